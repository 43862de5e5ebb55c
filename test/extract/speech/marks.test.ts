import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markStyle, scanRuns } from '../../../src/extract/speech/marks.ts';

const runs = (text: string): string[] => scanRuns(text, 0, text.length).map((run) => text.slice(run.start, run.end));

describe('quotation marks', () => {
  it.each([
    ['curly', 'She said “no way” twice.'],
    ['straight', 'She said "no way" twice.'],
    ['two ticks', "She said ''no way'' twice."],
    ['TeX', "She said ``no way'' twice."],
    ['angle', 'Dijo «no way» ayer.'],
    ['low and high', 'Sie sagte „no way“ dann.'],
    ['turned the wrong way', 'She said “no way“ twice.'],
    ['of two kinds', 'She said “no way" twice.'],
  ])('are read when %s', (_, text) => {
    expect(runs(text)).toEqual(['no way']);
  });

  it('run to the end of the paragraph when nobody closes them', () => {
    expect(runs('“We begin today and go on in the next paragraph.')).toEqual([
      'We begin today and go on in the next paragraph.',
    ]);
  });

  it('keep the quotation inside of a quotation', () => {
    const text = '“He told me, ‘Stay home,’ and I stayed home.”';
    const [run] = scanRuns(text, 0, text.length);
    expect(run && text.slice(run.start, run.end)).toBe('He told me, ‘Stay home,’ and I stayed home.');
    expect(run?.nested.map((span) => text.slice(span.start, span.end))).toEqual(['Stay home,']);
  });

  it('keep apostrophes apart from marks', () => {
    expect(runs("''It's the dogs' park, isn't it?'' he said.")).toEqual(["It's the dogs' park, isn't it?"]);
  });

  it('ignore the attributes of left-over mark-up', () => {
    expect(runs('Watch <a href="http://example.org">here</a>, she said, “now or never.”')).toEqual(['now or never.']);
  });

  it('are single in a paper that quotes with single ones', () => {
    const text = '‘We have no money,’ the mayor said. ‘It’s gone.’';
    expect(markStyle(text)).toBe('single');
    expect(scanRuns(text, 0, text.length, 'single').map((run) => text.slice(run.start, run.end))).toEqual([
      'We have no money,',
      'It’s gone.',
    ]);
  });

  it('never leave a run with an odd curly mark, and never overlap', () => {
    const piece = fc.constantFrom('“', '”', '"', "''", '«', '»', 'word', ' ', '. ', 'é', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const run of scanRuns(text, 0, text.length)) {
          expect(run.outerStart).toBeGreaterThanOrEqual(at);
          expect(run.start).toBeGreaterThanOrEqual(run.outerStart);
          expect(run.end).toBeLessThanOrEqual(run.outerEnd);
          expect(run.end).toBeGreaterThan(run.start);
          at = run.outerEnd;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come out balanced from balanced text', () => {
    const { quotation } = fc.letrec<{ quotation: string; inner: string }>((tie) => ({
      quotation: fc
        .array(
          fc.oneof(
            fc.constant('one word '),
            tie('inner').map((text) => `“${text}” `),
          ),
          { maxLength: 4 },
        )
        .map((parts) => `said ${parts.join('')}end.`),
      inner: fc
        .array(
          fc.oneof(
            fc.constant('some words '),
            tie('inner').map((text) => `“${text}” `),
          ),
          { maxLength: 2 },
        )
        .map((parts) => `yes ${parts.join('')}no`),
    }));
    fc.assert(
      fc.property(quotation, (text) => {
        for (const quote of runs(text)) expect(quote.split('“').length).toBe(quote.split('”').length);
      }),
    );
  });
});
