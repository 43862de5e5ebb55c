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
    expect(out).toContain('ever does not stand there; the stands there, not this; anybody stands there, not anyone');
    expect(exit).toBe(3);
  });

  it('that is not printed is said not to be', async () => {
    const { out, exit } = await check('zebras graze on the moon');
    expect(out).toBe(
      'Not printed word for word in the articles searched, and nothing close was found: “zebras graze on the moon”\n',
    );
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
    for (const typed of ['\\p{L}+', '[a-z]+ dam', 'old.dam(s|)'])
      expect((await check(typed)).out).toMatch(/^Not printed/);
  });

  it('that has no word, is missing or too long is refused', async () => {
    for (const typed of [['…'], ['.*'], [], ['dam '.repeat(2000)]]) {
      const { exit, err } = await check(...typed);
      expect(exit).toBe(2);
      expect(err).not.toBe('');
    }
  });

  it('is word for word the same however its accents are written, and shown as printed', async () => {
    const decomposed = 'Café owner José Roe';
    article('accents', '2024-03-06', `“${decomposed} pays for this cafe\u0301,” said Ben Lee.`.normalize('NFD'));
    const { out } = await check(`${decomposed} pays`.normalize('NFC'));
    expect(out).toMatch(/^Printed word for word/);
    expect(out).toContain(`“${`${decomposed} pays`.normalize('NFD')}”`);
    const near = await check(`${decomposed} pays for that`.normalize('NFC'));
    expect(near.out).toContain('this stands there, not that');
  });

  it('that stands everywhere is found at once, with how many places more there are', async () => {
    for (let at = 0; at < 30; at++) article(`more-${at}`, '2024-03-07', 'The dam stands in the valley.');
    const { out } = await check('the');
    expect(out).toMatch(/… and \d+ more/);
  });

  it('is checked under the filters', async () => {
    const { out } = await check('--json', '--after', '2024-03-04', 'never sell the old dam');
    const row = JSON.parse(out) as { places: { article: string }[] };
    expect(row.places.map(({ article: id }) => id)).toEqual(['second']);
  });
});
