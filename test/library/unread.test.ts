import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { BUDGET, cutUp, type Unread } from '../../src/extract/budget.ts';
import { extractFigures } from '../../src/extract/figures/figure.ts';
import { extractSpeech } from '../../src/extract/speech/quote.ts';
import {
  checkCorpus,
  openLibrary,
  streamFigures,
  streamQuotes,
  type IsoDate,
  type Problem,
} from '../../src/library.ts';
import { articleOf } from '../extract/article-of.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-unread-'));
afterAll(() => rmSync(root, { recursive: true }));

const HEAD = '---\ntitle: The quay\nsource: The Harbour Gazette\ndate: 2024-03-02\nlanguage: en\n---\n';
const GOOD = 'The mayor, Ana Roe, came. “The quay is lost to us,” Roe said. Police seized 5 kilos of cocaine.';

/** A corpus of one article, whose last paragraph is an ordinary one. */
function corpus(text: string): string {
  const folder = mkdtempSync(join(root, 'corpus-'));
  writeFileSync(join(folder, 'quay.md'), `${HEAD}${text}\n\n${GOOD}\n`);
  return folder;
}

async function problemsOf(entries: AsyncIterable<object>): Promise<Problem[]> {
  const found: Problem[] = [];
  for await (const entry of entries) if ('problem' in entry) found.push(entry.problem as Problem);
  return found;
}

const letters = (number: number): string =>
  Array.from(number.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
const MANY_NAMES = Array.from({ length: 700 }, (_, n) => `Anna Zon${letters(n)} came.`).join(' ');
const LONG_PARAGRAPH = '“It is late for all of us here,” Ana Roe said. '.repeat(1000);
const TABLE = `It sold ${'12, '.repeat(200)}boats.`;

const CASES: readonly (readonly [string, string, 'quotes' | 'figures', RegExp])[] = [
  ['names many hundreds of people', MANY_NAMES, 'quotes', /^The article names more than 500 people and bodies/],
  [
    'has an endless paragraph',
    LONG_PARAGRAPH,
    'quotes',
    /^The quotes of paragraph 1 were read in pieces: it has 46,999/,
  ],
  ['holds a table', TABLE, 'figures', /^Figures in paragraph 1 were not read: there are 200 numbers in one sentence/],
];

/** What a check says of an article, without the hints that such lengths earn. */
async function warningsOf(folder: string): Promise<Problem[]> {
  const problems = await problemsOf(checkCorpus(folder, '2031-06-01' as IsoDate));
  return problems.filter(({ severity }) => severity !== 'hint');
}

describe('an article of which not everything is read because it', () => {
  it.each(CASES)('%s is named with a warning and advice', async (_what, text, what, said) => {
    const folder = corpus(text);
    const streamed = what === 'quotes' ? streamQuotes(folder, {}) : streamFigures(folder, {});
    const library = await openLibrary(folder, { encoder: false });
    await library.suggestSpeakers('', 1);
    await library.suggestItems('', 1);
    const everywhere = [await warningsOf(folder), await problemsOf(streamed), await library.problems()];
    await library.close();
    for (const problems of everywhere) {
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ file: 'quay.md', severity: 'warning' });
      expect(problems[0]?.problem).toMatch(said);
      expect(problems[0]?.advice).not.toBe('');
    }
  });

  it('has figures or quotes without end is named with a warning and advice', async () => {
    const kilos = 'Police seized 5 kilos of cocaine. '.repeat(1500);
    const quotes = '“The quay is lost to us,” said Ana Roe.\n\n'.repeat(5500);
    const problems = await warningsOf(corpus(kilos + '\n\n' + quotes));
    expect(problems.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^The quotes of paragraph 1 were read in pieces/),
      'The quotes of the article were read up to the first 5,000.',
      'The figures of the article were read up to the first 1,000.',
    ]);
  });

  it.each(CASES)('%s has its other paragraphs read', (_what, text) => {
    const article = articleOf(`${text}\n\n${GOOD}`);
    expect(extractSpeech(article).quotes.at(-1)).toMatchObject({ paragraph: 2, quote: 'The quay is lost to us,' });
    expect(extractFigures(article).at(-1)).toMatchObject({ paragraph: 2, value: 5, item: 'cocaine' });
  });
});

describe('an ordinary article', () => {
  it('is read whole, and nothing is said', async () => {
    expect(await warningsOf(corpus(GOOD))).toEqual([]);
    const unread: Unread[] = [];
    extractSpeech(articleOf(GOOD), (part) => unread.push(part));
    extractFigures(articleOf(GOOD), (part) => unread.push(part));
    expect(unread).toEqual([]);
  });
});

describe('an endless paragraph', () => {
  it('is cut into pieces that make it up, none too long, none within a character', () => {
    const texts = fc
      .array(fc.constantFrom('word', ' ', '. ', '\n', '😀', 'é'), { minLength: 1, maxLength: 400 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, most) => {
        const pieces = cutUp({ start: 0, end: text.length }, text, most);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of pieces) {
          expect(end - start).toBeLessThanOrEqual(most);
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it('gives the quotes of all its pieces, at their places', () => {
    const { quotes } = extractSpeech(articleOf(LONG_PARAGRAPH));
    expect(LONG_PARAGRAPH.length).toBeGreaterThan(2 * BUDGET.paragraph);
    expect(quotes).toHaveLength(1000);
    for (const { start, end, quote, paragraph } of quotes) {
      expect(LONG_PARAGRAPH.slice(start, end)).toBe(quote);
      expect(paragraph).toBe(1);
    }
  });
});
