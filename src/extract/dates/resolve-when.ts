/**
 * Date phrases as printed → as meant. Phrases are found by their form; days and months are resolved by chrono-node
 * against the article's date, years, quarters and spans by arithmetic. Grain is kept: "last month" is a month, not a day.
 */

import { createRequire } from 'node:module';
import type { Chrono, ParsedResult } from 'chrono-node';
import type { IsoDate } from '../../corpus/article.ts';
import { withSameTimes } from './same-time.ts';
import type { Direction, Grain, When } from './when.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTH_NAMES = MONTHS.split('|');
const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const MONTH = `(?:(?:${MONTHS})\\b|(?:${SHORT_MONTHS})\\b\\.?)`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b';
const COUNT = '(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|couple of)';
const UNIT = '(?:day|week|weekend|month|quarter|year|decade|century)';
const STRETCH = '(?:period|time|months?|weeks?|quarters?|half|stretch|span|timeframe|point|season)';
const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** What may stand for a stretch of time; named groups say which kind matched. */
const CORE = [
  `(?<iso>${YEAR}-[01]\\d-[0-3]\\d)`,
  `(?<date>(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}(?:,? ${YEAR}\\b)?|${DAY} (?:of )?${MONTH}(?:,? ${YEAR}\\b)?))`,
  `(?<opening>(?:the )?(?:first|last|final|opening|closing) (?:${COUNT} )?(?:days|weeks|months|quarters) of (?:the year|this year|last year|${YEAR}|${MONTH}(?:,? ${YEAR}\\b)?))`,
  `(?<same>(?:the )?(?:year-ago|year-earlier|prior-year) ${STRETCH}|(?:the )?(?:same|corresponding|equivalent|comparable) (?:[a-z]{2,12}[- ])?${STRETCH} (?:${YEAR}|last year|the year (?:before|earlier|prior)|(?:a|one) year (?:before|earlier|ago|prior)|the (?:previous|prior|preceding) year|(?:of|in|during|for) (?:${YEAR}|last year|the (?:previous|prior|preceding) year|the year before)))`,
  `(?<month>${MONTH}(?:,? (?:of )?(?<monthyear>${YEAR}|last year|this year)\\b)?)`,
  `(?<quarter>(?:the )?q[1-4]\\b(?: (?:of )?${YEAR})?|(?:the )?(?:first|second|third|fourth) (?:quarter|half)(?: of (?:the year|this year|last year|${YEAR}))?)`,
  `(?<edge>(?:the )?(?:start|beginning|end|middle) of (?:the|this|last|next) (?:year|month|week|decade)|(?:the )?(?:start|beginning|end|middle) of (?:${YEAR}|(?:${MONTHS})(?: ${YEAR})?))`,
  `(?<span>(?:the )?(?:past|last|previous|preceding) ${COUNT} ${UNIT}s?|the (?:past|last|previous) ${UNIT})`,
  `(?<ago>(?:more than |over |about |nearly |almost )?${COUNT} (?:hour|minute|${UNIT})s? (?:ago|earlier))`,
  `(?<relative>(?:the )?(?:last|this|next|past|previous|current) (?:week|weekend|month|quarter|year|decade|century|night|${SEASON}|${WEEKDAY}|(?:${MONTHS}))|(?:earlier|later) this (?:week|month|year))`,
  `(?<weekday>${WEEKDAY}(?: (?:morning|afternoon|evening|night))?)`,
  '(?<named>today|yesterday|tomorrow|tonight)',
  '(?<weekend>the weekend)',
  '(?<recent>recent (?:days|weeks|months|years|decades))',
  `(?<decade>(?:the )?${YEAR.replace('\\d\\d', '\\d0')}s)`,
  `(?<year>${SEASON} (?:of )?${YEAR}|(?:fiscal (?:year )?)?${YEAR})`,
].join('|');
const LEAD =
  '(?:(?:since|until|till|by|before|after|from|through|during|in|on|over|as of|within|throughout|starting|beginning|for|up to|between|of)(?: about| around)?)';
