/** Asks the library and shows one page: what the commands, the buttons and plain messages have in common. */

import {
  readQuoteAsked,
  unknownName,
  type Filter,
  type IsoDate,
  type QuoteRequest,
  type StatsRequest,
} from '../../library.ts';
import { alsoPrinted } from '../../commands/also.ts';
import { readQuestion, readQuoteHeading, readStatsHeading, type Asked } from '../messages/asked.ts';
import type { AnswerView } from '../messages/custom-id.ts';
import type { Heading } from '../messages/heading.ts';
import { describeFault } from './fault.ts';
import { markdown } from '../messages/markdown.ts';
import { notice, type Message } from '../messages/message.ts';
import { planPicture, type Picture } from '../pictures/picture.ts';
import type { Asker, Plan, Room } from './plan.ts';
import { askView, passagesOn } from '../views/ask.ts';
import { quoteView, speakersView } from '../views/quote.ts';
import type { Audience, Showing } from '../views/showing.ts';
import { sourcesView, sourceView } from '../views/source.ts';
import { statsView } from '../views/stats.ts';

/** Which page to show and to whom. `anew`: it is asked for the first time, not shown once more. */
export type Turn = Readonly<{ page: number; asker: Asker; audience: Audience; sharedBy?: string; anew?: boolean }>;

function showing({ page, asker, audience, sharedBy }: Turn, { words, store }: Room): Showing {
  return { words, page, asker: asker.id, audience, sharedBy, votes: store !== null };
}

/** One page of the passages that answer a question; `null` when there is no such page. */
export async function answerQuestion(asked: Asked, turn: Turn, room: Room): Promise<Message | null> {
  const { library } = room;
  const answer = await library.ask(asked);
  if (turn.anew === true) keepQuestion(asked.question, answer.status, turn.asker, room);
  const also = await alsoPrinted(passagesOn(turn.page, answer), library);
  const byWordsOnly = answer.encoder === 'words only' && library.status().encoder.state !== 'words only';
  return askView(answer, asked, also, turn.asker.today, showing(turn, room), byWordsOnly);
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
  if (answer.status !== 'found') return speakersView(answer, asked, showing(turn, room));
  return quoteView(answer, asked, showing(turn, room));
}

/** One page of the figures; `null` when there is no such page. */
export async function answerStats(asked: StatsRequest, turn: Turn, room: Room): Promise<Message | null> {
  const answer = await room.library.stats(asked);
  // Figures of one matter count this and that: side by side they would say nothing.
  const plan =
    turn.page === 1 && asked.about === undefined
      ? planPicture(answer, room.words.statsTitle(answer.event, null))
      : null;
  const picture = plan === null ? null : turn.asker.mayAttach ? await draw(plan, room) : 'left out';
  return statsView(answer, asked, picture, showing(turn, room));
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

/** A passage, or one page of an article; `null` when there is no such page or nothing has this id. */
export async function answerSource(id: string, turn: Turn, room: Room): Promise<Message | null> {
  const found = await room.library.source(id);
  return found === null ? null : sourceView(found, showing(turn, room));
}

/** One page of the list of articles; `null` when there is no such page. */
export async function answerSources(turn: Turn, room: Room): Promise<Message | null> {
  return sourcesView(await room.library.sources({}), showing(turn, room));
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
