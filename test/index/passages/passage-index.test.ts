import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDate } from '../../../src/corpus/draft/metadata.ts';
import { buildPassageIndex, PassageIndex } from '../../../src/index/passages/passage-index.ts';
import { article as articleOf } from '../corpus-of.ts';

const WORDS = ['harbour', 'cocaine', 'mayor', 'bridge', 'storm', 'vote', 'seized', 'river'];

const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 3,
});
/** An article put in or, without a text, taken out. */
const changes = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.option(texts), day: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 20 },
);

describe('an index that changes in place', () => {
  it('finds what one built afresh finds, with the same scores', async () => {
    await fc.assert(
      fc.asyncProperty(changes, fc.subarray(WORDS, { minLength: 1 }), async (steps, asked) => {
        const changed = new PassageIndex();
        const left = new Map<string, ReturnType<typeof articleOf>>();
        for (const { id, text, day } of steps) {
          const paragraphs = (text ?? []).map((words) => words.join(' '));
          const article = articleOf(id, paragraphs, { title: 'The storm', date: toIsoDate(`2025-01-0${day}`) });
          if (text === null) {
            changed.remove(article.id);
            left.delete(id);
          } else {
            changed.add(article);
            left.set(id, article);
          }
        }
        const fresh = await buildPassageIndex(left.values());
        const found = (index: PassageIndex) =>
          index.search(asked, 100, null).map(({ passage, score }) => [index.passages[passage]?.id, score.toFixed(9)]);
        expect(found(changed)).toEqual(found(fresh));
        expect(changed.size).toBe(fresh.size);
        expect(changed.articles.map(({ article }) => article)).toEqual(fresh.articles.map(({ article }) => article));
        expect([changed.oldest, changed.newest]).toEqual([fresh.oldest, fresh.newest]);
        expect(WORDS.map((word) => changed.frequency(word))).toEqual(WORDS.map((word) => fresh.frequency(word)));
      }),
      { numRuns: 200 },
    );
  });

  it('still shows a question under way what it found in an article that is taken out', () => {
    const index = new PassageIndex();
    const article = articleOf('a', ['The bridge fell.']);
    index.add(article);
    const [found] = index.search(['bridg'], 5, null);
    index.remove(article.id);
    expect(index.passages[found?.passage ?? -1]?.article).toBe(article);
    expect(index.holds(found?.passage ?? -1)).toBe(false);
    expect(index.search(['bridg'], 5, null)).toEqual([]);
  });
});
