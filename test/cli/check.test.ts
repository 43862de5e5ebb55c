import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../corpus/write.ts';
import { byline } from './world.ts';

const article = (source: string, date: string, body: string) =>
  `---\ntitle: The quay\nsource: ${source}\ndate: ${date}\n---\n${body}\n`;
const story = (of: string) =>
  Array.from(
    { length: 6 },
    (_, at) => `On day ${at} ${of} boats brought ${at * 7} ${of} crates past ${of} pier ${at}.`,
  ).join('\n\n');

/** A folder as people have them. */
const messy = () =>
  folderOf({
    'a.md': article('Dune Post', '2024/3/4', story('red')),
    'b.md': article('Quay News', '2024-03-05', story('red').split('\n\n').slice(0, 5).join('\n\n')),
    'c.md': article('Dune Post', '2031-01-01', `${story('green')}\n\nThe mayorâ€™s boat sank.`),
    'd.md': iconv.encode(article('Dune Post', '2024-03-06', `${story('blue')}\n\nThe café is shut.`), 'windows-1252'),
    'e.jsonl': '{"id":"e1","text":"Short.","date":"2025-13-40"}\r\n{"id":\r\n',
  });

describe('byline check of a messy folder', () => {
  it('says what is wrong, where, and what to do about it', async () => {
    const { out, err, exit } = await byline(['--corpus', await messy(), 'check']);
    expect(exit).toBe(1);
    await expect(`${out}${err}`).toMatchFileSnapshot('check.golden.txt');
  });

  it('mends what is safe, after showing it, and keeps the files as they were', async () => {
    const folder = await messy();
    const before = readFileSync(join(folder, 'a.md'), 'utf8');
    const dry = await byline(['--corpus', folder, 'check', '--fix', '--dry-run']);
    expect(dry.err).toContain('nothing was written');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(before);
    const fixed = await byline(['--corpus', folder, 'check', '--fix']);
    expect(fixed.exit).toBe(0);
    expect(fixed.out).toBe(dry.out);
    expect(fixed.out).toContain('a.md:4: date: “2024/3/4” → “2024-03-04”');
    expect(fixed.out).toContain('c.md:18: garbled characters: “â€™” → “’”');
    const [kept = ''] = readdirSync(join(folder, '.byline/backup'));
    expect(readFileSync(join(folder, '.byline/backup', kept, 'a.md'), 'utf8')).toBe(before);
    expect((await byline(['--corpus', folder, 'check', '--fix'])).err).toContain('nothing that can be mended');
  });

  it('refuses a trial of nothing, and leaves the bundled articles alone', async () => {
    expect(await byline(['check', '--dry-run'])).toMatchObject({ exit: 2 });
    const { exit, err } = await byline(['check', '--fix']);
    expect(exit).toBe(2);
    expect(err).toContain('bundled articles stay');
  });
});
