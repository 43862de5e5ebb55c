import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { BotSettings } from '../settings.ts';

/** Seconds in which questions are counted. */
export const WINDOW = 10;

/** Why a question has to wait: the limit it met, how long, and whether this is the first one refused. */
export type TooFast = Readonly<{ limit: number; waitSeconds: number; first: boolean }>;

/** How fast may be asked. */
export type Cooldown = Readonly<{
  /** Counts one question. `null` when it may go on. */
  take: (user: string, channel: string | null) => Promise<TooFast | null>;
}>;

/** Counts questions per user and per channel, in memory only. */
export function makeCooldown({ perUser, perChannel }: BotSettings['cooldown']): Cooldown {
  const users = new RateLimiterMemory({ points: perUser, duration: WINDOW });
  const channels = new RateLimiterMemory({ points: perChannel, duration: WINDOW });

  const consume = async (limiter: RateLimiterMemory, key: string): Promise<TooFast | null> => {
    try {
      await limiter.consume(key);
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const { msBeforeNext, consumedPoints } = refusal;
      return {
        limit: limiter.points,
        waitSeconds: msBeforeNext / 1000,
        first: consumedPoints === limiter.points + 1,
      };
    }
  };

  return {
    take: async (user, channel) =>
      (await consume(users, user)) ?? (channel === null ? null : await consume(channels, channel)),
  };
}
