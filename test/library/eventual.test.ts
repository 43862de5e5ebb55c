import { describe, expect, it } from 'vitest';
import { toArticleId, type ArticleId } from '../../src/corpus/article.ts';
import { Eventual } from '../../src/library/eventual.ts';

type Said = readonly Readonly<{ article: ArticleId; words: string }>[];
const [stays, changes] = [toArticleId('stays'), toArticleId('changes')];
const before: Said = [
  { article: stays, words: 'The quay is open.' },
  { article: changes, words: 'Eleven boats.' },
];

/** What is said in two articles; made when `whole` is. */
const eventual = (whole: Promise<Said>) =>
  new Eventual<Said>({
    whole: () => whole,
    soFar: () => Promise.resolve({ read: 0, value: [] }),
    within: (earlier, unchanged) => earlier.filter(({ article }) => unchanged.has(article)),
    count: () => 1,
    size: 2,
  });

describe('what stands in until a change is read through', () => {
  it('is what articles say that are as they were, never the old words of one that changed', async () => {
    const earlier = eventual(Promise.resolve(before));
    await earlier.whole();
    let done: (value: Said) => void = () => undefined;
    const now = eventual(new Promise((resolve) => (done = resolve)));
    await now.follow(earlier, new Map([[stays, null]]));
    expect(now.atOnce()).toEqual({ value: [before[0]], read: 1, total: 2 });
    const after = [before[0], { article: changes, words: 'Twelve boats.' }] as Said;
    done(after);
    await now.whole();
    expect(now.atOnce()).toEqual({ value: after, read: 2, total: 2 });
  });

  it('is not asked for where the whole is there soon', async () => {
    const earlier = eventual(Promise.resolve(before));
    await earlier.whole();
    const now = eventual(Promise.resolve([]));
    await now.follow(earlier, new Map([[stays, null]]));
    expect(now.atOnce()).toEqual({ value: [], read: 2, total: 2 });
  });
});
