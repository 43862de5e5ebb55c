import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDigits, parseNumber } from '../../src/text/en/number.ts';
import { tokenize } from '../../src/text/en/token.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English words of a whole number, written the American or the British way. */
function words(value: number, and: boolean): string {
  const below1000 = (rest: number): string => {
    const hundreds = Math.floor(rest / 100);
    const small = rest % 100;
    const tail =
      small < 20
        ? ONES[small]
        : small % 10 === 0
          ? TENS[small / 10]
          : `${TENS[Math.floor(small / 10)] ?? ''}-${ONES[small % 10] ?? ''}`;
    if (hundreds === 0) return tail ?? '';
    return small === 0
      ? `${ONES[hundreds] ?? ''} hundred`
      : `${ONES[hundreds] ?? ''} hundred ${and ? 'and ' : ''}${tail ?? ''}`;
  };
  if (value === 0) return 'zero';
  const parts: string[] = [];
  let left = value;
  for (const [name, size] of [
    ['quadrillion', 1e15],
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
  ] as const) {
    const count = Math.floor(left / size);
    if (count > 0) parts.push(`${below1000(count)} ${name}`);
    left %= size;
  }
  if (left > 0) parts.push(and && parts.length > 0 && left < 100 ? `and ${below1000(left)}` : below1000(left));
  return parts.join(' ');
}

const parsed = (text: string) => parseNumber(tokenize(text), 0);

describe('numbers', () => {
  it('in words mean what the digits mean, from 0 to 10^15', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(2000), fc.nat(2_000_000), fc.integer({ min: 0, max: 1e15 })),
        fc.boolean(),
        (value, and) => {
          const text = words(value, and);
          const number = parsed(text);
          expect([text, number?.value, number?.end]).toEqual([text, value, tokenize(text).length]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('in digits are the same with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (value) => {
        expect(parseDigits(String(value))).toBe(value);
        expect(parseDigits(value.toLocaleString('en-US'))).toBe(value);
        expect(parseDigits(value.toLocaleString('en-IN'))).toBe(value);
      }),
    );
  });

  it.each([
    ['1/2', 0.5],
    ['9½', 9.5],
    ['3 1/4', 3.25],
    ['half a million', 500_000],
    ['a quarter million', 250_000],
    ['two and a half million', 2_500_000],
    ['two-and-a-half', 2.5],
    ['three-quarters', 0.75],
    ['one in five', 0.2],
    ['nine out of 10', 0.9],
    ['a dozen', 12],
    ['two dozen', 24],
    ['4 hundred million', 400_000_000],
    ['12,34,567.89', 1_234_567.89],
    ['1.5 lakh', 150_000],
    ['2 crore', 20_000_000],
    ['3.2bn', 3_200_000_000],
    ['one point two million', 1_200_000],
  ])('read "%s" as %d', (text, value) => {
    expect(parsed(text)?.value).toBeCloseTo(value, 6);
  });

  it('that are vague are a range or the least they can be', () => {
    expect(parsed('tens of thousands')).toMatchObject({ value: 10_000, valueMax: 100_000 });
    expect(parsed('thousands')).toMatchObject({ value: 1000, valueMax: 10_000 });
    expect(parsed('dozens')).toMatchObject({ value: 12, valueMax: null });
  });

  it('are not made of versions, lists or a third of anything ordinal', () => {
    expect(parseDigits('1.2.3')).toBeNull();
    expect(parseDigits('1,2,3')).toBeNull();
    expect(parsed('a third suspect')).toBeNull();
  });
});