export const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}$£€])(?<lead>${LEAD} )?(?<sofar>so far (?:in |this )?)?(?<part>(?:the )?(?:early|late|mid|earlier|later)(?:-| )(?:in |on |this )?)?(?:${CORE})(?![\\p{L}\\p{N}])(?! ?[%$])`,
  'giu',
);
/** Joins two phrases into a span: "from March to May", "between 2014 and 2017". */
const RANGE_LINK = /^(?: |, )?(?:to|through|until|till|and|–|-)(?: the)? $|^[–-]$/;

/** Words that look like a day or a month but are none. */
const FALSE_HIT = /^(?:may|march|sun|sat|mar|dec|sept?|jan|second|fall|spring)$/i;
const CANDIDATE =
  /\d|day\b|today|morrow|night|week|month|year|quarter|decade|century|spring|summer|autumn|fall\b|winter|january|february|march|april|may\b|june|july|august|(?:septem|octo|novem|decem)ber|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;

let chrono: Chrono | null = null;
function parser(): Chrono {
  if (chrono === null) {
    const require = createRequire(import.meta.url);
    chrono = (require('chrono-node') as { strict: Chrono; casual: Chrono }).casual;
  }
  return chrono;
}

/**
 * Finds the date phrases of a text and what they mean.
 * @param text a sentence or a question
 * @param reference the day the text was published or asked; `null` leaves relative phrases unresolved
 */
export function resolveWhen(text: string, reference: IsoDate | null): When[] {
  if (!CANDIDATE.test(text)) return [];
  const found: When[] = [];
  for (const match of text.matchAll(PHRASE)) {
    const behind = found.at(-1);
    const linked = behind !== undefined && RANGE_LINK.test(text.slice(behind.end, match.index));
    const when = read(text, match, reference, linked);
    if (when === null) continue;
    const last = found.at(-1);
    if (last !== undefined && last.end <= when.start) {
      const joined = join(text, last, when);
      if (joined !== null) {
        found[found.length - 1] = joined;
        continue;
      }
    }
    found.push(when);
  }
  return withSameTimes(found, reference);
}

/** "from March" + "to May" → one span. */
function join(text: string, first: When, second: When): When | null {
  if (!/^(?:from|between)\b/i.test(first.text) && !/^[\dA-Z]/.test(first.text)) return null;
  const between = text.slice(first.end, second.start);
  const linked =
    RANGE_LINK.test(between) || (/^,? ?$/.test(between) && /^(?:to|through|until|till)\b/i.test(second.text));
  if (!linked) return null;
  if (/^between/i.test(first.text) !== /and $/.test(between)) return null;
  let { from } = first;
  let { to } = second;
  const dated = [first, second].map(({ text: printed }) => /\d{4}/.test(printed));
  // "from March to May 2024": the year is said once.
  if (from !== null && to !== null && dated[1] === true && dated[0] === false) from = to.slice(0, 4) + from.slice(4);
  const inverted = () => from !== null && to !== null && from > to && !from.startsWith(to);
  // "from November 2023 to February": the first one behind it.
  if (from !== null && to !== null && dated[0] === true && dated[1] === false && second.grain !== 'year') {
    to = from.slice(0, 4) + to.slice(4);
    if (inverted()) to = shiftYears(to, 1);
  }
  // "between January and October", said in November: no span ends before it begins.
  if (from !== null && inverted()) from = earlier(from, first.text);
  return {
    start: first.start,
    end: second.end,
    text: text.slice(first.start, second.end),
    from,
    to,
    grain: 'span',
    direction: 'in',
  };
}

const WEEKDAY_ONLY = new RegExp(`\\b${WEEKDAY}\\b`, 'i');

/** A time without a year, one year back; a bare weekday, one week back. */
function earlier(date: string, printed: string): string {
  return date.length === 10 && WEEKDAY_ONLY.test(printed) && !/\d/.test(printed)
    ? plusDays(date as IsoDate, -7)
    : shiftYears(date, -1);
}

function shiftYears(date: string, years: number): string {
  const there = pad(Number(date.slice(0, 4)) + years, 4) + date.slice(4);
  return there.endsWith('-02-29') ? there.replace(/29$/, '28') : there;
}

/** The same phrase said of what has happened: "in December", said in November, was last December. */
export function happened(when: When, reference: IsoDate): When {
  const { from, to, text, grain } = when;
  if (from === null || from <= reference || /\d{4}|next|tomorrow|later|year|weekend|week\b/i.test(text)) return when;
  if (grain !== 'day' && grain !== 'month' && grain !== 'span') return when;
  return { ...when, from: earlier(from, text), to: to === null || to <= reference ? to : earlier(to, text) };
}

function read(text: string, match: RegExpExecArray, reference: IsoDate | null, linked: boolean): When | null {
  const groups = match.groups ?? {};
  const lead = (groups['lead'] ?? '').trim().toLowerCase();
  const part = (groups['part'] ?? '').trim().toLowerCase();
  const start = match.index;
  const printed = match[0];
  const core = printed.slice(
    (groups['lead'] ?? '').length + (groups['sofar'] ?? '').length + (groups['part'] ?? '').length,
  );
  if (!linked && vetoed(text, match, groups, lead, core)) return null;
  const meant = meaning(groups, core, part, reference);
  if (meant === null) return null;
  const { grain } = meant;
  let { from, to } = meant;
  let direction: Direction = 'in';
  // "up from the same period of 2023": held against it, not gone on since
  if (groups['same'] !== undefined || groups['opening'] !== undefined)
    return { start, end: start + printed.length, text: printed, from, to, grain, direction };
  if (/^(?:since|from|starting|beginning|after)\b/.test(lead) || (groups['sofar'] ?? '') !== '') {
    direction = 'since';
    // What has gone on since then began in the past: "since January", said in July.
    if (from !== null && reference !== null && from > reference && !/\d{4}/.test(core)) from = earlier(from, core);
    to = groups['sofar'] === undefined ? null : (reference ?? null);
  } else if (/^(?:until|till|by|before|through|up to|as of)\b/.test(lead)) {
    direction = 'until';
    from = null;
  }
  return { start, end: start + printed.length, text: printed, from, to, grain, direction };
}

/** False hits: "March on Washington", "may", "the sun", a year that is an amount. */
function vetoed(
  text: string,
  match: RegExpExecArray,
  groups: Record<string, string | undefined>,
  lead: string,
  core: string,
): boolean {
  const bare = core.replace(/\.$/, '');
  const first = core.charAt(0);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (groups['month'] !== undefined && groups['monthyear'] === undefined) {
    if (first === first.toLowerCase()) return true;
    if (FALSE_HIT.test(bare)) {
      if (/^may$/i.test(bare)) return lead === '' && groups['part'] === undefined;
      if (/^march$/i.test(bare)) return /^ (?:on|to|for|against|through|of|in)\b/.test(after) && lead === '';
      return lead === '';
    }
    return /^ [A-Z]\p{L}+/u.test(after) && lead === '' && /^(?:april|june|august|jan|may)$/i.test(bare);
  }
  if ((groups['weekday'] !== undefined || groups['date'] !== undefined) && /^[a-z]/.test(core) && !/^\d/.test(core))
    return /^(?:sun|sat)/i.test(core) && core.length < 5;
  if (groups['year'] !== undefined && /^\d/.test(core)) {
    // A bare year needs a word that says so.
    if (lead === '' && groups['part'] === undefined && groups['sofar'] === undefined)
      return !/^ (?:to|and|-|–) ?(?:1[5-9]|20)\d\d\b/.test(after);
    if (
      /^(?:over|of|for|about|around|up to|within|between)$/.test(lead.split(' ')[0] ?? '') ||
      / about| around/.test(lead)
    ) {
      if (lead === 'between') return !/^ and (?:1[5-9]|20)\d\d\b/.test(after);
      return lead !== 'of' || /^ \p{Ll}+s\b/u.test(after);
    }
    return /^ (?:people|men|women|troops|migrants|pounds|dollars|tons|tonnes|acres|miles|jobs|homes)\b/.test(after);
  }
  return false;
}

type Meaning = Readonly<{ from: string | null; to: string | null; grain: Grain }>;

function meaning(
  groups: Record<string, string | undefined>,
  core: string,
  part: string,
  reference: IsoDate | null,
): Meaning | null {
  const lower = core.toLowerCase();
  const year = new RegExp(YEAR).exec(core)?.[0];
  const unknown = (grain: Grain): Meaning => ({ from: null, to: null, grain });
  if (groups['recent'] !== undefined) return { from: null, to: reference, grain: 'span' };
  if (groups['iso'] !== undefined) return { from: core, to: core, grain: 'day' };
  if (groups['same'] !== undefined) return unknown('span');
  if (groups['opening'] !== undefined) return opening(lower, core, year ?? yearOf(lower, reference), reference);
  if (groups['decade'] !== undefined)
    return {
      from: `${lower.replace(/\D/g, '').slice(0, 3)}0`,
      to: `${lower.replace(/\D/g, '').slice(0, 3)}9`,
      grain: 'decade',
    };
  if (groups['year'] !== undefined && year !== undefined) return seasonOrYear(lower, year, part);
  if (groups['quarter'] !== undefined) return quarter(lower, year ?? yearOf(lower, reference), reference);
  if (groups['edge'] !== undefined) return edge(lower, year, reference);
  if (reference === null && groups['date'] !== undefined && year === undefined) return unknown('day');
  if (groups['month'] !== undefined && year !== undefined)
    return ofChrono(core, reference ?? (`${year}-12-31` as IsoDate), 'month');
  if (reference === null && groups['date'] === undefined)
    return unknown(groups['month'] !== undefined ? 'month' : 'day');
  const day = reference ?? (`${year ?? '2000'}-12-31` as IsoDate);
  if (groups['span'] !== undefined) return span(lower, day);
  if (groups['weekend'] !== undefined) return relative('last weekend', day);
  if (groups['relative'] !== undefined) return relative(lower, day);
  if (groups['ago'] !== undefined) return ago(lower, day);
  if (groups['month'] !== undefined) {
    const said = /(?:last|this) year/.exec(lower)?.[0];
    const bare = core.replace(/,? (?:of )?(?:last|this) year/i, '');
    const month = ofChrono(bare, day, 'month');
    if (month === null || said === undefined || month.from === null) return month;
    const moved = String(Number(day.slice(0, 4)) - (said.startsWith('last') ? 1 : 0)) + month.from.slice(4);
    return { from: moved, to: moved, grain: 'month' };
  }
  return ofChrono(core, day, 'day');
}

/** Lets chrono resolve one phrase and keeps only the components it is certain of. */
function ofChrono(phrase: string, reference: IsoDate, grain: 'day' | 'month'): Meaning | null {
  const result: ParsedResult | undefined = parser().parse(
    phrase,
    { instant: noon(reference), timezone: 0 },
    { forwardDate: false },
  )[0];
  if (result === undefined) return null;
  const { start } = result;
  let year = start.get('year') ?? Number(reference.slice(0, 4));
  const month = start.get('month') ?? 1;
  const day = start.get('day') ?? 1;
  // News looks back: a month or day still to come this year, said without a year, more than half a year ahead, was last year's.
  if (!start.isCertain('year') && !start.isCertain('weekday')) {
    const ahead = Date.UTC(year, month - 1, grain === 'month' ? 1 : day) - noon(reference).getTime();
    const thisYear = Number(reference.slice(0, 4));
    if (ahead > 200 * 864e5) year = Math.min(year, thisYear) - (year > thisYear ? 0 : 1);
  }
  const text =
    grain === 'month' ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { from: text, to: text, grain };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function noon(date: IsoDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function plusDays(date: IsoDate, days: number): string {
  return iso(new Date(noon(date).getTime() + days * 864e5));
}

function plusMonths(date: IsoDate, months: number): string {
  const at = noon(date);
  const total = at.getUTCFullYear() * 12 + at.getUTCMonth() + months;
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}`;
}

