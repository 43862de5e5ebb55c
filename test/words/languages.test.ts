import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { set, type Sentence } from '../../src/words/sentence.ts';
import { ALL_WORDS, LANGUAGE_TAGS, LOCALIZED, localeOf, wordsFor, type Words } from '../../src/words/words.ts';
import { SAMPLES, type Saying } from './samples.ts';

const english = wordsFor('en');
const OTHERS = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

/** Every text by its place: "BUTTONS.csv". */
function texts(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => texts(inside, place === '' ? name : `${place}.${name}`));
}

/** What is said of every sample, as text, by function. */
function sayings(words: Words): [Saying, string[]][] {
  return (Object.keys(SAMPLES) as Saying[]).map((name) => {
    const say = words[name] as (...given: unknown[]) => unknown;
    return [name, SAMPLES[name].map((given) => asText(say(...(given as readonly unknown[]))))];
  });
}

function asText(said: unknown): string {
  if (typeof said === 'string') return said;
  if (!Array.isArray(said)) return '';
  return said.every((piece) => !Array.isArray(piece)) ? set(said as Sentence) : said.map(asText).join('\n');
}

/** What a sentence marks as a command or a link. */
function marked(said: unknown): string[] {
  if (Array.isArray(said)) return said.flatMap(marked);
  const { text, as } = Object(said) as { text?: string; as?: string };
  return text !== undefined && (as === 'command' || as === 'link') ? [text] : [];
}

/** Texts that may be the same in another language: names, signs, words that both have. Read by somebody who speaks both. */
const ALIKE: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set([
    'COMMAND_NAMES.byline',
    'FIELDS.id',
    'GROUP_NAMES.byline',
    'HELP_HEADING',
    'LANGUAGES.en',
    'LANGUAGES.es',
    'OPTION_NAMES.id',
    'OPTION_NAMES.url',
    'VOTES.yes',
    'VOTES.no',
  ]),
};

/** Samples in which there is nothing but signs, names and data: the function, and which sample of it. */
const NO_WORDS: Readonly<Record<string, readonly string[]>> = {
  es: [
    ...['added 4', 'attribution 0', 'attribution 1', 'attribution 2', 'chartTitle 1', 'corpusTrouble 0', 'example 0'],
    ...['figureText 0', 'problemLine 0', 'unitSign 0', 'settingValue 4', 'keptRow 0', 'listedArticle 0'],
  ],
};

describe.each(OTHERS)('%s', (tag) => {
  const words = wordsFor(tag);

  it('has every text and every function of English, and no other', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    const places = (all: Words): string[] =>
      texts(all)
        .map(([place]) => place)
        .filter((place) => !place.startsWith('OPTIONS_OF'));
    expect(places(words).sort()).toEqual(places(english).sort());
  });

  it('says nothing in English but what was read and found alike', () => {
    const own = new Map(texts(words));
    const same = texts(english).flatMap(([place, text]) => (own.get(place) === text ? [place] : []));
    expect(same.filter((place) => ALIKE[tag]?.has(place) !== true)).toEqual([]);
  });

  it('answers every sample in its own words', () => {
    const own = new Map(sayings(words));
    const same = sayings(english).flatMap(([name, said]) =>
      said.flatMap((text, at) => (/\p{L}{2}/u.test(text) && text === own.get(name)?.[at] ? [`${name} ${at}`] : [])),
    );
    expect(same).toEqual(NO_WORDS[tag]);
  });

  it('says something wherever English does, and nothing where it does not', () => {
    const own = new Map(sayings(words));
    for (const [name, said] of sayings(english))
      expect([name, own.get(name)?.map((text) => text === '')]).toEqual([name, said.map((text) => text === '')]);
  });

  it('names the same commands and links', () => {
    for (const name of Object.keys(SAMPLES) as Saying[])
      for (const given of SAMPLES[name]) {
        const said = (all: Words): string[] =>
          marked((all[name] as (...g: unknown[]) => unknown)(...(given as readonly unknown[])));
        expect([name, said(words).sort()]).toEqual([name, said(english).sort()]);
      }
  });

  it('writes a day in a form that is read back', () => {
    for (let month = 1; month <= 12; month++) {
      const day = `2031-${String(month).padStart(2, '0')}-07`;
      expect(words.dayIn(words.dateText(day))).toBe(day);
    }
    expect(['', 'mañana', '32', '4 May', '7 de de 2031'].map(words.dayIn)).toEqual([null, null, null, null, null]);
  });
});

