import { join, say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

type Event = 'seizure' | 'arrest' | 'extradition' | 'deployment' | 'death' | 'sentence' | 'other';

const HEADINGS: Readonly<Record<Event | 'all', string>> = {
  seizure: 'Seizures',
  arrest: 'Arrests',
  extradition: 'Extraditions',
  deployment: 'Deployments',
  death: 'Deaths',
  sentence: 'Sentences',
  other: 'Other figures',
  all: 'All events',
};

const HEDGES: Readonly<Record<string, string>> = {
  '=': '',
  '~': '≈ ',
  '<': '≤ ',
  '>': '≥ ',
  up: '▲ ',
  down: '▼ ',
};

/** Money is never added to mass. */
export const VALUE_NOTE = 'value, not added to the amounts';
/** Said of what would, could or may be, and of what is denied. */
export const HYPOTHETICAL_NOTE = 'not stated as a fact';
export const CONFLICT_NOTE = 'outlets differ';

/** "Seizures". */
export function eventHeading(event: Event | 'all'): string {
  return HEADINGS[event];
}

/**
 * A hedge that is not printed right before its number ("40 or more"), as a sign: "≈ ", "≥ ", "▲ ". Signs, because words
 * could be taken for printed ones.
 */
export function hedge(modifier: string): string {
  return HEDGES[modifier] ?? '';
}

/** A number as read: "4,536", "453.6", "0.125". At most three decimals, none from a thousand on: no false precision. */
export function numberText(value: number): string {
  const decimals = Math.abs(value) >= 1000 ? 0 : 3;
  return value.toLocaleString('en-GB', { maximumFractionDigits: decimals });
}

/** An amount with its unit, both ends of a range: "4,536–5,000 kg". */
export function amount(value: number, valueMax: number | null, unit: string): string {
  const range = valueMax === null ? numberText(value) : `${numberText(value)}–${numberText(valueMax)}`;
  return unit === '' ? range : `${range} ${unit}`;
}

/** Another reading of an ambiguous unit: "or 5,000 kg (metric tons)". */
export function otherReading(value: number, unit: string, reading: string): Sentence {
  return say`or ${amount(value, null, unit)} (${reading})`;
}

/** "period: since early February · by: Sheinbaum’s forces". Empty when neither is known. */
export function periodAndAgent(period: string | null, agent: string | null): Sentence {
  return join(
    [...(period === null ? [] : [say`period: ${period}`]), ...(agent === null ? [] : [say`by: ${agent}`])],
    ' · ',
  );
}

/** "2 other figures: 1 deployment, 1 extradition. Show them with event: all." */
export function otherEvents(others: Readonly<Partial<Record<Event, number>>>): Sentence {
  const counted = (Object.keys(HEADINGS) as (Event | 'all')[]).flatMap((event) => {
    const n = event === 'all' ? 0 : (others[event] ?? 0);
    return n === 0 ? [] : [{ event, n }];
  });
  const total = counted.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return [];
  const parts = counted.map(({ event, n }) => say`${event} ${n}`);
  return say`${[count(total, 'other figure')]}: ${join(parts, ', ')}. Shown with event: all.`;
}

/** The outlets that print none of these figures, where only one does. */
export function oneOutletOnly(outlet: string, silent: readonly string[]): Sentence {
  if (silent.length === 0) return say`One outlet only: ${outlet}.`;
  const others =
    silent.length > 3
      ? [count(silent.length, 'other outlet')]
      : join(
          silent.map((s) => say`${s}`),
          ', ',
          ' and ',
        );
  return say`One outlet only: ${outlet}; ${others} ${silent.length === 1 ? ['prints'] : ['print']} no such figures.`;
}

/** "No sum for methamphetamine: the periods differ." */
export function noSumBecause(item: string, why: string): Sentence {
  return say`No sum for ${item}: ${why}.`;
}

/** "Sum for cocaine: 453 kg". */
export function sumText(item: string, value: number, unit: string): Sentence {
  return say`Sum for ${item}: ${strong(amount(value, null, unit))}`;
}

export function noFigures(event: Event | 'all', item: string | null): Sentence {
  const about = item === null ? [] : say` about ${strong(item)}`;
  return say`No figures${about} under “${[eventHeading(event)]}” in these articles.`;
}
