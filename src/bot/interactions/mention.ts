/**
 * Questions in plain words: a mention, a direct message, a pinging reply. Their text arrives without a privileged
 * intent (docs: gateway/you-might-not-need-a-privileged-intent). An edit within a minute edits the answer, a deletion
 * deletes it; which answer belongs to which question is kept in memory for the last questions only.
 */

import { MessageType, RESTJSONErrorCodes, Routes, type REST } from 'discord.js';
import type { Logger } from 'pino';
import { byPlainName, nameIn, namesOf } from '../../commands/names.ts';
import { FILTER } from '../../commands/option.ts';
import { optionMeant, readAsked } from '../../library.ts';
import { answerQuestion, first, keptTo } from '../replies/answers.ts';
import { readFilter } from '../commands/options.ts';
import { lastAnswerIn, openThread, type Thread } from './thread.ts';
import { WINDOW, type Cooldown } from './cooldown.ts';
import { workOn } from './deliver.ts';
import { describeFault, refusalCode } from '../replies/fault.ts';
import { markdown } from '../messages/markdown.ts';
import { notice, payload, text, type Message } from '../messages/message.ts';
import type { Asker, Room } from '../replies/plan.ts';
import { meantAfter, type RepliedTo } from '../replies/follow.ts';
import { cutQuestion, isFollowUp } from '../replies/question.ts';
import { Recent } from '../replies/recent.ts';
import type { Metrics } from '../gateway/metrics.ts';
import type { Clock } from '../settings.ts';

/** How long an edit of the question edits the answer. */
const EDIT_WINDOW = 60_000;
/** Questions whose answers are remembered. */
const REMEMBERED = 1000;

/** What may stand behind a question, as behind `/ask`; an answer in a channel is never private. */
const OPTIONS = Object.keys(FILTER);

/** Asks for help, not about the articles. */
const HELP = /^(?:help|ayuda)[!?.]*$/i;

/** A message addressed to the bot, as plain data. */
export type Spoken = Readonly<{
  id: string;
  channelId: string;
  /** Written by a person, not by a bot or webhook. */
  byPerson: boolean;
  /** It mentions or ping-replies to the bot, or is a direct message. */
  addressed: boolean;
  type: MessageType;
  content: string;
  edited: boolean;
  createdAt: number;
  asker: Asker;
  /** The bot's answer that it replies to. */
  repliesTo: RepliedTo | null;
  /** The thread it was written in, and the channel of that; `null` elsewhere. */
  thread: Thread | null;
}>;

type Exchange = { answerId: string | null; gone: boolean; turn: Promise<void> };

/** What is done when a plain message is written, edited or deleted. None of these rejects. */
export type Conversation = Readonly<{
  said: (message: Spoken, room: Room) => Promise<void>;
  edited: (message: Spoken, room: Room) => Promise<void>;
  deleted: (id: string, channelId: string) => Promise<void>;
}>;

type Wire = Readonly<{
  bot: REST;
  log: Logger;
  botId: () => string;
  cooldown: Cooldown;
  now: Clock;
  answered: Metrics['answered'];
}>;

/** Answers plain messages. */
export function makeConversation(wire: Wire): Conversation {
  const { bot, log, now } = wire;
  const exchanges = new Recent<string, Exchange>(REMEMBERED);

  /** One thing at a time for one question, so that an edit or deletion never overtakes the answer. */
  const inTurn = (exchange: Exchange, where: string, step: () => Promise<void>): Promise<void> => {
    exchange.turn = exchange.turn.then(step).catch((error: unknown) => explain(error, where, log));
    return exchange.turn;
  };

  const said: Conversation['said'] = async (message, room) => {
    if (!isQuestion(message) || exchanges.has(message.id)) return;
    const exchange: Exchange = { answerId: null, gone: false, turn: Promise.resolve() };
    exchanges.set(message.id, exchange);
    await inTurn(exchange, message.channelId, async () => {
      const answer = await answerTo(message, room, wire);
      if (answer === null || exchange.gone) return;
      exchange.answerId = await send(message, answer, bot);
      if (room.settings.threads && message.thread === null)
        await openThread(
          { channelId: message.channelId, messageId: exchange.answerId, message: answer },
          room.words,
          wire,
        );
    });
  };

  const edited: Conversation['edited'] = async (message, room) => {
    if (!message.edited || !isQuestion(message) || now() - message.createdAt > EDIT_WINDOW) return;
    const exchange = exchanges.get(message.id);
    if (exchange === undefined) return said(message, room);
    await inTurn(exchange, message.channelId, async () => {
      if (exchange.gone) return;
      const answer = await answerTo(message, room, wire);
      if (answer === null) return;
      if (exchange.answerId === null) exchange.answerId = await send(message, answer, bot);
      else await bot.patch(Routes.channelMessage(message.channelId, exchange.answerId), { body: payload(answer) });
    });
  };

  const deleted: Conversation['deleted'] = async (id, channelId) => {
    const exchange = exchanges.get(id);
    if (exchange === undefined) return;
    exchange.gone = true;
    await inTurn(exchange, channelId, async () => {
      if (exchange.answerId !== null) await bot.delete(Routes.channelMessage(channelId, exchange.answerId));
      exchanges.delete(id);
    });
  };

  return { said, edited, deleted };
}

