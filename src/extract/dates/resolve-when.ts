/**
 * Date phrases as printed → as meant. Phrases are found by their form; days and months are resolved by chrono-node
 * against the article's date, years, quarters and spans by arithmetic. Grain is kept: "last month" is a month, not a day.
 */

import type { IsoDate } from '../../corpus/article.ts';
import { plusDays, plusYears } from './day-arithmetic.ts';
import { isFalseHit } from './false-hit.ts';
import type { Hit } from './false-hit.ts';
import { meaning } from './meaning.ts';
import { CANDIDATE, KINDS, PHRASE, RANGE_LINK, WEEKDAY } from './phrase.ts';
import { withSameTimes } from './same-time.ts';
import type { When } from './when.ts';

/**
 * Finds the date phrases of a text and what they mean.
 * @param text a sentence or a question
 * @param reference the day the text was published or asked; `null` leaves relative phrases unresolved
 */
export function resolveWhen(text: string, reference: IsoDate | null): When[] {
  if (!CANDIDATE.test(text)) return [];
  const found: When[] = [];
  for (const match of text.matchAll(PHRASE)) {
    const last = found.at(-1);
    const linked = last !== undefined && RANGE_LINK.test(text.slice(last.end, match.index));
    const when = read(text, match, reference, linked);
    if (when === null) continue;
    const joined = last === undefined ? null : join(text, last, when);
    if (joined === null) found.push(when);
    else found[found.length - 1] = joined;
  }
  return withSameTimes(found, reference);
}

/** "from March" + "to May" → one span. */
function join(text: string, first: When, second: When): When | null {
  if (!/^(?:from|between)\b/i.test(first.text) && !/^[\dA-Z]/.test(first.text)) return null;
  const between = text.slice(first.end, second.start);
  const linked =
    RANGE_LINK.test(between) || (/^,? ?$/.test(between) && /^(?:to|through|until|till)\b/i.test(second.text));
  if (!linked || /^between/i.test(first.text) !== between.endsWith('and ')) return null;
  return {
    start: first.start,
    end: second.end,
    text: text.slice(first.start, second.end),
    ...bounds(first, second),
    grain: 'span',
    direction: 'in',
  };
}

/** First and last day of a span, each of which may have its year from the other. */
function bounds(first: When, second: When): Pick<When, 'from' | 'to'> {
  const { from } = first;
  const { to } = second;
  if (from === null || to === null) return { from, to };
  const [firstDated, secondDated] = [first, second].map(({ text }) => /\d{4}/.test(text));
  const inverted = (one: string, other: string): boolean => one > other && !one.startsWith(other);
  // "from March to May 2024": the year is said once.
  if (secondDated === true && firstDated === false) {
    const moved = to.slice(0, 4) + from.slice(4);
    return { from: inverted(moved, to) ? earlier(moved, first.text) : moved, to };
  }
  // "from November 2023 to February": the first one behind it.
  if (firstDated === true && secondDated === false && second.grain !== 'year') {
    const moved = from.slice(0, 4) + to.slice(4);
    return { from, to: inverted(from, moved) ? plusYears(moved, 1) : moved };
  }
  // "between January and October", said in November: no span ends before it begins.
  return { from: inverted(from, to) ? earlier(from, first.text) : from, to };
}

const WEEKDAY_ONLY = new RegExp(`\\b${WEEKDAY}\\b`, 'i');

/** A time without a year, one year back; a bare weekday, one week back. */
function earlier(date: string, printed: string): string {
  return date.length === 10 && WEEKDAY_ONLY.test(printed) && !/\d/.test(printed)
    ? plusDays(date as IsoDate, -7)
    : plusYears(date, -1);
}

/** The same phrase said of what has happened: "in December", said in November, was last December. */
export function happened(when: When, reference: IsoDate): When {
  const { from, to, text, grain } = when;
  if (from === null || from <= reference || /\d{4}|next|tomorrow|later|year|weekend|week\b/i.test(text)) return when;
  if (grain !== 'day' && grain !== 'month' && grain !== 'span') return when;
  return { ...when, from: earlier(from, text), to: to === null || to <= reference ? to : earlier(to, text) };
}

/** The date phrase that a match of {@link PHRASE} is, `null` where it is none. */
function read(text: string, match: RegExpExecArray, reference: IsoDate | null, linked: boolean): When | null {
  const { lead = '', sofar = '', part = '', monthyear, ...groups } = match.groups ?? {};
  const kind = KINDS.find((name) => groups[name] !== undefined);
  if (kind === undefined) return null;
  const printed = match[0];
  const start = match.index;
  const end = start + printed.length;
  const core = printed.slice(lead.length + sofar.length + part.length);
  const hit = {
    kind,
    core,
    lead: lead.trim().toLowerCase(),
    part: part !== '' || sofar !== '',
    dated: monthyear !== undefined,
    after: text.slice(end, end + 12),
  };
  if (!linked && isFalseHit(hit)) return null;
  const meant = meaning(kind, core, part.toLowerCase(), reference);
  if (meant === null) return null;
  const when: When = { start, end, text: printed, ...meant, direction: 'in' };
  // "up from the same period of 2023": held against it, not gone on since
  return kind === 'same' || kind === 'opening' ? when : directed(when, hit, sofar !== '', reference);
}

/** A time with what its preposition says: "since January" has gone on, "until May" has an open beginning. */
function directed(when: When, { lead, core }: Hit, soFar: boolean, reference: IsoDate | null): When {
  if (soFar || /^(?:since|from|starting|beginning|after)\b/.test(lead)) {
    const { from } = when;
    // What has gone on since then began in the past: "since January", said in July.
    const ahead = from !== null && reference !== null && from > reference && !/\d{4}/.test(core);
    return { ...when, from: ahead ? earlier(from, core) : from, to: soFar ? reference : null, direction: 'since' };
  }
  return /^(?:until|till|by|before|through|up to|as of)\b/.test(lead)
    ? { ...when, from: null, direction: 'until' }
    : when;
}
