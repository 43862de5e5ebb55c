import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readCorpus, type CorpusEntry } from '../../src/corpus/folder.ts';
import { FileMemory } from '../../src/corpus/memory.ts';
import { letInAgain, noteRemoved } from '../../src/corpus/removed.ts';
import { toArticleId } from '../../src/corpus/article.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-memory-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
function folder(): string {
  const path = join(root, String(folders++));
  mkdirSync(path);
  return path;
}

const markdown = (text: string) => `---\ntitle: The quay\nsource: The Harbour Post\ndate: 2031-03-05\n---\n\n${text}\n`;

/** Written long enough ago not to be waited for. */
let clock = Date.now() / 1000 - 10_000;
function write(path: string, name: string, text: string): void {
  const file = join(path, name);
  writeFileSync(file, text);
  clock += 10;
  utimesSync(file, clock, clock);
}

async function read(path: string, memory?: FileMemory): Promise<CorpusEntry[]> {
  const entries: CorpusEntry[] = [];
  for await (const entry of readCorpus(path, memory)) entries.push(entry);
  return entries;
}

const articles = (entries: readonly CorpusEntry[]) =>
  new Map(entries.flatMap((entry) => ('article' in entry ? [[String(entry.article.id), entry.article]] : [])));
const problems = (entries: readonly CorpusEntry[]) =>
  entries.flatMap((entry) => ('problem' in entry ? [`${entry.problem.file}: ${entry.problem.problem}`] : []));

describe('a folder that is read again', () => {
  it('gives the very same articles of files that have not changed', async () => {
    const path = folder();
    const memory = new FileMemory();
    write(path, 'one.md', markdown('The quay was closed.'));
    write(path, 'two.md', markdown('The bridge was open.'));
    const before = articles(await read(path, memory));
    write(path, 'two.md', markdown('The bridge was shut.'));
    const after = articles(await read(path, memory));
    expect(after.get('one')).toBe(before.get('one'));
    expect(after.get('two')?.text).toContain('shut');
  });

  it('gives what a first reading gives, whatever was changed in between', async () => {
    const names = fc.constantFrom('a.md', 'b.md', 'c.jsonl', 'd.txt');
    const texts = fc.constantFrom('The quay was closed.', 'A bridge fell. It was old.', 'Nobody was hurt.');
    const change = fc.record({ name: names, text: fc.option(texts) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const path = folder();
        const memory = new FileMemory();
        write(path, 'stays.md', markdown('This one stays.'));
        for (const { name, text } of changes) {
          if (text === null) rmSync(join(path, name), { force: true });
          else if (name.endsWith('.jsonl')) write(path, name, `${JSON.stringify({ id: 'line', text })}\n`);
          else write(path, name, name.endsWith('.md') ? markdown(text) : text);
          await read(path, memory);
        }
        expect(await read(path, memory)).toEqual(await read(path));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the last good version of a file that is broken now, and says so', async () => {
    const path = folder();
    const memory = new FileMemory();
    write(path, 'one.md', markdown('The quay was closed.'));
    write(path, 'two.jsonl', '{"id":"x","text":"A bridge fell."}\n{"id":"y","text":"A tower stood."}\n');
    await read(path, memory);
    write(path, 'one.md', '');
    write(path, 'two.jsonl', '{"id":"x","text":"A bridge fell."}\n{"id":"y","te');
    const entries = await read(path, memory);
    expect([...articles(entries).keys()].sort()).toEqual(['one', 'x', 'y']);
    expect(problems(entries)).toContain(
      'one.md: The article one cannot be read in this version; the version read before keeps serving.',
    );
    write(path, 'two.jsonl', '{"id":"x","text":"A bridge fell."}\n');
    rmSync(join(path, 'one.md'));
    expect([...articles(await read(path, memory)).keys()]).toEqual(['x']);
  });

  it('keeps the last good version of a file whose front matter is broken now; at first such a file is searched', async () => {
    const path = folder();
    const memory = new FileMemory();
    const broken = (text: string) => markdown(text).replace('\ndate:', '\ntags: [harbour, tide\ndate:');
    write(path, 'one.md', markdown('The quay was closed.'));
    write(path, 'new.md', broken('The bridge was open.'));
    expect(articles(await read(path, memory)).get('new')).toMatchObject({ source: null });
    for (const text of [
      broken('The quay is open.'),
      '---\ntitle: The quay\nsource: The Harbour',
      broken('It rains.'),
    ]) {
      write(path, 'one.md', text);
      const entries = await read(path, memory);
      expect(articles(entries).get('one')).toMatchObject({ source: 'The Harbour Post', date: '2031-03-05' });
      expect(articles(entries).get('one')?.text).toContain('closed');
      expect(problems(entries)).toContain(
        'one.md: The article one cannot be read in this version; the version read before keeps serving.',
      );
      expect(problems(entries)).toContainEqual(expect.stringMatching(/^one\.md: The front matter is/));
    }
    write(path, 'one.md', markdown('The quay is open.'));
    expect(articles(await read(path, memory)).get('one')?.text).toContain('open');
  });

  it('leaves out what was taken out, whichever file brings it, until it is let in again', async () => {
    const path = folder();
    write(path, 'one.md', markdown('The quay was closed.'));
    write(path, 'two.md', markdown('The bridge was open.'));
    const one = { id: toArticleId('one'), url: null };
    await noteRemoved(path, one, new Date(0));
    expect([...articles(await read(path)).keys()]).toEqual(['two']);
    expect(await letInAgain(path, one)).toBe(true);
    expect([...articles(await read(path)).keys()]).toEqual(['one', 'two']);
    expect(await letInAgain(path, one)).toBe(false);
  });

  it('names a line of what was taken out that cannot be read', async () => {
    const path = folder();
    write(path, 'one.md', markdown('The quay was closed.'));
    mkdirSync(join(path, '.byline'));
    writeFileSync(
      join(path, '.byline', 'removed.jsonl'),
      '{"id":"two","url":null,"at":"2031-01-01T00:00:00Z"}\nwhat\n',
    );
    expect(problems(await read(path))).toEqual([
      expect.stringMatching(/^\.byline.removed\.jsonl: The line does not say which article is taken out\.$/),
    ]);
  });
});
