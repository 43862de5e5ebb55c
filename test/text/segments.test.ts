import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/text/segments.ts';

/** What sentences begin with, end with and are joined by, alone and many times over. */
const pieces = fc.oneof(
  ...[
    'The boat',
    ' went',
    'é',
    'ª',
    '𝒜',
    '中',
    'a',
    'B',
    '.',
    '. ',
    '.) ',
    '?” ',
    '! ',
    ' ',
    '\n',
    '\r\n',
    '\u2029',
    ',',
    ' – ',
  ]
    .concat([' 5', '(', '“', '\u0301', '\u00ad', '😀', 'U.S. ', '3.5', ';'])
    .map((piece) => fc.constant(piece)),
);
const repeated = fc
  .tuple(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 800 }))
  .map(([some, times]) => some.join('').repeat(times));
const long = fc
  .array(
    fc.oneof(
      repeated,
      fc.array(pieces, { maxLength: 40 }).map((some) => some.join('')),
    ),
  )
  .map((some) => some.join(''));

describe('sentences found window by window', () => {
  it.each(['en', 'es'])('are those of the whole text, in %s', (language) => {
    const whole = new Intl.Segmenter(language, { granularity: 'sentence' });
    fc.assert(
      fc.property(long, (text) => {
        const expected = [...whole.segment(text)].map(({ index, segment }) => ({ index, segment }));
        expect([...segments(text, language)]).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('take time in the length of the text only', () => {
    const text = 'A. B. '.repeat(200_000);
    // Were it not, the time of the test would not be enough.
    expect([...segments(text, 'en')]).toHaveLength(400_000);
  });
});
