import { describe, expect, it } from 'vitest';

import { terms, tokenize } from '../../src/text/analyze.ts';

describe('terms', () => {
  it.each(['U.S.', 'U.S', 'US', 'USA', 'United States', 'the United States', 'U.S.’s'])(
    'reads %s as one country',
    (text) => {
      expect(terms(text)).toEqual(['usa']);
    },
  );

  it('drops the pronoun us', () => {
    expect(terms('tell us about it')).toEqual(['tell']);
  });

  it('drops possessives, curly and straight', () => {
    expect(terms('Mexico’s')).toEqual(terms("Mexico's"));
    expect(terms('Mexico’s')).toEqual(terms('Mexico'));
    expect(terms("the soldiers'")).toEqual(terms('soldier'));
  });

  it('reads thousands separators, ordinals and amounts', () => {
    expect(terms('10,000')).toEqual(['10000']);
    expect(terms('$40 million')).toEqual(['40', 'million']);
    expect(terms('April 16th')).toEqual(['april', '16']);
    expect(terms('3.5%')).toEqual(['3.5', 'percent']);
  });

  it('ignores diacritics and case', () => {
    expect(terms('José PEÑA')).toEqual(terms('jose pena'));
  });

  it.each([
    ['refused', 'refuses'],
    ['five', '5'],
    ['fifth', '5th'],
    ['70s', '1970s'],
  ])('meets %s and %s', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it('keeps who was struck, and the stricken, from those on strike', () => {
    expect(new Set([...terms('strike strikes striking'), ...terms('struck'), ...terms('stricken')]).size).toBe(3);
  });

  it('leaves the century of a decade open that may be of either', () => {
    expect(terms('the 20s')).toEqual(['20s']);
    expect(terms("the '80s")).toEqual(['1980s']);
  });

  it('reads Spanish numbers', () => {
    expect(terms('cinco soldados', 'es')).toEqual(terms('5 soldados', 'es'));
  });

  it('uses Spanish stems and stop words for Spanish', () => {
    expect(terms('los acuerdos firmados', 'es')).toEqual(terms('el acuerdo firmado', 'es'));
  });

  it('keeps negated and contracted words of grammar out', () => {
    expect(terms("He didn't, they won’t and she'll see what it's")).toEqual(['see']);
  });

  it('points at the printed words', () => {
    const text = 'The U.S. sent 10,000 troops.';
    const printed = tokenize(text)
      .filter((token) => !token.stop)
      .map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(['U.S.', 'sent', '10,000', 'troops']);
  });
});

describe('a word of millions of letters', () => {
  it('is read in pieces, where it used to run out of stack', () => {
    expect(tokenize('A'.repeat(3_000_000))).toHaveLength(3000);
    expect(tokenize(`${"a'".repeat(1_500_000)}a`).length).toBeGreaterThan(1000);
  });
});
