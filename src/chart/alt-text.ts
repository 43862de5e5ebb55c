import type { Chart } from './chart.ts';
import type { ChartWords } from './words.ts';

/** Discord's limit for the description of a picture. */
const LONGEST = 1024;

/**
 * The picture in words, from the same bars: "Bar chart. Seizures, in kilograms, since late March (…): heroin 120 kilos; …".
 * Cut between bars when it would be longer than 1,024 characters, with a count of the rest.
 */
export function altText({ title, subtitle, bars, caption }: Chart, words: ChartWords): string {
  const each = bars.map(({ label, note, text }) => `${label} ${text}${note === '' ? '' : ` (${note})`}`);
  for (let shown = each.length; shown > 0; shown--) {
    const picture = { title, subtitle, bars: each.slice(0, shown), rest: each.length - shown, caption };
    const text = words.pictureInWords(picture);
    if (text.length <= LONGEST) return text;
  }
  return words.pictureOf(bars.length);
}
