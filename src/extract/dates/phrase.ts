/** The forms of date phrases. */

import { MONTHS, SEASONS, SHORT_MONTHS } from '../../text/en/data/calendar.ts';
import { TO_NINETEEN } from '../../text/en/data/number-words.ts';

/** The numbers that are printed as words in date phrases. */
export const ONE_TO_TWELVE = TO_NINETEEN.slice(1, 13);

const LONG_MONTH = MONTHS.join('|');
const SHORT_MONTH = SHORT_MONTHS.join('|');
export const MONTH = `(?:(?:${LONG_MONTH})\\b|(?:${SHORT_MONTH})\\b\\.?)`;
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b';
const COUNT = `(?:\\d{1,3}|a|an|${ONE_TO_TWELVE.join('|')}|few|several|couple of)`;
const UNIT = '(?:day|week|weekend|month|quarter|year|decade|century)';
const STRETCH = '(?:period|time|months?|weeks?|quarters?|half|stretch|span|timeframe|point|season)';
const SEASON = `(?:${SEASONS.join('|')})`;

/** What may stand for a stretch of time; the named group says which kind matched. */
const CORE = [
  `(?<iso>${YEAR}-[01]\\d-[0-3]\\d)`,
  `(?<date>(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}(?:,? ${YEAR}\\b)?|${DAY} (?:of )?${MONTH}(?:,? ${YEAR}\\b)?))`,
  `(?<opening>(?:the )?(?:first|last|final|opening|closing) (?:${COUNT} )?(?:days|weeks|months|quarters) of (?:the year|this year|last year|${YEAR}|${MONTH}(?:,? ${YEAR}\\b)?))`,
  `(?<same>(?:the )?(?:year-ago|year-earlier|prior-year) ${STRETCH}|(?:the )?(?:same|corresponding|equivalent|comparable) (?:[a-z]{2,12}[- ])?${STRETCH} (?:${YEAR}|last year|the year (?:before|earlier|prior)|(?:a|one) year (?:before|earlier|ago|prior)|the (?:previous|prior|preceding) year|(?:of|in|during|for) (?:${YEAR}|last year|the (?:previous|prior|preceding) year|the year before)))`,
  `(?<month>${MONTH}(?:,? (?:of )?(?<monthyear>${YEAR}|last year|this year)\\b)?)`,
  `(?<quarter>(?:the )?q[1-4]\\b(?: (?:of )?${YEAR})?|(?:the )?(?:first|second|third|fourth) (?:quarter|half)(?: of (?:the year|this year|last year|${YEAR}))?)`,
  `(?<edge>(?:the )?(?:start|beginning|end|middle) of (?:the|this|last|next) (?:year|month|week|decade)|(?:the )?(?:start|beginning|end|middle) of (?:${YEAR}|(?:${LONG_MONTH})(?: ${YEAR})?))`,
  `(?<span>(?:the )?(?:past|last|previous|preceding) ${COUNT} ${UNIT}s?|the (?:past|last|previous) ${UNIT})`,
  `(?<ago>(?:more than |over |about |nearly |almost )?${COUNT} (?:hour|minute|${UNIT})s? (?:ago|earlier))`,
  `(?<relative>(?:the )?(?:last|this|next|past|previous|current) (?:week|weekend|month|quarter|year|decade|century|night|${SEASON}|${WEEKDAY}|(?:${LONG_MONTH}))|(?:earlier|later) this (?:week|month|year))`,
  `(?<weekday>${WEEKDAY}(?: (?:morning|afternoon|evening|night))?)`,
  '(?<named>today|yesterday|tomorrow|tonight)',
  '(?<weekend>the weekend)',
  '(?<recent>recent (?:days|weeks|months|years|decades))',
  `(?<decade>(?:the )?${YEAR.replace('\\d\\d', '\\d0')}s)`,
  `(?<year>${SEASON} (?:of )?${YEAR}|(?:fiscal (?:year )?)?${YEAR})`,
].join('|');

/** The kinds of {@link CORE}. */
export const KINDS = [
  'iso',
  'date',
  'opening',
  'same',
  'month',
  'quarter',
  'edge',
  'span',
  'ago',
  'relative',
  'weekday',
  'named',
  'weekend',
  'recent',
  'decade',
  'year',
] as const;

/** Which form a date phrase has. */
export type Kind = (typeof KINDS)[number];

const LEAD =
  '(?:(?:since|until|till|by|before|after|from|through|during|in|on|over|as of|within|throughout|starting|beginning|for|up to|between|of)(?: about| around)?)';

/** A date phrase with the preposition before it. */
export const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}$£€])(?<lead>${LEAD} )?(?<sofar>so far (?:in |this )?)?(?<part>(?:the )?(?:early|late|mid|earlier|later)(?:-| )(?:in |on |this )?)?(?:${CORE})(?![\\p{L}\\p{N}])(?! ?[%$])`,
  'giu',
);

/** Joins two phrases into a span: "from March to May", "between 2014 and 2017". */
export const RANGE_LINK = /^(?: |, )?(?:to|through|until|till|and|–|-)(?: the)? $|^[–-]$/;

/** A text without any of this holds no date phrase. */
export const CANDIDATE = new RegExp(
  `\\d|day\\b|morrow|night|week|month|year|quarter|decade|century|(?:${LONG_MONTH}|${SEASON})\\b|\\b(?:${SHORT_MONTH})\\b`,
  'i',
);
