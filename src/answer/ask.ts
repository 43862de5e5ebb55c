/**
 * A question → the passages that answer it, the answering sentence marked, or the admission that nothing does.
 */

import { distance } from 'fastest-levenshtein';

import type { Article } from '../corpus/article.ts';
import type { Span } from '../extract/extraction.ts';
import { sentences } from '../extract/sentence.ts';
import { tokenize } from '../index/analyze.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex, WeightedTerm } from '../index/passage-index.ts';
import type { ArticleLookup, AskAnswer, AskRequest, PassageHit, Slice } from './answer.ts';
import { cite } from './citation.ts';
import { coverage, met, termsOf, type Wanted } from './coverage.ts';
import { passes } from './filter.ts';
import { readQuestion, synonymTerms, type Question } from './question.ts';

/** What `ask` looks into. */
export type AskCorpus = Readonly<{
  articles: ArticleLookup;
  index: PassageIndex;
  /** Who said what; `null` while quotes are still being extracted. */
  people: object | null;
}>;

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 50;
/** How many candidates are looked at closely. */
const POOL = 200;
/** A synonym counts this much beside the word itself. */
const SYNONYM = 0.5;
/** A near spelling counts this much. */
const FUZZY = 0.7;
/** Passages whose terms overlap this much say the same. */
const SAME = 0.7;
/** From this coverage on a passage answers. */
const ANSWERED = 0.6;

type Expansion = { word: string; as: string[] };

/** Edits between two words; two letters swapped are one slip. */
function slipsBetween(one: string, other: string): number {
  const edits = distance(one, other);
  const letters = (word: string) => Array.from(word).sort().join('');
  return edits === 2 && letters(one) === letters(other) ? 1 : edits;
}

/** The terms of the corpus closest in spelling to one it does not have: one slip, two in a long word. */
function nearSpellings(term: string, index: PassageIndex): string[] {
  const slips = term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0;
  if (slips === 0 || /\d/.test(term)) return [];
  const near: { term: string; slips: number }[] = [];
  for (const other of index.vocabulary()) {
    if (Math.abs(other.length - term.length) > slips || other[0] !== term[0]) continue;
    const count = slipsBetween(term, other);
    if (count <= slips) near.push({ term: other, slips: count });
  }
  const least = Math.min(...near.map(({ slips: count }) => count));
  return near
    .filter(({ slips: count }) => count === least)
    .map((found) => found.term)
    .sort((a, b) => index.frequency(b) - index.frequency(a) || (a < b ? -1 : 1))
    .slice(0, 3);
}

/** What to look for, and what of it was not typed. */
function want(
  question: Question,
  index: PassageIndex,
): { wanted: Wanted[]; search: WeightedTerm[]; expanded: Expansion[] } {
  const expanded: Expansion[] = [];
  const search = new Map<string, number>();
  const look = (term: string, weight: number) => search.set(term, Math.max(weight, search.get(term) ?? 0));
  const wanted = question.words.map((word): Wanted => {
    const found: { term: number; weight: number }[] = [];
    const exact = index.termId(word.term);
    const as: string[] = [];
    if (exact >= 0) {
      found.push({ term: exact, weight: 1 });
      look(word.term, 1);
    }
    for (const synonym of synonymTerms(word, question.language)) {
      const term = index.termId(synonym.term);
      if (term < 0) continue;
      found.push({ term, weight: SYNONYM });
      look(synonym.term, SYNONYM);
      as.push(synonym.word);
    }
    if (found.length === 0)
      for (const near of nearSpellings(word.term, index)) {
        found.push({ term: index.termId(near), weight: FUZZY });
        look(near, FUZZY);
        as.push(near);
      }
    if (as.length > 0) expanded.push({ word: word.typed, as });
    return { typed: word.typed, terms: found, rarity: index.rarity(word.term) };
  });
  return { wanted, search: [...search].map(([term, weight]) => ({ term, weight })), expanded };
}

type Ranked = { passage: Passage; number: number; terms: ReadonlySet<number>; coverage: number; score: number };

