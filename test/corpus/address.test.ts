import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainAddress } from '../../src/corpus/address.ts';

describe('an address', () => {
  it('is compared without its fragment and without what tracks the reader', () => {
    for (const [typed, plain] of [
      ['https://a.example/x?utm_source=rss&utm_medium=feed', 'https://a.example/x'],
      ['https://a.example/x?id=7&UTM_Source=rss&page=2#top', 'https://a.example/x?id=7&page=2'],
      ['https://A.example/x?fbclid=1&q=a%20b+c&gclid=2', 'https://a.example/x?q=a%20b+c'],
      ['https://a.example/x?mc_cid=1&mc_eid=2&igshid=3', 'https://a.example/x'],
      ['https://a.example/x?', 'https://a.example/x'],
      ['https://a.example/x??', 'https://a.example/x??'],
      ['https://a.example/x?source=7&ref=2', 'https://a.example/x?source=7&ref=2'],
      ['/home/notes#a', '/home/notes#a'],
      ['https://', 'https://'],
    ])
      expect(plainAddress(typed ?? '')).toBe(plain);
  });

  it('made plain stays so', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const plain = plainAddress(address);
        expect(plainAddress(plain)).toBe(plain);
        expect(plainAddress(`${plain}${plain.includes('?') ? '&' : '?'}utm_campaign=x#y`)).toBe(plain);
      }),
    );
  });
});
