import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readByline } from '../../src/corpus/draft/byline.ts';
import { lines } from '../../src/corpus/files/bytes.ts';
import { datelineDate, isCaption, isDateline, placeLine } from '../../src/corpus/draft/dateline.ts';
import { binaryKind, decode, unixLines } from '../../src/corpus/files/decode.ts';
import { toArticle } from '../../src/corpus/draft/draft.ts';
import type { Piece } from '../../src/corpus/formats/format.ts';
import { readJson, readJsonLine } from '../../src/corpus/formats/json.ts';
import { readMarkdown } from '../../src/corpus/formats/markdown.ts';
import { readText } from '../../src/corpus/formats/text.ts';
import { readHeader } from '../../src/corpus/draft/header.ts';
import { splitByline, toIsoDate } from '../../src/corpus/draft/metadata.ts';
import { knownOutlets, resolveOutlet, sameOutlet } from '../../src/corpus/outlets/outlets.ts';
import { readOutlets } from '../../src/corpus/outlets/own-outlets.ts';
import { paragraphs } from '../../src/corpus/draft/paragraphs.ts';

/** Text made of what headers, fences and bodies are made of, in any order. */
const scrap = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      ' \t\n \n',
      '\r\n',
      '\r',
      '---',
      '---\n',
      '...',
      'date 2025-05-06 ',
      'date: 2025-13-40',
      'By ',
      'OAN Staff ',
    ],
    ...[
      'Ann Roe',
      ' and ',
      ', ',
      'title: x\n',
      'source: AP\n',
      '&a [*a]',
      '!!js/function x',
      '{"id":"a","text":"b"}',
      '[',
      '{',
      '"',
    ],
    ...[
      '11:56 AM – Sunday, May 4, 2025',
      '(Photo by Bo Li/Getty Images)',
      'LONDON (Reuters) – ',
      'Advertisement',
      'Read more: ',
    ],
    ...[
      '\u0000',
      '\u001b[31m',
      '\ufeff',
      '\ud800',
      '“',
      '”',
      'a request for comment from the ',
      'The council voted to plant trees.',
    ],
  ),
);
const text = fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join(''));

/** The articles of what a format gave; each piece is an article or a note that says something. */
function check(pieces: readonly Piece[]): Article[] {
  return pieces.flatMap((piece) => {
    const checked =
      'note' in piece ? { article: null, notes: [piece.note] } : toArticle(piece.draft, 'file', knownOutlets);
    for (const { problem, advice } of checked.notes) expect(problem.length * advice.length).toBeGreaterThan(0);
    if (checked.article === null) expect(checked.notes.length).toBeGreaterThan(0);
    return checked.article ?? [];
  });
}

function expectSound({ text: body, paragraphs: all, id, url }: Article): void {
  expect(id).toMatch(/^[a-z0-9_.-]+$/);
  if (url !== null) expect(url).toMatch(/^https?:\/\/[\x21-\x7e]+$/i);
  expect(body).not.toContain('\r');
  expect(all.length).toBeGreaterThan(0);
  let end = 0;
  for (const [index, paragraph] of all.entries()) {
    expect(paragraph.number).toBe(index + 1);
    expect(paragraph.start).toBeGreaterThanOrEqual(end);
    expect(body.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
    expect(paragraph.text).toBe(paragraph.text.trim());
    expect(paragraph.text).not.toMatch(/\n[ \t]*\n/);
    // Nothing but white space lies between two paragraphs.
    expect(body.slice(end, paragraph.start).trim()).toBe('');
    end = paragraph.end;
  }
  expect(body.slice(end).trim()).toBe('');
}

describe('whatever is in a file', () => {
  it('a plain text gives an article that is a tail of it, or says why not', () => {
    fc.assert(
      fc.property(text, (content) => {
        for (const article of check([readText(content, 'stem', knownOutlets)])) {
          expectSound(article);
          expect(unixLines(content).endsWith(article.text)).toBe(true);
        }
        expect(readHeader(content, knownOutlets).bodyStart).toBeLessThanOrEqual(content.length);
      }),
      { numRuns: 500 },
    );
  });

  it('Markdown gives an article that is a tail of it, or says why not', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (content, fenced) => {
        const whole = fenced ? `---\n${content}` : content;
        for (const article of check(readMarkdown(whole, 'stem'))) {
          expectSound(article);
          expect(unixLines(whole).endsWith(article.text)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('JSON and JSONL give articles or say why not', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.jsonValue(), text: fc.oneof(text, fc.jsonValue()) }, { requiredKeys: [] }),
      fc.record({
        text,
        byline: fc.oneof(fc.array(text), text),
        date: text,
        url: fc.oneof(fc.webUrl(), text),
        source: text,
        kind: text,
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          value.map((one) => JSON.stringify(one)),
          fc.array(value).map((all) => JSON.stringify(all)),
        ),
        (content) => {
          check(readJson(content, 'stem')).forEach(expectSound);
          const line = readJsonLine(content, 1, 'stem');
          if (line !== null) check([line]).forEach(expectSound);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a table of outlets gives outlets with names', () => {
    fc.assert(
      fc.property(text, (content) => {
        for (const { name } of readOutlets(content).outlets) expect(name).not.toBe('');
      }),
    );
  });

  it('bytes become text, and valid UTF-8 the text it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'grapheme' }), (bytes, written) => {
        expect(typeof decode(bytes).text).toBe('string');
        binaryKind(bytes);
        fc.pre(!written.startsWith('\ufeff'));
        expect(decode(Buffer.from(written)).text).toBe(written);
      }),
    );
  });

  it('a stream is cut into the same lines wherever its chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'bb', '\n', '€', ''), { maxLength: 40 }), async (chunks) => {
        const found: string[] = [];
        for await (const { bytes, line } of lines(
          chunks.map((chunk) => Buffer.from(chunk)),
          1000,
        )) {
          found.push(bytes?.toString() ?? '');
          expect(line).toBe(found.length);
        }
        const expected = chunks.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(found).toEqual(expected);
      }),
    );
  });

  it('the small readers give an answer', () => {
    fc.assert(
      fc.property(text, (a) => {
        readByline(a, knownOutlets);
        splitByline(a);
        isDateline(a);
        isCaption(a);
        placeLine(a);
        paragraphs(a);
        resolveOutlet(a);
        expect(sameOutlet(a, a)).toBe(a.trim() !== '');
        expect(toIsoDate(datelineDate(a) ?? '2024-02-29')).toSatisfy(
          (date) => date === null || /^\d{4}-\d\d-\d\d$/.test(String(date)),
        );
      }),
    );
  });
});

describe('dates', () => {
  it('are read as printed and only when the calendar has them', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        for (const form of [
          iso,
          iso.replaceAll('-', '/'),
          `${iso}T23:59:59-11:00`,
          `${iso} 10:00`,
          `${iso}T10:00:00.123Z`,
        ]) {
          expect(toIsoDate(form)).toBe(iso);
        }
      }),
    );
    for (const wrong of [
      '2025-13-40',
      '2025-02-29',
      '2025-00-01',
      '0000-01-01',
      '05/06/2025',
      'May 6',
      '2025-05-06x',
      '2025-05/06',
      '',
    ]) {
      expect(toIsoDate(wrong), wrong).toBeNull();
    }
  });
});
