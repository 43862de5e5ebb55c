import { describe, expect, it } from 'vitest';
import { snapped, spans } from '../../src/encoder/spans.ts';

const widened = (text: string, part: string): string => {
  const at = text.indexOf(part);
  const { start, end } = snapped(text, at, at + part.length);
  return text.slice(start, end);
};

describe('an answer is whole words', () => {
  it.each([
    ['It cost $1,200 in all.', '200', '$1,200'],
    ['It cost $1,200, he said.', '1', '$1,200'],
    ['It cost $5m, he said.', '5', '$5m'],
    ['Up 3.5% this year.', '3', '3.5%'],
    ['He met O’Neill there.', 'Neill', 'O’Neill'],
    ['Troops of the U.S. left.', 'S', 'U.S.'],
    ['The Lindwickers won.', 'wick', 'Lindwickers'],
    ['At 10:30 on Monday.', '30', '10:30'],
    ['The end of Tarrow.', 'Tarrow', 'Tarrow'],
    ['Said “Tarrow”, twice.', 'Tarrow', 'Tarrow'],
    ['a-b and 🚀 fly', '🚀', '🚀'],
    ['cafe\u0301s close', 'cafe', 'cafe\u0301s'],
    ['Peaks of 2,100 feet: high.', 'feet', 'feet'],
  ])('%s %s', (text, part, whole) => expect(widened(text, part)).toBe(whole));
});

describe('the best run of tokens', () => {
  const text = 'one two three four five';
  const places = [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => [index, index + word.length] as const);
  const tokens = {
    ids: new Int32Array(9),
    starts: Int32Array.of(-1, -1, ...places.map(([start]) => start)),
    ends: Int32Array.of(-1, -1, ...places.map(([, end]) => end)),
  };
  const best = (firsts: number[], lasts: number[]) =>
    spans(text, tokens, Float32Array.from(firsts), Float32Array.from(lasts));

  it('never begins in the title and never ends before it begins', () => {
    const found = best([9, 9, 0, 0, 0, 5, 0], [9, 9, 6, 0, 0, 2, 0]);
    expect(found.best && text.slice(found.best.start, found.best.end)).toBe('four');
    expect(found.best?.score).toBe(7);
    expect(found.runnerUp).toBe(6);
  });

  it('has a runner-up that shares nothing with it', () => {
    const found = best([0, 0, 1, 8, 0, 0, 2], [0, 0, 1, 0, 8, 0, 3]);
    expect(found.best && text.slice(found.best.start, found.best.end)).toBe('two three');
    expect(found.runnerUp).toBe(5);
  });

  it('is none where only the title was read', () => {
    const none = { ids: new Int32Array(4), starts: Int32Array.of(-1, -1), ends: Int32Array.of(-1, -1) };
    expect(spans('', none, new Float32Array(2), new Float32Array(2))).toMatchObject({ best: null, runnerUp: null });
  });

  it('has a score for any words of the paragraph', () => {
    const found = best([9, 9, 0, 0, 0, 5, 0], [9, 9, 6, 0, 0, 2, 0]);
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    expect(found.scoreAt(at('four'))).toBe(found.best?.score);
    expect(found.scoreAt(at('one'))).toBe(6);
    expect(found.scoreAt({ start: 400, end: 410 })).toBeNull();
  });
});
