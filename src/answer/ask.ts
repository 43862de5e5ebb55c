/**
 * A question → the passages that answer it, the answering sentence marked, or the admission that nothing does.
 */

import type { Article } from '../corpus/article.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { PeopleIndex } from '../index/people.ts';
import { choosePool, eraOf, FEATURES, rank, RANK_MODEL, type RankModel } from '../index/rank.ts';
import type { ArticleLookup, AskAnswer, AskRequest, Filter, PassageHit } from './answer.ts';
import { asksForAge, printsAge } from './age-asked.ts';
import { asksForMoney, pricedIn } from './asked-kind.ts';
import { cite } from './citation.ts';
import { CONFIDENCE_MODEL, fittedShare, verdict, type ConfidenceModel } from './coverage.ts';
import { passes } from './filter.ts';
import { fold } from './fold.ts';
import { highlight, isDisputed } from './highlight.ts';
import { lookup } from './lookup.ts';
import { isPrintedIn } from './period.ts';
import { preferencesOf } from './preference.ts';
import { readQuestion } from './question.ts';
import { firstOf, onTopic, saidBy } from './said.ts';
import { toldWhole } from './told-whole.ts';

/** What `ask` looks into. */
export type AskCorpus = Readonly<{
  articles: ArticleLookup;
  index: PassageIndex;
  /** Who said what; `null` while quotes are still being extracted. */
  people: PeopleIndex | null;
}>;

/** Everything that is fitted. */
export type AskModel = Readonly<{ rank: RankModel; confidence: ConfidenceModel }>;

const MODEL: AskModel = { rank: RANK_MODEL, confidence: CONFIDENCE_MODEL };

/** What a passage gains that prints words of the person asked about, or the age asked for, in units of the ranking's score. */
const SAID = 4;
const AGED = 8;
/** What an amount of money gains in few articles when it is asked what something is worth. */
const PRICED = 6;

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 50;

type Looked = Readonly<{ looked: ReadonlySet<Article>; undated: number }>;

/** More articles of an outlet or author than these are not listed. */
const MAX_OPENINGS = 100;

/** The first passages, by number, of the articles that `wrote` accepts. */
function openings(index: PassageIndex, wrote: (article: Article) => boolean): number[] {
  return index.articles
    .filter(({ article, from, to }) => to > from && wrote(article))
    .toSorted((a, b) => ((a.article.date ?? '') < (b.article.date ?? '') ? 1 : -1))
    .slice(0, MAX_OPENINGS)
    .map(({ from }) => from);
}

/** All articles of a corpus, for questions without a filter. */
const unfiltered = new WeakMap<ArticleLookup, Looked>();

/** The articles that a filter lets through. */
function lookedAt(articles: ArticleLookup, filter: Filter): Looked {
  const { source, after, before, dated } = filter;
  const all = source === undefined && after === undefined && before === undefined && dated !== true;
  const known = all ? unfiltered.get(articles) : undefined;
  if (known !== undefined) return known;
  const looked = new Set<Article>();
  let undated = 0;
  for (const article of articles.values())
    if (all || passes(article, filter)) {
      looked.add(article);
      if (article.date === null) undated++;
    }
  const found = { looked, undated };
  if (all) unfiltered.set(articles, found);
  return found;
}

/**
 * Answers a question with printed passages. Pure but for `ms`: the same corpus and request give the same answer.
 */
