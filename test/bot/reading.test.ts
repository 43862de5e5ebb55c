import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRemoteLibrary, type RemoteLibrary } from '../../src/library/thread/remote.ts';
import { render } from '../discord/render.ts';
import { stage, type Stage } from './run.ts';

const ARTICLES = 1200;
const PARAGRAPHS = 8;
const SURNAMES = ['Holm', 'Dahl', 'Roe', 'Lind', 'Voss', 'Brandt', 'Quill', 'Feld'];

/** Articles that take seconds to be read through. */
function collection(): string {
  const folder = mkdtempSync(join(tmpdir(), 'byline-reading-'));
  for (let n = 0; n < ARTICLES; n++) {
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
      const surname = SURNAMES[(n + at) % SURNAMES.length] ?? '';
      return `Police in harbour ${n} seized ${100 + at} kilos of cocaine on Friday, the third haul since May. “We had waited ${at + 2} weeks for ship ${n},” Ida ${surname}, the mayor of Port ${surname}, said. “Nobody fired a shot,” she added, according to officers who asked not to be named.`;
    });
    const head = `---\ntitle: Harbour police search ship ${n}\nsource: The Harbour Gazette\ndate: 2031-03-0${(n % 9) + 1}\n---\n\n`;
    writeFileSync(join(folder, `ship-${n}.md`), head + paragraphs.join('\n\n'));
  }
  return folder;
}

describe('while articles are still being read', () => {
  let folder = '';
  let library: RemoteLibrary;
  let on: Stage;
  /** True as long as neither quotes nor figures of all articles are known. */
  const reading = () => library.status().quotes === null && library.status().figures === null;

  beforeAll(async () => {
    folder = collection();
    library = await openRemoteLibrary(folder, { encoder: false });
    on = await stage({ library });
  }, 120_000);
  afterAll(async () => {
    await on.stop();
    await library.close();
    rmSync(folder, { recursive: true });
  });

  it('every list is offered before they are read', { timeout: 60_000 }, async () => {
    const ana = on.discord.person('Ana');
    for (const [command, option, typed] of [
      ['quote', 'speaker', 'hol'],
      ['stats', 'item', 'coc'],
      ['ask', 'question', ''],
      ['ask', 'source', 'harb'],
      ['ask', 'author', ''],
      ['source', 'id', 'ship-1'],
      ['byline remove', 'id', 'ship-1'],
    ] as const) {
      const offered = await ana.type(command, option, typed);
      expect(offered.length).toBeLessThanOrEqual(25);
      expect([command, option, reading()]).toEqual([command, option, true]);
    }
  });

  it('/quote, /stats and /help answer of what is read, and say how far that is', { timeout: 60_000 }, async () => {
    const ana = on.discord.person('Ana');
    const [quotes, stats] = await Promise.all([ana.slash('quote', { speaker: 'Holm' }), ana.slash('stats')]);
    for (const answer of [quotes, stats]) expect(render(answer)).toMatch(/of 1,200 articles/);
    const help = render(await ana.slash('help'));
    expect(help).toContain('How sure to be');
    expect(library.status().figures).toBeNull();
  });

  it('lists fill as articles are read', { timeout: 240_000 }, async () => {
    const ana = on.discord.person('Ana');
    const offered = async (command: string, option: string, typed: string) =>
      (await ana.type(command, option, typed)).map(({ value }) => value);
    const soon = { timeout: 60_000 };
    await expect.poll(() => offered('quote', 'speaker', 'hol'), soon).toContain('Ida Holm');
    await expect.poll(() => offered('stats', 'item', 'coc'), soon).toEqual(['cocaine']);
    await expect.poll(() => offered('ask', 'question', 'cocaine'), soon).toEqual(['How much cocaine was seized?']);
  });
});
