/** What stands in pictures of figures and beside them. */

import { currencyName, numeral, regionNow } from '../../region.ts';
import { set } from '../../sentence.ts';
import { shortCitation, type Cited } from '../citation.ts';
import { EVENT_NAMES } from '../stats.ts';

/** How numbers are written in the picture. */
export function chartRegion(): string {
  return regionNow();
}

const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kg: 'kilograms',
    lb: 'pounds',
    m: 'metres',
    s: 'seconds',
    L: 'litres',
    J: 'joules',
    count: 'number',
    '-': 'number',
    '%': 'per cent',
    percentage: 'per cent',
  }),
);

/** The unit of an axis: "kilograms", "US dollars", "number". */
export function unitName(unit: string): string {
  return UNIT_NAMES.get(unit) ?? (/^[A-Z]{3}$/.test(unit) ? currencyName(unit, 'en-US') : unit);
}

/** The unit behind a number: "kg", "years". */
export function unitSign(unit: string): string {
  return unit;
}

/** "Seizures, in kilograms"; without the unit where only numbers are counted. */
export function chartTitle(title: string, unit: string): string {
  return unitName(unit) === 'number' ? title : `${title}, in ${unitName(unit)}`;
}

/** "4,536", "181,400,000", "0.004": four significant digits, as many as a converted number deserves. */
export function chartNumber(value: number): string {
  return numeral(value, { maximumSignificantDigits: 4 });
}

/** An event as a note on a bar names it. */
export function eventName(event: string): string {
  return event in EVENT_NAMES ? EVENT_NAMES[event as keyof typeof EVENT_NAMES] : event;
}

/** Of what people died. */
export function causeOfDeath(agent: string): string {
  return `by: ${agent}`;
}

/** "Harbor Courier, 2 May 2024", "digest of Harbor Courier, undated". */
export function placeOfPrint(cited: Cited): string {
  return set(shortCitation({ ...cited, paragraph: null }));
}

/** "also in 2 other outlets". */
export function alsoInOutlets(outlets: number): string {
  return `also in ${outlets} other ${outlets === 1 ? 'outlet' : 'outlets'}`;
}

export const OUTLETS_DIFFER = 'outlets differ';
/** The label of a bar of which the article names no thing. */
export const NOT_NAMED = 'not named';

/** Explains brackets and counts what is left out, by reason: "Not in this picture: 5 smaller, 1 in another unit." */
export function chartCaption(
  brackets: boolean,
  leftOut: Readonly<{ smaller: number; otherUnit: number; noFact: number; change: number }>,
): string {
  const { smaller, otherUnit, noFact, change } = leftOut;
  const reasons: readonly (readonly [number, string])[] = [
    [smaller, 'smaller'],
    [otherUnit, 'in another unit'],
    [noFact, 'not stated as a fact'],
    [change, 'of a change'],
  ];
  const counts = reasons.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
  const parts = [
    brackets ? 'A bracket spans everything the printed figure can mean.' : '',
    counts.length === 0 ? '' : `Not in this picture: ${counts.join(', ')}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** "Bar chart. Seizures, in kilograms (since late March): heroin 120 kilos; and 3 more." For who cannot see it. */
export function pictureInWords(
  picture: Readonly<{ title: string; subtitle: string; bars: readonly string[]; rest: number; caption: string }>,
): string {
  const { title, subtitle, bars, rest, caption } = picture;
  const head = `Bar chart. ${title}${subtitle === '' ? '' : ` (${subtitle})`}: `;
  const end = caption === '' ? '.' : `. ${caption}`;
  return `${head}${bars.join('; ')}${rest === 0 ? '' : `; and ${rest} more`}${end}`;
}

/** The same where no bar fits. */
export function pictureOf(bars: number): string {
  return `Bar chart with ${bars} ${bars === 1 ? 'bar' : 'bars'}; the figures stand in the message.`;
}
