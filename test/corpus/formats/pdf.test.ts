import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, vocabularyOf } from '../../../src/corpus/formats/documents/pdf/hyphen.ts';
import { linesOf, type Line, type Run } from '../../../src/corpus/formats/documents/pdf/layout.ts';
import { paragraphsOf } from '../../../src/corpus/formats/documents/pdf/paragraphs.ts';
import { withoutRunning } from '../../../src/corpus/formats/documents/pdf/running.ts';

describe('a word parted at the end of a line', () => {
  const words = vocabularyOf(['The company met. A well-known firm was there.', 'It was a com-']);
  it.each([
    ['the com-', 'pany said', 'the company said'],
    ['the govern-', 'ment said', 'the government said'],
    ['a well-', 'known place', 'a well-known place'],
    ['a half-', 'open door', 'a half-open door'],
    ['a Franco-', 'German fund', 'a Franco-German fund'],
    ['in 2024-', '25 it was', 'in 2024-25 it was'],
    ['the soft\u00ad', 'ware', 'the software'],
    ['it ended', 'here', 'it ended here'],
    ['he said -', 'and left', 'he said - and left'],
    ['a twenty-one-', 'year wait', 'a twenty-one-year wait'],
  ])('"%s" and "%s" are "%s"', (first, second, whole) => {
    expect(join(first, second, words)).toBe(whole);
  });
});

describe('letters anywhere on a page', () => {
  const run: fc.Arbitrary<Run> = fc.record({
    text: fc.stringMatching(/^[a-z]{1,12}$/),
    x: fc.integer({ min: -20, max: 600 }),
    y: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 0, max: 300 }),
    size: fc.constantFrom(6, 10, 10.5, 24),
    font: fc.constantFrom('a', 'b'),
  });
  const letters = (texts: readonly string[]) => (texts.join('').match(/[a-z]/g) ?? []).sort().join('');

  it('are all in its lines, once', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 60 }), (runs) => {
        const lines = linesOf(runs);
        expect(letters(lines.map(({ text }) => text))).toBe(letters(runs.map(({ text }) => text)));
      }),
    );
  });

  it('are all in its paragraphs, once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(run, { maxLength: 40 }), { maxLength: 3 }), (pages) => {
        const { blocks } = paragraphsOf(pages.map(linesOf));
        expect(letters(blocks.map(({ text }) => text))).toBe(letters(pages.flat().map(({ text }) => text)));
      }),
    );
  });
});

describe('what runs through pages', () => {
  const line = (text: string, y: number): Line => {
    const column = { left: 50, right: 500 };
    return { text, x: 50, right: 400, y, size: 10, font: 'a', column, cells: null };
  };
  const kept = (pages: readonly (readonly (readonly [string, number])[])[]) =>
    withoutRunning(pages.map((page) => page.map(([text, y]) => line(text, y)))).map((page) =>
      page.map(({ text }) => text),
    );

  it('is dropped with its page numbers, at the top and at the bottom', () => {
    const page = (number: number) =>
      [
        ['Marlow Courier', 20],
        [`Text of page ${number} begins`, 60],
        ['and ends.', 72],
        [`- ${number} -`, 800],
      ] as const;
    expect(kept([page(7), page(8)])).toEqual([
      ['Text of page 7 begins', 'and ends.'],
      ['Text of page 8 begins', 'and ends.'],
    ]);
  });

  it('may be other on left and right pages', () => {
    const heads = ['The Report 3', '4 Marlow Courier', 'The Report 5', '6 Marlow Courier'];
    const texts = ['One.', 'Two.', 'Three.', 'Four.'];
    expect(
      kept(
        heads.map((head, at) => [
          [head, 20],
          [texts[at] ?? '', 60],
        ]),
      ),
    ).toEqual(texts.map((text) => [text]));
  });

  it('is not a line of the text that is printed twice, nor a year', () => {
    const pages = [
      [
        ['He said no.', 60],
        ['She said yes.', 72],
        ['It was so in 1998', 84],
      ],
      [
        ['He said no.', 60],
        ['They left.', 72],
        ['and in 2004', 84],
      ],
    ] as const;
    expect(kept(pages)).toEqual(pages.map((page) => page.map(([text]) => text)));
  });
});
