/** The one time that a Spanish sentence names: "el lunes", "el 14 de noviembre", "desde enero", "en lo que va del año". */

import type { IsoDate } from '../../../corpus/article.ts';
import { MONTH_NUMBERS, MONTHS, WEEKDAYS } from '../../../text/es/calendar.ts';
import { pad, plusDays, plusMonths, plusYears, weekdayOf } from '../day-arithmetic.ts';

/** The form of a figure's period. */
export type SpanishPeriod = Readonly<{
  period: string | null;
  periodResolved: Readonly<{ from: string | null; to: string | null }> | null;
}>;

const MONTH = [...MONTHS, 'setiembre'].join('|');
const WEEKDAY = WEEKDAYS.join('|').replace('miércoles', 'mi[eé]rcoles').replace('sábado', 's[aá]bado');
const YEAR = '(?:1[5-9]|20)\\d\\d';
const LEAD =
  '(?:(?:desde|hasta|durante|en|a partir de|el|este|del|la (?:noche|madrugada|tarde|mañana) del|la semana del) )*';

/** Kinds of times; the named group says which one matched. */
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<lead>${LEAD})(?:` +
    [
      `(?<date>(?:(?:${WEEKDAY}),? )?(?<day>[12]?\\d|3[01]) de (?<month>${MONTH})(?: (?:de|del) (?<year>${YEAR}))?)`,
      `(?<weekday>${WEEKDAY})`,
      `(?<since>lo que va (?:del año|de año|de ${YEAR}))`,
      `(?<relative>(?:la semana|el mes|el año) pasad[oa]|mes pasado|año pasado|esta semana|(?:este )?(?:mes|año)|ayer|anoche|hoy)`,
      `(?<named>${MONTH})(?: (?:de|del) (?<namedyear>${YEAR}))?`,
      `(?<=(?:en|desde|durante|hasta|a partir de) )(?<bare>${YEAR})`,
    ].join('|') +
    ')(?![\\p{L}\\p{N}])',
  'giu',
);

/** A sentence of what is to come: its times are not looked for in the past. */
const AHEAD =
  /\p{L}(?:ará|erá|irá|drá|arán|erán|irán|drán)(?!\p{L})|(?<!\p{L})(?:va|van|vamos) a \p{L}+r(?!\p{L})|próxim[oa]/iu;

type Span = Readonly<{ from: string | null; to: string | null }>;
const NOTHING: SpanishPeriod = { period: null, periodResolved: null };

/**
 * The time a sentence names, where it is one only; nothing where there are several or none.
 * @param reference the day the article was published; `null` leaves what depends on it unresolved
 */
export function periodIn(text: string, reference: IsoDate | null): SpanishPeriod {
  if (AHEAD.test(text)) return NOTHING;
  const [match, ...more] = [...text.matchAll(TIME)].filter(isTime);
  if (match === undefined || more.length > 0) return NOTHING;
  const lead = match.groups?.['lead']?.toLowerCase() ?? '';
  const span = spanOf(match.groups ?? {}, reference);
  return { period: match[0].trim(), periodResolved: span === null ? null : directed(span, lead) };
}

/** "año" and "mes" are times behind "este" only; "mayo" behind a preposition. */
function isTime({ 0: printed, groups }: RegExpMatchArray): boolean {
  const relative = groups?.['relative']?.toLowerCase();
  if (relative === 'año' || relative === 'mes') return /\beste $/i.test(groups?.['lead'] ?? '');
  return groups?.['named'] === undefined || /^(?:desde|hasta|durante|en|a partir de|este)\b/i.test(printed);
}

function directed({ from, to }: Span, lead: string): Span {
  if (/desde|a partir de/.test(lead)) return { from, to: null };
  return /hasta/.test(lead) ? { from: null, to } : { from, to };
}

type Groups = Readonly<Record<string, string | undefined>>;

function spanOf(groups: Groups, reference: IsoDate | null): Span | null {
  const { bare, date, named, namedyear, year } = groups;
  if (bare !== undefined) return whole(bare);
  if (date !== undefined) {
    const month = monthOf(groups['month'] ?? '', year, reference);
    return month === null ? null : past(`${month}-${pad(Number(groups['day']), 2)}`, year, reference);
  }
  if (named !== undefined) {
    const month = monthOf(named, namedyear, reference);
    return month === null ? null : past(month, namedyear, reference);
  }
  return reference === null ? null : relativeTo(groups, reference);
}

const whole = (time: string): Span => ({ from: time, to: time });

/** News looks back: a time without a year is not ahead of its day. */
function past(time: string, year: string | undefined, reference: IsoDate | null): Span {
  const ahead = year === undefined && reference !== null && time > reference.slice(0, time.length);
  return whole(ahead ? plusYears(time, -1) : time);
}

function monthOf(name: string, year: string | undefined, reference: IsoDate | null): string | null {
  const number = MONTH_NUMBERS.get(name.toLowerCase());
  const known = year ?? reference?.slice(0, 4);
  return number === undefined || known === undefined ? null : `${known}-${pad(number, 2)}`;
}

function relativeTo({ weekday, since, relative }: Groups, reference: IsoDate): Span | null {
  if (since !== undefined) return { from: `${/\d{4}/.exec(since)?.[0] ?? reference.slice(0, 4)}-01-01`, to: reference };
  if (weekday !== undefined) {
    const plain = weekday.toLowerCase().replace('miercoles', 'miércoles').replace('sabado', 'sábado');
    const back = (weekdayOf(reference) - WEEKDAYS.indexOf(plain) + 7) % 7;
    return whole(plusDays(reference, -back));
  }
  return named(relative?.toLowerCase() ?? '', reference);
}

function named(words: string, reference: IsoDate): Span | null {
  if (words === 'hoy') return whole(reference);
  if (words === 'ayer' || words === 'anoche') return whole(plusDays(reference, -1));
  if (words.includes('semana')) {
    const monday = plusDays(reference, -weekdayOf(reference) - (words.includes('pasada') ? 7 : 0));
    return { from: monday, to: plusDays(monday, 6) };
  }
  const back = words.includes('pasado') ? -1 : 0;
  return whole(words.includes('mes') ? plusMonths(reference, back) : plusYears(reference.slice(0, 4), back));
}
