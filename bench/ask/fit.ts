/** Fitting of the two linear models, deterministic: no random start, full batches. */

/** The candidates of one question: feature rows and which of them are right. */
export type Group = Readonly<{ rows: readonly Float64Array[]; right: readonly boolean[]; weight: number }>;

const BETA1 = 0.9;
const BETA2 = 0.99;

/**
 * Adam (Kingma and Ba 2015) on full batches; `gradient` adds into its second argument.
 * @param least below which a weight does not fall
 */
function descend(
  weights: Float64Array,
  { steps, rate, least }: Readonly<{ steps: number; rate: number; least: (at: number) => number }>,
  gradient: (weights: Float64Array, into: Float64Array) => void,
): void {
  const size = weights.length;
  const into = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    into.fill(0);
    gradient(weights, into);
    const pace = step > steps * 0.75 ? rate / 4 : rate;
    for (let at = 0; at < size; at++) {
      const slope = into[at] ?? 0;
      first[at] = BETA1 * (first[at] ?? 0) + (1 - BETA1) * slope;
      second[at] = BETA2 * (second[at] ?? 0) + (1 - BETA2) * slope * slope;
      const mean = (first[at] ?? 0) / (1 - BETA1 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - BETA2 ** step));
      weights[at] = Math.max(least(at), (weights[at] ?? 0) - (pace * mean) / (spread + 1e-8));
    }
  }
}

/** Standard deviation of each column, 1 for a constant one. */
function spreads(rows: readonly Float64Array[]): Float64Array {
  const size = rows[0]?.length ?? 0;
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const row of rows)
    row.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    });
  return sum.map((total, at) => {
    const mean = total / rows.length;
    const variance = (squares[at] ?? 0) / rows.length - mean * mean;
    return variance > 1e-10 ? Math.sqrt(variance) : 1;
  });
}

/**
 * Listwise softmax with several right rows per group (ListNet's top-one probability, Cao et al. 2007): maximises the
 * probability that falls on right rows. No weight falls below zero: what speaks for a passage in one corpus
 * does not speak against it in another, and where features say the same the fit would set them off against each other.
 */
export function fitRanking(groups: readonly Group[], options: { l2?: number; steps?: number } = {}): number[] {
  const { l2 = 0.005, steps = 150 } = options;
  const used = groups.filter(({ right }) => right.includes(true));
  const scale = spreads(used.flatMap(({ rows }) => rows));
  const size = scale.length;
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const flat = used.map(({ rows }) => {
    const values = new Float32Array(rows.length * size);
    rows.forEach((row, at) =>
      row.forEach((value, column) => (values[at * size + column] = value / (scale[column] ?? 1))),
    );
    return values;
  });
  const weights = new Float64Array(size);
  descend(weights, { steps, rate: 0.08, least: () => 0 }, (now, into) => {
    used.forEach(({ right, weight }, group) => {
      const values = flat[group] as Float32Array;
      const count = right.length;
      const scores = new Float64Array(count);
      let best = -Infinity;
      for (let row = 0; row < count; row++) {
        let score = 0;
        for (let at = 0, from = row * size; at < size; at++)
          score += (now[at] as number) * (values[from + at] as number);
        scores[row] = score;
        if (score > best) best = score;
      }
      let all = 0;
      let good = 0;
      for (let row = 0; row < count; row++) {
        const value = Math.exp((scores[row] as number) - best);
        scores[row] = value;
        all += value;
        if (right[row] === true) good += value;
      }
      for (let row = 0; row < count; row++) {
        const value = scores[row] as number;
        const slope = (weight / total) * (value / all - (right[row] === true ? value / (good || 1) : 0));
        if (Math.abs(slope) < 1e-9) continue;
        for (let at = 0, from = row * size; at < size; at++)
          into[at] = (into[at] as number) + slope * (values[from + at] as number);
      }
    });
    for (let at = 0; at < size; at++) into[at] = (into[at] as number) + l2 * (now[at] as number);
  });
  return Array.from(weights, (value, at) => value / (scale[at] ?? 1));
}

export type Example = Readonly<{ values: Float64Array; yes: boolean; weight: number }>;

/**
 * Logistic regression with an unpenalised bias; returns the bias followed by the weights.
 * @param options `free` tells which weights may fall below zero
 */
export function fitLogistic(
  examples: readonly Example[],
  options: { l2?: number; steps?: number; free?: (at: number) => boolean } = {},
): number[] {
  const { l2 = 0.003, steps = 600, free = () => true } = options;
  const scale = spreads(examples.map(({ values }) => values));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(scale.length + 1);
  const least = (at: number) => (at === 0 || free(at - 1) ? -Infinity : 0);
  descend(weights, { steps, rate: 0.05, least }, (now, into) => {
    for (const { values, yes, weight } of examples) {
      let sum = now[0] ?? 0;
      values.forEach((value, at) => (sum += ((now[at + 1] ?? 0) * value) / (scale[at] ?? 1)));
      const slope = (weight / total) * (1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0));
      into[0] = (into[0] ?? 0) + slope;
      values.forEach((value, at) => (into[at + 1] = (into[at + 1] ?? 0) + (slope * value) / (scale[at] ?? 1)));
    }
    for (let at = 1; at < now.length; at++) into[at] = (into[at] ?? 0) + l2 * (now[at] ?? 0);
  });
  return Array.from(weights, (value, at) => (at === 0 ? value : value / (scale[at - 1] ?? 1)));
}
