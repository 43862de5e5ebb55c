import { describe, expect, it } from 'vitest';
import { currencyByCode, currencyByName, currencyByWord, currencyNames } from '../../src/text/currency.ts';
import { allUnits, findUnit, printUnit, readings, unitBySymbol, unitByWords } from '../../src/text/unit.ts';

describe('units', () => {
  it('are found again by what is printed for them, every one', () => {
    expect(allUnits().length).toBeGreaterThan(500);
    for (const unit of allUnits()) expect(findUnit(printUnit(unit))).toBe(unit);
  });

  it.each([
    ['km', 'kilometre', 1000],
    ['MW', 'megawatt', 1e6],
    ['mW', 'milliwatt', 1e-3],
    ['µg', 'microgram', 1e-9],
    ['°C', 'celsius', null],
    ['psi', 'pound per square inch', 6894.757293168],
    ['kWh', 'kilowatt-hour', 3.6e6],
    ['ha', 'hectare', 10_000],
  ])('know the symbol %s', (symbol, name, factor) => {
    expect(unitBySymbol(symbol)).toMatchObject({ name, factor });
  });

  it.each([
    ['kilos', 'kilogram'],
    ['tonnes', 'metric ton'],
    ['square feet', 'square feet'],
    ['miles per hour', 'mile per hour'],
    ['years old', 'year of age'],
    ['per cent', 'percentage'],
    ['gigawatt hours', 'gigawatt-hour'],
  ])('know the words "%s"', (words, name) => {
    expect(unitByWords(words)?.name).toBe(name);
  });

  it('agree with the definitions of NIST SP 811', () => {
    const factor = (name: string): number | null | undefined => findUnit(name)?.factor;
    expect(factor('inch')).toBe(0.0254);
    expect(factor('mile')).toBeCloseTo(5280 * 12 * 0.0254, 9);
    expect(factor('acre')).toBeCloseTo(43_560 * 0.3048 ** 2, 6);
    expect(factor('ounce')).toBeCloseTo(0.45359237 / 16, 12);
    expect(factor('ton')).toBeCloseTo(2000 * 0.45359237, 9);
    expect(factor('long ton')).toBeCloseTo(2240 * 0.45359237, 6);
    expect(factor('gallon')).toBeCloseTo(231 * 0.0254 ** 3 * 1000, 9);
  });

  it('read an ambiguous ton by the country of the outlet and keep the other reading', () => {
    const ton = findUnit('ton');
    expect(ton).not.toBeNull();
    if (ton === null) return;
    const kilograms = (country: string | null) => readings(ton, country)?.map((reading) => reading.factor);
    expect(kilograms('US')).toEqual([907.18474, 1000]);
    expect(kilograms('GB')).toEqual([1000, 1016.0469088]);
    expect(kilograms('IN')).toEqual([1000, 907.18474]);
    expect(readings(findUnit('metric ton') ?? ton, 'US')).toBeNull();
  });
});

describe('currencies', () => {
  it('are found again by their names', () => {
    expect(currencyNames().length).toBeGreaterThan(150);
    for (const name of currencyNames()) expect(currencyByName(name)?.name).toBe(name);
  });

  it('take the country of the outlet where the word is shared', () => {
    expect(currencyByWord('pesos', 'MX')?.code).toBe('MXN');
    expect(currencyByWord('pesos', 'CO')?.code).toBe('COP');
    expect(currencyByWord('rupees', 'PK')?.code).toBe('PKR');
    expect(currencyByWord('dollars', 'AU')?.code).toBe('AUD');
    expect(currencyByWord('cents', null)?.factor).toBe(0.01);
  });

  it('do not take English words for codes', () => {
    expect(currencyByCode('all')).toBeNull();
    expect(currencyByCode('try')).toBeNull();
    expect(currencyByCode('USD')?.name).toBe('dollar');
  });
});
