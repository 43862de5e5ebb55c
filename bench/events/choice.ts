/** Learns to choose one of several outcomes by features that outcomes share: multinomial logistic regression, sparse. */

/** The features of every outcome, and which outcome is right. */
export type Choice = Readonly<{ rows: readonly ReadonlyMap<string, number>[]; right: number }>;

const BETA1 = 0.9;
const BETA2 = 0.99;

export function score(row: ReadonlyMap<string, number>, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [feature, value] of row) sum += (weights[feature] ?? 0) * value;
  return sum;
}

/**
 * Adam (Kingma and Ba 2015) on full batches; the same choices give the same weights.
 * @param options `least` figures that a feature must be seen at; `l2` of the summed loss
 */
export function fitChoice(
  choices: readonly Choice[],
  {
    least = 1,
    l2 = 0.3,
    steps = 300,
    rate = 0.05,
  }: { least?: number; l2?: number; steps?: number; rate?: number } = {},
): Record<string, number> {
  const seen = new Map<string, number>();
  for (const { rows } of choices)
    for (const feature of new Set(rows.flatMap((row) => [...row.keys()])))
      seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= least).map(([feature]) => feature);
  const places = new Map(names.map((feature, at) => [feature, at]));
  const compact = choices.map(({ rows, right }) => ({
    right,
    rows: rows.map((row) => {
      const known = [...row].filter(([feature]) => places.has(feature));
      return {
        at: Int32Array.from(known, ([feature]) => places.get(feature) ?? 0),
        values: Float64Array.from(known, ([, value]) => value),
      };
    }),
  }));
  const weights = new Float64Array(names.length);
  const [first, second, slope] = [weights.slice(), weights.slice(), weights.slice()];
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < weights.length; at++) slope[at] = (l2 * (weights[at] ?? 0)) / choices.length;
    for (const { rows, right } of compact) {
      const scores = rows.map(({ at, values }) => {
        let sum = 0;
        for (let k = 0; k < at.length; k++) sum += (weights[at[k] as number] as number) * (values[k] as number);
        return sum;
      });
      const most = Math.max(...scores);
      const odds = scores.map((one) => Math.exp(one - most));
      const all = odds.reduce((sum, one) => sum + one, 0);
      rows.forEach(({ at, values }, row) => {
        const off = ((odds[row] as number) / all - (row === right ? 1 : 0)) / choices.length;
        for (let k = 0; k < at.length; k++)
          slope[at[k] as number] = (slope[at[k] as number] as number) + off * (values[k] as number);
      });
    }
    const pace = step > steps * 0.75 ? rate / 4 : rate;
    for (let at = 0; at < weights.length; at++) {
      const down = slope[at] as number;
      first[at] = BETA1 * (first[at] as number) + (1 - BETA1) * down;
      second[at] = BETA2 * (second[at] as number) + (1 - BETA2) * down * down;
      const mean = (first[at] as number) / (1 - BETA1 ** step);
      const spread = Math.sqrt((second[at] as number) / (1 - BETA2 ** step));
      weights[at] = (weights[at] as number) - (pace * mean) / (spread + 1e-8);
    }
  }
  return Object.fromEntries(names.map((feature, at) => [feature, weights[at] as number]));
}
