import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { source, sources, suggestIds } from '../../src/answer/source/source.ts';
import { articles, makeArticle } from './articles.ts';

const river = makeArticle({
  id: 'river-raid',
  source: 'Harbor Courier',
  date: '2024-03-02',
  title: 'Raid on the river',
  paragraphs: ['Police searched six boats.', 'Advertisement', 'They found 40 kilos of cocaine.'],
  furniture: [2],
});
const dunes = makeArticle({ id: 'dunes', source: 'Dune Post', date: '2024-05-01', paragraphs: ['A quiet week.'] });
const undated = makeArticle({ id: 'river-notes', source: null, date: null, paragraphs: ['Old notes on the river.'] });
const loaded = articles(undated, river, dunes);

describe('source', () => {
  it('gives all paragraphs of an article, furniture marked', () => {
    const found = source(loaded, 'river-raid');
    expect(found?.paragraphs.map(({ paragraph, furniture }) => [paragraph, furniture])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect(found?.citation).toMatchObject({ article: 'river-raid', paragraph: null, date: '2024-03-02' });
    expect(found?.text).toBe(river.text);
    expect(found?.around).toEqual([]);
  });

  it('gives one paragraph for a passage id, its neighbours beside it', () => {
    const found = source(loaded, 'river-raid#p2');
    expect(found?.paragraphs.map(({ paragraph }) => paragraph)).toEqual([2]);
    expect(found?.around.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
    expect(found?.citation.paragraph).toBe(2);
    expect(source(loaded, 'river-raid#p3')?.around.map(({ paragraph }) => paragraph)).toEqual([2]);
  });

  it('gives one part of an over-long paragraph', () => {
    const sentence = (n: number) => `Sentence ${n} tells ${'at great length '.repeat(27)}of the river.`;
    const long = makeArticle({ id: 'long', paragraphs: ['First.', [1, 2, 3, 4, 5].map(sentence).join(' '), 'Last.'] });
    const inLong = articles(long);
    const part = source(inLong, 'long#p2.2');
    expect(part?.paragraphs).toHaveLength(1);
    expect(part?.paragraphs[0]?.text).toMatch(/^Sentence 3 .*river\.$/);
    expect(part?.citation.paragraph).toBe(2);
    expect(part?.around.map(({ text }) => text.slice(0, 10))).toEqual(['Sentence 1', 'Sentence 5']);
    expect(source(inLong, 'long#p2.1')?.around[0]?.text).toBe('First.');
    expect(source(inLong, 'long#p2')?.paragraphs[0]?.text).toMatch(/^Sentence 1 .*river\.$/);
    for (const id of ['long#p2.0', 'long#p2.9', 'long#p1.1']) expect(source(inLong, id)).toBeNull();
    expect(suggestIds(inLong, 'long#p2', 9).map(({ id }) => id)).toEqual(['long#p2.1', 'long#p2.2', 'long#p2.3']);
  });

  it('does not mind case and spaces around an id', () => {
    expect(source(loaded, ' River-Raid#P3 ')?.paragraphs[0]?.text).toBe('They found 40 kilos of cocaine.');
  });

  it.each(['', '#p1', 'river', 'river-raid#p0', 'river-raid#p4', 'river-raid#p99999999999999999999', '__proto__'])(
    'has nothing for %j',
    (id) => expect(source(loaded, id)).toBeNull(),
  );

  it('takes no id for a path', () => {
    for (const id of ['../../etc/passwd', '/etc/passwd', '..\\river-raid', 'river-raid/../dunes', 'river-raid%23p1'])
      expect(source(loaded, id)).toBeNull();
  });

  it('gives slices of the text or nothing, whatever the id', () => {
    const ids = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom('river-raid', 'dunes'), fc.integer()).map(([a, n]) => `${a}#p${n}`),
    );
    fc.assert(
      fc.property(ids, (id) => {
        const found = source(loaded, id);
        for (const { start, end, text } of found?.paragraphs ?? []) expect(found?.text.slice(start, end)).toBe(text);
      }),
    );
  });
});

describe('sources', () => {
  it('are listed newest first, undated last, whatever the order of the files', () => {
    const ids = (...order: (typeof river)[]) => sources(articles(...order), {}).map(({ article }) => article);
    expect(ids(undated, river, dunes)).toEqual(['dunes', 'river-raid', 'river-notes']);
    expect(ids(dunes, river, undated)).toEqual(['dunes', 'river-raid', 'river-notes']);
  });

  it('say how many paragraphs an article has', () => {
    expect(sources(loaded, { source: 'Harbor Courier', dated: true })).toEqual([
      {
        article: 'river-raid',
        source: 'Harbor Courier',
        title: 'Raid on the river',
        byline: [],
        date: '2024-03-02',
        url: null,
        language: 'en',
        kind: 'article',
        paragraphs: 3,
      },
    ]);
  });
});

describe('suggested ids', () => {
  const ids = (typed: string, limit = 25) => suggestIds(loaded, typed, limit).map(({ id }) => id);

  it('are all articles before anything is typed', () => {
    expect(ids('')).toEqual(['dunes', 'river-raid', 'river-notes']);
  });

  it('begin with what was typed, else hold it, else are about it', () => {
    expect(ids('riv')).toEqual(['river-raid', 'river-notes']);
    expect(ids('raid')).toEqual(['river-raid']);
    expect(ids('old river')).toEqual(['river-notes']);
    expect(ids('volcano')).toEqual([]);
  });

  it('are passages once an article is named, without furniture', () => {
    expect(ids('river-raid')).toEqual(['river-raid', 'river-raid#p1', 'river-raid#p3']);
    expect(ids('River-Raid#p3')).toEqual(['river-raid#p3']);
    expect(ids('river-raid', 2)).toHaveLength(2);
  });

  it('carry a label that says what they are', () => {
    expect(suggestIds(loaded, 'river-r', 1)).toEqual([
      { id: 'river-raid', label: 'Harbor Courier · 2024-03-02 · Raid on the river' },
    ]);
    const long = makeArticle({ id: 'long', paragraphs: [`${'word '.repeat(30)}end`] });
    expect(suggestIds(articles(long), 'long#', 1)[0]?.label).toMatch(/^(word ){1,16}…$/);
  });
});
