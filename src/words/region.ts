/**
 * How a region writes numbers: 1.234,5 in Spain, 1,234.5 in Mexico. One language serves all its regions, so the region is
 * set around each of its functions. That is safe since a sentence is made at once, never across an `await`.
 */

const USUAL = 'en-GB';
let region = USUAL;

/** A number as the region writes it for whom a sentence is being made. */
export function numeral(value: number, options: Intl.NumberFormatOptions = {}): string {
  return value.toLocaleString(region, options);
}

/** The region for whom a sentence is being made, as a BCP 47 tag. */
export function regionNow(): string {
  return region;
}

/**
 * The same words with numbers as a region writes them.
 * @param tag BCP 47: "es-MX"
 */
export function inRegion<Spoken extends object>(words: Spoken, tag: string): Spoken {
  const here = Object.entries(words).map(([name, said]: [string, unknown]) => {
    if (typeof said !== 'function') return [name, said] as const;
    const saying = (...given: unknown[]): unknown => {
      const before = region;
      region = tag;
      try {
        return (said as (...given: unknown[]) => unknown)(...given);
      } finally {
        region = before;
      }
    };
    return [name, saying] as const;
  });
  return Object.fromEntries(here) as Spoken;
}

/** "US dollars" for USD; a code that is none stays as it is. */
export function currencyName(code: string, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name' });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}
