/** What stands in pictures of figures and beside them. */

import type { Cited } from '../../en/citation.ts';
import { currencyName, numeral, regionNow } from '../../region.ts';
import { set } from '../../sentence.ts';
import { shortCitation } from '../citation.ts';
import { count } from '../count.ts';
import { unitWord } from './reasons.ts';
import { EVENT_NAMES } from '../stats.ts';

export { chartNumber, chartRegion } from '../../en/figures/chart.ts';

const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kg: 'kilogramos',
    lb: 'libras',
    m: 'metros',
    s: 'segundos',
    L: 'litros',
    J: 'julios',
    count: 'número',
    '-': 'número',
    '%': 'por ciento',
    percentage: 'por ciento',
  }),
);

/** Durations as the chart names them. */
const DURATIONS: ReadonlyMap<string, string> = new Map([
  ['years', 'year'],
  ['days', 'day'],
  ['hours', 'hour'],
  ['minutes', 'minute'],
]);

/** The unit of an axis: "kilogramos", "dólares estadounidenses", "número". */
export function unitName(unit: string): string {
  return UNIT_NAMES.get(unit) ?? (/^[A-Z]{3}$/.test(unit) ? currencyName(unit, regionNow()) : unitSign(unit));
}

/** The unit behind a number: "kg", "años". */
export function unitSign(unit: string): string {
  const one = DURATIONS.get(unit);
  return one === undefined ? unit : unitWord(one, 2);
}

/** "Incautaciones, en kilogramos"; without the unit where only numbers are counted. */
export function chartTitle(title: string, unit: string): string {
  return unitName(unit) === 'número' ? title : `${title}, en ${unitName(unit)}`;
}

/** An event as a note on a bar names it. */
export function eventName(event: string): string {
  return event in EVENT_NAMES ? EVENT_NAMES[event as keyof typeof EVENT_NAMES] : event;
}

/** Of what people died. */
export function causeOfDeath(agent: string): string {
  return `por: ${agent}`;
}

/** "Harbor Courier, 2 de mayo de 2024", "resumen de Harbor Courier, sin fecha". */
export function placeOfPrint(cited: Cited): string {
  return set(shortCitation({ ...cited, paragraph: null }));
}

/** "también en otros 2 medios". */
export function alsoInOutlets(outlets: number): string {
  return outlets === 1 ? 'también en otro medio' : `también en otros ${numeral(outlets)} medios`;
}

export const OUTLETS_DIFFER = 'los medios difieren';
/** The label of a bar of which the article names no thing. */
export const NOT_NAMED = 'sin nombre';

/** Explains brackets and counts what is left out, by reason. */
export function chartCaption(
  brackets: boolean,
  leftOut: Readonly<{ smaller: number; otherUnit: number; noFact: number; change: number }>,
): string {
  const { smaller, otherUnit, noFact, change } = leftOut;
  const reasons = [
    smaller > 0 ? count(smaller, 'menor', 'menores') : '',
    otherUnit > 0 ? `${numeral(otherUnit)} en otra unidad` : '',
    noFact > 0 ? count(noFact, 'no afirmada como un hecho', 'no afirmadas como un hecho') : '',
    change > 0 ? `${numeral(change)} de un cambio` : '',
  ].filter(Boolean);
  const parts = [
    brackets ? 'Un corchete abarca todo lo que la cifra publicada puede significar.' : '',
    reasons.length === 0 ? '' : `No están en esta imagen: ${reasons.join(', ')}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The picture for who cannot see it. */
export function pictureInWords(
  picture: Readonly<{ title: string; subtitle: string; bars: readonly string[]; rest: number; caption: string }>,
): string {
  const { title, subtitle, bars, rest, caption } = picture;
  const head = `Gráfico de barras. ${title}${subtitle === '' ? '' : ` (${subtitle})`}: `;
  const end = caption === '' ? '.' : `. ${caption}`;
  return `${head}${bars.join('; ')}${rest === 0 ? '' : `; y ${numeral(rest)} más`}${end}`;
}

/** The same where no bar fits. */
export function pictureOf(bars: number): string {
  return `Gráfico de ${count(bars, 'barra')}; las cifras están en el mensaje.`;
}
