/**
 * Threads under answers: one for each question where the server wants it, and what was answered last in one, which a question
 * in it goes on with. The bot's own messages can be read without a privileged intent.
 */

import { Routes, ThreadAutoArchiveDuration, type APIMessage, type REST } from 'discord.js';
import type { Logger } from 'pino';
import { headingIn } from '../messages/heading.ts';
import { markdown } from '../messages/markdown.ts';
import { payload, text, type Message } from '../messages/message.ts';
import { describeFault } from '../replies/fault.ts';
import { repliedTo, type RepliedTo } from '../replies/follow.ts';
import type { Words } from '../../words/words.ts';

/** A thread, and the channel it hangs in. */
export type Thread = Readonly<{ id: string; parentId: string | null }>;

/** Messages of a thread that are looked through for an answer. */
const LOOKED_BACK = 50;
/** Longest name of a thread. */
const NAME_LIMIT = 100;

type Reading = Readonly<{ bot: REST; log: Logger; botId: () => string }>;

/** The last answer in a thread before a message, else the one that the thread hangs under; `null` where there is none. */
export async function lastAnswerIn(thread: Thread | null, before: string, reading: Reading): Promise<RepliedTo | null> {
  if (thread === null) return null;
  const { bot, log, botId } = reading;
  const query = new URLSearchParams({ before, limit: String(LOOKED_BACK) });
  const answerOf = (message: APIMessage): RepliedTo | null =>
    message.author.id === botId() ? repliedTo(message) : null;
  try {
    const messages = (await bot.get(Routes.channelMessages(thread.id), { query })) as APIMessage[];
    const last = messages.map(answerOf).find((answer) => answer !== null);
    if (last !== undefined || thread.parentId === null) return last ?? null;
    // The message that a thread was opened from has its id.
    return answerOf((await bot.get(Routes.channelMessage(thread.parentId, thread.id))) as APIMessage);
  } catch (error) {
    // Without leave to read what was said, or under no message, the question stands by itself.
    log.debug({ fault: describeFault(error) }, 'the thread could not be read');
    return null;
  }
}

/** A public answer as it was sent. */
type SentAnswer = Readonly<{ channelId: string; messageId: string; message: Message }>;

/**
 * Opens a thread under an answer, named after the question, and says in it once how to go on. Only called where the settings of
 * the server say so; a message that answers nothing gets none, and one that cannot be opened costs nobody his answer.
 */
export async function openThread(
  { channelId, messageId, message }: SentAnswer,
  words: Words,
  { bot, log }: Pick<Reading, 'bot' | 'log'>,
): Promise<void> {
  const { components, outcome = 'found' } = message;
  const title = outcome === 'found' ? (headingIn(components)?.title ?? '') : '';
  const name = title
    .slice(0, NAME_LIMIT)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
  if (name === '') return;
  try {
    const body = { name, auto_archive_duration: ThreadAutoArchiveDuration.OneDay };
    const thread = (await bot.post(Routes.threads(channelId, messageId), { body })) as { id: string };
    const hint = payload({ components: [text(markdown(words.threadHint()))] });
    await bot.post(Routes.channelMessages(thread.id), { body: hint });
  } catch (error) {
    log.warn(
      { fault: describeFault(error) },
      'no thread was opened under an answer: give me Create Public Threads there',
    );
  }
}
