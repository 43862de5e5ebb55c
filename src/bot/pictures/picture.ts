import { createHash } from 'node:crypto';
import { altText } from '../../chart/alt-text.ts';
import { toCharts } from '../../chart/chart.ts';
import type { StatsAnswer } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { drawPng } from './drawing.ts';
import { Recent } from '../replies/recent.ts';

/** A picture of the rows: PNG and the words that stand for it. */
export type Picture = Readonly<{ png: Uint8Array; alt: string }>;

/** Fewer figures of one unit say more as text. */
const FEWEST = 3;
/** Pictures drawn lately are kept: turned pages and other people ask for the same again. */
const drawn = new Recent<string, Promise<Uint8Array>>(32);

/**
 * Plans the picture of a table: of the unit that most figures share, if three or more do.
 * @param title what the figures are: "Seizures"
 * @param words of the language that the picture speaks
 * @returns `null` when a picture would say no more than the table
 */
export function planPicture({ rows }: StatsAnswer, title: string, words: Words): (() => Promise<Picture>) | null {
  const [chart] = toCharts(rows, title, words);
  if (chart === undefined || chart.bars.length < FEWEST) return null;
  return async () => {
    const key = createHash('sha256').update(JSON.stringify(chart)).digest('base64');
    const png = drawn.get(key) ?? drawPng(chart);
    drawn.set(key, png);
    try {
      return { png: await png, alt: altText(chart, words) };
    } catch (error) {
      drawn.delete(key);
      throw error;
    }
  };
}
