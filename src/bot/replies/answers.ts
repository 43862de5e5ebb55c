/** Asks the library and shows one page: what the commands, the buttons and plain messages have in common. */

import {
  readQuoteAsked,
  unknownName,
  type CompareRequest,
  type Filter,
  type IsoDate,
  type QuoteRequest,
  type StatsRequest,
  type TimelineRequest,
} from '../../library.ts';
import { comparisonParts, timelineParts } from '../../commands/across.ts';
import { alsoPrinted } from '../../commands/also.ts';
import {
  compareHeading,
  readCompareHeading,
  readQuestion,
  readQuoteHeading,
  readStatsHeading,
  readTimelineHeading,
  timelineHeading,
  type Asked,
} from '../messages/asked.ts';
import type { AnswerView } from '../messages/custom-id.ts';
import type { Heading } from '../messages/heading.ts';
import { describeFault } from './fault.ts';
import { markdown } from '../messages/markdown.ts';
import { notice, type Message } from '../messages/message.ts';
import { planPicture, type Picture } from '../pictures/picture.ts';
import type { Asker, Plan, Room } from './plan.ts';
import { acrossView } from '../views/across.ts';
import { askView, passagesOn } from '../views/ask.ts';
import { quoteView, speakersView } from '../views/quote.ts';
import type { Audience, Showing } from '../views/showing.ts';
import { sourcesView, sourceView } from '../views/source.ts';
import { statsView } from '../views/stats.ts';

/** Which page to show and to whom. `anew`: it is asked for the first time, not shown once more. */
export type Turn = Readonly<{ page: number; asker: Asker; audience: Audience; sharedBy?: string; anew?: boolean }>;

/**
 * Sets an answer in the language of who sees it: the asker's own, or the server's. Where nothing is found a public reply
 * turns private; then it speaks the asker's language after all.
 */
function shownTo<Set extends Message | null>(
  { page, asker, audience, sharedBy }: Turn,
  { words, publicWords, store }: Room,
  view: (showing: Showing) => Set,
): Set {
  const showing = { page, asker: asker.id, audience, sharedBy, votes: store !== null };
  const set = view({ ...showing, words: audience === 'asker' ? words : publicWords });
  const turned = audience === 'everyone' && set?.onlyAsker === true && words !== publicWords;
  return turned ? view({ ...showing, words }) : set;
}

/** One page of the passages that answer a question; `null` when there is no such page. */
export async function answerQuestion(asked: Asked, turn: Turn, room: Room): Promise<Message | null> {
  const { library } = room;
  const answer = await library.ask(asked);
  if (turn.anew === true) keepQuestion(asked.question, answer.status, turn.asker, room);
  const also = await alsoPrinted(passagesOn(turn.page, answer), library);
  const byWordsOnly = answer.encoder === 'words only' && library.status().encoder.state !== 'words only';
  return shownTo(turn, room, (showing) => askView(answer, asked, also, turn.asker.today, showing, byWordsOnly));
}

/** Keeps a question without who asked it, where the server wants that; a store that fails costs nobody his answer. */
function keepQuestion(question: string, status: string, { guildId }: Asker, { store, settings, now, log }: Room): void {
  if (store === null || guildId === null || !settings.keepQuestions) return;
  try {
    store.questions.add({ at: now(), guild: guildId, question, status });
  } catch (error) {
    log.error({ fault: describeFault(error) }, 'a question could not be kept');
  }
}

/** One page of what a person said, or whom to choose from; `null` when there is no such page. */
export async function answerQuotes(typed: QuoteRequest, turn: Turn, room: Room): Promise<Message | null> {
  const asked = readQuoteAsked(typed);
  const answer = await room.library.quotes(asked);
  return shownTo(turn, room, (showing) =>
    answer.status === 'found' ? quoteView(answer, asked, showing) : speakersView(answer, asked, showing),
  );
}