function yearOf(lower: string, reference: IsoDate | null): string | undefined {
  if (reference === null) return undefined;
  const year = Number(reference.slice(0, 4));
  return String(lower.includes('last year') ? year - 1 : year);
}

const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

function season(name: string, year: number): Meaning {
  const [first, last] = SEASON_MONTHS[name] ?? [1, 12];
  const to = last > 12 ? `${pad(year + 1, 4)}-${pad(last - 12, 2)}` : `${pad(year, 4)}-${pad(last, 2)}`;
  return { from: `${pad(year, 4)}-${pad(first, 2)}`, to, grain: 'quarter' };
}

function seasonOrYear(lower: string, year: string, part: string): Meaning {
  const name = /^(?:spring|summer|autumn|fall|winter)/.exec(lower)?.[0];
  if (name !== undefined) return season(name, Number(year));
  if (part.startsWith('early')) return { from: `${year}-01`, to: `${year}-04`, grain: 'span' };
  if (part.startsWith('mid')) return { from: `${year}-05`, to: `${year}-08`, grain: 'span' };
  if (part.startsWith('late')) return { from: `${year}-09`, to: `${year}-12`, grain: 'span' };
  return { from: year, to: year, grain: 'year' };
}

function quarter(lower: string, year: string | undefined, reference: IsoDate | null): Meaning {
  if (year === undefined || (reference === null && !/\d{4}/.test(lower)))
    return { from: null, to: null, grain: 'quarter' };
  const ordinal = ['first', 'second', 'third', 'fourth'].findIndex((word) => lower.includes(word));
  const index = ordinal >= 0 ? ordinal : Number(/q([1-4])/.exec(lower)?.[1] ?? '1') - 1;
  const months = lower.includes('half') ? 6 : 3;
  return {
    from: `${year}-${pad(index * months + 1, 2)}`,
    to: `${year}-${pad((index + 1) * months, 2)}`,
    grain: 'quarter',
  };
}

