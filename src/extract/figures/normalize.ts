/** A quantity in SI, in its currency or as a count. */

import { codeInCountry } from '../../text/currency.ts';
import type { Currency } from '../../text/currency.ts';
import { BASE_UNITS } from '../../text/en/data/unit-table.ts';
import { readings } from '../../text/unit.ts';
import type { Unit } from '../../text/unit.ts';
import type { Figure } from '../extraction.ts';
import type { Quantity } from './quantities/quantity.ts';

type Normal = Pick<Figure, 'normalized' | 'alternatives'>;
type Ends = Pick<Quantity, 'value' | 'valueMax'>;

/**
 * The value in the base unit, and the other readings of an ambiguous unit.
 * @param event what the quantity belongs to, if anything
 */
export function normalize(quantity: Quantity, event: object | null, country: string | null): Normal {
  const { measure, currency } = quantity;
  const rate = quantity.unitNormalized.includes(' per ');
  if (currency !== null) return rate ? NONE : inCurrency(quantity, currency, country);
  if (measure !== null) return inBaseUnit(quantity, measure, country);
  return (quantity.noun !== null && !rate) || event !== null ? only(quantity, 'count') : NONE;
}

const NONE: Normal = { normalized: null, alternatives: [] };

function inCurrency(ends: Ends, currency: Currency, country: string | null): Normal {
  const { normalized } = only(ends, currency.code, (value) => value * currency.factor);
  const foreign = currency.name === 'dollar' && codeInCountry('dollar', country) !== 'USD';
  const alternatives = foreign ? [alternative(ends, currency.factor, 'USD', 'US dollars')] : [];
  return { normalized, alternatives };
}

function inBaseUnit(ends: Ends, measure: Unit, country: string | null): Normal {
  const [likely, ...others] = readings(measure, country) ?? [];
  if (likely !== undefined)
    return {
      ...only(ends, likely.unit, (value) => value * likely.factor),
      alternatives: others.map(({ factor, unit, reading }) => alternative(ends, factor, unit, reading)),
    };
  if (measure.name === 'celsius') return only(ends, 'K', (degrees) => degrees + 273.15);
  if (measure.name === 'fahrenheit') return only(ends, 'K', (degrees) => ((degrees - 32) * 5) / 9 + 273.15);
  const base = BASE_UNITS[measure.dimension];
  const { factor } = measure;
  return base === undefined || factor === null ? NONE : only(ends, base, (value) => value * factor);
}

/** One reading and no other. */
function only({ value, valueMax }: Ends, unit: string, convert = (value: number): number => value): Normal {
  return {
    normalized: {
      value: round(convert(value)),
      valueMax: valueMax === null ? null : round(convert(valueMax)),
      unit,
    },
    alternatives: [],
  };
}

function alternative(
  { value, valueMax }: Ends,
  factor: number,
  unit: string,
  reading: string,
): Normal['alternatives'][number] {
  return {
    value: round(value * factor),
    ...(valueMax === null ? {} : { valueMax: round(valueMax * factor) }),
    unit,
    reading,
  };
}

/** Cuts what binary fractions add: 5 × 907.18474 is 4535.9237, not 4535.923699999999. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
