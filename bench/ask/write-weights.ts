/** Writes the fitted weights into the product. */

import { writeFileSync } from 'node:fs';

import type { WEIGHTS } from '../../src/index/weights.ts';

const FILE = 'src/index/weights.ts';

/** Weights by name, to four digits. */
export function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, Number((values[at] ?? 0).toPrecision(4))]));
}

export function writeWeights(weights: typeof WEIGHTS): void {
  writeFileSync(
    FILE,
    `/** Written by \`npm run bench:ask -- --fit\`. Do not edit by hand. */

type Named = Readonly<Record<string, number>>;
type Order = Readonly<{ first: Named; second: Named }>;

export const WEIGHTS: Readonly<{ news: Order; archive: Order; undated: Order; sentence: Named; confidence: Readonly<{ news: Named; timeless: Named }> }> = ${JSON.stringify(weights, null, 2)};
`,
  );
}
