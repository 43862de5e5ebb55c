/** Dates as pages have them → the day as printed. */

import type { IsoDate } from '../../article.ts';
import { datelineDate } from '../../draft/dateline.ts';
import { toIsoDate } from '../../draft/metadata.ts';

/** Months of languages that the readers of plain text do not know, as a pattern each. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|gen|ene|styc)/u,
  /^(?:feb|fév|fev)/u,
  /^(?:mar|mär|mrt|maa)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai|mag|mei|maj)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|aoû|aou|ago)/u,
  /^(?:sep|set)/u,
  /^o[ckut]t/u,
  /^nov/u,
  /^(?:dec|déc|dez|dic)/u,
];

/** The first full date of a text, the local day of a date-time, not shifted; `null` when there is none. */
export function dayOf(text: string): IsoDate | null {
  const trimmed = text.trim().slice(0, 200);
  const start = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(trimmed);
  if (start) return day(start[1], start[2], start[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?/.exec(trimmed);
  if (packed && trimmed.length !== 10 && trimmed.length !== 13) return day(packed[1], packed[2], packed[3]);
  const known = datelineDate(trimmed);
  if (known !== null) return toIsoDate(known);
  return inWords(trimmed) ?? inNumbers(trimmed);
}

/** "5. Mai 2025", "3 de março de 2025", "Sat, 03 May 2025 10:00:00 GMT". */
function inWords(text: string): IsoDate | null {
  const found = /\b(\d{1,2})(?:[.ºª]|er)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:del?\s+)?(\d{4})\b/u.exec(
    text.toLowerCase(),
  );
  if (!found) return null;
  const month = MONTHS.findIndex((pattern) => pattern.test(found[2] ?? ''));
  return month === -1 ? null : day(found[3], String(month + 1), found[1]);
}

/** "05.03.2025": with points the day comes first; with strokes it is not known unless only one reading is a date. */
function inNumbers(text: string): IsoDate | null {
  const points = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  if (points) return day(points[3], points[2], points[1]);
  const strokes = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  if (!strokes) return null;
  const [first, second] = [Number(strokes[1]), Number(strokes[2])];
  if (first > 12) return day(strokes[3], strokes[2], strokes[1]);
  if (second > 12 || first === second) return day(strokes[3], strokes[1], strokes[2]);
  return null;
}

function day(year = '', month = '', date = ''): IsoDate | null {
  return toIsoDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
