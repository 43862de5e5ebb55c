/**
 * "What did she say?": everything one person said in the corpus, as printed.
 */

import type { ArticleId } from '../../corpus/article.ts';
import type { Quote, ReportedSpeech } from '../../extract/extraction.ts';
import { askFor, closestPeople, findPeople, peopleStarting } from '../../index/people/find-person.ts';
import { foldName, nameTokens } from '../../index/people/name.ts';
import { quoteCount, type PeopleIndex, type PersonEntry } from '../../index/people/people.ts';
import { foldStatements, toStatements, type Folded } from '../../index/people/statement.ts';
import { saidBeside } from './beside.ts';
import { relevanceByWords, type Relevance, type Said as Spoken } from './about.ts';
import { meantBy } from './meant.ts';
import type { ArticleLookup, Filter, QuoteAnswer, QuoteRequest, QuoteRow, Speaker, Statement } from '../answer.ts';
import { cite } from '../citation.ts';
import { passes } from '../filter.ts';

/** How many close names an unknown one is answered with. */
const CLOSEST = 3;
/** How many quotes are shown as the closest to a topic when none is clearly about it; reported speech only if it is as close. */
const CLOSEST_QUOTES = 3;

/** A person as answers show him. */
function toSpeaker(people: PeopleIndex, person: PersonEntry): Speaker {
  const { name, role, aliases, sources } = person;
  return { name, role, aliases, quotes: quoteCount(person), sources, askFor: askFor(people, person) };
}

function allSpeakers(people: PeopleIndex): Speaker[] {
  return people.people.filter((person) => quoteCount(person) > 0).map((person) => toSpeaker(people, person));
}

type Found = Extract<QuoteAnswer, { status: 'found' }>;
type Said = Readonly<{ article: ArticleId; paragraph: number; start: number }>;
type Order = (a: Said, b: Said) => number;

/** Newest first, undated last; within an article as printed. */
function newestFirst(articles: ArticleLookup): Order {
  const date = ({ article }: Said) => articles.get(article)?.date ?? '';
  return (a, b) => {
    if (a.article === b.article) return a.start - b.start;
    const [x, y] = [date(a), date(b)];
    if (x !== y) return x > y ? -1 : 1;
    return a.article < b.article ? -1 : 1;
  };
}

const statementsOf = new WeakMap<PersonEntry, readonly Folded[]>();

/**
 * A person's statements of all articles, folded. What a filter leaves of two wordings need not say the same any more, so
 * it is folded by itself.
 */
export function foldedStatements(
  person: PersonEntry,
  articles: ArticleLookup,
  keep: (run: Quote) => boolean,
): readonly Folded[] {
  const kept = person.quotes.filter(keep);
  const whole = kept.length === person.quotes.length;
  const known = whole ? statementsOf.get(person) : undefined;
  if (known) return known;
  const statements = toStatements(kept.sort(newestFirst(articles)));
  const folded = foldStatements(statements, (run) => {
    const article = articles.get(run.article);
    return { date: article?.date ?? null, language: article?.language ?? 'en' };
  });
  if (whole) statementsOf.set(person, folded);
  return folded;
}

type Wordings<Q> = Readonly<{ runs: readonly Q[]; variants: readonly (readonly Q[])[] }>;

/** The newest run of a statement, whatever its wording. */
function newestRun({ runs, variants }: Wordings<Quote>, order: Order): Said[] {
  return [...runs, ...variants.flat()].sort(order).slice(0, 1);
}

/** What the one person meant said that fits the filter; empty where several or nobody is meant. */
export function saidByMeant(people: PeopleIndex, articles: ArticleLookup, request: QuoteRequest): readonly Spoken[] {
  const { speaker, source, author, after, before, dated } = request;
  const filter = { source, author, after, before, dated };
  const fitting = (person: PersonEntry) =>
    [...person.quotes, ...person.recounted, ...person.reported].filter(({ article }) => {
      const found = articles.get(article);
      return found !== undefined && passes(found, filter);
    });
  const meant = meantBy(people, articles, speaker, (person) => fitting(person).length > 0);
  return meant.who === 'one' ? fitting(meant.person) : [];
}

/**
 * Everything a person said that fits the filter.
 * @param relevance how much something said is about the topic asked for; by words when left out
 * @returns `ambiguous` when several people answer to what was typed; `none` with the closest names when nobody does, or
 * with the speaker when nothing of his fits
 */
