import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortOf } from '../src/answer/ask/short.ts';
import { toCharts } from '../src/chart/chart.ts';
import type { ChartRow } from '../src/chart/row.ts';
import { extractFigures } from '../src/extract/figures/figure.ts';
import { passages } from '../src/index/passages/passage.ts';
import { stages } from '../src/text/rules.ts';
import { byline, rows } from './cli/world.ts';
import { folderOf } from './corpus/write.ts';
import { articleOf } from './extract/article-of.ts';

/** The files of `src` in which a word stands. */
function filesNaming(word: string): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => new RegExp(`\\b${word}\\b`, 'i').test(readFileSync(join('src', name), 'utf8')));
}

describe('a unit that stands in the unit table only, as the recipe of CONTRIBUTING.md has it', () => {
  const TEXT = 'Police seized 3 quintals of cocaine near Azul on Saturday.';
  const file = `---\ntitle: Raid\nsource: Hill Courier\ndate: 2024-03-02\n---\n\n${TEXT}\n`;
  const about = { date: '2025-05-06', country: 'US' };
  const read = (text: string) =>
    extractFigures(articleOf(text, about)).map(({ value, valueMax, modifier, event, item, agent, concept }) => {
      return { value, valueMax, modifier, event, item: item?.replace('quintal', 'kilo') ?? null, agent, concept };
    });

  it('is named nowhere else', () => {
    expect(filesNaming('quintals?')).toEqual(['text/en/data/unit-table.ts']);
  });

  const examples = stages().flatMap(({ list }) => list.flatMap((rule) => [rule.for, rule.not]));
  it.each([
    ...new Set(examples.filter((text) => /\bkilos?\b/.test(text))),
    'They found a kilo of cocaine.',
    'Police seized half a kilo of heroin.',
    'Thousands of kilos of cocaine were seized.',
    'Police seized one kilo of heroin at $4,000 a kilo.',
  ])('is read wherever kilos are: %s', (text) => {
    expect(read(text.replaceAll('kilo', 'quintal'))).toEqual(read(text));
  });

  it('is a seizure in kilograms, in /stats and in the chart', async () => {
    const corpus = await folderOf({ 'raid.md': file });
    const seized = { text: '3 quintals', value: 3, item: 'cocaine', normalized: { value: 300, unit: 'kg' } };
    for (const args of [['stats', '--all'], ['stats']]) {
      const [row] = rows((await byline(['--corpus', corpus, '--json', ...args])).out);
      expect(row).toMatchObject(seized);
    }
    const [row] = rows((await byline(['--corpus', corpus, '--json', 'stats'])).out) as unknown as ChartRow[];
    const [chart] = toCharts(row === undefined ? [] : [row], 'Seizures');
    expect(chart).toMatchObject({
      title: 'Seizures, in kilograms',
      bars: [{ text: '3 quintals (300 kg)', high: 300 }],
    });
  });

  it('is part of the short answer of /ask', () => {
    const [passage] = passages(articleOf(TEXT));
    if (passage === undefined) throw new Error('no passage');
    const start = TEXT.indexOf('3');
    const reading = { answers: 3, best: { start, end: start + 1, score: 9 }, runnerUp: 0 };
    const short = shortOf('How much cocaine was seized?', { reading }, passage);
    expect(TEXT.slice(short?.span.start, short?.span.end)).toBe('3 quintals');
  });
});
