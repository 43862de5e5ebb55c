/**
 * "What did she say?": everything one person said in the corpus, as printed.
 */

import type { ArticleId } from '../corpus/article.ts';
import type { Quote, ReportedSpeech } from '../extract/extraction.ts';
import { askFor, closestPeople, findPeople, peopleStarting, spoke } from '../index/find-person.ts';
import { quoteCount, type PeopleIndex, type PersonEntry } from '../index/people.ts';
import { foldStatements, toStatements } from '../index/statement.ts';
import { aboutScore } from './about.ts';
import type { ArticleLookup, Filter, QuoteAnswer, QuoteRequest, QuoteRow, Speaker, Statement } from './answer.ts';
import { cite } from './citation.ts';
import { passes } from './filter.ts';

/** How many close names an unknown one is answered with. */
const CLOSEST = 3;

/** A person as answers show him. */
function toSpeaker(people: PeopleIndex, person: PersonEntry): Speaker {
  const { name, role, aliases, sources } = person;
  return { name, role, aliases, quotes: quoteCount(person), sources, askFor: askFor(people, person) };
}

type Said = Readonly<{ article: ArticleId; start: number }>;

/** Newest first, undated last; within an article as printed. */
function newestFirst(articles: ArticleLookup): (a: Said, b: Said) => number {
  const date = ({ article }: Said) => articles.get(article)?.date ?? '';
  return (a, b) => {
    if (a.article === b.article) return a.start - b.start;
    const [x, y] = [date(a), date(b)];
    if (x !== y) return x > y ? -1 : 1;
    return a.article < b.article ? -1 : 1;
  };
}

/**
 * Everything a person said that fits the filter.
 * @returns `ambiguous` when several people answer to what was typed; `none` with the closest names when nobody does, or
 * with the speaker when nothing of his fits
 */
export function answerQuote(people: PeopleIndex, articles: ArticleLookup, request: QuoteRequest): QuoteAnswer {
  const { speaker: typed, about, ...filter } = request;
  const fits = ({ article }: Readonly<{ article: ArticleId }>, by: Filter = filter) => {
    const found = articles.get(article);
    return found !== undefined && passes(found, by);
  };
  const fitting = (person: PersonEntry) =>
    person.quotes.some((q) => fits(q)) || person.recounted.some((q) => fits(q)) || person.reported.some((s) => fits(s));

  const found = findPeople(people, typed, fitting);
  const [person] = found;
  if (found.length > 1) return { status: 'ambiguous', candidates: found.map((each) => toSpeaker(people, each)) };
  if (!person) return nobody(people, typed);

  const byDate = newestFirst(articles);
  const row = <T extends Quote | ReportedSpeech>(said: T) => {
    const article = articles.get(said.article);
    return article ? [{ ...said, citation: cite(article, said.paragraph) }] : [];
  };
  const quotes = person.quotes
    .filter((q) => fits(q))
    .flatMap(row)
    .sort(byDate);
  const recounted = person.recounted
    .filter((q) => fits(q))
    .flatMap(row)
    .sort(byDate);
  const reported = person.reported
    .filter((s) => fits(s))
    .flatMap(row)
    .sort(byDate);
  const statements = foldStatements(toStatements(quotes), ([first]) => first?.citation.date ?? null).map(toStatement);

  const undated = (dated: boolean) => {
    const all = [...person.quotes, ...person.recounted, ...person.reported].filter((s) =>
      fits(s, { ...filter, dated }),
    );
    return new Set(all.flatMap(({ article }) => (articles.get(article)?.date === null ? [article] : []))).size;
  };
  const everything = {
    status: 'found',
    speaker: toSpeaker(people, person),
    statements,
    recounted,
    reported,
    undated: undated(false),
  } as const;
  if (about === undefined || about.trim() === '') return everything;

  const score = aboutScore(
    about,
    [...quotes, ...recounted].map(({ quote }) => quote).concat(reported.map(({ text }) => text)),
  );
  const kept = statements
    .flatMap((statement) => matching(statement, score))
    .sort((a, b) => b.score - a.score)
    .map(({ statement }) => statement);
  const answer = {
    ...everything,
    statements: kept,
    recounted: recounted.filter(({ quote }) => score(quote) > 0),
    reported: reported.filter(({ text }) => score(text) > 0),
  };
  return answer.statements.length + answer.recounted.length + answer.reported.length > 0
    ? answer
    : { status: 'none', speaker: everything.speaker, closest: [], all: allSpeakers(people) };
}

function toStatement({
  runs,
  variants,
}: Readonly<{ runs: readonly QuoteRow[]; variants: readonly (readonly QuoteRow[])[] }>): Statement {
  return { statement: runs[0]?.statement ?? '', runs, variants };
}

/** The part of a statement that is about something, with how well it fits. */
function matching(statement: Statement, score: (text: string) => number): { statement: Statement; score: number }[] {
  const [runs = [], ...variants] = [statement.runs, ...statement.variants]
    .map((wording) => wording.filter(({ quote }) => score(quote) > 0))
    .filter((wording) => wording.length > 0);
  if (runs.length === 0) return [];
  const top = Math.max(...[runs, ...variants].flat().map(({ quote }) => score(quote)));
  return [{ statement: toStatement({ runs, variants }), score: top }];
}

function allSpeakers(people: PeopleIndex): Speaker[] {
  return people.people.filter((person) => quoteCount(person) > 0).map((person) => toSpeaker(people, person));
}

function nobody(people: PeopleIndex, typed: string): QuoteAnswer {
  const known = findPeople(people, typed, spoke)[0] ?? findPeople(people, typed, () => true)[0];
  const closest = known ? [] : closestPeople(people, typed, CLOSEST);
  return {
    status: 'none',
    speaker: known ? toSpeaker(people, known) : null,
    closest: closest.map((person) => toSpeaker(people, person)),
    all: allSpeakers(people),
  };
}

/**
 * Speakers whose name, alias or role fits what was typed so far.
 * @returns most quoted first, at most `limit`; all of them for an empty string, the closest names when none fits
 */
export function suggestSpeakers(people: PeopleIndex, typed: string, limit: number): Speaker[] {
  const starting = peopleStarting(people, typed).filter((person) => quoteCount(person) > 0);
  const fitting = starting.length > 0 ? starting : closestPeople(people, typed, limit);
  return fitting.slice(0, limit).map((person) => toSpeaker(people, person));
}
