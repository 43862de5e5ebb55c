/** The whole path over the two articles Byline began with, and over a large public collection, where they are at hand. */

import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AskAnswer, Library, QuoteRow, StatsRow } from '../src/library.ts';
import { openLibrary, streamFigures, streamQuotes } from '../src/library.ts';
import { byline, rows } from './cli/world.ts';

const SEEDS = '../shared/seeds';
const NEWS = '../shared/bench/quotes/dev/articles.jsonl';
const DCNF = '000_803af18d729c8acf';
const OAN = '002_a2a94f9facd6df14';

const json = async (...args: string[]): Promise<{ exit: number; found: unknown[] }> => {
  const { exit, out } = await byline(['--corpus', SEEDS, '--json', ...args]);
  return { exit, found: rows(out) };
};
const asked = async (question: string): Promise<{ exit: number; answer: AskAnswer }> => {
  const { exit, found } = await json('ask', question);
  return { exit, answer: found[0] as AskAnswer };
};

describe.skipIf(!existsSync(SEEDS))('over the two original articles (needs ../shared/seeds)', () => {
  it('outlet, author and date of both are read off their headers', async () => {
    const found = (await json('sources')).found as Record<string, unknown>[];
    expect(found.map((row) => [row['article'], row['source'], row['byline'], row['date'], row['paragraphs']])).toEqual([
      [DCNF, 'Daily Caller News Foundation', ['Mariane Angela'], '2025-05-06', 10],
      [OAN, 'One America News Network', ['Blake Wolf'], '2025-05-04', 8],
    ]);
  });

  it('the amount of fentanyl stands first, its sentence marked', async () => {
    const { exit, answer } = await asked('How much fentanyl did Mexico seize?');
    expect(exit).toBe(0);
    const [first] = answer.passages;
    expect(first?.id).toBe(`${DCNF}#p9`);
    expect(first?.highlight?.text).toContain('55 kilos of fentanyl');
  });

  it.each([
    ['Who is the president of Brazil?', 'Brazil'],
    ['How much heroin was seized?', 'heroin'],
  ])('“%s” is not answered, for want of “%s”', async (question, word) => {
    const { exit, answer } = await asked(question);
    expect(exit).toBe(3);
    expect(answer.status).not.toBe('answered');
    expect(answer.uncovered).toContain(word);
  });

  it.each(['Did Sheinbaum accept US troops?', 'did sheinbaum accept us troops?'])(
    '“%s” finds the refusals of both outlets',
    async (question) => {
      const { exit, answer } = await asked(question);
      expect(exit).toBe(0);
      const refusals = new Set([`${OAN}#p1`, `${OAN}#p6`, `${OAN}#p7`, `${DCNF}#p1`, `${DCNF}#p2`]);
      const shown = answer.passages.map(({ id }) => id);
      expect(refusals).toContain(shown[0]);
      for (const article of [OAN, DCNF])
        expect(shown.some((id) => id.startsWith(article) && refusals.has(id))).toBe(true);
    },
  );

  it('all twelve runs have the right speaker', async () => {
    const found = (await json('quote')).found as QuoteRow[];
    const S = 'Claudia Sheinbaum';
    const [T, H, K] = ['Donald Trump', 'James Hewitt', 'Anna Kelly'];
    expect(found.map(({ article, paragraph, speaker }) => `${article.slice(0, 3)}#p${paragraph} ${speaker}`)).toEqual([
      ...[S, S].map((name) => `000#p3 ${name}`),
      ...[H, H].map((name) => `000#p5 ${name}`),
      ...[T, T, T, T].map((name) => `002#p5 ${name}`),
      ...[S, S, S].map((name) => `002#p7 ${name}`),
      `002#p8 ${K}`,
    ]);
    expect(found[6]?.speakerText).toMatch(/president/);
    const statements = found.slice(4, 8).map(({ statement }) => statement);
    expect(statements[0]).toBe(statements[1]);
    expect(statements[2]).not.toBe(statements[1]);
    expect(statements[2]).toBe(statements[3]);
    expect(found[2]?.statement).toBe(found[3]?.statement);
  });

  it('words inside words belong to who spoke them, recounted and reported by others', async () => {
    const found = (await json('quote')).found as QuoteRow[];
    const [recounted] = found;
    expect(recounted?.nested.map(({ speaker, recountedBy }) => [speaker, recountedBy])).toEqual([
      ['Donald Trump', 'Claudia Sheinbaum'],
      ['Claudia Sheinbaum', null],
    ]);
    expect(recounted?.chain).toEqual([{ name: 'The Associated Press', as: 'reported' }]);
    const trump = (await json('quote', 'Trump')).found as QuoteRow[];
    expect(trump.map(({ article, paragraph }) => `${article.slice(0, 3)}#p${paragraph}`)).toEqual([
      ...['002#p5', '002#p5', '002#p5', '002#p5'],
      '000#p3',
    ]);
  });

  it.each([
    ['Sheinbaum', 5],
    ['Hewitt', 2],
    ['Kelly', 1],
  ])('%s is found with %i runs', async (name, runs) => {
    const { exit, found } = await json('quote', name);
    expect(exit).toBe(0);
    expect(found).toHaveLength(runs);
  });

  it('the seizures are one table, every reading of a ton shown, money apart', async () => {
    const found = (await json('stats')).found as StatsRow[];
    found.pop();
    expect(
      found.map(({ text, modifier, normalized, period }) => [
        text,
        modifier,
        normalized?.value,
        normalized?.unit,
        period,
      ]),
    ).toEqual([
      ['5 tons', '~', expect.closeTo(4535.92, 1), 'kg', 'since early February'],
      ['453 kilos', '=', 453, 'kg', 'since early February'],
      ['55 kilos', '=', 55, 'kg', 'since early February'],
      ['$40 million', '=', 40_000_000, 'USD', null],
    ]);
    expect(found[0]?.alternatives.map(({ value, unit }) => [value, unit])).toEqual([[5000, 'kg']]);
    expect(found[0]?.periodResolved?.from).toMatch(/^2025-02/);
    const all = (await json('stats', '--event', 'all')).found as StatsRow[];
    const others = all.flatMap(({ event, value }) => (event === 'seizure' ? [] : [[event, value]]));
    expect(others).toEqual(
      expect.arrayContaining([
        ['extradition', 29],
        ['deployment', 10_000],
      ]),
    );
    expect(all.some(({ text }) => /^(?:45|18|44)\b/.test(text))).toBe(false);
  });
});

