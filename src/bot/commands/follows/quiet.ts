import type { Follow } from '../../../store.ts';

const SPAN = /^(\d{1,2})(?::00)?(?:-|–|to)(\d{1,2})(?::00)?(?:UTC(?:([+−–-])(\d{1,2}))?)?$/iu;
const HOURS = 24;

/**
 * Reads quiet hours: "22-7", "22:00–7:00", "22-7 UTC+2".
 * @returns hours of UTC; `null` where it is no span of hours
 */
export function readQuiet(typed: string): Follow['quiet'] {
  const match = SPAN.exec(typed.replace(/\s/g, ''));
  if (match === null) return null;
  const [, from, until, sign, ahead] = match;
  const offset = Number(ahead ?? 0) * (sign === '+' ? 1 : -1);
  if (Number(from) > HOURS || Number(until) > HOURS || Math.abs(offset) > 14) return null;
  const inUtc = (hour: string | undefined): number => (((Number(hour) - offset) % HOURS) + HOURS) % HOURS;
  const quiet = { from: inUtc(from), until: inUtc(until) };
  return quiet.from === quiet.until ? null : quiet;
}
