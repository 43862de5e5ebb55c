import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { byline } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'byline-quote-'));
afterAll(() => rmSync(folder, { recursive: true }));

const head = (date: string) => `---\nsource: The Harbour Gazette\ndate: ${date}\n---\n\n`;
writeFileSync(
  join(folder, 'a.md'),
  `${head('2024-03-02')}“The ferry will sail again in the spring,” said captain Nora Quist.

The mayor, Peter Holm, said the pier would be mended.
`,
);
writeFileSync(
  join(folder, 'b.md'),
  `${head('2024-04-02')}“We are waiting for a new engine,” captain Nora Quist said.
`,
);
const quote = (...args: string[]) => byline(['--corpus', folder, 'quote', ...args]);

describe('the heading of what somebody said', () => {
  it('counts what is listed, and says of how much where a filter or a subject leaves some out', async () => {
    expect((await quote('Quist')).out).toContain('Nora Quist — captain · 2 quotes · 1 source\n');
    expect((await quote('Quist', '--after', '2024-03-15')).out).toContain('Nora Quist — captain · 1 of 2 quotes ·');
    expect((await quote('Quist', '--about', 'ferry')).out).toContain('Nora Quist — captain · 1 of 2 quotes ·');
  });

  it('names reported speech where there is no quote', async () => {
    const { out } = await quote('Holm');
    expect(out).toContain('Peter Holm — mayor · 1 statement, reported · 1 source\n');
    expect(out).toContain('the pier would be mended');
  });
});

describe('the statements of a speaker', () => {
  it('are called the same only where they say the same', async () => {
    const { out } = await byline(['quote', 'Sheinbaum']);
    const [, below = ''] = out.split('The same statement, as it is printed elsewhere:');
    const [variant = ''] = below.split('\n\n');
    const above = out.slice(0, out.indexOf('The same statement')).split('\n\n').at(-1);
    expect(`${above}${variant}`.match(/No, President Trump/g)).toHaveLength(2);
    expect(`${above}${variant}`).not.toContain('Sovereignty is not for sale');
  });
});

describe('a misspelt speaker', () => {
  it.each([
    ['Shienbaum', 'Sheinbaum', 'Shienbaum'],
    ['claudia shienbaum', 'Sheinbaum', 'shienbaum'],
    ['Hewit', 'Hewitt', 'Hewit'],
    ['Trmup', 'Trump', 'Trmup'],
  ])('%s is found, and it is said how the name was read', async (typed, as, wrong) => {
    const { exit, out } = await byline(['quote', typed]);
    expect(exit).toBe(0);
    expect(out).toMatch(new RegExp(`^read as ${as} \\(typed ${wrong}\\)\n\n\\S+ ${as} — `));
    const json = await byline(['quote', '--json', typed]);
    expect(json.err).toBe(`read as ${as} (typed ${wrong})\n`);
  });

  it('is not guessed where two names are equally close', async () => {
    const two = mkdtempSync(join(tmpdir(), 'byline-two-'));
    writeFileSync(
      join(two, 'a.md'),
      `${head('2024-03-02')}“The ferry sails,” said captain Nora Brandtner. “It does not,” said pilot Ida Brandtler.

“Nobody asked us,” said Tom Merriweather. The Meriweather sank. Others saw Brandtner and Brandtler; Merriweather slept.
`,
    );
    for (const typed of ['Brandtwer', 'Meriwether']) {
      const { exit, out } = await byline(['--corpus', two, 'quote', typed]);
      expect([exit, out.startsWith('No quotes by')]).toEqual([3, true]);
    }
    rmSync(two, { recursive: true });
  });

  it('is found in a question about his words too', async () => {
    const { out } = await byline(['ask', 'What did Hewit say about gangs?']);
    expect(out).toMatch(/^read as Hewitt \(typed Hewit\) · /);
  });
});
