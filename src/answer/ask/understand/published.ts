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

function phrasesOf(text: string, asOf: IsoDate): Phrase[] {
  const phrases: Phrase[] = [];
  for (const when of resolveWhen(text, asOf)) {
    const typed = LEAD.exec(when.text)?.[0] ?? '';
    const isRange = when.grain === 'span' && when.direction === 'in';
    // "from May" is "in May" for an article, and "before May" ends before it begins.
    const [core] = typed === '' || isRange ? [when] : resolveWhen(`in ${when.text.slice(typed.length)}`, asOf);
    if (core?.from == null || core.to === null) continue;
    ONWARD.lastIndex = when.end;
    const onward = typed.toLowerCase() === 'from ' && !isRange ? ONWARD.exec(text) : null;
    const lead = onward !== null ? 'since' : isRange ? 'from' : typed.trim().toLowerCase();
    phrases.push({
      start: when.start,
      end: when.end + (onward?.[0].length ?? 0),
      lead,
      grain: core.grain,
      days: daysOf(lead, core.from, core.to),
    });
  }
  for (const { 0: typed, index, groups = {} } of text.matchAll(SPANISH)) {
    const lead = LEADS[(groups['lead'] ?? '').toLowerCase()] ?? 'in';
    const month = MONTHS[(SPANISH_MONTHS.get((groups['month'] ?? '').toLowerCase()) ?? 0) - 1];
    const [core] = resolveWhen(['in', groups['day'], month, groups['year']].filter(Boolean).join(' '), asOf);
    if (core?.from == null || core.to === null) continue;
    const end = index + typed.length;
    const days = daysOf(lead, core.from, core.to);
    if (phrases.every((other) => other.end <= index || other.start >= end))
      phrases.push({ start: index, end, lead, grain: core.grain, days });
  }
  return phrases;
}

/** Finds where the words ask for articles of certain days. */
export function readDays(text: string, asOf: IsoDate): DaysRead[] {
  const found: DaysRead[] = [];
  for (const phrase of phrasesOf(text, asOf)) {
    const last = found.at(-1);
    // "articles after 1 May and before 6 May"
    const goesOn = last !== undefined && /^,? (?:and |but |y )?$/.test(text.slice(last.span.end, phrase.start));
    const span = goesOn ? { start: last.span.end, end: phrase.end } : spanOf(text, phrase);
    if (span !== null) found.push({ days: phrase.days, span });
  }
  return found;
}

/** The words that make a date one of publication, with it; `null` where it is one of what happened. */
function spanOf(text: string, phrase: Phrase): Span | null {
  const before = text.slice(0, phrase.start);
  BEHIND.lastIndex = phrase.end;
  const behind = phrase.lead === '' || phrase.lead === 'in' || phrase.lead === 'from' ? BEHIND.exec(text) : null;
  if (behind !== null) return { start: phrase.start, end: phrase.end + behind[0].length };
  const isEnd = AT_END.test(text.slice(phrase.end));
  const isBound = /^(?:before|after|since|until)$/.test(phrase.lead);
  const asked = ABOUT_ARTICLES.test(before);
  const printed = PUBLISHED.exec(before);
  const cut =
    OF_ARTICLES.exec(before) ??
    (isBound || phrase.lead === 'between' ? (WHAT_REPORTED.exec(before) ?? OPENS.exec(before)) : null) ??
    (isEnd && isBound ? BY_ITSELF.exec(before) : null) ??
    (asked && printed !== null ? printed : null);
  if (cut !== null) {
    // Of "What was reported before 6 May?" the verb stays: it is what is asked.
    const start = WHAT_REPORTED.test(before) ? phrase.start : before.length - (cut.groups?.['cut'] ?? '').length;
    return { start, end: phrase.end };
  }
  const isSure = phrase.lead === 'from' || phrase.lead === 'since' || (isBound && phrase.grain === 'day');
  return asked && isEnd && isSure ? { start: phrase.start, end: phrase.end } : null;
}

const ABOUT = /^ (?:about|on|of|regarding|concerning|sobre|acerca de)(?![\p{L}\p{N}])/iu;

/**
 * Days said of a report: right behind "What did OAN report", or a bound at the end of the question.
 * @param from where the words that ask for reports end
 */
export function daysOfReport(text: string, from: number, asOf: IsoDate): DaysRead | null {
  const rest = text.slice(from);
  for (const { start, end, lead, grain, days } of phrasesOf(rest, asOf)) {
    const about = ABOUT.exec(rest.slice(end))?.[0] ?? '';
    const isEnd = AT_END.test(rest.slice(end));
    if (start <= 1 && (about !== '' || isEnd)) return { days, span: { start: from, end: from + end + about.length } };
    const isBound = /^(?:before|after|since|until)$/.test(lead) && (grain === 'day' || grain === 'month');
    if (isEnd && isBound) return { days, span: { start: from + start, end: from + end } };
  }
  return null;
}
