/** Step five: read passages → the answer as it is shown. Twins are folded, the answering sentence marked, all of it cited. */

import type { EncodedQuestion, Encoder, PassageVector } from '../../encoder/encoder.ts';
import type { Figure } from '../../extract/extraction.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import type { AskAnswer, AskRequest, EncoderState, Meant, PassageHit, Slice } from '../answer.ts';
import { cite } from '../citation.ts';
import type { Verdict } from './decide.ts';
import { fold } from './fold.ts';
import { answeringSentence } from './highlight.ts';
import type { Query, QueryWord } from './lexical.ts';
import { passageText, type ReadPassage } from './read.ts';
import { figuresWithin, shortOf } from './short.ts';
import type { PrintedWords } from './uncovered.ts';
import type { Understanding } from './understand/understand.ts';
import type { Calibration } from './weights.ts';

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 50;
/** The name of an outlet or a number is no word that passages would have to mention. */
const NUMBER = /^\p{N}/u;

/** What the steps before found. */
export type Findings = Readonly<{
  request: AskRequest;
  understanding: Understanding;
  query: Query;
  question: EncodedQuestion | null;
  ranked: readonly ReadPassage[];
  verdict: Verdict;
  calibration: Calibration;
  index: PassageIndex;
  encoder: EncoderState;
  /** Where the tokens of a passage stand; `null` without the encoder. */
  tokensOf: Encoder['tokensOf'] | null;
  /** The vectors of a passage, as far as they are there; `null` without the encoder. */
  vectorOf: ((passage: number) => PassageVector | null) | null;
  printed: () => PrintedWords;
  searched: Readonly<{ articles: number; undated: number; filtered: boolean; noOther: boolean }>;
  /** The person asked about has words in the articles. */
  isKnown: boolean;
  /** How the question was read in the light of the one before; `null` where it begins anew. */
  meant: Meant | null;
  began: number;
}>;

/** The words of the question of which no form is printed in what was searched. */
function uncoveredWords({ query, printed, ranked, understanding }: Findings): QueryWord[] {
  if (ranked.length > 0 && ranked[0]?.overlap.introduced === 1) return [];
  const missing = query.words.filter(
    ({ typed, meaningful }) => meaningful && !NUMBER.test(typed) && !printed().has(typed, understanding.language),
  );
  return missing;
}

/** The word of the question, as typed, that the first passages meet least by meaning; `null` without the encoder. */
function leastMet({ ranked, question, query, understanding }: Findings): string | null {
  if (question === null) return null;
  const { weights } = question;
  let least = { place: -1, lack: 0 };
  for (let place = 0; place < weights.length; place++) {
    const most = Math.max(0, ...ranked.slice(0, 5).map(({ match }) => match?.best[place] ?? 0));
    const lack = (weights[place] ?? 0) * (1 - most);
    if (lack > least.lack) least = { place, lack };
  }
  const start = question.tokens[least.place]?.start;
  if (start === undefined) return null;
  const word = query.words.find((one) => one.meaningful && start >= one.start && start < one.end);
  // Of a word that the passages below print nobody believes that nothing was found about it.
  const isPrinted = ranked.slice(0, 5).some(({ words }) => words.some(({ term }) => term === word?.term));
  return word === undefined || isPrinted ? null : understanding.matter.slice(word.start, word.end);
}

