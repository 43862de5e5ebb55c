/** A corpus opened the way the library does it, with everything made before the first question. */

import type { AskCorpus } from '../../src/answer/ask/ask.ts';
import { catalogueOf } from '../../src/answer/ask/understand/catalogue.ts';
import type { Article } from '../../src/corpus/article.ts';
import { buildPassageIndex } from '../../src/index/passages/passage-index.ts';
import { meaningOf, openEngine } from '../../src/library/meaning.ts';

/** @param data where passage vectors are kept from one run to the next */
export async function openForBench(
  articles: readonly Article[],
  { encoder, data }: Readonly<{ encoder: boolean; data: string }>,
): Promise<AskCorpus> {
  const index = await buildPassageIndex(articles);
  const lookup = new Map(articles.map((article) => [article.id, article]));
  const engine = await openEngine({ enabled: encoder, data });
  if (encoder && engine.loaded === null) throw new Error(`no encoder: ${engine.why ?? ''}`);
  const meaning = await meaningOf(engine, index);
  await meaning?.vectors.make();
  return { articles: lookup, catalogue: catalogueOf(articles), index, people: null, meaning };
}
