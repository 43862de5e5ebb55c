import { toArticleId, type Article, type IsoDate, type Paragraph } from '../../src/corpus/article.ts';
import type { AskCorpus } from '../../src/answer/ask.ts';
import { buildPassageIndex } from '../../src/index/passage-index.ts';

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

/** Indexes articles the way the library does. */
export async function corpusOf(articles: readonly Article[]): Promise<AskCorpus> {
  return {
    articles: new Map(articles.map((one) => [one.id, one])),
    index: await buildPassageIndex(articles),
    people: null,
  };
}
