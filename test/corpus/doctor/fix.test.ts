import { mkdir, readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fix, type Fixed } from '../../../src/corpus/doctor/fix.ts';
import { mend } from '../../../src/corpus/doctor/mend.ts';
import { withoutMojibake } from '../../../src/corpus/doctor/mojibake.ts';
import { folderOf, readAll } from '../write.ts';

const NOW = new Date('2031-05-04T10:11:12Z');

async function run(folder: string, dryRun = false): Promise<Fixed[]> {
  const found: Fixed[] = [];
  for await (const one of fix(folder, { dryRun, now: NOW })) found.push(one);
  return found;
}

const md = (body: string, date = '2031-05-04') =>
  `---\ntitle: The quay\nsource: Dune Post\ndate: ${date}\n---\n${body}\n`;
const short = async (name: string, content: string | Buffer) =>
  (await mend(Buffer.from(content), name))?.changes.map(({ what, line, before, after }) => [
    what,
    line,
    before,
    after,
  ]) ?? [];
const after = async (name: string, content: string | Buffer) =>
  (await mend(Buffer.from(content), name))?.bytes.toString() ?? null;

describe('mojibake', () => {
  it('is undone where the whole line proves it', () => {
    expect(withoutMojibake('The mayorâ€™s cafÃ© â€“ it burned')).toBe('The mayor’s café – it burned');
    expect(withoutMojibake('itâ€™s â€œall overâ€\u009d')).toBe('it’s “all over”');
    expect(withoutMojibake('ðŸ˜€ Ã±')).toBe('😀 ñ');
  });

  it.each(['“AMANHÔ', 'AMANHÔ disse', 'É—a letter', 'café', 'cafÃ© and café', 'â€™ and 東', 'plain', 'Ä“ is a letter'])(
    'is left alone in %s',
    (line) => expect(withoutMojibake(line)).toBeNull(),
  );

  it('is undone to what was written, and what was written stays', () => {
    const line = fc.string({ unit: fc.constantFrom(...'a b c é ’ “ ” – ñ ü €'.split(' '), ' '), maxLength: 20 });
    fc.assert(
      fc.property(line, (written) => {
        const garbled = Buffer.from(written)
          .toString('latin1')
          .replace(/[\x80-\x9f]/g, (byte) => {
            const shown = iconv.decode(Buffer.from(byte, 'latin1'), 'windows-1252');
            return shown === '\ufffd' ? byte : shown;
          });
        const undone = withoutMojibake(garbled);
        if (undone !== null) expect(undone).toBe(written);
      }),
    );
  });
});

