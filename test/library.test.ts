import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CorpusError, openLibrary, type IsoDate } from '../src/library.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-library-'));
afterAll(() => rmSync(root, { recursive: true }));
const asOf = '2024-03-09' as IsoDate;

const article = (drug: string, speaker: string) => `---
title: Harbour police find ${drug}
source: The Harbour Gazette
date: 2024-03-02
---

Police in the harbour seized 120 kilos of ${drug} on Friday. “This was a long night,” ${speaker}, the harbour master, said.
`;

function folder(): string {
  const path = mkdtempSync(join(root, 'corpus-'));
  writeFileSync(join(path, 'one.md'), article('cocaine', 'Ida Holm'));
  return path;
}

describe('the library', () => {
  it('answers questions before quotes and figures are extracted', async () => {
    const library = await openLibrary(folder());
    const { status } = await library.ask({ question: 'How much cocaine was seized?', asOf });
    expect(status).toBe('answered');
    expect(library.status()).toMatchObject({ articles: 1, quotes: null, figures: null });
    expect((await library.quotes({ speaker: 'Holm' })).status).toBe('found');
    expect(library.status().quotes).toBe(1);
  });

  it('gives the same answer to what somebody said, whatever was asked before', async () => {
    const path = folder();
    writeFileSync(join(path, 'two.md'), article('heroin', 'Jon Dahl'));
    writeFileSync(
      join(path, 'tres.md'),
      `---
title: La policía del puerto halla droga
source: El Puerto
date: 2024-03-03
language: es
---

El agua del puerto no se puede beber todavía.

“Fue una noche larga”, dijo Rosa Molina, jefa de la policía.
`,
    );
    for (const [question, speaker] of [
      ['What did Jon Dahl say?', 'Dahl'],
      ['¿Qué dijo Rosa Molina sobre el agua del puerto?', 'Molina'],
    ] as const) {
      const library = await openLibrary(path);
      const before = await library.ask({ question, asOf });
      await library.stats({ event: 'seizure' });
      await library.quotes({ speaker: 'Holm' });
      const after = await library.ask({ question, asOf });
      expect(after.passages).toEqual(before.passages);
      expect(before.passages[0]?.text).toContain(speaker);
    }
  });

  it('reads the corpus again and swaps it in, with counts before and after', async () => {
    const path = folder();
    const library = await openLibrary(path, { background: true });
    expect((await library.quotes({ speaker: 'Dahl' })).status).toBe('none');
    writeFileSync(join(path, 'two.md'), article('heroin', 'Jon Dahl'));
    const { before, after } = await library.reload();
    expect([before.articles, after.articles]).toEqual([1, 2]);
    expect(after.quotes).toBe(2);
    expect((await library.ask({ question: 'How much heroin was seized?', asOf })).status).toBe('answered');
    expect((await library.quotes({ speaker: 'Dahl' })).status).toBe('found');
  });

  it('keeps the old articles when reading again fails', async () => {
    const path = folder();
    const library = await openLibrary(path);
    rmSync(path, { recursive: true });
    await expect(library.reload()).rejects.toBeInstanceOf(CorpusError);
    expect((await library.ask({ question: 'How much cocaine was seized?', asOf })).status).toBe('answered');
  });

  it('takes reloads one after the other', async () => {
    const path = folder();
    const library = await openLibrary(path);
    const first = library.reload();
    writeFileSync(join(path, 'two.md'), article('heroin', 'Jon Dahl'));
    const second = library.reload();
    await first;
    expect((await second).after.articles).toBe(2);
  });

  it('offers outlets, ids, speakers and items while one types', async () => {
    const library = await openLibrary(folder());
    expect(await library.suggestSources('gaz', 5)).toEqual(['The Harbour Gazette']);
    expect(await library.suggestAuthors('holm', 5)).toEqual([]);
    expect((await library.suggestSpeakers('hol', 5)).map(({ name }) => name)).toEqual(['Ida Holm']);
    expect(await library.suggestItems('coc', 5)).toEqual(['cocaine']);
    expect((await library.suggestIds('one', 5)).map(({ id }) => id)).toContain('one');
  });

  it('makes up sample questions that it answers', async () => {
    const library = await openLibrary(folder());
    const samples = await library.sampleQuestions(3);
    expect(samples).toContain('How much cocaine was seized?');
    for (const question of samples) expect((await library.ask({ question, asOf })).status).toBe('answered');
  });

  it('refuses a corpus without an article', async () => {
    const path = mkdtempSync(join(root, 'none-'));
    writeFileSync(join(path, 'blank.md'), '');
    await expect(openLibrary(path)).rejects.toBeInstanceOf(CorpusError);
  });
});