/** "the beginning of the year", "the end of 2023". */
function edge(lower: string, said: string | undefined, reference: IsoDate | null): Meaning {
  const which = /start|beginning|end|middle/.exec(lower)?.[0] ?? 'start';
  const named = MONTH_NAMES.findIndex((name) => lower.includes(name));
  if (named >= 0) {
    const year = said ?? reference?.slice(0, 4);
    const text = year === undefined ? null : `${year}-${pad(named + 1, 2)}`;
    return { from: text, to: text, grain: 'month' };
  }
  if (said === undefined && reference === null) return { from: null, to: null, grain: 'span' };
  if (said === undefined && /(?:month|week)$/.test(lower) && reference !== null) {
    const shift = lower.includes(' last ') ? -1 : lower.includes(' next ') ? 1 : 0;
    const of = lower.endsWith('week')
      ? week(reference, shift)
      : { from: plusMonths(reference, shift), to: plusMonths(reference, shift), grain: 'month' as const };
    return which === 'end' ? { ...of, from: of.to } : { ...of, to: of.from };
  }
  const shift = lower.includes(' last ') ? -1 : lower.includes(' next ') ? 1 : 0;
  const year = said ?? String(Number(reference?.slice(0, 4)) + shift);
  const edgeMonth = which === 'end' ? '12' : which === 'middle' ? '06' : '01';
  return { from: `${year}-${edgeMonth}`, to: `${year}-${edgeMonth}`, grain: 'month' };
}

