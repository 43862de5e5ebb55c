/** What a press does. State comes from the custom_id, the question from the message the button sits on; nothing is stored. */

import { toCsv } from '../../chart/csv.ts';
import { answerAgain, type Turn } from '../replies/answers.ts';
import {
  asTyped,
  questionHeading,
  quoteHeading,
  readQuestion,
  readQuoteHeading,
  readStatsHeading,
  statsHeading,
  withoutLimit,
} from '../messages/asked.ts';
import { readCustomId, type AnswerView, type ButtonState } from '../messages/custom-id.ts';
import { headingIn, writeHeading, type Heading } from '../messages/heading.ts';
import { walk } from '../messages/limits.ts';
import { markdown, plain } from '../messages/markdown.ts';
import { container, file, notice, text, type Message } from '../messages/message.ts';
import type { Plan, Press, Room, Seen } from '../replies/plan.ts';
import { citedId } from '../views/citation.ts';
import { passageView } from '../views/source.ts';
import { followForm } from './further.ts';
import { forgetMe, showMine } from './privacy.ts';
import { changeSetting } from './settings.ts';
import { pressUnfollow } from './unfollow.ts';
import { vote } from './vote.ts';

const CSV_NAME = 'figures.csv';
/** Discord takes at least this many bytes everywhere. */
const CSV_BYTES = 8 * 1024 * 1024;

const say = (message: Message): Plan => ({ how: 'say', message });

/** Decides what a press does. */
export function press(call: Press, room: Room): Plan {
  const state = readCustomId(call.customId);
  if (state === null) return say(notice(markdown(room.words.unknownButton())));
  switch (state.verb) {
    case 'delete':
      return mayChange(call, state.parts[0]) ? { how: 'delete' } : say(notice(markdown(room.words.notYours())));
    case 'context':
      return context(call, state.parts[0], room);
    case 'follow':
      return { how: 'form', form: followForm(room.words) };
    case 'vote':
      return vote(call, state.parts[0], state.parts[1] === 'yes', room);
    case 'wrong':
    case 'further':
      return say(notice(markdown(room.words.unknownButton())));
    case 'turn':
    case 'pick':
      return changeSetting(call, state, room);
    case 'unfollow':
      return pressUnfollow(call, state.parts[0], room);
    case 'mine':
      return showMine(call, room);
    case 'forget':
      return forgetMe(call, room);
    default:
      return withHeading(call, state, room);
  }
}

/** Who asked may change the answer, and who may manage messages. */
function mayChange(call: Press, owner: string): boolean {
  return call.onlyAsker || call.id === owner || call.moderator;
}

/** Buttons whose message says what was asked. */
type OfAnswer = Exclude<
  ButtonState,
  {
    verb:
      'delete' | 'context' | 'follow' | 'further' | 'vote' | 'wrong' | 'turn' | 'pick' | 'mine' | 'forget' | 'unfollow';
  }
>;

function withHeading(call: Press, state: OfAnswer, room: Room): Plan {
  const heading = headingIn(call.components);
  if (heading === null) return say(notice(markdown(room.words.unreadableMessage())));
  switch (state.verb) {
    case 'page': {
      const [view, page, owner] = state.parts;
      return turnTo(call, view, heading, page, owner, room);
    }
    case 'unit': {
      const [unit, owner] = state.parts;
      return turnTo(call, 'stats', statsHeading({ ...readStatsHeading(heading), unit }, room.words), 1, owner, room);
    }
    case 'speaker': {
      const speaker = call.values[0] ?? heading.title;
      return turnTo(call, 'quote', quoteHeading({ ...readQuoteHeading(heading), speaker }), 1, state.parts[0], room);
    }
    case 'drop': {
      const [limit, owner] = state.parts;
      const asked = withoutLimit(readQuestion(heading, call.written), limit);
      return turnTo(call, 'ask', questionHeading(asked, call.written), 1, owner, room);
    }
    case 'typed':
      return turnTo(call, 'ask', asTyped(heading), 1, state.parts[0], room);
    case 'share': {
      const [view, page] = state.parts;
      const turn: Turn = { page, asker: call, audience: 'channel', sharedBy: call.name };
      return { how: 'reply', onlyAsker: false, work: () => pageOrGone(call, view, heading, turn, room) };
    }
    case 'csv':
      return { how: 'reply', onlyAsker: true, work: () => csv(heading, room) };
  }
}

/** Turns the page for who asked; everyone else gets a private copy of it. */
function turnTo(call: Press, view: AnswerView, heading: Heading, page: number, owner: string, room: Room): Plan {
  if (!mayChange(call, owner)) {
    const turn: Turn = { page, asker: call, audience: 'asker' };
    return { how: 'reply', onlyAsker: true, work: () => pageOrGone(call, view, heading, turn, room) };
  }
  // The owner stays the owner when a moderator turns the page.
  const turn: Turn = { page, asker: { ...call, id: owner }, audience: call.onlyAsker ? 'asker' : 'channel' };
  return { how: 'update', work: () => pageOrGone(call, view, heading, turn, room) };
}

async function pageOrGone(
  { written }: Press,
  view: AnswerView,
  heading: Heading,
  turn: Turn,
  room: Room,
): Promise<Message> {
  const page = await answerAgain(view, heading, written, turn, room);
  return page ?? notice(markdown(room.words.olderCorpus(view), room.commandIds));
}

/** The n-th passage of the message among its neighbours; its id stands in the citation beside the button. */
function context(call: Press, n: number, { library, words }: Room): Plan {
  const beside = sectionWith(call.components, call.customId);
  const id = citedId(plain(beside?.components?.at(-1)?.content ?? ''));
  if (beside === null || id === null || n < 1) return say(notice(markdown(words.unreadableMessage())));
  return {
    how: 'reply',
    onlyAsker: true,
    work: async () => {
      const found = (await library.source(id)) ?? (await library.source(withoutPart(id)));
      return found === null ? notice(markdown(words.noSuchContext())) : passageView(found, call.id, words);
    },
  };
}

/** "article#p9.2" → "article#p9": the paragraph that an over-long passage is part of. */
function withoutPart(id: string): string {
  return id.replace(/(#p\d+)\.\d+$/, '$1');
}

function sectionWith(components: readonly Seen[], customId: string): Seen | null {
  for (const one of walk(components)) {
    if ((one as Seen).accessory?.custom_id === customId) return one;
  }
  return null;
}

async function csv(heading: Heading, { library, words }: Room): Promise<Message> {
  const asked = readStatsHeading(heading);
  const { rows, event } = await library.stats(asked);
  const data = Buffer.from(toCsv(rows, { bom: true }), 'utf8');
  if (data.byteLength > CSV_BYTES) return notice(markdown(words.csvTooLong()));
  return {
    components: [container([text(writeHeading(statsHeading(asked, words, event), words)), file(CSV_NAME)])],
    files: [{ name: CSV_NAME, data, contentType: 'text/csv' }],
  };
}