/** The numbers in a text, thousands separators taken out. */
const numbersIn = (text: string) => (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((number) => number.replaceAll(',', ''));

/** True where another passage that answers about as well, and is not older, gives another number. */
function isDisputed(short: string, first: ReadPassage, { ranked, index }: Findings): boolean {
  const own = numbersIn(short);
  if (own.length === 0) return false;
  const { article } = index.passages[first.passage] as Passage;
  return ranked.some(({ passage, reading }) => {
    if (passage === first.passage || !reading?.best) return false;
    if (reading.answers < (first.reading?.answers ?? 0) - 1 || reading.answers < 0) return false;
    const other = index.passages[passage] as Passage;
    if (other.article.date !== null && article.date !== null && other.article.date < article.date) return false;
    const text = other.article.text.slice(other.start + reading.best.start, other.start + reading.best.end);
    const numbers = numbersIn(text);
    return numbers.length > 0 && !numbers.some((number) => own.includes(number));
  });
}

/** The few words of the first passage that answer by themselves; `null` unless that is safe. */
function shortAnswer(first: ReadPassage, findings: Findings): Slice | null {
  const { verdict, calibration, index, understanding } = findings;
  // "The latest about the strike" asks for passages, not for a few words.
  if (!verdict.answered || calibration.short === null || understanding.order !== 'relevance') return null;
  const passage = index.passages[first.passage] as Passage;
  const { article, start: from } = passage;
  const short = shortOf(understanding.matter, first, passage);
  if (short === null) return null;
  const bar = calibration.short[short.by];
  if (verdict.cautious < bar.confidence || short.margin < bar.margin) return null;
  const [start, end] = [from + short.span.start, from + short.span.end];
  const slice = { text: article.text.slice(start, end), start, end };
  return isDisputed(slice.text, first, findings) ? null : slice;
}

/** The figure that a short answer is, word for word; `null` where it is none, or one that is not stated as a fact. */
function figureAt({ start, end }: Slice, passage: Passage): Figure | null {
  const found = figuresWithin(passage).find((figure) => figure.start === start && figure.end === end);
  return found === undefined || found.hypothetical ? null : found;
}

/** Makes the answer. */
export function present(findings: Findings): AskAnswer {
  const { request, understanding, query, question, ranked, verdict, index, encoder, tokensOf, vectorOf, began } =
    findings;
  const { filter, read } = understanding;
  const limit = Math.min(Math.max(1, request.limit ?? DEFAULT_LIMIT), MAX_LIMIT);
  const status = ranked.length === 0 ? 'nothing' : verdict.answered ? 'answered' : 'related';
  // Above an answer only a name that is printed nowhere is worth a word: "kg" is no reason to doubt "453 kilos".
  const uncovered = uncoveredWords(findings)
    .filter(({ name }) => status !== 'answered' || name)
    .map(({ typed }) => typed);
  return {
    id: null,
    question: request.question,
    status,
    confidence: verdict.confidence,
    uncovered,
    expanded: read.spelled.map(({ typed, as }) => ({ word: typed, as: [as] })),
    understood: {
      source: filter.source ?? null,
      author: filter.author ?? null,
      after: filter.after ?? null,
      before: filter.before ?? null,
      person: findings.isKnown ? read.person : null,
    },
    encoder,
    ms: performance.now() - began,
    passages: fold(ranked, index, limit, understanding.order !== 'relevance').map(
      ({ read: one, also }, place): PassageHit => {
        const passage = index.passages[one.passage] as Passage;
        const { id, article, paragraph, start, end } = passage;
        const vector = vectorOf?.(one.passage) ?? null;
        const encoded =
          question && vector && tokensOf ? { question, vector, offsets: spansOf(tokensOf, passage) } : null;
        const highlight = answeringSentence(one, passage, query, encoded);
        const short = place === 0 ? shortAnswer(one, findings) : null;
        const figure = short === null ? null : figureAt(short, passage);
        return {
          ...{ id, article: article.id, paragraph, start, end, text: article.text.slice(start, end), score: one.score },
          highlight,
          short,
          also,
          citation: cite(article, paragraph),
          ...(passage.heading === null ? {} : { heading: passage.heading }),
          ...(figure === null ? {} : { figure }),
          ...(request.explain === true ? { features: explained(one, findings) } : {}),
        };
      },
    ),
    searched: {
      ...findings.searched,
      unmet: status === 'related' && uncovered.length === 0 ? leastMet(findings) : null,
      order: understanding.order,
      matter: understanding.matter,
      leans: findings.meant !== null,
      meant: findings.meant,
      spelled: read.spelled,
    },
  };
}

/** Where the tokens of a passage stand in its text; `null` for those of the title. */
export function spansOf(tokensOf: Encoder['tokensOf'], passage: Passage): (Span | null)[] {
  const { starts, ends } = tokensOf(passageText(passage));
  return Array.from(starts, (start, at) => (start < 0 ? null : { start, end: ends[at] ?? start }));
}

/** What a passage was ranked by; of the first one also what it was judged by. */
function explained(one: ReadPassage, { calibration, ranked, verdict }: Findings) {
  const model = one.reading !== null && calibration.reorder !== null ? calibration.reorder : calibration.order;
  const rows = (
    features: Readonly<Record<string, number>>,
    weights: Readonly<Record<string, number>>,
    prefix: string,
  ) => Object.entries(features).map(([name, value]) => ({ name: prefix + name, value, weight: weights[name] ?? 0 }));
  return [
    ...rows(one.features, model.weights, ''),
    ...(one === ranked[0] ? rows(verdict.features, calibration.answers.weights, 'answers: ') : []),
  ];
}
