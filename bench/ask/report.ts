/** The numbers of a run beside those committed, and what counts as a drop. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

export type Numbers = Readonly<Record<string, number>>;

const BASELINE = 'bench/baseline/ask.json';
/** A cross-validated share over some 600 questions moves by less than this without cause. */
const NOISE = 0.015;
/** Of these less is better. */
const LESS_IS_BETTER = new Set(['calibration error', 'calibration error, dates withheld']);

/** Prints the numbers beside the baseline, writes them to `out/ask.json`; true when none dropped beyond noise. */
export function report(numbers: Numbers): boolean {
  const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Numbers) : {};
  let held = true;
  for (const [name, value] of Object.entries(numbers)) {
    const before = baseline[name];
    const change = before === undefined ? 0 : (value - before) * (LESS_IS_BETTER.has(name) ? -1 : 1);
    const dropped = change < -NOISE;
    held &&= !dropped;
    const beside = before === undefined ? '' : `   baseline ${before.toFixed(4)}${dropped ? '   DROPPED' : ''}`;
    console.log(`${name.padEnd(44)} ${value.toFixed(4)}${beside}`);
  }
  mkdirSync('out', { recursive: true });
  writeFileSync('out/ask.json', `${JSON.stringify(numbers, null, 2)}\n`);
  return held;
}

/** A 95 % interval of a share by the bootstrap (Efron 1979) over questions, seeded. */
export function interval(right: readonly boolean[]): readonly [number, number] {
  let state = 20251121;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const shares = Array.from({ length: 1000 }, () => {
    let hits = 0;
    for (let draw = 0; draw < right.length; draw++) if (right[Math.floor(random() * right.length)] === true) hits++;
    return hits / right.length;
  }).sort((a, b) => a - b);
  return [shares[25] ?? 0, shares[974] ?? 1];
}
