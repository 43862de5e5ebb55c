import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { byline, rows } from './world.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-bad-'));
afterAll(() => rmSync(root, { recursive: true }));

const GOOD = `---
title: Harbour police find cocaine
source: The Harbour Gazette
date: 2024-03-02
---

Police in the harbour seized 120 kilos of cocaine on Friday, the ministry said.
`;

/** A corpus folder with one good article and one other file. */
function corpus(name: string, content: string | Buffer | null): string {
  const folder = mkdtempSync(join(root, 'corpus-'));
  writeFileSync(join(folder, 'good.md'), GOOD);
  if (content !== null) writeFileSync(join(folder, name), content);
  return folder;
}

describe('a corpus that cannot be read at all', () => {
  it.each([
    ['is missing', () => join(root, 'nowhere')],
    [
      'is empty',
      () => {
        mkdirSync(join(root, 'empty'), { recursive: true });
        return join(root, 'empty');
      },
    ],
    [
      'holds an empty file only',
      () => {
        const folder = mkdtempSync(join(root, 'blank-'));
        writeFileSync(join(folder, 'blank.txt'), '');
        return folder;
      },
    ],
  ])('because it %s ends every command with 2 and a sentence', async (_what, path) => {
    for (const args of [['ask', 'x'], ['quote', 'x'], ['stats'], ['sources'], ['check']]) {
      const { exit, err } = await byline(['--corpus', path(), ...args]);
      expect(exit).toBe(2);
      expect(err.trim()).not.toBe('');
      expect(err).not.toMatch(/\n {4}at /);
    }
  });
});

describe('a bad file among good ones', () => {
  const cases: [string, string, string | Buffer, RegExp][] = [
    ['an empty file', 'bad.txt', '', /bad\.txt.*empty/],
    ['a binary file', 'bad.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), /bad\.txt/],
    [
      'a broken line of JSONL',
      'bad.jsonl',
      '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n{"id":\n',
      /bad\.jsonl:3/,
    ],
    ['a day that does not exist', 'bad.md', GOOD.replace('2024-03-02', '2025-13-40'), /bad\.md.*2025-13-40/],
    [
      'a second article of the same id',
      'good.txt',
      ' date 2024-03-02 Ann Other\n\nText.\n',
      /good\.(md|txt).*good\.(md|txt)/s,
    ],
  ];

  it.each(cases)(
    '— %s — is reported with file and reason, and the good ones still answer',
    async (_what, name, content, said) => {
      const folder = corpus(name, content);
      const check = await byline(['--corpus', folder, 'check']);
      expect(check.out).toMatch(said);
      const { exit, out } = await byline(['--corpus', folder, 'ask', '--json', 'How much cocaine was seized?']);
      // By words only hardly anything counts as answered; the passage has to be found.
      expect([0, 3]).toContain(exit);
      const [first] = rows(out)[0]?.['passages'] as { article: string }[];
      expect(first?.article).toMatch(/^(good|bad)$/);
    },
  );

  it('is told beside the encoder, where that is missing or switched off', async () => {
    const found = rows((await byline(['--json', 'check'], { env: { BYLINE_ENCODER: 'off' } })).out);
    expect(found).toEqual([
      {
        file: 'models/encoder',
        line: null,
        severity: 'hint',
        problem: 'Questions are not answered by meaning. The encoder is switched off.',
        advice: 'Set BYLINE_ENCODER=on to use the encoder.',
      },
    ]);
  });

  it('makes the check end with 1, and a clean corpus with 0', async () => {
    expect((await byline(['--corpus', corpus('bad.txt', ''), 'check'])).exit).toBe(1);
    expect((await byline(['check'])).exit).toBe(0);
  });

  it('shows control characters of an article harmlessly', async () => {
    const folder = corpus('bad.md', `${GOOD}\nThe \u001b[31mcaptain\u001b[0m of the ferry \u009b2J said nothing.\n`);
    const { out } = await byline(['--corpus', folder, 'ask', 'What did the captain of the ferry say?']);
    expect(out).toContain('captain');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
    const { out: json } = await byline(['--corpus', folder, 'ask', '--json', 'captain of the ferry']);
    expect(json).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('an option before the command it belongs to', () => {
  it('is refused with where it stands', async () => {
    const { exit, err } = await byline(['--limit', '2', 'ask', 'x']);
    expect(exit).toBe(2);
    expect(err).toContain('byline ask --limit');
  });
});

describe('an outlet that no article has', () => {
  it('is said with what may have been meant', async () => {
    const { exit, err } = await byline(['--source', 'amerika', 'sources']);
    expect(exit).toBe(3);
    expect(err).toContain('Did you mean One America News Network?');
  });
});

describe('a setting that nothing reads', () => {
  it.each([[['quote']], [['stats', '--all']], [['check']], [['sources']], [['ask', 'x']]])(
    'is told once by every command, here %j, also where the corpus is named',
    async (args) => {
      const { err } = await byline(['--corpus', 'corpus', ...args], { env: { BYLINE_LOGG: 'info' } });
      expect(err.match(/BYLINE_LOGG is not a setting of Byline; did you mean BYLINE_LOG\?/g)).toHaveLength(1);
    },
  );
});

describe('a word that every object of JavaScript knows', () => {
  it.each(Object.getOwnPropertyNames(Object.prototype))('is a word like any other: %s', async (word) => {
    for (const args of [
      ['quote', word],
      ['ask', word],
      ['stats', '--item', word],
      ['source', word],
    ]) {
      const { exit, err } = await byline(args);
      expect(err).not.toContain('went wrong');
      expect(exit).toBe(3);
    }
  });
});
