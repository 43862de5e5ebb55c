/** Answers from one loaded state. Each waits so many milliseconds for what is still being read, then says how far that is. */

import { setTimeout as sleep } from 'node:timers/promises';

import type {
  AskAnswer,
  AskRequest,
  QuoteAnswer,
  QuoteRequest,
  StatsAnswer,
  StatsRequest,
  StillReading,
} from '../answer/answer.ts';
import { ask } from '../answer/ask/ask.ts';
import { readSaid } from '../answer/ask/understand/person.ts';
import { today } from '../answer/date.ts';
import { matchArticles, type Held } from '../answer/follows/match.ts';
import type { Compiled } from '../answer/follows/compile.ts';
import type { FollowMatch, MatchRequest } from '../answer/follows/wanted.ts';
import { relevanceByMeaning } from '../answer/quote/about.ts';
import { compare } from '../answer/compare/compare.ts';
import type { Comparison, CompareRequest } from '../answer/compare/comparison.ts';
import { answerQuote, saidByMeant } from '../answer/quote/quote.ts';
import { readSpeaker } from '../answer/quote/spelled.ts';
import { sampleQuestions } from '../answer/samples.ts';
import { figuresAbout } from '../answer/stats/about.ts';
import { answerStats } from '../answer/stats/stats.ts';
import { Pace } from './pace.ts';
import type { Shelf } from './shelf.ts';

/** Only what somebody said has to wait for the quotes: the answer must not depend on what was asked before. */
export async function askOf(shelf: Shelf, request: AskRequest, waits: number): Promise<AskAnswer> {
  // "What did she say?" asks for words too, once it is known who she is.
  const { question, follows, behind } = request;
  const wantsPeople = follows !== undefined || behind !== undefined || readSaid(question) !== null;
  const people = wantsPeople ? await shelf.people.within(waits).catch(() => null) : null;
  return ask(shelf.corpus(people?.value ?? null), request);
}

/** What was said about a matter goes by meaning too, where there is an encoder. */
export async function quotesOf(shelf: Shelf, request: QuoteRequest, waits: number): Promise<QuoteAnswer> {
  const { value: people, ...far } = await shelf.people.within(waits);
  const { articles, index, meaning } = shelf;
  const { about } = request;
  const { speaker, spelled } = readSpeaker(people, shelf.catalogue, request.speaker);
  const asked = { ...request, speaker };
  const byMeaning = about !== undefined && about.trim() !== '' && meaning !== null;
  const relevance = byMeaning
    ? await relevanceByMeaning(about, saidByMeant(people, articles, asked), articles, index, meaning)
    : null;
  const answer = { ...answerQuote(people, articles, asked, relevance), ...stillReading(far) };
  return answer.status === 'found' ? { ...answer, spelled } : answer;
}

/** Figures of an event, or of a matter. */
export async function statsOf(shelf: Shelf, request: StatsRequest, waits: number): Promise<StatsAnswer> {
  const { about } = request;
  const meant =
    about === undefined || about.trim() === '' ? null : await figuresAbout(about, request, shelf.corpus(null));
  const { value: ledger, ...far } = await shelf.ledger.within(waits);
  return { ...answerStats(ledger, shelf.articles, request, meant), ...stillReading(far) };
}

/** What outlets print about a topic. */
export async function compareOf(shelf: Shelf, request: CompareRequest, waits: number): Promise<Comparison> {
  const { value: people, ...quotesFar } = await shelf.people.within(waits);
  const { value: ledger, ...far } = await shelf.ledger.within(waits);
  const found = await compare({ ...shelf.corpus(people), people, ledger }, request);
  return { ...found, ...stillReading(quotesFar.read < far.read ? quotesFar : far) };
}

/** Which follows some articles match. Waits until what the follows want of the articles is read. */
export async function matchesOf(
  shelf: Shelf,
  compiled: Compiled,
  { articles, asOf, again = false }: Omit<MatchRequest, 'follows'>,
): Promise<FollowMatch[]> {
  const people = compiled.wantsSpeech ? await shelf.people.whole() : null;
  const ledger = compiled.wantsFigures ? await shelf.ledger.whole() : null;
  const fresh = articles.flatMap((id) => shelf.articles.get(id) ?? []);
  const corpus = shelf.corpus(people);
  const verdict: Held['verdict'] = async (question, only) => {
    const { status, passages } = await ask({ ...corpus, only }, { question, asOf, limit: 1 });
    return status === 'answered' ? (passages[0] ?? null) : null;
  };
  const held = { index: shelf.index, people, ledger, verdict: corpus.meaning === null ? null : verdict, again };
  const pace = new Pace();
  return matchArticles(compiled, fresh, held, () => pace.rest());
}

function stillReading({ read, total }: Readonly<{ read: number; total: number }>): StillReading {
  return read < total ? { reading: { read, total } } : {};
}

/** How long finding sample questions may take, milliseconds. */
export type SampleTime = Readonly<{
  /** Waits for what is still being read. */
  waits: number;
  /** Asks no further ones after this. */
  asks: number;
  /** Between two questions: each takes as long as any, and whoever asks one meanwhile comes first. */
  pause: number;
}>;

/** Questions that the corpus answers, of what is read by now. */
export async function samplesOf(
  shelf: Shelf,
  limit: number,
  { waits, asks, pause }: SampleTime,
  now: () => Date,
): Promise<readonly string[]> {
  const { value: people } = await shelf.people.within(waits);
  const { value: ledger } = await shelf.ledger.within(waits);
  const until = performance.now() + asks;
  const corpus = shelf.corpus(people);
  const inTime = async (question: string) => {
    if (performance.now() > until) return null;
    await sleep(pause);
    return ask(corpus, { question, asOf: today(now()), limit: 1 });
  };
  return sampleQuestions(ledger, people, inTime, limit);
}