describe('a file is mended of', () => {
  it.each<[string, string, string | Buffer, string, string]>([
    ['windows-1252', 'a.md', iconv.encode(md('The café – shut.'), 'windows-1252'), md('The café – shut.'), 'encoding'],
    ['UTF-16', 'a.md', iconv.encode(md('The café.'), 'utf-16', { addBOM: true }), md('The café.'), 'encoding'],
    ['a byte-order mark', 'a.md', `\ufeff${md('Shut.')}`, md('Shut.'), 'byte-order mark'],
    ['CR LF', 'a.txt', ' date 2031-05-04\r\n\r\nShut.\r\n', ' date 2031-05-04\n\nShut.\n', 'line ends'],
    [
      'control characters',
      'a.md',
      md('The \u0007bell\u001b[31m rang\ftwice.'),
      md('The bell rang twice.'),
      'control characters',
    ],
    ['mojibake', 'a.md', md('The mayorâ€™s boat.'), md('The mayor’s boat.'), 'mojibake'],
    ['a date with slashes', 'a.md', md('Shut.', '2031/5/4'), md('Shut.'), 'date'],
    ['a date in quotation marks', 'a.md', md('Shut.', '"2031-5-4"'), md('Shut.', '"2031-05-04"'), 'date'],
  ])('%s', async (_what, name, content, wanted, what) => {
    expect(await after(name, content)).toBe(wanted);
    expect((await short(name, content)).map(([kind]) => kind)).toContain(what);
    expect(await mend(Buffer.from(wanted), name)).toBeNull();
  });

  it('nothing else, with what stood there and where', async () => {
    expect(await short('a.md', md('The mayorâ€™s boat.', '2031/5/4'))).toEqual([
      ['date', 4, '2031/5/4', '2031-05-04'],
      ['mojibake', 6, 'â€™', '’'],
    ]);
  });

  it.each([
    ['a date that does not exist', 'a.md', md('Shut.', '2031/13/40')],
    ['a date in the body', 'a.md', md('date: 2031/5/4')],
    ['bytes that windows-1252 leaves open', 'a.md', Buffer.concat([Buffer.from(md('x')), Buffer.of(0x81, 0xe9)])],
    ['mixed encodings that would leave no paragraph', 'a.txt', Buffer.from('\xc2\x85---\n\x91', 'latin1')],
    ['half a character of UTF-16', 'a.md', Buffer.concat([Buffer.of(0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0)])],
    ['a paragraph of control characters only', 'a.md', md('One.\n\n\u0007\n\nTwo.')],
    ['an id', 'a.md', '---\nid: cafÃ©\n---\nShut.\n'],
    ['a web page', 'a.html', '<p>The mayorâ€™s boat.</p>\r\n'],
    ['what is no text', 'a.txt', Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['text that would become a PDF', 'a.txt', '\u0001%PDF-1.4\n'],
  ])('never of %s', async (_what, name, content) => expect(await mend(Buffer.from(content), name)).toBeNull());

  it('JSON lines, but for those that are broken', async () => {
    const broken = Buffer.concat([Buffer.from('{"id":"c","text":"caf'), Buffer.of(0xe9), Buffer.from('\r')]);
    const lines = Buffer.concat([
      Buffer.from('{"id":"a","text":"The mayorâ€™s boat."}\r\n'),
      iconv.encode('{"id":"b","text":"The café."}\n', 'windows-1252'),
      broken,
      Buffer.from('\n'),
    ]);
    expect((await mend(lines, 'a.jsonl'))?.bytes).toEqual(
      Buffer.concat([
        Buffer.from('{"id":"a","text":"The mayor’s boat."}\n{"id":"b","text":"The café."}\n'),
        broken,
        Buffer.from('\n'),
      ]),
    );
  });
});

describe('mending a folder', () => {
  it('keeps every file as it was, and touches no other', async () => {
    const folder = await folderOf({ 'in/a.md': md('The mayorâ€™s boat.'), 'b.md': md('Shut.') });
    const long = new Date(2030, 1, 1);
    await utimes(join(folder, 'b.md'), long, long);
    const [dry] = await run(folder, true);
    expect(dry).toMatchObject({ file: 'in/a.md', backup: null });
    expect(await readdir(folder)).toEqual(['b.md', 'in']);
    const [fixed, ...more] = await run(folder);
    expect(more).toEqual([]);
    expect(fixed).toMatchObject({ file: 'in/a.md', changes: [{ what: 'mojibake', times: 1 }] });
    expect(await readFile(join(folder, 'in/a.md'), 'utf8')).toBe(md('The mayor’s boat.'));
    const copy = join(folder, '.byline/backup/2031-05-04T10-11-12.000Z/in/a.md');
    expect(await readFile(copy, 'utf8')).toBe(md('The mayorâ€™s boat.'));
    expect((await stat(join(folder, 'b.md'))).mtimeMs).toBe(long.getTime());
    expect(await readdir(join(folder, 'in'))).toEqual(['a.md']);
    expect(await run(folder)).toEqual([]);
  });

  it('says what could not be written and leaves it', async () => {
    const folder = await folderOf({ 'a.md': md('The mayorâ€™s boat.'), 'b.md': md('Thatâ€™s it.') });
    // Where the copy would go, a folder stands in the way.
    await mkdir(join(folder, '.byline/backup/2031-05-04T10-11-12.000Z/a.md'), { recursive: true });
    const [first, second] = await run(folder);
    expect(first).toMatchObject({ problem: { file: 'a.md', severity: 'error' } });
    expect(second).toMatchObject({ file: 'b.md' });
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(md('The mayorâ€™s boat.'));
  });

  it('works on one file too', async () => {
    const folder = await folderOf({ 'a.md': md('Thatâ€™s it.') });
    expect(await run(join(folder, 'a.md'))).toHaveLength(1);
    expect(await readdir(join(folder, '.byline/backup'))).toHaveLength(1);
  });

  it('a second time changes nothing, and the articles are the same but for what is listed', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom(
          ...[
            '---\n',
            'date: 2031/5/4\n',
            'By Ann Roe\n',
            'Shut.',
            '\n\n',
            '\r\n',
            '\r',
            '\f',
            '\u0007',
            '\u001b[3',
            '1m',
          ],
          ...['â€™', 'Ã©', 'é', 'Ã', '€', '\u0085', '\ufeff', '{"id":"a","text":"b', '"}\n', '[', '\u2028', '\u0000'],
        )
        .map((text) => Buffer.from(text)),
      fc.constantFrom(Buffer.of(0xe9), Buffer.of(0xff, 0xfe), Buffer.of(0x81), Buffer.of(0xc3)),
    );
    const name = fc.constantFrom('a.md', 'a.txt', 'a.jsonl', 'a.json');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 14 }), name, async (parts, file) => {
        const bytes = Buffer.concat(parts);
        const mended = await mend(bytes, file);
        if (mended === null) return;
        expect(await mend(mended.bytes, file)).toBeNull();
        const folder = await folderOf({ [`one/${file}`]: bytes, [`two/${file}`]: mended.bytes });
        const [one, two] = [await readAll(join(folder, 'one')), await readAll(join(folder, 'two'))];
        expect(two.articles.map(({ id }) => id)).toEqual(one.articles.map(({ id }) => id));
        const isWritten = mended.changes.some(({ what }) => what === 'mojibake' || what === 'control characters');
        const isMixed = mended.changes.some(({ what, line }) => what === 'encoding' && line !== null);
        one.articles.forEach(({ text, paragraphs }, at) => {
          expect(two.articles[at]?.paragraphs).toHaveLength(paragraphs.length);
          if (!isWritten && !isMixed) expect(two.articles[at]?.text).toBe(text);
        });
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 400) },
    );
  });

  it('refuses a file that somebody writes to meanwhile', async () => {
    const folder = await folderOf({ 'a.md': md('Thatâ€™s it.'), 'b.md': md('Thatâ€™s it.') });
    const steps = fix(folder, { dryRun: false, now: NOW });
    await steps.next();
    await writeFile(join(folder, 'b.md'), md('Written anew.'));
    expect((await steps.next()).done).toBe(true);
    expect(await readFile(join(folder, 'b.md'), 'utf8')).toBe(md('Written anew.'));
  });
});
