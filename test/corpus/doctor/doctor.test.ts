import iconv from 'iconv-lite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate, Problem } from '../../../src/corpus/article.ts';
import { examine } from '../../../src/corpus/doctor/doctor.ts';
import { folderOf } from '../write.ts';

const TODAY = '2031-06-01' as IsoDate;

async function problems(files: Readonly<Record<string, string | Uint8Array>>): Promise<Problem[]> {
  const found: Problem[] = [];
  for await (const entry of examine(await folderOf(files), TODAY)) if ('problem' in entry) found.push(entry.problem);
  return found;
}

const BODY = `The council of Northport met on Tuesday and kept the crane on the east quay, where it has stood for years.

Nobody spoke against it. The fishermen, who had waited since the spring, went home before the vote was counted.`;

function article({ date = '2031-05-04', body = BODY, extra = '' } = {}): string {
  return `---\ntitle: The crane stays\nsource: Harbor Courier\ndate: ${date}\n${extra}---\n${body}\n`;
}

const words = (n: number) => Array.from({ length: n }, (_, at) => `tide${at}`).join(' ');
const other = (
  at: number,
) => `Boat ${at} of the line carried ${at * 7} crates of salt past pier ${at * 3} at dawn, and came
back empty. ${words(20).replaceAll('tide', `w${at}x`)}`;

describe('a check of a file that has nothing odd', () => {
  it('says nothing', async () => {
    expect(await problems({ 'crane.md': article() })).toEqual([]);
  });
});

describe('a check names', () => {
  const cases: [what: string, file: string, content: string | Uint8Array, said: RegExp, line: number | null][] = [
    ['a date in the future', 'a.md', article({ date: '2031-06-02' }), /lies in the future/, null],
    ['a date that does not exist', 'a.md', article({ date: '2025-13-40' }), /2025-13-40.*no date that exists/, 4],
    ['letters that are lost', 'a.md', article({ body: `${BODY}\n\nThe caf\ufffd is shut.` }), /Letters are lost/, 10],
    ['mojibake', 'a.md', article({ body: `${BODY}\n\nThe mayorâ€™s boat.` }), /garbled/, 10],
    ['control characters', 'a.md', article({ body: `${BODY}\n\nThe \u0007 bell.` }), /control characters/, 10],
    ['characters of private use', 'a.md', article({ body: `\uf0b7 ${BODY}` }), /private use/, 6],
    [
      'a caption before the lead',
      'a.md',
      article({ body: `Boats. (Photo by Bo Li/Getty Images)\n\n${BODY}` }),
      /caption/,
      6,
    ],
    [
      'what the reader is asked',
      'a.md',
      article({ body: `${BODY}\n\nTo see it all, click here.` }),
      /asks the reader/,
      10,
    ],
    [
      'a list of links',
      'a.md',
      article({ body: `${BODY}\n\nThe pages are https://a.example https://b.example www.c.example` }),
      /list of links/,
      10,
    ],
    [
      'a language that is not analysed',
      'a.md',
      article({ extra: 'language: fr\n' }),
      /language of the article \(fr\) is not analysed/,
      null,
    ],
    ['a very short article', 'a.md', article({ body: 'The quay is shut.' }), /fewer than 30 words/, null],
    [
      'a very long article',
      'a.md',
      article({ body: `${words(10_001)}\n\n${words(10_001)}` }),
      /more than 20,000 words/,
      null,
    ],
    ['an article of one long paragraph', 'a.md', article({ body: words(301) }), /one long paragraph/, 6],
    [
      'encodings that are mixed',
      'a.md',
      Buffer.concat([
        Buffer.from(article({ body: `${BODY}\n\nThe café.\n` })),
        iconv.encode('The café.', 'windows-1252'),
      ]),
      /mixes encodings: line 10 is UTF-8, line 12 is windows-1252/,
      12,
    ],
    ['a feed without an address', 'byline.yaml', 'feeds:\n  - url: ftp://a\n', /no http or https address/, null],
    ['a broken line of what was taken out', '.byline/removed.jsonl', '{"id":\n', /does not say which/, 1],
  ];
  it.each(cases)('%s, with its line', async (_what, file, content, said, line) => {
    const found = await problems({ 'plain.md': article({ body: other(1) }), [file]: content });
    const about = found.filter(({ problem }) => said.test(problem));
    expect(about).toHaveLength(1);
    expect(about[0]).toMatchObject({ file, line });
    expect(about[0]?.advice).not.toBe('');
    expect(found.filter(({ file: other }) => other === 'plain.md')).toEqual([]);
  });

  it.each([
    ['a date of today', article({ date: TODAY })],
    [
      'words that only look like mojibake',
      article({ body: `${BODY}\n\n“AMANHÔ, disse. São João, naïve — “Ã” é letra.` }),
    ],
    ['a caption behind the lead', article({ body: `${BODY}\n\nBoats. (Photo by Bo Li/Getty Images)` })],
    ['two links', article({ body: `${BODY}\n\nThe pages https://a.example and https://b.example are shut.` })],
    ['Spanish', article({ extra: 'language: es\n' })],
    ['one paragraph of some lines', article({ body: BODY.replace('\n\n', ' ') })],
    ['tabs', article({ body: `${BODY}\n\n\tThe\ttide.` })],
  ])('nothing for %s', async (_what, content) => {
    expect(await problems({ 'a.md': content })).toEqual([]);
  });

  it('the line of JSON lines and none of a JSON array', async () => {
    const text = `${BODY}\n\nThe mayorâ€™s boat.`;
    const row = { id: 'a', source: 'Dune Post', date: '2031-05-04', text };
    const lines = await problems({ 'a.jsonl': `\n${JSON.stringify(row)}\n` });
    expect(lines).toMatchObject([{ file: 'a.jsonl', line: 2 }]);
    expect(await problems({ 'a.json': JSON.stringify([row]) })).toMatchObject([{ file: 'a.json', line: null }]);
  });
});

