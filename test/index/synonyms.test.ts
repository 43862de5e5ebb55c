import { describe, expect, it } from 'vitest';
import { stemWord } from '../../src/index/analyze.ts';
import { isEveryday, synonymsOf } from '../../src/index/synonyms.ts';

const of = (word: string) => synonymsOf(stemWord(word, 'en'));

describe('words that stand for one another', () => {
  it.each([
    ['soldier', 'troop'],
    ['troop', 'soldier'],
    ['champion', 'winner'],
    ['coach', 'manager'],
    ['ceo', 'executive'],
    ['album', 'record'],
    ['judge', 'justice'],
    ['fire', 'sack'],
  ])('include for %s also %s', (word, other) => {
    expect(of(word)).toContain(other);
  });

  it.each([
    ['died', 'execution'],
    ['won', 'champion'],
    ['executive', 'put'],
    ['executive', 'death'],
    ['execution', 'ceo'],
    ['train', 'coach'],
    ['manager', 'coach'],
    ['record', 'album'],
    ['post', 'job'],
    ['justice', 'judge'],
    ['dismissed', 'fire'],
    ['sacks', 'fire'],
    ['cut', 'layoff'],
    ['bid', 'campaign'],
    ['cancel', 'call'],
    ['party', 'celebration'],
    ['launch', 'rocket'],
    ['water', 'sea'],
    ['african', 'black'],
  ])('do not for %s give %s, which holds in one sense only', (word, other) => {
    expect(of(word)).not.toContain(other);
  });

  it('are known as spelled rightly, with those that nothing stands for', () => {
    for (const word of ['soldier', 'party', 'execution', 'celebrations'])
      expect(isEveryday(stemWord(word, 'en'))).toBe(true);
    expect(isEveryday(stemWord('partty', 'en'))).toBe(false);
  });
});
