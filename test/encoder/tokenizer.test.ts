import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, textRead, tokensOf } from '../../src/encoder/passage-text.ts';
import { Tokenizer } from '../../src/encoder/tokenizer.ts';
import { MODELS } from './opened.ts';

type Row = { title: string | null; text: string; ids: number[] };

describe('word pieces', async () => {
  const json = readFileSync(`${MODELS}/tokenizer.json`, 'utf8');
  const tokenizer = await Tokenizer.from(JSON.parse(json) as object);
  const words = (text: string): string[] => {
    const { starts, ends } = tokenizer.read(text, 1000);
    return [...starts].map((start, at) => text.slice(start, ends[at]));
  };

  it('are those of the tokenizer that the encoder was trained with', () => {
    const rows = JSON.parse(readFileSync(new URL('fixtures/ids.json', import.meta.url), 'utf8')) as Row[];
    expect(rows.length).toBeGreaterThan(70);
    for (const row of rows) expect([...tokensOf(tokenizer, row, 100_000).ids], row.text).toEqual(row.ids);
  });

  it('stand where they are printed', () => {
    expect(words('“We paid $1,200,” said Peñalosa.')).toEqual([
      '“',
      'We',
      'paid',
      '$',
      '1',
      ',',
      '200',
      ',',
      '”',
      'said',
      'Peñal',
      'osa',
      '.',
    ]);
    expect(words('n\u0303andu\u0301 ran')).toEqual(['n\u0303an', 'du\u0301', 'ran']);
    expect(words('市場 opens')).toEqual(['市', '場', 'opens']);
    expect(words('a 🚀 b')).toEqual(['a', '🚀', 'b']);
    expect(words('so\u00adft')).toEqual(['so\u00adft']);
  });

  it('of a paragraph are counted from its own beginning, those of the title have no place', () => {
    const { starts, ends, ids } = tokensOf(tokenizer, { title: ' Ferry \n strike ', text: '\n  It   ended.' }, 180);
    expect([...starts]).toEqual([-1, -1, -1, 3, 8, 13]);
    expect([...ends]).toEqual([-1, -1, -1, 5, 13, 14]);
    expect(ids).toHaveLength(8);
  });

  it('are cut at the limit with both ends kept', () => {
    const { ids, starts } = tokensOf(tokenizer, { title: 'x '.repeat(20), text: 'word '.repeat(500) }, 180);
    expect(ids).toHaveLength(180);
    expect([ids[0], ids[179]]).toEqual([tokenizer.frame.first, tokenizer.frame.last]);
    expect(starts).toHaveLength(178);
    const long = tokensOf(tokenizer, { title: 'x '.repeat(500), text: 'word' }, 180);
    expect(long.ids).toHaveLength(180);
    expect([...long.starts].every((start) => start === -1)).toBe(true);
  });

  it('hold no control tokens, whatever the text says', () => {
    const { ids } = tokenizer.read('[SEP] [CLS] [PAD]', 100);
    for (const control of [0, tokenizer.frame.first, tokenizer.frame.last]) expect([...ids]).not.toContain(control);
  });

  it('ascend and stay inside the text, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            'a',
            'é',
            'e\u0301',
            ' ',
            '\n',
            '中',
            '🚀',
            '👩‍👩‍👧',
            '$',
            '1,200',
            '\u200d',
            '\ud800',
            '\0',
            'ß',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (given, limit) => {
        const { ids, starts, ends } = tokenizer.read(given, limit);
        expect([starts.length, ends.length]).toEqual([ids.length, ids.length]);
        expect(ids.length).toBeLessThanOrEqual(limit);
        const wrong = [...starts].findIndex((start, at) => {
          const end = ends[at] as number;
          const [startBefore, endBefore] = at === 0 ? [0, 0] : [starts[at - 1] as number, ends[at - 1] as number];
          return start < startBefore || end <= start || end < endBefore || end > given.length;
        });
        expect(wrong).toBe(-1);
      }),
      { numRuns: 300 },
    );
  });

  it('of a million letters without a space take no time', () => {
    const began = process.cpuUsage();
    tokenizer.read('a'.repeat(1_000_000), 178);
    tokenizer.read('中'.repeat(1_000_000), 178);
    expect(process.cpuUsage(began).user / 1e3).toBeLessThan(1000);
  });
});

describe('what is read of a passage', () => {
  it('is the title, a colon and the paragraph, with single spaces', () => {
    expect(textRead({ title: ' Ferry\n strike ', text: ' It \u00a0 ended.\r\n' })).toBe('Ferry strike: It ended.');
    expect(textRead({ title: null, text: 'It ended.' })).toBe('It ended.');
    expect(textRead({ title: ' ', text: 'It ended.' })).toBe('It ended.');
  });

  it('has the same name however it is spaced', () => {
    const one = hashOf({ title: 'A', text: 'b  c' });
    expect(hashOf({ title: ' A', text: 'b\nc ' })).toEqual(one);
    expect(hashOf({ title: null, text: 'b c' })).not.toEqual(one);
    expect(one).toHaveLength(16);
  });
});
