/**
 * "Articles from May 2025", "stories published before 6 May": when what is asked for was printed. A day on which something
 * happened limits nothing: it may be told of at any time after.
 */

import type { IsoDate } from '../../../corpus/article.ts';
import type { Span } from '../../../text/span.ts';
import { type When } from '../../../extract/dates/when.ts';
import { resolveWhen } from '../../../extract/dates/resolve-when.ts';
import { MONTHS } from '../../../text/en/data/calendar.ts';
import { MONTH_NUMBERS as SPANISH_MONTHS } from '../../../text/es/calendar.ts';
import { isoDate } from '../../date.ts';

/** First and last day, both included; `null` for an open end. */
export type Days = Readonly<{ after: IsoDate | null; before: IsoDate | null }>;

/** Days read, and the words that say so. */
export type DaysRead = Readonly<{ days: Days; span: Span }>;

const PIECES =
  '(?:articles?|stories|story|coverage|reporting|reports?|news|headlines?|pieces?|passages?|artículos?|noticias?|notas?|reportajes?|cobertura)';
/** What may stand before such a word where articles are asked for: in "police reports from May" they are another's. */
const ASKING =
  '(?:^|[,;:?!¿(] ?|(?<![\\p{L}\\p{N}])(?:in|from|of|only|all|any|the|do|does|did|which|what|show|me|find|list|give|latest|newest|recent|old|older|newer|more|other|press|news|about|are|en|de|los|las|el|la|dame) )';
const PRINTED =
  '(?:that |which )?(?:were |was |are |is |have been )?(?:published|printed|written|dated|posted|publicad[oa]s?|fechad[oa]s?) ';

/** Right before a date; what is taken out with it, here and below, stands under `cut`. */
const OF_ARTICLES = new RegExp(`${ASKING}${PIECES} (?<cut>(?:${PRINTED})?)$`, 'iu');
/** Articles were asked for, and the date says when they were printed: "stories on the strike published before …". */
const ABOUT_ARTICLES = new RegExp(
  `${ASKING}${PIECES} (?:about|on|of|regarding|that|which|mentioning|sobre|acerca de|de|que) `,
  'iu',
);
const PUBLISHED = new RegExp(`,? ?(?<cut>${PRINTED})$`, 'iu');
/** "What was reported before 6 May about …", "What was published about the strike before 6 May?" */
const WHAT_REPORTED =
  /^what (?:was|were|is|has been|had been|have been) (?<cut>(?:reported|published|printed|written) )(?:(?:about|on) [^,.;:?!]{1,200} )?$/iu;
/** The question opens with it, or it stands by itself behind a comma: ", published before 6 May 2025". */
const OPENS = /^(?<cut>(?:published|printed|reported|written|dated) )$/iu;
const BY_ITSELF = /(?<cut>, (?:published|printed|reported|written|dated) )$/iu;
/** "Today's headlines", "this week's stories", "May 2025 coverage". */
const BEHIND =
  /['’]s?(?= (?:top |big |main )?(?:articles?|stories|story|coverage|reporting|reports?|news|headlines?)(?!\p{L}))|(?= (?:articles|stories|coverage|headlines)(?!\p{L}))/iuy;

const LEAD =
  /^(?:since|until|till|by|before|after|from|through|during|in|on|over|within|throughout|starting|beginning|up to|between|of)(?: about| around)? /i;
const ONWARD = / on(?:wards?(?!\p{L})|(?= (?:about|on|regarding)\b|[,.;:?!]|$))/iuy;
const AT_END = /^[.?!\s]*$/;

/** Dates in Spanish, which the reader of dates does not know. */
const SPANISH =
  /(?<![\p{L}\p{N}])(?<lead>desde|antes de|después de|hasta|en|de)(?:l| el)? (?:(?:(?<day>\d{1,2}) de )?(?<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)(?: del?)? )?(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}])/giu;
const LEADS: Readonly<Record<string, string>> = {
  desde: 'since',
  'antes de': 'before',
  'después de': 'after',
  hasta: 'until',
  en: 'in',
  de: 'in',
};

/** The day of the question, and that of the newest article; `null` when none is dated. */
export type Clock = Readonly<{ today: IsoDate; newest: IsoDate | null }>;

