/** Lines of a header that say when and where, and captions of its photos. */

import { MONTH_NUMBERS, SHORT_WEEKDAYS, WEEKDAYS } from '../../text/en/data/calendar.ts';
import { MONTH_NUMBERS as SPANISH_MONTH_NUMBERS, WEEKDAYS as SPANISH_WEEKDAYS } from '../../text/es/calendar.ts';

const MONTH = new Map([...MONTH_NUMBERS, ...SPANISH_MONTH_NUMBERS]);

/** Everything a line of date and time is made of, apart from months and numbers. */
const DATE_WORDS = new Set([
  ...WEEKDAYS,
  ...SHORT_WEEKDAYS,
  ...SPANISH_WEEKDAYS,
  ...(
    'am pm a m p et est edt ct cst cdt mt mst mdt pt pst pdt ' +
    'gmt bst utc cet cest ist jst aest z h hrs hours hour minutes minute min ago read st nd rd th t on at the of de del ' +
    'las el published updated posted last modified first update created date time local publicado actualizado fecha'
  ).split(' '),
]);

const LONGEST = 140;
const WORD = /[\p{L}\p{M}]+/gu;

/** True for a line of date and time and nothing else: "11:56 AM – Sunday, May 4, 2025". */
export function isDateline(block: string): boolean {
  if (block.length > LONGEST || !/\d/.test(block)) return false;
  const words = block.toLowerCase().match(WORD) ?? [];
  const months = words.filter((word) => MONTH.has(word)).length;
  if (months === 0 && !/\d[-/.:]\d/.test(block)) return false;
  return words.every((word) => MONTH.has(word) || DATE_WORDS.has(word));
}

/** The first full date of a dateline as `YYYY-MM-DD`, not checked against the calendar; `null` when there is none. */
export function datelineDate(block: string): string | null {
  const iso = /\d{4}[-/]\d{1,2}[-/]\d{1,2}/.exec(block)?.[0];
  if (iso !== undefined) return iso;
  const text = block.toLowerCase();
  const monthFirst = /([\p{L}\p{M}]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?(?: de)? ([\p{L}\p{M}]{3,12})\.?,?(?: de| del)? (\d{4})\b/u.exec(text);
  const [month, day, year] = monthFirst
    ? [monthFirst[1], monthFirst[2], monthFirst[3]]
    : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]];
  const number = MONTH.get(month ?? '');
  if (number === undefined || day === undefined || year === undefined) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const MONTHS = [...MONTH.keys()].join('|');
const DAYS = [...WEEKDAYS, ...SHORT_WEEKDAYS, ...SPANISH_WEEKDAYS].join('|');
/** A full date, the weekday before it and the hour behind it. */
const DATE = new RegExp(
  `(?:\\b(?:${DAYS})\\.?,? )?\\b(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de |of )?(?:${MONTHS})\\.?,? (?:del? )?\\d{4}|` +
    `(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b` +
    `(?:[,\\s–-]{0,3}(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\b\\.?)?(?: ?(?:hrs?|[a-z]{1,2}[sd]?t|utc|h)\\b)?)?`,
  'iu',
);

const LABEL_OF_DATE = /\b(?:published|updated|posted|on)(?: on)?:?$/i;

/** Without what parts the date from the words beside it. */
function withoutSigns(text: string): string {
  return text.replace(/^[\s,|·•–—-]+/, '').replace(/(?<![\s,|·•–—-])[\s,|·•–—-]+$/, '');
}

/** A line without the full date in it, and whether there was one. */
export function withoutDate(line: string): Readonly<{ rest: string; dated: boolean }> {
  const found = line.length > LONGEST * 2 ? null : DATE.exec(line);
  if (found === null) return { rest: line, dated: false };
  const before = line.slice(0, found.index).trimEnd();
  const behind = line.slice(found.index + found[0].length);
  return {
    rest: [before.replace(LABEL_OF_DATE, ''), behind]
      .map(withoutSigns)
      .filter((part) => part !== '')
      .join(' | '),
    dated: true,
  };
}

/** Up to four capitalised words, small ones between them. */
const PLACE =
  /^\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: (?:(?:de|del|la|of|upon|on|am|an der) )?\p{Lu}[\p{L}\p{M}.'’-]{1,30}){0,3}$/u;

/** True for a place and the day: "Orba, 25 de septiembre de 2025 - 18:40 h". */
export function isPlacedDateline(block: string): boolean {
  if (block.length > LONGEST) return false;
  const at = block.search(/[,|·•–—\n]| -/);
  if (at === -1) return false;
  const [place, rest] = [block.slice(0, at).trim(), block.slice(at + 1).replace(/^[\s-]+/, '')];
  return PLACE.test(place) && isDateline(rest) && datelineDate(rest) !== null;
}

/** "MEXICO CITY, May 4 (Reuters) –" as a line of its own; gives the agency in brackets, `""` without one. */
export function placeLine(block: string): string | null {
  const match =
    /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: ?\(([^()]{2,40})\))?(?: ?[-–—]{1,2})?$/u.exec(
      block,
    );
  if (!match) return null;
  return match[1] ?? (/[-–—]$/.test(block) ? '' : null);
}

/** What the brackets at the end of a caption name. */
const CREDITED =
  /\b(?:photo|photograph|image|picture|foto|ap|reuters|afp|epa|getty|file|courtesy|credit|handout|screenshot|video|illustration)\b/i;

/** A credit without brackets, near the end. */
const CREDIT =
  /\b(?:getty images|ap photo|ap images|file photo|photo(?:graph)? (?:by|courtesy)|image (?:by|credit|courtesy)|screenshot|shutterstock|istock|alamy|efe|afp|handout|wikimedia commons|(?:photo|credit|foto):)/i;

const LABEL = /^(?:caption|photo|image|pictured|foto|file photo) ?[:–—-]/i;

/** How far from its end the credit of a caption begins. */
const TAIL = 100;

/** True for the caption of a photo. */
export function isCaption(block: string): boolean {
  const tail = block.slice(-TAIL);
  const bracket = /\)\W{0,3}$/.test(tail) ? block.slice(block.lastIndexOf('(')) : '';
  return CREDITED.test(bracket) || CREDIT.test(tail) || LABEL.test(block);
}