/** "the first three months of 2026", "the last ten days of May". */
function opening(lower: string, core: string, year: string | undefined, reference: IsoDate | null): Meaning {
  const at = core.lastIndexOf(' of ');
  const of = core.slice(at + 4);
  const named = new RegExp(`^${MONTH}`, 'i').test(of);
  const month = named ? ofChrono(of, reference ?? (`${year ?? ''}-12-31` as IsoDate), 'month')?.from : undefined;
  const whole = named ? month : year;
  if (whole === undefined || whole === null || (reference === null && !/\d{4}/.test(of)))
    return { from: null, to: null, grain: 'span' };
  const count = countOf(lower.slice(0, at).replace(/^(?:the )?(?:first|last|final|opening|closing)/, ''));
  const unit = /days|weeks|months|quarters/.exec(lower)?.[0] ?? 'months';
  const told = /(?:first|last|final|opening|closing) \S+ (?:of )?(?:days|weeks|months|quarters)/.test(lower);
  if (count === null || !told || (named && /months|quarters/.test(unit)))
    return { from: whole, to: whole, grain: 'span' };
  const first = named ? (`${whole}-01` as IsoDate) : (`${whole}-01-01` as IsoDate);
  const behind = named ? plusMonths(first, 1) : String(Number(whole) + 1);
  const last = plusDays((named ? `${behind}-01` : `${behind}-01-01`) as IsoDate, -1) as IsoDate;
  const opens = /first|opening/.test(lower);
  if (/days|weeks/.test(unit)) {
    const days = count * (unit === 'weeks' ? 7 : 1) - 1;
    const [from, to] = opens ? [first, plusDays(first, days)] : [plusDays(last, -days), last];
    return { from, to, grain: 'span' };
  }
  const months = count * (unit === 'quarters' ? 3 : 1) - 1;
  const [from, to] = opens
    ? [first.slice(0, 7), plusMonths(first, months)]
    : [plusMonths(last, -months), last.slice(0, 7)];
  return { from, to, grain: months === 2 ? 'quarter' : 'span' };
}

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** How many: "three", "12", "a"; `null` for "few" and "several". */
function countOf(lower: string): number | null {
  const digits = /\d+/.exec(lower)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = NUMBERS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(lower));
  if (word >= 0) return word;
  if (/couple/.test(lower)) return 2;
  return /few|several/.test(lower) ? null : 1;
}

