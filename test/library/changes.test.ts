import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openLibrary, type Change, type IsoDate, type Library } from '../../src/library.ts';
import { openRemoteLibrary } from '../../src/library/thread/remote.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-changes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const asOf = '2024-03-09' as IsoDate;

const article = (drug: string, kilos: number, speaker: string, day = 2) => `---
title: Harbour police find ${drug}
source: The Harbour Gazette
date: 2024-03-0${day}
---

Police in the harbour seized ${kilos} kilos of ${drug} on Friday. “This was a long night,” ${speaker}, the harbour master, said.
`;

function folder(): string {
  const path = mkdtempSync(join(root, 'corpus-'));
  writeFileSync(join(path, 'one.md'), article('cocaine', 120, 'Ida Holm'));
  return path;
}

/** Everything that can be asked, without what differs from one moment to the next. */
async function everything(library: Library): Promise<unknown> {
  const asks = ['How much cocaine was seized?', 'How much heroin was seized?', 'What did Jon Dahl say?'];
  const answers = await Promise.all(asks.map((question) => library.ask({ question, asOf })));
  return {
    answers: answers.map((answer) => ({ ...answer, ms: 0, confidence: answer.confidence.toFixed(6) })).map(rounded),
    quotes: await Promise.all(['Holm', 'Dahl', 'Roe'].map((speaker) => library.quotes({ speaker }))),
    stats: await library.stats({ event: 'all' }),
    sources: await library.sources({}),
    check: await library.checkQuote('This was a long night', {}),
    speakers: await library.suggestSpeakers('', 10),
  };
}

const rounded = <A extends { passages: readonly { score: number }[] }>(answer: A) => ({
  ...answer,
  passages: answer.passages.map((passage) => ({ ...passage, score: passage.score.toFixed(6) })),
});

describe('a library whose articles change', () => {
  it('answers as one opened afresh, whatever changed before', { timeout: 120_000 }, async () => {
    const names = fc.constantFrom('one.md', 'two.md', 'three.md');
    const version = fc.record({
      drug: fc.constantFrom('cocaine', 'heroin'),
      kilos: fc.constantFrom(5, 70),
      speaker: fc.constantFrom('Ida Holm', 'Jon Dahl', 'Ann Roe'),
      day: fc.integer({ min: 1, max: 9 }),
    });
    const changes = fc.array(fc.record({ name: names, version: fc.option(version) }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        const path = folder();
        writeFileSync(join(path, 'stays.md'), article('ketamine', 3, 'Bo Lind'));
        const library = await openLibrary(path, { encoder: false });
        await everything(library);
        for (const { name, version: to } of steps) {
          if (to === null) rmSync(join(path, name), { force: true });
          else writeFileSync(join(path, name), article(to.drug, to.kilos, to.speaker, to.day));
          await library.reload();
        }
        const fresh = await openLibrary(path, { encoder: false });
        expect(await everything(library)).toEqual(await everything(fresh));
        await Promise.all([library.close(), fresh.close()]);
      }),
      { numRuns: 8 },
    );
  });

  it(
    'takes in a file dropped, changed, renamed and removed, by itself, within two seconds',
    { timeout: 60_000 },
    async () => {
      const path = folder();
      const changes: Change[] = [];
      const library = await openLibrary(path, {
        encoder: false,
        background: true,
        watch: (change) => changes.push(change),
      });
      const found = async (question: string) => (await library.ask({ question, asOf })).status;
      const becomes = (question: string, status: string) =>
        vi.waitFor(async () => expect(await found(question)).toBe(status), { timeout: 2000, interval: 50 });
      await library.quotes({ speaker: 'Holm' });

      writeFileSync(join(path, 'two.md'), article('heroin', 70, 'Jon Dahl'));
      await becomes('How much heroin was seized?', 'answered');
      expect((await library.quotes({ speaker: 'Dahl' })).status).toBe('found');

      writeFileSync(join(path, 'two.md'), article('ketamine', 70, 'Ann Roe'));
      await becomes('How much ketamine was seized?', 'answered');
      expect(await found('How much heroin was seized?')).not.toBe('answered');
      expect((await library.quotes({ speaker: 'Dahl' })).status).toBe('none');

      renameSync(join(path, 'two.md'), join(path, 'three.md'));
      await vi.waitFor(async () => expect(await library.source('three')).not.toBeNull(), { timeout: 2000 });
      rmSync(join(path, 'three.md'));
      await becomes('How much ketamine was seized?', 'related');
      expect(library.status()).toMatchObject({ articles: 1 });
      await vi.waitFor(() => expect(changes.length).toBeGreaterThanOrEqual(4));
      expect(changes.every((change) => 'report' in change)).toBe(true);
      await library.close();
    },
  );

  it('keeps the last good version of a file that is broken now, and tells', { timeout: 60_000 }, async () => {
    const path = folder();
    const changes: Change[] = [];
    const library = await openLibrary(path, {
      encoder: false,
      background: true,
      watch: (change) => changes.push(change),
    });
    writeFileSync(join(path, 'two.md'), article('heroin', 70, 'Jon Dahl'));
    await vi.waitFor(() => expect(library.status().articles).toBe(2), { timeout: 3000 });
    writeFileSync(join(path, 'two.md'), '');
    await vi.waitFor(
      async () => expect((await library.problems()).map(({ problem }) => problem)).toContain('The file is empty.'),
      { timeout: 3000 },
    );
    expect((await library.ask({ question: 'How much heroin was seized?', asOf })).status).toBe('answered');
    expect((await library.problems()).map(({ problem }) => problem).join(' ')).toContain('keeps serving');
    await library.close();
  });

  it('tells of changes from its own thread too', { timeout: 60_000 }, async () => {
    const path = folder();
    const changes: Change[] = [];
    const library = await openRemoteLibrary(path, { encoder: false, watch: (change) => changes.push(change) });
    writeFileSync(join(path, 'two.md'), article('heroin', 70, 'Jon Dahl'));
    await vi.waitFor(() => expect(changes).toHaveLength(1), { timeout: 4000 });
    const [change] = changes;
    expect(change && 'report' in change && change.report.changes).toEqual({ added: ['two'], updated: [], removed: [] });
    expect(library.status().articles).toBe(2);
    await library.close();
  });
});