export function answerQuote(
  people: PeopleIndex,
  articles: ArticleLookup,
  request: QuoteRequest,
  relevance: Relevance | null = null,
): QuoteAnswer {
  const { speaker: typed, about, with: other, ...filter } = request;
  const passesFilter = ({ article }: Said, by: Filter = filter) => {
    const found = articles.get(article);
    return found !== undefined && passes(found, by);
  };
  const meant = meantBy(people, articles, typed, (person) => said(person).some((each) => passesFilter(each)));
  if (meant.who === 'several')
    return { status: 'ambiguous', candidates: meant.people.map((each) => toSpeaker(people, each)) };
  if (meant.who === 'nobody') return nobody(people, articles, typed, meant.known);
  const { person } = meant;
  const beside = other === undefined ? () => true : saidBeside(people, articles, other, person);
  const fits = (each: Said, by: Filter = filter) => passesFilter(each, by) && beside(each);

  const order = newestFirst(articles);
  const row = <T extends Quote | ReportedSpeech>(each: T) => {
    const article = articles.get(each.article);
    return article ? [{ ...each, citation: cite(article, each.paragraph) }] : [];
  };
  const rows = <T extends Quote | ReportedSpeech>(of: readonly T[]) =>
    of
      .filter((each) => fits(each))
      .sort(order)
      .flatMap(row);
  const statements = (keep: (run: Quote) => boolean) =>
    foldedStatements(person, articles, keep)
      .map((statement) => ({ statement, newest: newestRun(statement, order) }))
      .sort((a, b) => (a.newest[0] && b.newest[0] ? order(a.newest[0], b.newest[0]) : 0))
      .map(({ statement: { runs, variants } }) =>
        toStatement(
          runs.flatMap(row),
          variants.map((each) => each.flatMap(row)),
        ),
      );
  const undated = new Set(
    said(person).flatMap((each) =>
      articles.get(each.article)?.date === null && fits(each, { ...filter, dated: false }) ? [each.article] : [],
    ),
  );
  const everything = {
    status: 'found' as const,
    speaker: toSpeaker(people, person),
    spelled: [],
    namesakes: meant.namesakes.map((each) => toSpeaker(people, each)),
    onTopic: true,
    statements: statements((run) => fits(run)),
    closest: [],
    recounted: rows(person.recounted),
    reported: rows(person.reported),
    undated: undated.size,
  };
  const nothing = {
    status: 'none' as const,
    speaker: everything.speaker,
    named: person.articles.length,
    closest: [],
    all: allSpeakers(people),
  };
  if (
    other !== undefined &&
    everything.statements.length + everything.recounted.length + everything.reported.length === 0
  )
    return nothing;
  if (about === undefined || about.trim() === '') return everything;

  const by =
    relevance ?? relevanceByWords(about, [...person.quotes, ...person.recounted, ...person.reported], articles);
  const topical = onTopicOf(
    everything,
    by,
    (keep) => statements((run) => fits(run) && keep(run)),
    (score) => closestFrom(person, (each) => (fits(each) ? score(each) : 0)),
  );
  return topical ?? nothing;
}

/**
 * What of everything somebody said is about a topic, best first and filled up to three with the closest; only the closest where
 * nothing clearly is; `null` where nothing has to do with it.
 * @param statements those of the runs that are kept
 * @param thirdBest the score of the third quote by a score
 */
function onTopicOf(
  everything: Found,
  { score, onTopic }: Relevance,
  statements: (keep: (run: Quote) => boolean) => Statement[],
  thirdBest: (score: Relevance['score']) => number,
): Found | null {
  const best = ({ runs, variants }: Statement) => Math.max(...[...runs, ...variants.flat()].map(score));
  const bestFirst = (keep: (run: Quote) => boolean) =>
    statements(keep)
      .map((statement) => ({ statement, score: best(statement) }))
      .sort((a, b) => b.score - a.score)
      .map(({ statement }) => statement);
  const atLeast = (least: number): Found => {
    const enough = (each: Spoken) => score(each) > 0 && score(each) >= least;
    return {
      ...everything,
      statements: bestFirst(enough),
      recounted: everything.recounted.filter(enough),
      reported: everything.reported.filter(enough),
    };
  };
  const holds = ({ statements, recounted, reported }: Found) =>
    statements.length + recounted.length + reported.length > 0;
  const third = thirdBest(score);
  const answer = atLeast(onTopic);
  const besides = (run: Quote) => score(run) > 0 && score(run) >= third && score(run) < onTopic;
  if (holds(answer)) return { ...answer, closest: third < onTopic ? bestFirst(besides) : [] };
  const closest = atLeast(third);
  return holds(closest) ? { ...closest, onTopic: false } : null;
}

/** The score from which on something is among the closest: that of the third quote, of reported speech where nothing is quoted. */
function closestFrom({ quotes, recounted, reported }: PersonEntry, score: (each: Spoken) => number): number {
  const scores = (of: readonly Spoken[]) =>
    of
      .map(score)
      .filter((each) => each > 0)
      .sort((a, b) => b - a);
  const quoted = scores([...quotes, ...recounted]);
  const best = quoted.length > 0 ? quoted : scores(reported);
  return best[CLOSEST_QUOTES - 1] ?? 0;
}

function said({ quotes, recounted, reported }: PersonEntry): Said[] {
  return [...quotes, ...recounted, ...reported];
}

function toStatement(runs: readonly QuoteRow[], variants: readonly (readonly QuoteRow[])[]): Statement {
  return { statement: runs[0]?.statement ?? '', runs, variants };
}

/** @param meant people who answer to the name, but have nothing that fits */
function nobody(
  people: PeopleIndex,
  articles: ArticleLookup,
  typed: string,
  meant: readonly PersonEntry[],
): QuoteAnswer {
  const known = meant.length > 0 ? meant : findPeople(people, typed, () => true);
  const only = known.length === 1 ? known[0] : undefined;
  const closest = only ? [] : known.length > 1 ? known.slice(0, CLOSEST) : closestPeople(people, typed, CLOSEST);
  return {
    status: 'none',
    speaker: only ? toSpeaker(people, only) : null,
    named: only ? only.articles.length : known.length > 1 ? 0 : printing(articles, typed),
    closest: closest.map((person) => toSpeaker(people, person)),
    all: allSpeakers(people),
  };
}

/** How many articles print a name as typed. */
function printing(articles: ArticleLookup, typed: string): number {
  const words = (text: string) => ` ${nameTokens(text).join(' ')} `;
  const name = words(typed.replace(/^the /i, ''));
  const first =
    foldName(typed)
      .split(/[^\p{L}\p{N}]+/u)
      .at(-1) ?? '';
  if (name.trim() === '') return 0;
  return [...articles.values()].filter(({ text }) => foldName(text).includes(first) && words(text).includes(name))
    .length;
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
