import { describe, expect, it } from 'vitest';
import { folderOf } from '../corpus/write.ts';
import { validRows } from './schemas.ts';
import { byline } from './world.ts';

const md = (first: string) => `---
id: quay
title: The quay
source: Dune Post
date: 2031-05-04
---
${first}

Nobody was hurt, the harbour master said.

Correction: The ferry left on Monday.
`;

const corpus = () =>
  folderOf({
    'added/quay.md': md('Twelve boats lay at the old quay on Tuesday.'),
    '.byline/versions/quay/2031-05-05T08-00-00.000Z.md': md('Eleven boats lay at the old quay on Tuesday.'),
  });

describe('byline source of an article that has changed', () => {
  it('says that an earlier version is kept, and what the article says of its correction', async () => {
    const { out, exit } = await byline(['--corpus', await corpus(), 'source', 'quay#p1']);
    expect(exit).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'An earlier version, read until 5 May 2031, is kept; the article has changed since.',
    );
    expect(out.replace(/\s+/g, ' ')).toContain('These words are newer: until 5 May 2031 others were printed');
    expect(out.replace(/\s+/g, ' ')).toContain('“Correction: The ferry left on Monday.” (Dune Post, 4 May 2031, ¶3)');
    expect(out).not.toContain('Eleven');
  });

  it('shows the earlier wording when asked', async () => {
    const { out } = await byline(['--corpus', await corpus(), 'source', 'quay', '--versions']);
    expect(out).toMatch(/Printed until 5 May 2031, since changed:\s+¶1 +Eleven boats/);
    expect(out.match(/Nobody was hurt/g)).toHaveLength(1);
  });

  it('adds the versions to the row of JSON only when asked', async () => {
    const folder = await corpus();
    const [plain] = validRows('source', (await byline(['--corpus', folder, '--json', 'source', 'quay'])).out);
    expect(Object.keys(plain ?? {})).toEqual(['article', 'citation', 'text', 'paragraphs']);
    const [row] = validRows(
      'source',
      (await byline(['--corpus', folder, '--json', 'source', 'quay', '--versions'])).out,
    );
    expect(row).toMatchObject({ ...plain, versions: [{ until: '2031-05-05', changed: [{ paragraph: 1 }] }] });
  });
});
