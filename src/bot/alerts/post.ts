/** Sends a message by itself to a channel or to somebody, and says whether it can ever arrive. */

import { createHash } from 'node:crypto';
import { RESTJSONErrorCodes, Routes, type REST } from 'discord.js';
import { payload, type Message } from '../messages/message.ts';
import { refusalCode } from '../replies/fault.ts';

/** Where follows are told: a channel of a server, or somebody's direct messages. */
export type Place = Readonly<{ channel: string } | { user: string }>;

/** A name for a place. */
export function placeKey(place: Place): string {
  return 'channel' in place ? `c${place.channel}` : `u${place.user}`;
}

/** What became of a message: `refused` is this one message, `gone` the place. */
export type Posted = 'sent' | Readonly<{ error: unknown; why: 'gone' | 'refused' | 'later'; code: number | null }>;

/** Nothing can be sent there any more: closed direct messages, a deleted channel or person, a channel the bot may not see. */
const GONE: ReadonlySet<number> = new Set([
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.MissingAccess,
]);

/** Discord takes so many characters; two messages of one nonce within some minutes are one. */
const NONCE_CHARS = 24;

/** Makes the nonce of a message out of what it tells where: the same for a repetition. */
export function nonceOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, NONCE_CHARS);
}

/** @returns a function that sends; it never rejects */
export function makePost(rest: REST): (place: Place, message: Message, nonce: string) => Promise<Posted> {
  const opened = new Map<string, string>();
  const channelOf = async (place: Place): Promise<string> => {
    if ('channel' in place) return place.channel;
    const known = opened.get(place.user);
    if (known !== undefined) return known;
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: place.user } })) as { id: string };
    opened.set(place.user, id);
    return id;
  };
  return async (place, message, nonce) => {
    let body: object;
    try {
      body = { ...payload(message), nonce, enforce_nonce: true };
    } catch (error) {
      // It breaks a limit, and will the next time.
      return { error, why: 'refused', code: null };
    }
    try {
      await rest.post(Routes.channelMessages(await channelOf(place)), { body });
      return 'sent';
    } catch (error) {
      const code = refusalCode(error);
      if (code !== null && GONE.has(code)) return { error, why: 'gone', code };
      const refused = code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
      return { error, why: refused ? 'refused' : 'later', code };
    }
  };
}
