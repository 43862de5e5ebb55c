import type { Chart } from './chart.ts';

/** Discord's limit for the description of a picture. */
const LONGEST = 1024;

/**
 * The picture in words, from the same bars: "Bar chart. Seizures, in kilograms, since late March (…): heroin 120 kilos; …".
 * Cut between bars when it would be longer than 1,024 characters, with a count of the rest.
 */
export function altText({ title, subtitle, bars, caption }: Chart): string {
  const head = `Bar chart. ${title}${subtitle === '' ? '' : ` (${subtitle})`}: `;
  const each = bars.map(({ label, note, text }) => `${label} ${text}${note === '' ? '' : ` (${note})`}`);
  const end = caption === '' ? '.' : `. ${caption}`;
  for (let shown = each.length; shown > 0; shown--) {
    const rest = each.length - shown;
    const text = head + each.slice(0, shown).join('; ') + (rest === 0 ? '' : `; and ${rest} more`) + end;
    if (text.length <= LONGEST) return text;
  }
  return `Bar chart with ${bars.length} ${bars.length === 1 ? 'bar' : 'bars'}; the figures stand in the message.`;
}
