import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/formats/documents/reader.ts';
import { folderOf, readAll, readFiles, type Read } from './write.ts';

const FOLDER = fileURLToPath(new URL('./documents', import.meta.url));
const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.md'));
const bytesOf = (name: string) => readFileSync(join(FOLDER, name));
const MB = 1024 * 1024;

/** What was read, in the form of the expected files: the articles, then what was said of them. */
function shown({ articles, problems }: Read): string {
  const parts = articles.map(({ id, title, source, byline, date, url, language, text }) => {
    const fields = { id, title, source, byline: byline.join('; '), date, url, language };
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${value ?? ''}`.trimEnd());
    return ['---', ...head, '---', '', text.trim(), ''].join('\n');
  });
  const said = problems.map(({ severity, problem }) => `- ${severity}: ${problem}`);
  return [...parts, ...(said.length === 0 ? [] : [['Said of it:', '', ...said, ''].join('\n')])].join('\n');
}

/** A ZIP archive of the given files. */
async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const markdown = (text: string) => `---\nsource: Harbor Notes\ndate: 2026-03-01\n---\n\n${text}\n`;

describe('a document is read as a reader sees it', () => {
  it.each(names)('%s', async (name) => {
    const expected = readFileSync(join(FOLDER, `${name}.md`), 'utf8');
    expect(shown(await readAll(join(FOLDER, name)))).toBe(expected);
  });
});

describe('a chapter of an e-book', () => {
  const rootfile = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>';
  const book = (chapters: readonly string[], metadata = '') =>
    zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': rootfile,
      'b.opf':
        `<package><metadata><dc:title>The Fenn Yearbook</dc:title><dc:creator>Ira Holm</dc:creator>${metadata}</metadata>` +
        `<manifest>${chapters.map((_, at) => `<item id="c${at}" href="c${at}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest>` +
        `<spine>${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
      ...Object.fromEntries(chapters.map((body, at) => [`c${at}.xhtml`, `<html><body>${body}</body></html>`])),
    });
  const text = '<p>The limes along the canal were planted in May, the clerk said.</p>';

  it('has its own title, author and day, and else those of the book', async () => {
    const chapters = [
      `<h1>Limes at last</h1><p>By Mira Tolland</p><p>3 May 2026</p>${text}`,
      `<h1>Eels again</h1>${text}`,
    ];
    const { articles } = await readFiles({ 'a.epub': await book(chapters) });
    expect(articles.map(({ title, byline, source, date }) => ({ title, byline, source, date }))).toEqual([
      { title: 'Limes at last', byline: ['Mira Tolland'], source: 'The Fenn Yearbook', date: '2026-05-03' },
      { title: 'Eels again', byline: ['Ira Holm'], source: 'The Fenn Yearbook', date: null },
    ]);
    expect(articles[0]?.text).toBe('The limes along the canal were planted in May, the clerk said.');
  });

  it('has the publisher as its outlet before the title of the book', async () => {
    const named = await book([`<h1>Limes at last</h1>${text}`], '<dc:publisher>Fenn House</dc:publisher>');
    expect((await readFiles({ 'a.epub': named })).articles[0]?.source).toBe('Fenn House');
  });
});

describe('what a file is', () => {
  it('is told by its first bytes rather than by its name', async () => {
    const { articles, problems } = await readFiles({
      'ferry.txt': bytesOf('hyphens.pdf'),
      'keepers.zip': bytesOf('lighthouse.docx'),
      'notes.md': bytesOf('harbor-notes.epub'),
      'pages.txt': bytesOf('gazette.warc'),
    });
    expect(articles.map(({ id }) => id)).toEqual(['ferry', 'keepers', 'notes-1', 'notes-2', 'pages-1', 'pages-2']);
    const odd = problems.filter(({ problem }) => problem.includes('though its name ends in'));
    expect(odd.map(({ file, severity }) => [file, severity])).toEqual([
      ['ferry.txt', 'hint'],
      ['keepers.zip', 'hint'],
      ['notes.md', 'hint'],
      ['pages.txt', 'hint'],
    ]);
    expect(odd[0]?.problem).toBe('The file is a PDF and was read as such, though its name ends in .txt.');
  });

  it('is named where it is of a kind that is not read, with what to do', async () => {
    const { articles, problems } = await readFiles({
      'a.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'b.odt': 'x',
      'c.rtf': '{\\rtf1 Hello}',
      'd.txt': '{\\rtf1 Hello}',
      'e.docx': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)]),
      'f.pdf': 'This is a plain text that somebody gave the wrong name.',
      'g.docx': await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
      'h.md': markdown('The gate stands open.'),
    });
    expect(articles.map(({ id }) => id)).toEqual(['h']);
    expect(problems.map(({ file, severity, problem, advice }) => [file, severity, problem, advice])).toEqual([
      ['a.doc', 'error', expect.stringContaining('old kind'), expect.stringContaining('.docx')],
      ['b.odt', 'error', expect.stringContaining('OpenDocument'), expect.stringContaining('.docx')],
      ['c.rtf', 'error', expect.stringContaining('RTF'), expect.stringContaining('.docx')],
      ['d.txt', 'error', expect.stringContaining('RTF'), expect.stringContaining('.docx')],
      ['e.docx', 'error', expect.stringContaining('password'), expect.stringContaining('.docx')],
      ['f.pdf', 'error', expect.stringContaining('not a PDF'), expect.stringContaining('.txt')],
      ['g.docx', 'error', expect.stringContaining('spreadsheet'), expect.stringContaining('.txt')],
    ]);
  });

  it('may be packed with gzip, whether its name says so or not', async () => {
    const { articles, problems } = await readFiles({
      'a.pdf.gz': gzipSync(bytesOf('hyphens.pdf')),
      'b.md': gzipSync(markdown('The gate stands open.')),
    });
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'b.md', severity: 'hint' }));
  });
});

describe('a ZIP archive', () => {
  it('is read as if its files stood in the folder', async () => {
    const line = (id: string) =>
      `${JSON.stringify({ id, source: 'AP', date: '2026-01-02', text: `Text of ${id}.` })}\n`;
    const zip = await zipOf({
      'outlets.yaml': '- name: Linden Lane\n  country: NZ\n',
      'b/two.md': markdown('Two gates stand open.'),
      'a.jsonl': line('x') + line('y'),
      'b/c/three.txt':
        'date 2026-01-02\n\nThree gates\n\nBy Ann Roe, Linden Lane\n\nThree gates stand open, a guard said.\n',
      '__MACOSX/b/._two.md': 'x',
      '.hidden.md': markdown('Hidden.'),
      'photo.png': 'x',
      'deeper.zip': await zipOf({
        'four.md': markdown('Four gates stand open.'),
        'no.zip': await zipOf({ 'five.md': 'Five.' }),
      }),
      'ferry.pdf': bytesOf('hyphens.pdf'),
    });
    const { articles, problems } = await readFiles({ 'old.zip': zip });
    expect(articles.map(({ id, file, line: at, country }) => [id, file, at, country])).toEqual([
      ['x', 'old.zip/a.jsonl', 1, 'US'],
      ['y', 'old.zip/a.jsonl', 2, 'US'],
      ['three', 'old.zip/b/c/three.txt', null, 'NZ'],
      ['two', 'old.zip/b/two.md', null, null],
      ['four', 'old.zip/deeper.zip/four.md', null, null],
      ['ferry', 'old.zip/ferry.pdf', null, null],
    ]);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'old.zip/deeper.zip/no.zip', severity: 'error' }));
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'old.zip',
        severity: 'hint',
        problem: expect.stringContaining('photo.png') as string,
      }),
    );
  });

  it('writes nothing and shows names without what leads out of it', async () => {
    const zip = await zipOf({ 'aa/aa/etc/gate.md': markdown('The gate stands open.') });
    const slip = Buffer.from(zip.toString('latin1').replaceAll('aa/aa/etc/gate.md', '../../etc/gate.md'), 'latin1');
    const { articles } = await readFiles({ 'slip.zip': slip });
    expect(articles).toMatchObject([{ id: 'gate', file: 'slip.zip/etc/gate.md' }]);
  });

  it('does not believe the sizes it declares, and compares checksums', async () => {
    const zip = await zipOf({ 'a.md': markdown('The gate stands open.'), 'b.md': markdown('The door stands open.') });
    const at = zip.indexOf(Buffer.from('PK\u0001\u0002'));
    const small = Buffer.from(zip);
    small.writeUInt32LE(5, at + 24);
    const damaged = Buffer.from(zip);
    damaged.writeUInt32LE(12345, at + 16);
    for (const bytes of [small, damaged]) {
      const { articles, problems } = await readFiles({ 'x.zip': bytes });
      expect(articles.map(({ id }) => id)).toEqual(['b']);
      expect(problems).toMatchObject([
        { file: 'x.zip/a.md', severity: 'error', problem: expect.stringContaining('damaged') as string },
      ]);
    }
  });

  it('that is a bomb is stopped with little memory', async () => {
    const inner = await zipOf({ 'a.md': Buffer.alloc(16 * MB, 'a '), 'b.jsonl': Buffer.alloc(16 * MB, '\n') });
    const bomb = await zipOf({ '1.zip': inner, '2.zip': inner, 'good.md': markdown('The gate stands open.') });
    expect(bomb.length).toBeLessThan(MB);
    const folder = await folderOf({ 'bomb.zip': bomb });
    const before = process.memoryUsage().rss;
    const { articles, problems } = await readAll(folder);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    const said = (end: string) => problems.filter(({ file }) => file.endsWith(end)).map(({ problem }) => problem);
    const times = expect.stringContaining('more than 100 times') as string;
    expect(said('/a.md')).toEqual([times, times]);
    expect(said('/b.jsonl')).toEqual([times, times]);
  });

  it('that is empty or holds nothing readable says so', async () => {
    const { problems } = await readFiles({
      'a.zip': await zipOf({}),
      'b.zip': await zipOf({ 'photo.png': 'x' }),
      'c.md': markdown('The gate stands open.'),
    });
    expect(problems.map(({ file, severity, problem }) => [file, severity, problem])).toEqual([
      ['a.zip', 'error', expect.stringContaining('empty')],
      ['b.zip', 'error', expect.stringContaining('no articles')],
    ]);
  });
});

describe('a web archive', () => {
  it('gives the records behind a damaged one, packed or not', async () => {
    const plain = bytesOf('gazette.warc');
    // The first response says to be much longer than it is.
    const response = plain.indexOf('WARC-Type: response');
    const length = plain.indexOf('Content-Length: ', response) + 'Content-Length: '.length;
    const wrong = Buffer.from(plain);
    wrong.write('9', length);
    const packed = Buffer.from(bytesOf('gazette-packed.warc.gz'));
    const members: number[] = [];
    for (let at = packed.indexOf('1f8b08', 0, 'hex'); at !== -1; at = packed.indexOf('1f8b08', at + 1, 'hex'))
      members.push(at);
    packed.fill(0x55, (members[2] ?? 0) + 200, (members[2] ?? 0) + 260);
    const { articles, problems } = await readFiles({ 'a.warc': wrong, 'b.warc.gz': packed });
    expect(articles.map(({ id, url }) => [id, url])).toEqual([
      ['a-1', 'https://tealbend.example/swans'],
      ['a-2', 'https://tealbend.example/bridge'],
      ['b-1', 'https://tealbend.example/swans'],
      ['b-2', 'https://tealbend.example/bridge'],
    ]);
    const damaged = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
    expect(damaged).toEqual(['a.warc', 'b.warc.gz']);
  });

  it('is read when it is packed as one piece', async () => {
    const { articles } = await readFiles({ 'a.warc.gz': gzipSync(bytesOf('gazette.warc')) });
    expect(articles.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
    expect(gunzipSync(bytesOf('gazette-packed.warc.gz')).length).toBeGreaterThan(1000);
  });
});

describe('a document that takes too long', () => {
  it('is given up, and the next one is read', async () => {
    const job = { kind: 'pdf', bytes: new Uint8Array(bytesOf('market.pdf')) } as const;
    expect(await readDocument(job, 1)).toMatchObject({ problem: expect.stringContaining('too long') as string });
    expect(await readDocument(job)).toMatchObject({ title: 'Old fish market to close for three months' });
  });
});

describe('a document that is damaged anyhow', () => {
  /** Numbers that are the same every time. */
  function* numbers(seed: number): Generator<number> {
    for (let state = seed; ; yield state) state = (state * 1103515245 + 12345) % 2147483648;
  }

  it.each(names)('%s cut off or with flipped bits gives articles or says why not', async (name) => {
    const whole = bytesOf(name);
    const next = numbers(whole.length);
    const random = () => (next.next().value as number) / 2147483648;
    for (let run = 0; run < 14; run++) {
      const bytes = Buffer.from(run % 2 === 0 ? whole : whole.subarray(0, Math.floor(random() * whole.length)));
      for (let flips = run % 2 === 0 ? 1 + run : 0; flips > 0; flips--) {
        const at = Math.floor(random() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      const { articles, problems } = await readFiles({ [name]: bytes });
      expect(articles.length + problems.length).toBeGreaterThan(0);
      for (const { problem, advice } of problems) expect(problem.length * advice.length).toBeGreaterThan(0);
    }
  });
});
