import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { passageProgress } from '../../src/cli/progress.ts';
import { wordsFor } from '../../src/words/words.ts';

/** What is written while passages are read: at each time in milliseconds so many of 200. */
function written(isTTY: boolean, steps: readonly (readonly [time: number, done: number])[]): string[] {
  const lines: string[] = [];
  const stderr = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    }),
    { isTTY },
  );
  let time = 0;
  const onProgress = passageProgress(stderr, wordsFor('en'), () => time);
  for (const [at, done] of steps) {
    time = at;
    onProgress(done, 200);
  }
  return lines;
}

describe('progress', () => {
  it('is silent where the work is short', () => {
    for (const tty of [true, false])
      expect(
        written(tty, [
          [10, 1],
          [900, 100],
          [999, 200],
        ]),
      ).toEqual([]);
    expect(
      written(true, [
        [10, 1],
        [5000, 200],
      ]),
    ).toEqual([]);
  });

  it('writes over one line in a terminal, not too often, and wipes it at the end', () => {
    const lines = written(true, [
      [500, 10],
      [1000, 50],
      [1050, 51],
      [1100, 60],
      [2000, 200],
    ]);
    expect(lines).toEqual([
      '\r\u001b[KReading passages for the first time: 50 of 200 …',
      '\r\u001b[KReading passages for the first time: 60 of 200 …',
      '\r\u001b[K',
    ]);
  });

  it('is one line elsewhere', () => {
    const lines = written(false, [
      [500, 10],
      [1000, 50],
      [1500, 60],
      [2500, 90],
      [3000, 200],
    ]);
    expect(lines).toEqual(['Reading 200 passages for the first time …\n']);
  });
});