/** Best first; equal scores newest first, then by id. */
function byScore(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  const [x, y] = [a.passage.article.date ?? '', b.passage.article.date ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.passage.id < b.passage.id ? -1 : 1;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / (a.size + b.size - both || 1);
}

/** The sentence of a passage that holds most of the question, and an answer of the wanted kind. */
function bestSentence(
  passage: Passage,
  question: Question,
  wanted: readonly Wanted[],
  index: PassageIndex,
): Slice | null {
  const language = passage.article.language ?? 'en';
  const text = passage.article.text.slice(passage.start, passage.end);
  let best: { span: Span; score: number } | null = null;
  for (const span of sentences(text, language)) {
    const sentence = text.slice(span.start, span.end);
    const has = new Set(tokenize(sentence, language).map((token) => index.termId(token.term)));
    const score =
      coverage(wanted, (term) => has.has(term)) + (question.kind === 'number' && /\d/.test(sentence) ? 0.2 : 0);
    if (!best || score > best.score) best = { span, score };
  }
  if (!best) return null;
  const start = passage.start + best.span.start;
  const end = passage.start + best.span.end;
  return { text: passage.article.text.slice(start, end), start, end };
}

/** A number with what follows it: "55 kilos", "$40 million", "29 cartel leaders" is left at "29 cartel". */
const AMOUNT =
  /(?:[$£€]\s?)?\d[\d,.]*(?<=\d)(?:\s?%|(?:\s(?:hundred|thousand|million|billion|trillion))?(?:\s\p{Ll}[\p{L}-]*)?)/gu;

/** The amount that stands nearest to the rarest word of the question in the sentence. */
function amountIn(sentence: Slice, wanted: readonly Wanted[], index: PassageIndex, language: string): Slice | null {
  const amounts = [...sentence.text.matchAll(AMOUNT)];
  if (amounts.length === 0) return null;
  const anchors = tokenize(sentence.text, language).flatMap((token) => {
    const term = index.termId(token.term);
    const word = wanted.find(({ terms }) => terms.some((other) => other.term === term));
    return word && term >= 0 ? [{ at: token.start, rarity: word.rarity }] : [];
  });
  const anchor = anchors.reduce<{ at: number; rarity: number } | null>(
    (best, other) => (!best || other.rarity > best.rarity ? other : best),
    null,
  );
  const at = anchor?.at ?? 0;
  const gap = (match: RegExpExecArray) => Math.abs(match.index - at) + (match.index > at ? 20 : 0);
  const nearest = amounts.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  const start = sentence.start + nearest.index;
  return { text: nearest[0], start, end: start + nearest[0].length };
}

/**
 * Answers a question with printed passages.
 * Pure but for `ms`; the same corpus and request give the same answer.
 */
export function ask(corpus: AskCorpus, request: AskRequest): AskAnswer {
  const began = performance.now();
  const { index, articles } = corpus;
  const question = readQuestion(request.question);
  const looked = new Set<Article>();
  let undated = 0;
  for (const article of articles.values())
    if (passes(article, request)) {
      looked.add(article);
      if (article.date === null) undated++;
    }
  const { wanted, search, expanded } = want(question, index);
  const pool = index.search(search, ({ article }) => looked.has(article)).slice(0, POOL);
  const most = pool[0]?.bm25 ?? 1;
  const ranked = pool
    .map(({ passage: number, bm25 }): Ranked => {
      const passage = index.passages[number] as Passage;
      const held = termsOf(index, number);
      const share = coverage(wanted, (term) => held.has(term));
      return { passage, number, terms: held, coverage: share, score: bm25 / most + share };
    })
    .sort(byScore);

  const limit = Math.min(Math.max(1, request.limit ?? DEFAULT_LIMIT), MAX_LIMIT);
  const shown: { ranked: Ranked; also: string[] }[] = [];
  const paragraphs = new Set<string>();
  for (const one of ranked) {
    const paragraph = `${one.passage.article.id}#p${one.passage.paragraph}`;
    if (paragraphs.has(paragraph)) continue;
    const same = shown.find((other) => overlap(other.ranked.terms, one.terms) >= SAME);
    if (!same && shown.length === limit) continue;
    paragraphs.add(paragraph);
    if (same) same.also.push(one.passage.id);
    else shown.push({ ranked: one, also: [] });
  }

  const first = shown[0]?.ranked;
  const uncovered = question.words
    .filter((_, at) => {
      const word = wanted[at];
      return word !== undefined && (!first || met(word, (term) => first.terms.has(term)) === 0);
    })
    .map((word) => word.typed);
  const confidence = first ? Math.min(1, first.coverage) : 0;
  return {
    id: null,
    question: request.question,
    status: !first ? 'nothing' : confidence >= ANSWERED ? 'answered' : 'related',
    confidence,
    uncovered,
    expanded,
    ms: performance.now() - began,
    passages: shown.map(({ ranked: one, also }): PassageHit => {
      const { passage } = one;
      const highlight = bestSentence(passage, question, wanted, index);
      return {
        id: passage.id,
        article: passage.article.id,
        paragraph: passage.paragraph,
        start: passage.start,
        end: passage.end,
        text: passage.article.text.slice(passage.start, passage.end),
        score: one.score,
        highlight,
        short:
          highlight && question.kind === 'number'
            ? amountIn(highlight, wanted, index, passage.article.language ?? 'en')
            : null,
        also,
        citation: cite(passage.article, passage.paragraph),
        ...(request.explain === true
          ? {
              features: [
                { name: 'bm25', value: one.score - one.coverage, weight: 1 },
                { name: 'coverage', value: one.coverage, weight: 1 },
              ],
            }
          : {}),
      };
    }),
    searched: { articles: looked.size, undated },
  };
}
