/** Charts that speak English. */

import { altText as altTextIn } from '../../src/chart/alt-text.ts';
import { toCharts as toChartsIn, type Chart } from '../../src/chart/chart.ts';
import { toSvg as toSvgWith } from '../../src/chart/picture.ts';
import type { ChartRow } from '../../src/chart/row.ts';
import { wordsFor } from '../../src/words/words.ts';

const words = wordsFor('en');

export const toCharts = (rows: readonly ChartRow[], title: string): Chart[] => toChartsIn(rows, title, words);
export const altText = (chart: Chart): string => altTextIn(chart, words);
export const toSvg = (chart: Chart): Promise<string> => toSvgWith(chart, altText(chart));
