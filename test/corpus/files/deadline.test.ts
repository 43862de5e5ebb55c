import { expect, it } from 'vitest';
import { withinTime } from '../../../src/corpus/files/deadline.ts';

/** Lets time go by without computing anything, as on a machine that is busy with something else. */
function standStill(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** An expression that a library could hold: of "a+" it needs exponential time, which is what is to be broken off here. */
function repeated(inner: string): RegExp {
  return new RegExp(`^(?:${inner})+$`);
}

it('gives what the work gives, and throws what it throws', () => {
  expect(withinTime(() => 'done', 1_000)).toBe('done');
  expect(() =>
    withinTime(() => {
      throw new RangeError('too far');
    }, 1_000),
  ).toThrow(RangeError);
});

it('breaks off work that computes for too long, within a regular expression too', () => {
  const started = performance.now();
  const backtracking = repeated('a+');
  for (const work of [
    () => {
      for (;;);
    },
    () => backtracking.test(`${'a'.repeat(60)}b`),
  ]) {
    let times = 0;
    expect(() =>
      withinTime(() => {
        times++;
        return work();
      }, 200),
    ).toThrow();
    expect(times).toBeGreaterThan(0);
  }
  expect(performance.now() - started).toBeLessThan(30_000);
});

it('begins again with more time where the machine was busy with something else', () => {
  let times = 0;
  const work = () => {
    times++;
    standStill(300);
    return 'done';
  };
  expect(withinTime(work, 100)).toBe('done');
  expect(times).toBe(2);
});

it('does not begin for ever', () => {
  let times = 0;
  const work = () => {
    times++;
    standStill(60_000);
  };
  expect(() => withinTime(work, 20)).toThrow();
  expect(times).toBe(3);
});