describe('what many articles share', () => {
  it('is one row that counts them and names the first', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `a${String(at).padStart(2, '0')}.md`,
        `---\ntitle: T\n---\n${other(at)}\n`,
      ]),
    );
    const found = await problems(files);
    expect(found.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'a00.md: The article has no source. The same: a01.md, a02.md, a03.md and 8 more.',
      'a00.md: The article has no date. The same: a01.md, a02.md, a03.md and 8 more.',
    ]);
  });

  it('is a paragraph that an outlet repeats, where it does so in many articles', async () => {
    const letter = 'The morning letter of the Courier comes at six, free of charge.';
    const files = (n: number) =>
      Object.fromEntries(
        Array.from({ length: n }, (_, at) => [`a${at}.md`, article({ body: `${other(at)}\n\n${letter}` })]),
      );
    expect(await problems(files(3))).toEqual([]);
    expect(await problems(files(5))).toMatchObject([
      {
        file: 'a0.md',
        line: 9,
        severity: 'hint',
        problem:
          '"The morning letter of the Courier comes at six, free of char…" stands in 5 articles of Harbor Courier.',
      },
    ]);
  });

  it('are the words of copies, told with their outlets', async () => {
    const body = Array.from({ length: 9 }, (_, at) => other(at)).join('\n\n');
    const copy = article({ body: body.split('\n\n').slice(0, 8).join('\n\n') }).replace('Harbor Courier', 'Dune Post');
    expect(await problems({ 'a.md': article({ body }), 'b.md': copy, 'c.md': article() })).toMatchObject([
      { file: 'a.md', problem: '2 articles say nearly the same: "a" (Harbor Courier), "b" (Dune Post).' },
    ]);
  });
});

describe('whatever bytes a file holds', () => {
  const name = fc.constantFrom('a.md', 'a.txt', 'a.jsonl', 'a.json', 'a.html', 'a.txt.gz', 'byline.yaml');
  it('a check does not fail', async () => {
    const part = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 20 }).map((text) => Buffer.from(text)),
      fc
        .constantFrom('---\n', '\r\n', '\n\n', 'date: 2031-05-04\n', '{"id":"a","text":"b"}\n', 'â€™')
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), name, async (parts, file) => {
        const found = await problems({ 'plain.md': article(), [file]: Buffer.concat(parts) });
        for (const { problem, advice, line } of found) {
          expect(problem).not.toBe('');
          expect(advice).not.toBe('');
          if (line !== null) expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
