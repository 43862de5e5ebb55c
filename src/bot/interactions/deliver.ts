/**
 * Carries out a plan over Discord's calls. The acknowledgement goes first and never waits for work; whatever happens
 * then, the asker gets an answer or a plain apology, once.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes, Routes, type RawFile, type REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Words } from '../../words/words.ts';
import { describeFault, faultId, refusalCode } from '../replies/fault.ts';
import { markdown } from '../messages/markdown.ts';
import { modalSchema } from '../messages/modal.ts';
import { notice, payload, text, type Message, type Payload } from '../messages/message.ts';
import type { Plan } from '../replies/plan.ts';
import type { Metrics } from '../gateway/metrics.ts';
import { openThread } from './thread.ts';
import { makeProgress, type Pace } from './progress.ts';

/** How long after a failed edit it is tried once more. */
const SECOND_TRY = 1500;

/** Where an interaction is answered. */
export type Target = Readonly<{
  id: string;
  token: string;
  applicationId: string;
  /** A channel where the bot may write by itself, for an apology when the token is dead; `null` when there is none. */
  channelId: string | null;
  /** It was asked in a thread. */
  inThread: boolean;
  /** Name of the asker as others see it. */
  name: string;
  /** The command, or what was pressed. */
  command: string;
  /** Of the language of that channel. */
  publicWords: Words;
}>;

/** What calls are made with. */
export type Wire = Readonly<{
  /** Calls with the bot's token. */
  bot: REST;
  /** Interaction replies, which have no limit a second. */
  replies: REST;
  log: Logger;
  /** Of work that takes long. */
  pace: Pace;
  /** Counts an answer. */
  answered: Metrics['answered'];
}>;

const MESSAGE = '@original';

/** Carries out a plan. Never rejects. */
export async function carryOut(plan: Plan, target: Target, words: Words, wire: Wire): Promise<void> {
  const since = performance.now();
  const count = ({ outcome = 'found' }: Message): void =>
    wire.answered(target.command, outcome, (performance.now() - since) / 1000);
  try {
    if (plan.how === 'form') {
      await callback(target, InteractionResponseType.Modal, modalSchema.parse(plan.form), wire);
      return;
    }
    if (plan.how === 'say') {
      count(plan.message);
      await callback(target, InteractionResponseType.ChannelMessageWithSource, payload(plan.message, true), wire);
      return;
    }
    await acknowledge(plan, target, wire);
  } catch (error) {
    return apologise(error, target, wire);
  }
  if (plan.how === 'delete') {
    return deleteOriginal(target, wire).catch((error: unknown) =>
      wire.log.warn({ fault: describeFault(error) }, 'not deleted'),
    );
  }
  const message = await workedOn(plan, target, words, wire);
  count(message);
  try {
    const messageId = await show(message, plan, target, wire);
    const { channelId, inThread } = target;
    if (plan.how === 'reply' && plan.opensThread === true && messageId !== null && channelId !== null && !inThread)
      await openThread({ channelId, messageId, message }, target.publicWords, wire);
  } catch (error) {
    await secondTry(error, message, plan, target, words, wire);
  }
}

/** Does the work and shows how far it is; where it takes longer than Discord takes an answer, says that it goes on. */
async function workedOn(
  plan: Extract<Plan, { work: unknown }>,
  target: Target,
  words: Words,
  wire: Wire,
): Promise<Message> {
  if (plan.how === 'update') return workOn(plan.work, words, wire.log);
  const progress = makeProgress<Message>(async (message) => {
    await show(message, plan, target, wire);
  }, wire.pace.step);
  const work = workOn(() => plan.work(progress.show), words, wire.log);
  const done = new AbortController();
  try {
    const late = plan.late;
    if (late === undefined) return await work;
    const waited = sleep(wire.pace.late, late, { signal: done.signal, ref: false }).catch(() => late);
    return await Promise.race([work, waited]);
  } finally {
    done.abort();
    await progress.end();
  }
}