/** One page of the figures; `null` when there is no such page. */
export async function answerStats(asked: StatsRequest, turn: Turn, room: Room): Promise<Message | null> {
  const answer = await room.library.stats(asked);
  const words = turn.audience === 'asker' ? room.words : room.publicWords;
  // Figures of one matter count this and that: side by side they would say nothing.
  const plan =
    turn.page === 1 && asked.about === undefined
      ? planPicture(answer, words.statsTitle(answer.event, null), words)
      : null;
  const picture = plan === null ? null : turn.asker.mayAttach ? await draw(plan, room) : 'left out';
  return shownTo(turn, room, (showing) => statsView(answer, asked, picture, showing));
}

/** The table is complete without its picture, so a fault in drawing costs the picture only. */
async function draw(plan: () => Promise<Picture>, { log }: Room): Promise<Picture | null> {
  try {
    return await plan();
  } catch (error) {
    log.error({ fault: describeFault(error) }, 'a picture could not be drawn');
    return null;
  }
}

/** One page of what outlets print about a topic; `null` when there is no such page. */
export async function answerComparison(asked: CompareRequest, turn: Turn, room: Room): Promise<Message | null> {
  if (!HAS_WORDS.test(asked.topic)) return notice(markdown(room.words.emptyTopic()));
  const answer = await room.library.compare(asked);
  return shownTo(turn, room, (showing) =>
    acrossView('compare', comparisonParts(answer, showing.words), compareHeading(asked), showing),
  );
}

/** A topic has a letter or a digit; marks alone are about nothing. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** One page of dated sentences; `null` when there is no such page. */
export async function answerTimeline(asked: TimelineRequest, turn: Turn, room: Room): Promise<Message | null> {
  const answer = await room.library.timeline(asked);
  return shownTo(turn, room, (showing) =>
    acrossView('timeline', timelineParts(answer, showing.words), timelineHeading(asked, showing.words), showing),
  );
}

/** A passage, or one page of an article; `null` when there is no such page or nothing has this id. */
export async function answerSource(id: string, turn: Turn, room: Room): Promise<Message | null> {
  const found = await room.library.source(id);
  return found === null ? null : shownTo(turn, room, (showing) => sourceView(found, showing));
}

/** One page of the list of articles; `null` when there is no such page. */
export async function answerSources(turn: Turn, room: Room): Promise<Message | null> {
  const rows = await room.library.sources({});
  return shownTo(turn, room, (showing) => sourcesView(rows, showing));
}

/**
 * Asks again what stands in a heading.
 * @param day on which the message with this heading was written
 */
export async function answerAgain(
  view: AnswerView,
  heading: Heading,
  day: IsoDate,
  turn: Turn,
  room: Room,
): Promise<Message | null> {
  switch (view) {
    case 'ask':
      return answerQuestion(readQuestion(heading, day), turn, room);
    case 'quote':
      return answerQuotes(readQuoteHeading(heading), turn, room);
    case 'compare':
      return answerComparison(readCompareHeading(heading), turn, room);
    case 'timeline':
      return answerTimeline(readTimelineHeading(heading), turn, room);
    case 'stats':
      return answerStats(readStatsHeading(heading), turn, room);
    case 'source':
      return answerSource(heading.fields.id ?? heading.title, turn, room);
    case 'sources':
      return answerSources(turn, room);
  }
}

/** Page 1, which every answer has. */
export async function first(page: Promise<Message | null>): Promise<Message> {
  const message = await page;
  if (message === null) throw new Error('an answer has no first page');
  return message;
}

/** An answer kept to an outlet and an author, or what to say of one that no article has. */
export async function keptTo(
  filter: Filter,
  { library, words }: Room,
  answer: () => Promise<Message | null>,
): Promise<Message | null> {
  const unknown = await unknownName(filter, library);
  return unknown === null ? answer() : notice(markdown(words.unknownName(unknown)));
}

/** The plan of a command that answers: private when asked for or set for the server, else public. */
export function replyWith(
  asker: Asker,
  asked: boolean,
  { settings }: Room,
  answer: (turn: Turn) => Promise<Message | null>,
): Extract<Plan, { how: 'reply' }> {
  const onlyAsker = asked || settings.private;
  const turn: Turn = { page: 1, asker, audience: onlyAsker ? 'asker' : 'everyone', anew: true };
  return { how: 'reply', onlyAsker, work: () => first(answer(turn)) };
}
