import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/corpus/draft/draft.ts';
import { readMarkdown } from '../../../src/corpus/formats/markdown.ts';
import { toMarkdown } from '../../../src/corpus/intake/markdown.ts';
import { toIsoDate } from '../../../src/corpus/draft/metadata.ts';
import { knownOutlets } from '../../../src/corpus/outlets/outlets.ts';
import { article as articleOf } from '../../index/corpus-of.ts';

/** Reads a Markdown file as a folder would. */
function read(text: string) {
  const [piece, ...more] = readMarkdown(text, 'file');
  expect(more).toEqual([]);
  if (piece === undefined || !('draft' in piece)) throw new Error('nothing was read');
  return toArticle(piece.draft, 'file.md', knownOutlets);
}

/** One line as the metadata keep it: no white space but single spaces. */
const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const body = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 200 })
  .map((text) => text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''))
  .filter((text) => text.trim() !== '');

describe('Markdown as it is written', () => {
  it('reads back as the same article, whatever is in its fields and text', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.option(line),
          source: line,
          date: fc.option(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })),
          byline: fc.uniqueArray(line, { maxLength: 3 }),
          url: fc.option(fc.webUrl()),
          text: body,
          kind: fc.constantFrom('article' as const, 'digest' as const),
        }),
        ({ date, text, ...rest }) => {
          const day = date === null ? null : toIsoDate(date.toISOString().slice(0, 10));
          const article = { ...articleOf('a-1', [], { ...rest, date: day, language: 'en' }), text };
          const written = toMarkdown(article, {
            from: 'https://a.example/1',
            added: new Date(0),
            updated: new Date(1),
          });
          const { article: again, notes } = read(written);
          expect(notes).toEqual([]);
          const { id, title, byline, url, language, kind } = article;
          expect(again).toMatchObject({ id, title, byline, url, language, kind, date: day, text });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names where the article came from and when', () => {
    const article = articleOf('a', ['The quay was closed.']);
    const origin = { from: 'https://a.example/"1"', added: new Date(0), updated: new Date(60_000), etag: 'W/"x"' };
    expect(toMarkdown(article, origin)).toBe(
      [
        '---',
        'id: "a"',
        'source: "The Harbour Post"',
        'date: "2024-03-05"',
        'language: "en"',
        'from: "https://a.example/\\"1\\""',
        'added: "1970-01-01T00:00:00.000Z"',
        'updated: "1970-01-01T00:01:00.000Z"',
        'etag: "W/\\"x\\""',
        '---',
        'The quay was closed.',
      ].join('\n'),
    );
  });
});
