import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/bot/replies/recent.ts';

describe('what is remembered of late', () => {
  it('forgets what was set longest ago when it is full', () => {
    const recent = new Recent<string, number>(2);
    recent.set('one', 1);
    recent.set('two', 2);
    recent.set('three', 3);
    expect(['one', 'two', 'three'].map((key) => recent.get(key))).toEqual([undefined, 2, 3]);
  });

  it('keeps what is set again longer', () => {
    const recent = new Recent<string, number>(2);
    recent.set('one', 1);
    recent.set('two', 2);
    recent.set('one', 1);
    recent.set('three', 3);
    expect([recent.has('one'), recent.has('two')]).toEqual([true, false]);
  });
});
