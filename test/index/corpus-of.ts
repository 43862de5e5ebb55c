import { toArticleId, type Article, type IsoDate, type Paragraph } from '../../src/corpus/article.ts';
import type { AskCorpus } from '../../src/answer/ask/ask.ts';
import { catalogueOf } from '../../src/answer/ask/understand/catalogue.ts';
import { buildPassageIndex } from '../../src/index/passages/passage-index.ts';
import { meaningOf, type EncoderEngine } from '../../src/library/meaning.ts';

/** An article made of its paragraphs. */
export function article(id: string, paragraphs: readonly string[], rest: Partial<Article> = {}): Article {
  const numbered: Paragraph[] = [];
  let start = 0;
  paragraphs.forEach((text, index) => {
    numbered.push({ number: index + 1, start, end: start + text.length, text, furniture: text === 'Advertisement' });
    start += text.length + 2;
  });
  return {
    id: toArticleId(id),
    file: `${id}.txt`,
    line: null,
    source: 'The Harbour Post',
    country: 'GB',
    title: null,
    byline: [],
    date: '2024-03-05' as IsoDate,
    url: null,
    language: 'en',
    kind: 'article',
    text: paragraphs.join('\n\n'),
    paragraphs: numbered,
    ...rest,
  };
}

/**
 * Indexes articles the way the library does.
 * @param engine the encoder; words only without one
 */
export async function corpusOf(articles: readonly Article[], engine?: EncoderEngine): Promise<AskCorpus> {
  const index = await buildPassageIndex(articles);
  const meaning = engine ? await meaningOf(engine, index) : null;
  await meaning?.vectors.make();
  return {
    articles: new Map(articles.map((one) => [one.id, one])),
    catalogue: catalogueOf(articles),
    index,
    people: null,
    meaning,
  };
}
