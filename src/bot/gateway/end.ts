import { DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import { wordsFor } from '../../words/words.ts';

/** Why the bot ended: exit code (0 stopped, 1 fault, 2 cannot run) and one sentence with what to do. */
export type End = Readonly<{ code: 0 | 1 | 2; sentence: string }>;

const { ENDS } = wordsFor('en');

/** Discord cannot be reached, or not for now. */
const UNREACHABLE: End = { code: 1, sentence: ENDS.unreachable };

/** Close codes after which Discord does not let the bot back in. */
const FATAL_CLOSES: ReadonlyMap<number, End> = new Map<number, End>([
  [GatewayCloseCodes.AuthenticationFailed, { code: 2, sentence: ENDS.wrongToken }],
  [GatewayCloseCodes.DisallowedIntents, { code: 2, sentence: ENDS.intents }],
  [GatewayCloseCodes.InvalidIntents, { code: 2, sentence: ENDS.intents }],
  [GatewayCloseCodes.ShardingRequired, { code: 2, sentence: ENDS.sharding }],
  [GatewayCloseCodes.InvalidShard, { code: 2, sentence: ENDS.sharding }],
  [GatewayCloseCodes.InvalidAPIVersion, { code: 2, sentence: ENDS.version }],
]);

/** Why the bot ends when Discord has closed its connection for good. */
export function endOfClose(code: number): End {
  return FATAL_CLOSES.get(code) ?? UNREACHABLE;
}

/** Why the bot ends when it could not log in. */
export function endOfLogin(error: unknown): End {
  if (!(error instanceof Error)) return UNREACHABLE;
  if ('code' in error && error.code === DiscordjsErrorCodes.TokenInvalid) return { code: 2, sentence: ENDS.wrongToken };
  if (/disallowed intents|invalid intents/i.test(error.message)) return { code: 2, sentence: ENDS.intents };
  if (/authentication failed/i.test(error.message)) return { code: 2, sentence: ENDS.wrongToken };
  if (/sessions remaining/i.test(error.message)) return { code: 1, sentence: ENDS.sessions };
  return UNREACHABLE;
}