/** "May 5", "Sept."; not "decade". */
export const MONTH_NAME =
  /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/iu;

/** The day that a date is resolved from: a month without a year is the one next to the newest article, "yesterday" next to today. */
function dayFor(date: string, { today, newest }: Clock): IsoDate {
  const isYearless = MONTH_NAME.test(date) && !/\d{4}/.test(date);
  return isYearless && newest !== null && newest < today ? newest : today;
}

/** A date of the question with what it would mean for the articles. */
type Phrase = Span & Readonly<{ lead: string; days: Days; grain: When['grain'] }>;

const first = (from: string) => (from + '-01-01'.slice(from.length - 4)) as IsoDate;

function last(to: string): IsoDate {
  const year = Number(to.slice(0, 4));
  const month = to.length > 4 ? Number(to.slice(5, 7)) : 12;
  return to.length === 10
    ? (to as IsoDate)
    : (isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()) as IsoDate);
}

/** The day so many days later. */
function shifted(day: IsoDate, days: number): IsoDate | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const there = new Date(Date.UTC(year, month - 1, date + days));
  return isoDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}

/** What a time means for articles that are of, from, before or after it. */
function daysOf(lead: string, from: string, to: string): Days {
  if (/^(?:since|starting|beginning)/.test(lead)) return { after: first(from), before: null };
  if (lead === 'after') return { after: shifted(last(to), 1), before: null };
  if (lead === 'before') return { after: null, before: shifted(first(from), -1) };
  if (/^(?:until|till|by|through|up to)/.test(lead)) return { after: null, before: last(to) };
  return { after: first(from), before: last(to) };
}

/** Dates of the question, each with what it would mean for the articles. */
export function phrasesOf(text: string, clock: Clock): Phrase[] {
  const english = englishPhrases(text, clock);
  const isFree = ({ start, end }: Span) => english.every((other) => other.end <= start || other.start >= end);
  return [...english, ...spanishPhrases(text, clock).filter(isFree)];
}

function englishPhrases(text: string, clock: Clock): Phrase[] {
  const phrases: Phrase[] = [];
  for (const found of resolveWhen(text, clock.today)) {
    const asOf = dayFor(found.text, clock);
    const [again] = asOf === clock.today ? [] : resolveWhen(found.text, asOf);
    const when = again === undefined ? found : { ...again, start: found.start, end: found.end };
    const typed = LEAD.exec(when.text)?.[0] ?? '';
    const isRange = when.grain === 'span' && when.direction === 'in';
    // "from May" is "in May" for an article, and "before May" ends before it begins.
    const [core] = typed === '' || isRange ? [when] : resolveWhen(`in ${when.text.slice(typed.length)}`, asOf);
    if (core?.from == null || core.to === null) continue;
    ONWARD.lastIndex = when.end;
    const onward = typed.toLowerCase() === 'from ' && !isRange ? ONWARD.exec(text) : null;
    const lead = onward !== null ? 'since' : isRange ? 'from' : typed.trim().toLowerCase();
    const end = when.end + (onward?.[0].length ?? 0);
    phrases.push({ start: when.start, end, lead, grain: core.grain, days: daysOf(lead, core.from, core.to) });
  }
  return phrases;
}

/** Finds Spanish dates; the reader of dates gets them in English. */
function spanishPhrases(text: string, clock: Clock): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { 0: typed, index, groups = {} } of text.matchAll(SPANISH)) {
    const lead = LEADS[(groups['lead'] ?? '').toLowerCase()] ?? 'in';
    const month = MONTHS[(SPANISH_MONTHS.get((groups['month'] ?? '').toLowerCase()) ?? 0) - 1];
    const asked = ['in', groups['day'], month, groups['year']].filter(Boolean).join(' ');
    const [core] = resolveWhen(asked, dayFor(asked, clock));
    if (core?.from == null || core.to === null) continue;
    const days = daysOf(lead, core.from, core.to);
    phrases.push({ start: index, end: index + typed.length, lead, grain: core.grain, days });
  }
  return phrases;
}

