import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalItem, isKindOf, itemNames } from '../../../src/index/ledger/item.ts';
import { ITEM_NAMES } from '../../../src/index/ledger/item-names.ts';

const names = Object.values(ITEM_NAMES).flatMap((items) => Object.keys(items));

describe('the name of an item', () => {
  it.each([
    ['meth', 'methamphetamine'],
    ['Crystal Meth', 'methamphetamine'],
    ['suspected drug lords', 'cartel leader'],
    ['rounds of ammunition', 'ammunition'],
    ['the illegal narcotics', 'drug'],
    ['policemen', 'police officer'],
    ['fentanyl-laced pills', 'fentanyl pill'],
    ['bottles of wine', 'bottle wine'],
    ['mooncakes', 'mooncake'],
    ['', ''],
    ['the', ''],
  ])('%j is %j', (item, name) => expect(canonicalItem(item)).toBe(name));

  it('tells things apart that are merely alike', () => {
    const apart = [
      'cocaine',
      'crack cocaine',
      'coca paste',
      'fentanyl',
      'fentanyl pills',
      'guns',
      'ghost guns',
      'marijuana plants',
    ];
    expect(new Set(apart.map((item) => canonicalItem(item))).size).toBe(apart.length);
    expect(canonicalItem('more troops')).not.toBe(canonicalItem('troops'));
  });

  it('is people where an event counts people', () => {
    expect(canonicalItem('suspects', 'arrest')).toBe(canonicalItem('people', 'arrest'));
    expect(canonicalItem('deaths', 'death')).toBe(canonicalItem('people', 'death'));
    expect(canonicalItem('suspects', 'seizure')).toBe('suspect');
  });

  it('is one for every name in the table, and no name stands for two things', () => {
    for (const items of Object.values(ITEM_NAMES))
      for (const [name, others] of Object.entries(items))
        for (const other of [name, ...others.split(', ').filter(Boolean)])
          expect(canonicalItem(other), other).toBe(name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stays the same when taken twice', () => {
    const words = fc.oneof(fc.constantFrom(...names), fc.lorem(), fc.string());
    fc.assert(
      fc.property(words, (item) => {
        const once = canonicalItem(item);
        if (names.includes(once)) expect(canonicalItem(once)).toBe(once);
        expect(isKindOf(once, once)).toBe(once !== '');
      }),
    );
  });
});

describe('a filter', () => {
  const finds = (wanted: string, item: string) => isKindOf(canonicalItem(item), canonicalItem(wanted));

  it('finds the same thing by any name, its kinds, and the family it names', () => {
    expect(finds('meth', 'methamphetamine')).toBe(true);
    expect(finds('pills', 'fentanyl pills')).toBe(true);
    expect(finds('guns', 'pistols')).toBe(true);
    expect(finds('drugs', 'heroin')).toBe(true);
    expect(finds('cars', 'trucks')).toBe(true);
  });

  it('does not find the whole for a part, another family or nothing', () => {
    expect(finds('fentanyl pills', 'pills')).toBe(false);
    expect(finds('guns', 'ammunition')).toBe(false);
    expect(finds('drugs', 'cash')).toBe(false);
    expect(finds('', 'cash')).toBe(false);
  });

  it('can be told every name', () => {
    expect(itemNames('methamphetamine')).toContain('crystal meth');
    expect(itemNames('mooncake')).toEqual(['mooncake']);
  });
});