/** Everything an answer shows must be a slice of the stored text. */
async function walk(library: Library, questions: readonly string[], speakers: readonly string[]): Promise<number> {
  const texts = new Map<string, string>();
  const textOf = async (article: string): Promise<string> => {
    const text = texts.get(article) ?? (await library.source(article))?.text ?? '';
    texts.set(article, text);
    return text;
  };
  let checked = 0;
  const check = async (article: string, start: number, end: number, printed: string): Promise<void> => {
    expect((await textOf(article)).slice(start, end)).toBe(printed);
    checked++;
  };
  const asOf = '2025-05-09' as Parameters<Library['ask']>[0]['asOf'];
  for (const question of questions) {
    const { passages } = await library.ask({ question, asOf });
    for (const { article, start, end, text, highlight, short } of passages) {
      await check(article, start, end, text);
      for (const slice of [highlight, short]) if (slice) await check(article, slice.start, slice.end, slice.text);
    }
  }
  for (const speaker of speakers) {
    const answer = await library.quotes({ speaker });
    if (answer.status !== 'found') continue;
    const own = answer.statements.flatMap(({ runs, variants }) => [runs, ...variants].flat());
    for (const { article, start, end, quote, nested } of [...own, ...answer.recounted]) {
      await check(article, start, end, quote);
      for (const inner of nested) await check(article, inner.start, inner.end, inner.quote);
    }
    for (const { article, start, end, text } of answer.reported) await check(article, start, end, text);
  }
  for (const { article, start, end, text } of (await library.stats({ event: 'all' })).rows)
    await check(article, start, end, text);
  return checked;
}

describe.each([
  ['the bundled corpus', 'corpus'],
  ['the original articles (needs ../shared/seeds)', SEEDS],
  ['837 news articles (needs ../shared/bench)', NEWS],
])('every quoted or cited string over %s', (_name, path) => {
  describe.skipIf(!existsSync(path))('is at hand and', () => {
    let library: Library;
    beforeAll(async () => {
      library = await openLibrary(path);
    });

    it('is a slice of the stored text in every answer', async () => {
      const questions = [
        'How much was seized?',
        'Who said so?',
        'What did Trump say about Mexico?',
        'When was the vote?',
      ];
      const speakers = (await library.suggestSpeakers('', 40)).map(({ askFor }) => askFor);
      expect(await walk(library, questions, speakers)).toBeGreaterThan(20);
    });

    it('is a slice of the stored text in every row of the streams', async () => {
      let count = 0;
      for await (const entry of streamQuotes(path, {})) {
        if (!('row' in entry)) continue;
        const { article, start, end, quote } = entry.row;
        const text = (await library.source(article))?.text ?? '';
        if (text.slice(start, end) !== quote) expect(text.slice(start, end)).toBe(quote);
        count++;
      }
      for await (const entry of streamFigures(path, {})) {
        if (!('row' in entry)) continue;
        const { article, start, end, text: printed } = entry.row;
        const text = (await library.source(article))?.text ?? '';
        if (text.slice(start, end) !== printed) expect(text.slice(start, end)).toBe(printed);
        count++;
      }
      expect(count).toBeGreaterThan(10);
    });
  });
});
