/** A unit of measurement or of money as it is found beside a number. */

import type { Currency } from '../../../../text/currency.ts';
import type { Unit } from '../../../../text/unit.ts';

export type UnitMatch = Readonly<{
  unit: Unit | null;
  currency: Currency | null;
  name: string;
  /** Token behind it. */
  end: number;
  /** 'M' of "30 MUSD". */
  scale?: number;
}>;

/** A unit of measurement that ends before token `end`. */
export function measured(unit: Unit, end: number): UnitMatch {
  return { unit, currency: null, name: unit.name, end };
}

/** Money that ends before token `end`. */
export function paid(currency: Currency, end: number): UnitMatch {
  return { unit: null, currency, name: currency.name, end };
}
