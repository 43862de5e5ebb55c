import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { byline } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'byline-check-'));
const article = (name: string, date: string, text: string) =>
  writeFileSync(
    join(folder, `${name}.md`),
    `---\ntitle: The dam\nsource: Harbor Courier\ndate: ${date}\n---\n\n${text}\n`,
  );
article(
  'first',
  '2024-03-02',
  'The old dam leaks. “We will never sell the old dam to anybody,” said Mayor Ana Roe. It stands empty.',
);
article('second', '2024-03-05', 'Ana Roe repeated it: “We will never sell the old dam to anybody,” she said.');
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...args: string[]) => byline(['--corpus', folder, 'check-quote', ...args]);

describe('a wording', () => {
  it('that is printed word for word is found at the earliest place first, with who says it', async () => {
    const { out, exit } = await check('we will never sell the old dam');
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Printed word for word: “we will never sell the old dam”',
      '“We will never sell the old dam”',
      expect.stringMatching(/^said by Ana Roe · Harbor Courier · 2 March 2024 · ¶1/),
    ]);
    expect(out).toContain('5 March 2024');
    expect(exit).toBe(0);
  });

  it('that is printed nearly so is shown as printed, with the words that differ', async () => {
    const { out, exit } = await check('We will never ever sell this old dam to anyone');
    expect(out).toContain(
      'Not printed word for word: “We will never ever sell this old dam to anyone”. What comes closest:',
    );
    expect(out).toContain('“We will never sell the old dam to anybody”');
    expect(out).toContain('ever is not printed; the is printed, not this; anybody is printed, not anyone');
    expect(exit).toBe(3);
  });

  it('that is not printed is said not to be', async () => {
    const { out, exit } = await check('zebras graze on the moon');
    expect(out).toBe('Not printed in the articles searched, nor anything close: “zebras graze on the moon”\n');
    expect(exit).toBe(3);
  });

  it('is told from words that stand outside quotation marks', async () => {
    const { out } = await check('the old dam leaks');
    expect(out).toContain('not in quotation marks · Harbor Courier');
    expect(out).not.toContain('said by');
  });

  it('is found however it is typed: marks, letter case, apostrophes, broken lines', async () => {
    for (const typed of ['WE WILL never sell,  the old\ndam', '"We will never sell the old dam"'])
      expect((await check(typed)).out).toMatch(/^Printed word for word/);
  });

  it('of several sentences that are printed apart is checked sentence by sentence', async () => {
    const { out } = await check('We will never sell the old dam to anybody. It stands empty.');
    expect(out).toContain('Printed word for word: “We will never sell the old dam to anybody.”');
    expect(out).toContain('Printed word for word: “It stands empty.”');
  });

  it('is checked in the chat too', async () => {
    const { out } = await byline(['--corpus', folder], { stdin: '/check-quote never sell the old dam\n' });
    expect(out).toContain('Printed word for word: “never sell the old dam”');
  });

  it('is data, never a pattern', async () => {
    for (const typed of ['.*', '(((', '\\p{L}+', '[a-z]+ dam'])
      expect((await check(typed)).out).toMatch(/^Not printed/);
  });

  it('that has no word is not found, and a missing one is refused', async () => {
    expect((await check('…')).exit).toBe(3);
    expect((await check()).exit).toBe(2);
  });

  it('is checked under the filters', async () => {
    const { out } = await check('--json', '--after', '2024-03-04', 'never sell the old dam');
    const row = JSON.parse(out) as { places: { article: string }[] };
    expect(row.places.map(({ article: id }) => id)).toEqual(['second']);
  });
});
