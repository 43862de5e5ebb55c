/** Numbers and units as a chart writes them. */

/** "4,536", "181,400,000", "0.004": four significant digits, as many as a converted number deserves. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
}

/** A tick of the axis: "5,000", "2.5 million". */
export function tickText(value: number): string {
  return value.toLocaleString('en-US', Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {});
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
  return UNIT_NAMES.get(unit) ?? (/^[A-Z]{3}$/.test(unit) ? currencyName(unit) : unit);
}

/** "US dollars" for USD; a code that is none stays as it is. */
function currencyName(code: string): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: code, currencyDisplay: 'name' });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}