export function ask(corpus: AskCorpus, request: AskRequest, model: AskModel = MODEL): AskAnswer {
  const began = performance.now();
  const { index, articles, people } = corpus;
  const { looked, undated } = lookedAt(articles, request);
  const question = readQuestion(request.question);
  const preferences = preferencesOf(question, index, request.asOf);
  const { query, search, expanded } = lookup(question, index, request.asOf, preferences);
  const said = saidBy(question.text, index, people);
  const { alone } = preferences;
  // "Articles by Ana Roe": nothing is asked but which they are.
  const listed =
    alone !== null &&
    question.words.every(({ framing }, at) => framing || preferences.aside.has(at) || preferences.dates.has(at));
  const wanted = listed ? openings(index, alone.wrote) : said ? firstOf(said) : [];
  const pool = choosePool(
    index,
    query,
    index.search(search, looked.size === articles.size ? null : ({ article }) => looked.has(article)),
    new Set(wanted.filter((passage) => looked.has(index.passages[passage]?.article as Article))),
  );
  const topic = [...question.words.entries()].flatMap(([at, { start, framing }]) =>
    said?.isTopic(start) === true && !framing && !preferences.aside.has(at) && !preferences.dates.has(at) ? [at] : [],
  );
  const spoken = said && onTopic(said, topic, pool);
  // What somebody said about something else is worth no more than what others say.
  const words = spoken !== null && spoken.passages.size > 0 ? spoken.passages : said?.passages;
  const age = asksForAge(query);
  const fitted = fittedShare(index);
  const whole = toldWhole(pool, fitted);
  const priced = asksForMoney(query) ? pricedIn(pool) : new Set<number>();
  // In few articles the paragraph that has all words would win over the words asked for.
  const gain = said?.only === true ? SAID * (2 - fitted) : SAID;
  const ranked = rank(
    pool,
    model.rank,
    (passage, number) =>
      preferences.bonus(passage.article) +
      (words?.has(number) === true ? gain : 0) +
      (words?.has(number) === false ? 0 : whole(number)) +
      (age && printsAge(passage, query, index) ? AGED : 0) +
      (priced.has(number) ? PRICED * (1 - fitted) : 0),
  );
  const limit = Math.min(Math.max(1, request.limit ?? DEFAULT_LIMIT), MAX_LIMIT);
  const shown = fold(ranked, index, limit);
  const first = ranked[0];
  const opening = first && index.passages[first.view.passage];
  const byAnother =
    alone !== null &&
    opening !== undefined &&
    !alone.wrote(opening.article) &&
    !opening.article.text.slice(opening.start, opening.end).includes(alone.typed);
  const { confidence, answers } = verdict(pool, ranked, {
    model: model.confidence,
    said: said?.only === true ? (spoken?.passages ?? null) : null,
    byAnother,
    listed,
  });
  const status = !first ? 'nothing' : answers ? 'answered' : 'related';
  const unsaid = said?.only === true && !answers ? spoken?.unmet : undefined;
  // Uncovered is what no passage looked at mentions, not just what the first one lacks.
  const nowhere = (place: number) =>
    (first?.view.met[place] ?? 0) === 0 &&
    !(query.words[place]?.terms ?? []).some(
      ({ term }) =>
        looked.size === articles.size ||
        index.passages.some(({ article }, passage) => looked.has(article) && index.tokens(passage).includes(term)),
    );
  // An article of the time asked about need not print it.
  const timely =
    preferences.periods.length === 0 || [...looked].some(({ date }) => isPrintedIn(date, preferences.periods));
  const isSaid = (at: number) =>
    preferences.aside.has(at) || (preferences.dates.has(at) && (timely || !preferences.timed.has(at)));
  const uncovered = question.words
    .filter(({ framing }, at) => unsaid?.has(at) === true || (!framing && !isSaid(at) && nowhere(at)))
    .map(({ typed }) => typed);
  if (alone !== null && (byAnother || !first)) uncovered.push(alone.typed);
  // What is no answer has no short form of one, and where articles give different numbers none of them is the answer.
  const stands = (passage: number, value: number | null) =>
    answers &&
    (value === null ||
      !isDisputed(
        value,
        passage,
        ranked.map(({ view }) => view.passage),
        query,
        index,
      ));
  return {
    id: null,
    question: request.question,
    status,
    confidence,
    uncovered,
    expanded,
    ms: performance.now() - began,
    passages: shown.map(({ ranked: { view, score, features }, also }, place): PassageHit => {
      const passage = index.passages[view.passage] as Passage;
      const { sentence, short } = highlight(view.passage, query, index);
      const { id, article, paragraph, start, end } = passage;
      return {
        id,
        article: article.id,
        paragraph,
        start,
        end,
        text: article.text.slice(start, end),
        score,
        highlight: sentence,
        short:
          place === 0 && short !== null && stands(view.passage, short.value)
            ? { text: short.text, start: short.start, end: short.end }
            : null,
        also,
        citation: cite(article, paragraph),
        ...(request.explain === true
          ? {
              features: FEATURES.map((name, at) => ({
                name,
                value: features[at] ?? 0,
                weight: model.rank[eraOf(pool)].second[at] ?? 0,
              })),
            }
          : {}),
      };
    }),
    searched: {
      articles: looked.size,
      undated,
      ...(alone !== null && (byAnother || !first) ? { outlet: alone.typed } : {}),
      ...(said && unsaid !== undefined && unsaid.size > 0 ? { speaker: said.who } : {}),
    },
  };
}