/** Finds where the words ask for articles of certain days. */
export function readDays(text: string, clock: Clock): DaysRead[] {
  const found: DaysRead[] = [];
  for (const phrase of phrasesOf(text, clock)) {
    const last = found.at(-1);
    // "articles after 1 May and before 6 May"
    const goesOn = last !== undefined && /^,? (?:and |but |y )?$/.test(text.slice(last.span.end, phrase.start));
    const span = goesOn ? { start: last.span.end, end: phrase.end } : spanOf(text, phrase);
    if (span !== null) found.push({ days: phrase.days, span });
  }
  return found;
}

/** A date of the question with what is known of the words around it. */
type Place = Readonly<{
  phrase: Phrase;
  /** All that stands before the date. */
  before: string;
  /** The question ends with the date. */
  isEnd: boolean;
  /** Articles were asked for earlier: "stories about the strike …". */
  asked: boolean;
}>;

const BOUNDS: ReadonlySet<string> = new Set(['before', 'after', 'since', 'until']);
const isBound = ({ phrase }: Place): boolean => BOUNDS.has(phrase.lead);
const limits = (place: Place): boolean => isBound(place) || place.phrase.lead === 'between';

/** What before a date makes it one of publication, and where it does; the first that fits is taken. */
const LEADING: readonly Readonly<{ words: RegExp; where?: (place: Place) => boolean }>[] = [
  { words: OF_ARTICLES },
  { words: WHAT_REPORTED, where: limits },
  { words: OPENS, where: limits },
  { words: BY_ITSELF, where: (place) => place.isEnd && isBound(place) },
  { words: PUBLISHED, where: ({ asked }) => asked },
];

/** The words that make a date one of publication, with it; `null` where it is one of what happened. */
function spanOf(text: string, phrase: Phrase): Span | null {
  const { start, end } = phrase;
  const before = text.slice(0, start);
  const isEnd = AT_END.test(text.slice(end));
  const place: Place = { phrase, before, isEnd, asked: ABOUT_ARTICLES.test(before) };
  return spanBehind(text, phrase) ?? spanBefore(place) ?? (isSurelyPrinted(place) ? { start, end } : null);
}

/** A date that articles belong to: "today's headlines". */
function spanBehind(text: string, { start, end, lead }: Phrase): Span | null {
  if (lead !== '' && lead !== 'in' && lead !== 'from') return null;
  BEHIND.lastIndex = end;
  const behind = BEHIND.exec(text);
  return behind === null ? null : { start, end: end + behind[0].length };
}

/** A date with words before it that speak of printing: "articles from May", "published before 6 May". */
function spanBefore(place: Place): Span | null {
  const { before, phrase } = place;
  for (const { words, where } of LEADING) {
    const match = where === undefined || where(place) ? words.exec(before) : null;
    if (match === null) continue;
    // Of "What was reported before 6 May?" the verb stays: it is what is asked.
    const cut = WHAT_REPORTED.test(before) ? '' : (match.groups?.['cut'] ?? '');
    return { start: phrase.start - cut.length, end: phrase.end };
  }
  return null;
}

/** True where articles were asked for and the last words are a date that seldom tells of what happened: "… from May to June". */
function isSurelyPrinted(place: Place): boolean {
  const { lead, grain } = place.phrase;
  const isSure = lead === 'from' || lead === 'since' || (isBound(place) && grain === 'day');
  return place.asked && place.isEnd && isSure;
}

const ABOUT = /^ (?:about|on|of|regarding|concerning|sobre|acerca de)(?![\p{L}\p{N}])/iu;

/**
 * Days said of a report: right behind "What did OAN report", or a bound at the end of the question.
 * @param from where the words that ask for reports end
 */
export function daysOfReport(text: string, from: number, clock: Clock): DaysRead | null {
  const rest = text.slice(from);
  for (const { start, end, lead, grain, days } of phrasesOf(rest, clock)) {
    const about = ABOUT.exec(rest.slice(end))?.[0] ?? '';
    const isEnd = AT_END.test(rest.slice(end));
    if (start <= 1 && (about !== '' || isEnd)) return { days, span: { start: from, end: from + end + about.length } };
    const isLimit = BOUNDS.has(lead) && (grain === 'day' || grain === 'month');
    if (isEnd && isLimit) return { days, span: { start: from + start, end: from + end } };
  }
  return null;
}
