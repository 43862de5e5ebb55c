import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError } from 'discord.js';
import { CorpusError } from '../../library.ts';

/** What of an error may stand in the log: no question, no token, no URL (interaction tokens are part of it). */
export type Fault = Readonly<{
  name: string;
  code?: string | number;
  status?: number;
  message: string;
  stack?: string;
}>;

/**
 * Describes an error for the log. Discord's errors carry the request's body and URL; only code and reason are kept.
 * Our own faults keep their message and stack, which name code, not data; a refusal is none and has no stack.
 */
export function describeFault(error: unknown): Fault {
  if (error instanceof DiscordAPIError) {
    const { code, status, message } = error;
    return { name: 'DiscordAPIError', code, status, message };
  }
  if (error instanceof HTTPError) return { name: 'HTTPError', status: error.status, message: error.message };
  if (error instanceof Error) {
    const { name, message, stack } = error;
    const code = 'code' in error ? String(error.code) : undefined;
    return {
      ...{ name, message },
      ...(code === undefined ? {} : { code }),
      ...(stack === undefined || error instanceof CorpusError ? {} : { stack }),
    };
  }
  return { name: 'unknown', message: typeof error };
}

/** The same of what came from the other side, such as a token that is not taken: where in the code says nothing then. */
export function describeRefusal(error: unknown): Fault {
  const fault = { ...describeFault(error) };
  delete fault.stack;
  return fault;
}

/** Short number that stands both in an apology and in the log. */
export function faultId(): string {
  return randomBytes(3).toString('hex');
}

/** Discord's code of a refusal, `null` for anything else. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
export function refusalCode(error: unknown): number | null {
  return error instanceof DiscordAPIError ? Number(error.code) : null;
}
