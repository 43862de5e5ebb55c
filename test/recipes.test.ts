import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortOf } from '../src/answer/ask/short.ts';
import type { ChartRow } from '../src/chart/row.ts';
import { extractFigures } from '../src/extract/figures/figure.ts';
import { passages } from '../src/index/passages/passage.ts';
import { stages } from '../src/text/rules.ts';
import { toCharts } from './chart/english.ts';
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
    const reading = { answers: 3, best: { start, end: start + 1, score: 9 }, runnerUp: 0, scoreAt: () => null };
    const short = shortOf('How much cocaine was seized?', { reading }, passage);
    expect(TEXT.slice(short?.span.start, short?.span.end)).toBe('3 quintals');
  });
});

describe('a command whose answer is a few lines', () => {
  it('stands in four files of at most 60 lines together, and in the wording of each further language', () => {
    expect(filesNaming('outletLine')).toEqual([
      ...['commands/outlets.ts', 'words/en/commands.ts'],
      'words/es/commands.ts',
    ]);
    expect(filesNaming("import \\{ outlets \\} from './outlets")).toEqual(['commands/commands.ts']);
    expect(filesNaming('outlets: z')).toEqual(['cli/rows/rows.ts']);
    const described = readFileSync('src/commands/outlets.ts', 'utf8').split('\n').length;
    // Two lines in commands.ts, ten of wording, eight for its row of JSON.
    expect(described + 2 + 10 + 8).toBeLessThanOrEqual(60);
  });
});

describe('a format of articles', () => {
  it.each(['readJsonFile', 'readJsonLines'])('stands in its reader and in the table of formats: %s', (reader) => {
    expect(filesNaming(reader)).toEqual([
      'corpus/formats/format-table.ts',
      expect.stringMatching(/^corpus\/formats\/[\w/-]+\.ts$/),
    ]);
  });
});

describe('a Spanish saying verb that stands in the list of cues only', () => {
  const quotes = async (said: string) => {
    const text = `La alcaldesa Ana Ruiz ${said} ayer en el puerto que «nadie entra sin permiso».\n`;
    const corpus = await folderOf({
      'puerto.md': `---\nsource: La Hora\ndate: 2024-03-02\nlanguage: es\n---\n\n${text}`,
    });
    return rows((await byline(['--corpus', corpus, '--json', 'quote'])).out);
  };

  it('is named nowhere else', () => {
    expect(filesNaming('cuchichear')).toEqual(['extract/speech/es/cues.ts']);
    expect(filesNaming('cuchiche(?:ó|ado|a)')).toEqual([]);
  });

  it('brings the speaker of a quote in each of its forms', async () => {
    for (const said of ['cuchicheó', 'cuchicheaba', 'ha cuchicheado'])
      expect(await quotes(said)).toMatchObject([{ quote: 'nadie entra sin permiso', speaker: 'Ana Ruiz' }]);
    expect(await quotes('ambientó')).toMatchObject([{ quote: 'nadie entra sin permiso', speaker: null }]);
  });
});

describe('an event word that stands in the ontology only', () => {
  it('is named nowhere else but in the learnt weights, and makes an event', () => {
    expect(filesNaming('evacuee')).toEqual(['extract/figures/events/linked/ontology-table.ts']);
    const [figure] = extractFigures(articleOf('The town counted 300 evacuees.'));
    expect(figure).toMatchObject({ event: 'displacement', value: 300 });
  });
});

describe('a Spanish event word that stands in the table of event words only', () => {
  const figures = (text: string) => extractFigures(articleOf(text, { language: 'es' }));

  it('is named nowhere else', () => {
    expect(filesNaming('requisar')).toEqual(['extract/figures/es/event-words-table.ts']);
    expect(filesNaming('requis(?:ó|aron|adas|ados)')).toEqual([]);
    expect(filesNaming('defuncion(?:es)?')).toEqual(['extract/figures/es/event-words-table.ts']);
  });

  it('makes an event in each of its forms', () => {
    for (const text of ['La patrulla requisó 40 carros.', 'Fueron requisadas 40 motos.', 'Han requisado 40 barcos.'])
      expect(figures(text)).toMatchObject([{ event: 'seizure', value: 40 }]);
    expect(figures('La patrulla repintó 40 carros.')).toMatchObject([{ event: null, value: 40 }]);
    expect(figures('La oficina anotó 40 defunciones.')).toMatchObject([{ event: 'death', value: 40 }]);
  });
});

describe('a language whose figures are not read', () => {
  it('is said by the check, and Spanish is none', async () => {
    const article = (language: string, text: string) =>
      `---\nsource: La Hora\ndate: 2024-03-02\nlanguage: ${language}\n---\n\n${text}\n`;
    const corpus = await folderOf({
      'rio.md': article('es', 'La policía incautó 40 kilos de cocaína.'),
      'rive.md': article('fr', 'La police a saisi 40 kilos de cocaïne.'),
    });
    const { out, exit } = await byline(['--corpus', corpus, '--json', 'check']);
    expect(rows(out)).toContainEqual({
      file: 'rive.md',
      line: null,
      severity: 'hint',
      problem: 'Figures are read in English and Spanish only; 1 article is in another language.',
      advice: 'Their passages are searched like all others, but what they count stands in no table or chart.',
    });
    expect(exit).toBe(0);
  });
});
