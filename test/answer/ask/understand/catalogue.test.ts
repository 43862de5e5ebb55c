import { describe, expect, it } from 'vitest';

import { catalogueOf, isWrittenBy } from '../../../../src/answer/ask/understand/catalogue.ts';
import type { Article } from '../../../../src/corpus/article.ts';
import { slipsBetween } from '../../../../src/answer/ask/understand/spelling.ts';
import { articles, catalogue } from './corpus.ts';

describe('what is known of a corpus', () => {
  it('is its outlets by name, short form and domain, and no others', () => {
    for (const typed of ['OAN', 'one america news', 'oann.com'])
      expect(catalogue.outlets.find(typed)?.name).toBe('One America News');
    expect(catalogue.outlets.find('CNN')).toBeNull();
  });

  it('is an outlet by its name without what makes it a company, where that is one outlet’s alone', () => {
    const named = (...sources: string[]) =>
      catalogueOf(sources.map((source, at) => ({ ...articles[0], id: `${at}`, source }) as Article)).outlets;
    expect(named('Daily Caller News Foundation').find('daily caller')?.name).toBe('Daily Caller News Foundation');
    expect(named('Daily Caller News Foundation', 'Daily Caller').find('daily caller')?.name).toBe('Daily Caller');
    expect(named('Coast Radio Network', 'Coast Radio Group').find('Coast Radio')).toBeNull();
    expect(named('Coast Network').find('Coast')).toBeNull();
  });

  it('is its authors by whole name and surname', () => {
    expect(catalogue.authors.find('ana roe')).toBe('Ana Roe');
    expect(catalogue.authors.find('Brandt')).toBe('Tomas Brandt');
    expect(catalogue.authors.find('Roe')).toBe('Roe');
    expect(catalogue.authors.find('Tomas')).toBeNull();
    expect(catalogue.authors.find('')).toBeNull();
  });

  it('is when its articles were printed', () => {
    expect([catalogue.oldest, catalogue.newest]).toEqual(['2024-11-30', '2025-05-06']);
    expect(catalogueOf([])).toMatchObject({ oldest: null, newest: null });
  });

  it('is its words, told apart from its names', () => {
    const { vocabulary } = catalogue;
    expect(vocabulary.count('sheinbaum')).toBe(2);
    expect(vocabulary.count('shienbaum')).toBe(0);
    expect([vocabulary.isName('sheinbaum'), vocabulary.isMostlyName('sheinbaum', 2)]).toEqual([true, true]);
    expect([vocabulary.isName('harbour'), vocabulary.isMostlyName('harbour', 1)]).toEqual([false, false]);
    expect(vocabulary.names('s', 9)).toEqual([{ folded: 'sheinbaum', printed: 'Sheinbaum' }]);
    expect(vocabulary.isBeside({ folded: 'bernardo', printed: 'Bernardo' }, 'san', true)).toBe(true);
    expect(vocabulary.isBeside({ folded: 'bernardo', printed: 'Bernardo' }, 'san', false)).toBe(false);
  });

  it('may be counted bit by bit', () => {
    const { vocabulary } = catalogueOf(articles);
    let rounds = 1;
    while (vocabulary.readMore(2)) rounds++;
    expect(rounds).toBe(Math.ceil(articles.length / 2));
    expect(vocabulary.count('tarrin')).toBe(catalogue.vocabulary.count('tarrin'));
  });
});

describe('isWrittenBy', () => {
  it.each([
    ['Ana Roe', true],
    ['roe', true],
    ['Ana', true],
    ['An', false],
    ['Roe Ana', false],
    ['', false],
  ])('%s → %s', (author, is) => {
    expect(isWrittenBy({ byline: ['Jane Doe', 'Ana Roe'] }, author)).toBe(is);
  });
});

describe('slipsBetween', () => {
  it.each([
    ['shienbaum', 'sheinbaum', 1],
    ['bernadino', 'bernardino', 1],
    ['houston', 'horston', 1],
    ['feinstien', 'einstein', 2],
    ['roe', 'roe', 0],
  ])('%s → %s: %i', (typed, name, slips) => {
    expect(slipsBetween(typed, name)).toBe(slips);
  });
});
