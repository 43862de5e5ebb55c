import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';

import { BM25, TITLE_BOOST } from '../../src/index/bm25.ts';
import { buildPassageIndex } from '../../src/index/passage-index.ts';
import { article } from './corpus-of.ts';

const WORDS = ['harbour', 'bridge', 'mayor', 'ferry', 'storm', 'council', 'vote', 'ticket'];
const words = (maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength }).map((chosen) => chosen.join(' '));
const corpus = fc.array(
  fc.record({ title: words(4), paragraphs: fc.array(words(12), { minLength: 1, maxLength: 4 }) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const terms = fc.uniqueArray(
  fc.record({ term: fc.constantFrom('harbour', 'bridg', 'mayor', 'ferri', 'storm'), weight: fc.constantFrom(0.4, 1) }),
  { minLength: 1, maxLength: 5, selector: ({ term }) => term },
);

describe('the score of a passage', () => {
  it('is the one MiniSearch gives, whatever the words, their weights and the title', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, terms, async (rows, wanted) => {
        const index = await buildPassageIndex(
          rows.map(({ title, paragraphs }, at) => article(`a${at}`, paragraphs, { title })),
        );
        const stem = (word: string) => word.replace(/e$/, '').replace(/y$/, 'i');
        const peer = new MiniSearch({
          fields: ['text', 'title'],
          processTerm: stem,
          searchOptions: { bm25: BM25, boost: { title: TITLE_BOOST } },
        });
        index.passages.forEach(({ article: { text, title }, start, end }, id) =>
          peer.add({ id, text: text.slice(start, end), title }),
        );
        const weights = new Map<string, number>(wanted.map(({ term, weight }) => [term, weight]));
        const theirs = peer.search([...weights.keys()].join(' '), {
          processTerm: (term) => term,
          boostTerm: (term) => weights.get(term) ?? 1,
        });
        const { passages, bm25 } = index.search(wanted, null);
        const ours = new Map(Array.from(passages, (passage, at) => [passage, bm25[at]]));
        expect([...ours.keys()].sort()).toEqual(theirs.map(({ id }) => id as number).sort());
        for (const { id, score } of theirs) expect(ours.get(id as number)).toBeCloseTo(score, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the search', () => {
  const crowd = Array.from({ length: 60 }, (_, at) =>
    article(
      `crowd${at}`,
      Array.from({ length: 100 }, () => 'The council will vote.'),
    ),
  );
  const rare = Array.from({ length: 40 }, (_, at) =>
    article(
      `rare${at}`,
      Array.from({ length: 10 }, () => 'A ferry ran late before the vote.'),
    ),
  );

  it('finds by the rare words of a question when the others stand nearly everywhere, and counts those too', async () => {
    const index = await buildPassageIndex([...crowd, ...rare]);
    const both = index.search(
      [
        { term: 'vote', weight: 1 },
        { term: 'ferri', weight: 1 },
      ],
      null,
    );
    expect(both.passages).toHaveLength(400);
    const alone = index.search([{ term: 'ferri', weight: 1 }], null);
    expect(both.bm25[0]).toBeGreaterThan(alone.bm25[0] as number);
  });

  it('finds by common words where there are no others, or where a filter leaves little of the rest', async () => {
    const index = await buildPassageIndex([...crowd, ...rare]);
    expect(index.search([{ term: 'vote', weight: 1 }], null).passages).toHaveLength(6400);
    const wanted = [
      { term: 'vote', weight: 1 },
      { term: 'ferri', weight: 1 },
    ];
    const found = index.search(wanted, ({ article: { id } }) => id === 'crowd7');
    expect(found.passages).toHaveLength(100);
  });
});
