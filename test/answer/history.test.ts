import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/corpus/article.ts';
import { isCorrection } from '../../src/answer/source/corrections.ts';
import { withHistory } from '../../src/answer/source/history.ts';
import { source } from '../../src/answer/source/source.ts';
import { articles, makeArticle } from './articles.ts';

const now = makeArticle({
  id: 'quay',
  paragraphs: ['Twelve boats lay at the old quay on Tuesday.', 'Nobody was hurt.', 'This article has been updated.'],
});
const then = makeArticle({
  id: 'quay',
  paragraphs: ['Eleven boats lay at the old quay on Tuesday.', 'Nobody was hurt.'],
});
const earlier = [{ until: '2031-05-05' as IsoDate, article: then }];

function historyOf(id: string, versions = earlier) {
  const found = source(articles(now), id);
  if (found === null) throw new Error(`no ${id}`);
  return withHistory(found, now, versions);
}

describe('the history of an article', () => {
  it('names what earlier versions printed that is no longer printed', () => {
    const [version] = historyOf('quay').versions ?? [];
    expect(version).toMatchObject({ until: '2031-05-05', text: then.text });
    expect(version?.changed.map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [1, 'Eleven boats lay at the old quay on Tuesday.'],
    ]);
  });

  it('of a passage is what stood in its place, and nothing where its words stand still', () => {
    expect(historyOf('quay#p1').versions?.[0]?.changed.map(({ text }) => text)).toEqual([
      'Eleven boats lay at the old quay on Tuesday.',
    ]);
    expect(historyOf('quay#p2').versions?.[0]?.changed).toEqual([]);
    expect(historyOf('quay#p3').versions?.[0]?.changed).toEqual([]);
  });

  it('is left out where there is none, and never touches the words of the answer', () => {
    const plain = source(articles(then), 'quay');
    if (plain === null) throw new Error('no article');
    expect(withHistory(plain, then, [])).toEqual(plain);
    expect(historyOf('quay')).toMatchObject({ ...source(articles(now), 'quay') });
  });

  it('holds the paragraph in which the article says that it was changed', () => {
    expect(historyOf('quay#p1', []).corrections?.map(({ paragraph }) => paragraph)).toEqual([3]);
  });
});

describe('a correction', () => {
  it.each([
    'Correction: The ferry left on Monday.',
    'UPDATE: Two more boats are back.',
    'This story was corrected on Tuesday.',
    'An earlier version of this article misstated the name of the pier.',
    'Esta noticia ha sido actualizada.',
    'Corrección: el barco salió el lunes.',
    'Una versión anterior de este artículo decía otra cosa.',
  ])('is said by: %s', (text) => expect(isCorrection(text)).toBe(true));

  it.each([
    'The correction of the river bed took years.',
    'The law has been amended twice.',
    'The captain updated this log every night.',
    'La noticia fue una sorpresa.',
    `This article has been updated. ${'The tide rose. '.repeat(60)}`,
  ])('is not said by: %s', (text) => expect(isCorrection(text)).toBe(false));
});