/** A point `count` units before the reference, at the unit's own grain. */
function back(lower: string, count: number, reference: IsoDate): { at: string; grain: Grain } {
  if (/hour|minute/.test(lower)) return { at: reference, grain: 'day' };
  if (/day/.test(lower)) return { at: plusDays(reference, -count), grain: 'day' };
  if (/week/.test(lower)) return { at: plusDays(reference, -7 * count), grain: 'week' };
  if (/month/.test(lower)) return { at: plusMonths(reference, -count), grain: 'month' };
  if (/quarter/.test(lower)) return { at: plusMonths(reference, -3 * count), grain: 'quarter' };
  const years = count * (/decade/.test(lower) ? 10 : /century/.test(lower) ? 100 : 1);
  return { at: pad(Number(reference.slice(0, 4)) - years, 4), grain: 'year' };
}

/** "the past three months": from then until the reference. */
function span(lower: string, reference: IsoDate): Meaning {
  const count = countOf(lower);
  if (count === null) return { from: null, to: reference, grain: 'span' };
  return { from: back(lower, count, reference).at, to: reference, grain: 'span' };
}

function ago(lower: string, reference: IsoDate): Meaning | null {
  const count = countOf(lower);
  if (count === null) return { from: null, to: null, grain: 'span' };
  const { at, grain } = back(lower, count, reference);
  return { from: at, to: at, grain };
}

/** Monday to Sunday of the week `shift` weeks from the reference's. */
function week(reference: IsoDate, shift: number): Meaning {
  const weekday = (noon(reference).getUTCDay() + 6) % 7;
  return {
    from: plusDays(reference, 7 * shift - weekday),
    to: plusDays(reference, 7 * shift - weekday + 6),
    grain: 'week',
  };
}

/** "last month", "this week", "next year", "last summer", "last Tuesday". */
function relative(lower: string, reference: IsoDate): Meaning | null {
  const shift = /^(?:the )?(?:last|previous|past)/.test(lower) ? -1 : /^(?:the )?next/.test(lower) ? 1 : 0;
  const year = Number(reference.slice(0, 4));
  const unit = lower.split(' ').at(-1) ?? '';
  if (unit === 'night') return ofChrono(lower, reference, 'day');
  if (unit === 'weekend') {
    const weekday = (noon(reference).getUTCDay() + 6) % 7;
    const saturday = plusDays(
      reference,
      5 - weekday + 7 * (weekday >= 5 && shift < 0 ? -1 : weekday >= 5 ? 0 : shift === 0 ? 0 : shift),
    );
    return { from: saturday, to: plusDays(saturday as IsoDate, 1), grain: 'week' };
  }
  if (unit === 'week') return week(reference, shift);
  if (unit === 'month') return { from: plusMonths(reference, shift), to: plusMonths(reference, shift), grain: 'month' };
  if (unit === 'year') return { from: String(year + shift), to: String(year + shift), grain: 'year' };
  if (unit === 'quarter') {
    const first = Math.floor((Number(reference.slice(5, 7)) - 1) / 3) * 3 + 1;
    const base = `${String(year)}-${pad(first, 2)}-01` as IsoDate;
    return { from: plusMonths(base, 3 * shift), to: plusMonths(base, 3 * shift + 2), grain: 'quarter' };
  }
  if (unit === 'decade') {
    const decade = Math.floor(year / 10) * 10 + 10 * shift;
    return { from: String(decade), to: String(decade + 9), grain: 'decade' };
  }
  if (unit === 'century') return { from: null, to: null, grain: 'span' };
  if (unit in SEASON_MONTHS) {
    const first = SEASON_MONTHS[unit]?.[0] ?? 1;
    const month = Number(reference.slice(5, 7));
    return season(unit, shift < 0 && month <= first + 2 ? year - 1 : shift > 0 && month >= first ? year + 1 : year);
  }
  return ofChrono(lower, reference, /day$/.test(unit) ? 'day' : 'month');
}