describe('the words of fixed reasons', () => {
  const reasonsOf = (file: string, pattern: RegExp): string[] =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, text = '']) => text);
  const spanish = wordsFor('es');

  it('are there in Spanish for every reason that the ledger has against a sum', () => {
    const source = 'src/index/ledger/sum.ts';
    const reasons = [
      ...reasonsOf(source, /(?:return|\?\?|null :) '([a-z][a-z ]+)'/g),
      'the figures are in 4 different units',
      'kg and a number of tablet are different quantities',
      'a plain count and kg and USD are different quantities',
      '“5 tons” has more than one reading',
    ];
    expect(reasons.length).toBeGreaterThan(10);
    for (const reason of reasons) {
      const said = set(spanish.noSumBecause('khat', reason));
      expect(said).not.toMatch(/\b(?:the|are|not|is|of|has|may|make)\b/);
    }
  });

  it('are there for every unit that may be one of several', () => {
    const readings = [
      ...reasonsOf('src/text/unit.ts', /reading: '([^']+)'/g),
      ...['gallons', 'quarts', 'pints', 'fluid ounces'].flatMap((unit) => [`US ${unit}`, `imperial ${unit}`]),
    ];
    expect(readings.length).toBeGreaterThan(12);
    for (const reading of readings)
      expect(set(spanish.otherReading(1, null, 'kg', reading))).not.toContain(
        reading === 'metric' ? '(metric)' : reading,
      );
  });
});

describe('names', () => {
  it('stand for one field and one option in all languages together', () => {
    for (const group of ['FIELDS', 'OPTION_NAMES', 'EVENT_NAMES'] as const) {
      const meant = new Map<string, string>();
      for (const words of ALL_WORDS)
        for (const [plain, name] of Object.entries(words[group])) {
          expect([group, name, meant.get(name) ?? plain]).toEqual([group, name, plain]);
          meant.set(name, plain);
        }
    }
  });

  it('are the same for an option and for the field that repeats it', () => {
    for (const { FIELDS, OPTION_NAMES } of ALL_WORDS)
      for (const [plain, name] of Object.entries(FIELDS))
        if (plain in OPTION_NAMES) expect(OPTION_NAMES[plain as keyof typeof OPTION_NAMES]).toBe(name);
  });

  it('are given to Discord for Spain and for Latin America', () => {
    expect(LOCALIZED.map(([locale]) => locale)).toEqual(['es-ES', 'es-419']);
  });
});

describe('numbers', () => {
  it.each([
    ['en-US', '12,346', '0.5'],
    ['es', '12.346', '0,5'],
    ['es-ES', '12.346', '0,5'],
    ['es-419', '12,346', '0.5'],
    ['es-MX', '12,346', '0.5'],
    ['es-AR', '12.346', '0,5'],
    ['es-xx-nonsense', '12.346', '0,5'],
  ])('are written in %s as %s and %s', (locale, thousands, half) => {
    const words = wordsFor(locale);
    expect([12_345.6, 0.5].map((value) => words.numberText(value))).toEqual([thousands, half]);
  });

  it('of one region leave those of another alone, even where a sentence fails', () => {
    const [spain, mexico] = [wordsFor('es-ES'), wordsFor('es-MX')];
    expect(() => spain.readAs(null as never, {})).toThrow();
    expect([spain, mexico, english, spain].map((words) => words.andMore(12_345))).toEqual([
      '… y 12.345 más',
      '… y 12,345 más',
      '… and 12,345 more',
      '… y 12.345 más',
    ]);
  });
});

describe('the language of a shell', () => {
  it.each([
    [{ LANG: 'es_MX.UTF-8' }, 'es-MX'],
    [{ LC_ALL: '', LC_MESSAGES: 'es_ES@euro', LANG: 'en_US.UTF-8' }, 'es-ES'],
    [{ LC_ALL: 'C', LANG: 'es_MX.UTF-8' }, 'en'],
    [{ LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{}, 'en'],
  ])('is read from %j as %s', (env, locale) => {
    expect(localeOf(env)).toBe(locale);
  });
});
