import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/en/token.ts';
import { decimalSignOf, parseSpanishDigits, parseSpanishNumber, type DecimalSign } from '../../src/text/es/number.ts';

const value = (text: string, decimal: DecimalSign = null) =>
  parseSpanishNumber(tokenize(text), 0, decimal)?.value ?? null;

describe('a Spanish number', () => {
  it.each([
    ['2.500', 2500],
    ['2,500', 2500],
    ['1 940', 1940],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,5', 1.5],
    ['12.4 millones', 12_400_000],
    ['450 mil', 450_000],
    ['4.500 millones', 4_500_000_000],
    ['320 mil millones', 320_000_000_000],
    ['tres millones y medio', 3_500_000],
    ['12 millones 450 mil', 12_450_000],
    ['dos mil quinientos', 2500],
    ['mil doscientos millones', 1_200_000_000],
    ['ciento veinte', 120],
    ['treinta y cinco', 35],
    ['veintidós', 22],
    ['quinientas', 500],
    ['medio millón', 500_000],
    ['medio centenar', 50],
    ['una veintena', 20],
    ['tres docenas', 36],
    ['dos billones', 2e12],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('has a point or a comma before its decimals as the article has', () => {
    expect(value('2.500', '.')).toBe(2.5);
    expect(value('2,500', '.')).toBe(2500);
    expect(value('2,500', ',')).toBe(2.5);
    expect(decimalSignOf('Hubo 6.8 toneladas y 1,100 cajas.', null)).toBe('.');
    expect(decimalSignOf('Hubo 6,8 toneladas.', 'MX')).toBe(',');
    expect(decimalSignOf('Hubo 2,500 kilos.', 'MX')).toBe('.');
    expect(decimalSignOf('Hubo 2,500 kilos a las 8.00 horas.', null)).toBe(null);
  });

  it.each(['1.2.3', '10.30.40', '1,2,3', '.', ''])('is not “%s”', (text) => {
    expect(parseSpanishDigits(text, null)).toBe(null);
  });

  it('is read back as it is printed with either sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom<'.' | ','>('.', ','), (number, group) => {
        const printed = number.toLocaleString('en-US').replaceAll(',', group);
        expect(parseSpanishDigits(printed, group === '.' ? ',' : '.')).toBe(number);
      }),
    );
  });

  it('is found or not found in any row of words, without an error, and ends within it', () => {
    const word = fc.constantFrom(
      ...'un una dos treinta y cien ciento mil millones medio media veintena par 40 1.250 1,5 000 de'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom<DecimalSign>('.', ',', null), (words, decimal) => {
        const tokens = tokenize(words.join(' '));
        for (const at of tokens.keys()) {
          const number = parseSpanishNumber(tokens, at, decimal);
          if (number === null) continue;
          expect(number.end).toBeLessThanOrEqual(tokens.length);
          expect(Number.isFinite(number.value)).toBe(true);
        }
      }),
    );
  });

  it('takes time in proportion to the text: a row of 200,000 number words is read at once', () => {
    const tokens = tokenize('mil dos millones y medio '.repeat(40_000));
    // Were it not, the time of the test would not be enough.
    const read = [...tokens.keys()].filter((at) => parseSpanishNumber(tokens, at, null) !== null);
    expect(read.length).toBeGreaterThan(0);
  });
});