/** Does the work; a fault becomes an apology whose number is also in the log. */
export async function workOn(work: () => Promise<Message>, words: Words, log: Logger): Promise<Message> {
  try {
    const message = await work();
    payload(message);
    return message;
  } catch (error) {
    const id = faultId();
    log.error({ id, fault: describeFault(error) }, 'an answer failed');
    return notice(markdown(words.fault(id)), 'failed');
  }
}

function body(message: Message, onlyAsker: boolean): { body: Payload; files?: RawFile[] } {
  return {
    body: payload(message, onlyAsker),
    ...(message.files === undefined ? {} : { files: [...message.files] }),
  };
}

async function acknowledge(plan: Plan, target: Target, wire: Wire): Promise<void> {
  if (plan.how === 'reply') {
    const flags = plan.onlyAsker ? MessageFlags.Ephemeral : 0;
    return callback(target, InteractionResponseType.DeferredChannelMessageWithSource, { flags }, wire);
  }
  return callback(target, InteractionResponseType.DeferredMessageUpdate, null, wire);
}

async function callback(
  { id, token }: Target,
  type: InteractionResponseType,
  data: unknown,
  { replies }: Wire,
): Promise<void> {
  try {
    await replies.post(Routes.interactionCallback(id, token), {
      body: { type, ...(data === null ? {} : { data }) },
      auth: false,
    });
  } catch (error) {
    // The first try had arrived although its response was lost.
    if (refusalCode(error) !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
  }
}

/**
 * Shows the message where the plan said, or privately where it turned out to be for the asker only.
 * @returns the id of a message that others see; `null` for one that only the asker does
 */
async function show(message: Message, plan: Plan, target: Target, { replies }: Wire): Promise<string | null> {
  const { applicationId, token } = target;
  const privately = message.onlyAsker === true;
  const announced = plan.how === 'reply' && plan.onlyAsker;
  if (!privately || announced) {
    const route = Routes.webhookMessage(applicationId, token, MESSAGE);
    const sent = (await replies.patch(route, { ...body(message, false), auth: false })) as { id?: string } | undefined;
    return announced ? null : (sent?.id ?? null);
  }
  // A deferral keeps its visibility: take the public one away, then answer the asker alone.
  if (plan.how === 'reply') await replies.delete(Routes.webhookMessage(applicationId, token, MESSAGE), { auth: false });
  await replies.post(Routes.webhook(applicationId, token), { ...body(message, true), auth: false });
  return null;
}

async function secondTry(
  error: unknown,
  message: Message,
  plan: Plan,
  target: Target,
  words: Words,
  wire: Wire,
): Promise<void> {
  const code = refusalCode(error);
  wire.log.warn({ fault: describeFault(error) }, 'an answer was not taken, trying once more');
  // What Discord refused as malformed it will refuse again; everything else may have been a passing fault.
  const again =
    code === RESTJSONErrorCodes.InvalidFormBodyOrContentType ? notice(markdown(words.fault(faultId()))) : message;
  if (code === null) await sleep(SECOND_TRY);
  try {
    await show(again, plan, target, wire);
  } catch (last) {
    await apologise(last, target, wire);
  }
}

/** The interaction can no longer be answered: says so in the channel where the bot may write, without naming the question. */
async function apologise(error: unknown, target: Target, { bot, log }: Wire): Promise<void> {
  const { channelId, name, id, publicWords } = target;
  log.warn({ fault: describeFault(error), apology: channelId !== null }, 'an interaction could not be answered');
  if (channelId === null) return;
  try {
    await bot.post(Routes.channelMessages(channelId), {
      body: {
        ...payload({ components: [text(markdown(publicWords.tooLate(name)))] }),
        nonce: id,
        enforce_nonce: true,
      },
    });
  } catch (last) {
    log.warn({ fault: describeFault(last) }, 'the apology was not taken either');
  }
}

async function deleteOriginal({ applicationId, token }: Target, { replies }: Wire): Promise<void> {
  await replies.delete(Routes.webhookMessage(applicationId, token, MESSAGE), { auth: false });
}