function isQuestion({ byPerson, addressed, type }: Spoken): boolean {
  return byPerson && addressed && (type === MessageType.Default || type === MessageType.Reply);
}

/** The answer to a message; `null` where nothing is to be said. */
async function answerTo(
  message: Spoken,
  room: Room,
  { bot, log, botId, cooldown, answered }: Wire,
): Promise<Message | null> {
  const { words, commandIds } = room;
  const tooFast = await cooldown.take(message.asker.id, message.channelId);
  if (tooFast !== null) {
    // In a channel a refusal is seen by all: said once, not for every further message.
    if (!tooFast.first) return null;
    return notice(markdown(words.tooFast(tooFast.limit, WINDOW, tooFast.waitSeconds)));
  }
  const typed = readAsked(withoutMention(message.content, botId()).trim(), namesOf(OPTIONS));
  const { question, cut } = cutQuestion(typed.main);
  if (question === '' || HELP.test(question)) return { components: [text(markdown(words.hint(), commandIds))] };
  if (typed.unknown !== null) {
    const known = OPTIONS.map((option) => nameIn(words, option));
    return notice(markdown(words.unknownOption(typed.unknown, known, optionMeant(typed.unknown, namesOf(OPTIONS)))));
  }
  const { today } = message.asker;
  const options = byPlainName(typed.options);
  const filter = readFilter({ option: (name) => options.get(name), today }, words);
  if (!filter.ok) return filter.refusal;
  const repliesTo = message.repliesTo ?? (await lastAnswerIn(message.thread, message.id, { bot, log, botId }));
  if (repliesTo === null && isFollowUp(question)) return { components: [text(markdown(words.followUp(), commandIds))] };
  const asked = { question, asOf: today, cut, ...filter.value };
  const turn = { page: 1, asker: message.asker, audience: 'channel', anew: true } as const;
  const answer = async () =>
    answerQuestion(repliesTo === null ? asked : await meantAfter(asked, repliesTo, room), turn, room);
  const since = performance.now();
  const shown = await workOn(() => first(keptTo(asked, room, answer)), words, log);
  answered('mention', shown.outcome ?? 'found', (performance.now() - since) / 1000);
  return shown;
}

/** Sends an answer as a reply. Returns its id. */
async function send(message: Spoken, answer: Message, bot: REST): Promise<string> {
  const sent = (await bot.post(Routes.channelMessages(message.channelId), {
    body: {
      ...payload(answer),
      // The same nonce for the same question: a repeated call cannot make a second answer.
      nonce: message.id,
      enforce_nonce: true,
      message_reference: { message_id: message.id, fail_if_not_exists: false },
    },
  })) as { id: string };
  return sent.id;
}

/** Logs why a message was not answered, and what to do about it where that is known. */
function explain(error: unknown, channelId: string, log: Logger): void {
  const fault = describeFault(error);
  const reason = REASONS.get(refusalCode(error) ?? 0);
  if (reason === undefined) log.warn({ fault }, 'a message could not be answered');
  else log.warn({ code: fault.code, channel: channelId }, reason);
}

/** Why a channel did not take an answer, and what to do about it. */
const REASONS: ReadonlyMap<number, string> = new Map<number, string>([
  [
    RESTJSONErrorCodes.MissingPermissions,
    'I may not write in this channel: give me Send Messages and Read Message History there.',
  ],
  [RESTJSONErrorCodes.MissingAccess, 'I cannot see this channel: give me View Channel there.'],
  [RESTJSONErrorCodes.UnknownChannel, 'This channel is gone, so the answer was dropped; nothing to do.'],
  [RESTJSONErrorCodes.UnknownMessage, 'The message is gone already; nothing to do.'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'This person takes no direct messages from me; nothing to do.'],
]);

function withoutMention(content: string, id: string): string {
  return content.replaceAll(`<@${id}>`, ' ').replaceAll(`<@!${id}>`, ' ');
}
