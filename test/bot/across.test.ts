import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library.ts';
import { controlsOf } from '../discord/person.ts';
import { render } from '../discord/render.ts';
import { stage, type Stage } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'byline-across-'));
const article = (name: string, source: string, date: string, text: string) =>
  writeFileSync(join(folder, `${name}.md`), `---\ntitle: The dam\nsource: ${source}\ndate: ${date}\n---\n\n${text}\n`);
const more = (who: string) =>
  ['boats', 'bridges', 'cellars', 'gardens', 'mills', 'roofs', 'sheds', 'trams', 'wells']
    .map((thing, at) => `The Kessel dam leak cost the ${who} ${at + 11} ${thing} near the *old* harbour wall of <@99>.`)
    .join('\n\n');

let on: Stage;
beforeAll(async () => {
  article(
    'post',
    'Harbour Post',
    '2031-03-04',
    `The council closed the Kessel dam on Saturday after the leak.\n\n“We will never sell the Kessel dam to anybody,” said Mayor Ana Roe.\n\n${more('town')}`,
  );
  article(
    'wire',
    'Northern Wire',
    '2031-03-05',
    `After the leak the council closed the Kessel dam.\n\n“We will never ever sell the Kessel dam,” said Mayor Ana Roe.`,
  );
  on = await stage({ library: await openLibrary(folder, { encoder: false }) });
});
afterAll(async () => {
  await on.stop();
  rmSync(folder, { recursive: true });
});

describe('/compare', () => {
  it('shows both wordings as quotations, the words that differ in bold, each cited', async () => {
    const shown = render(await on.discord.person('Ana').slash('compare', { topic: 'Kessel dam leak' }));
    expect(shown).toContain('▌ **Kessel dam leak**');
    expect(shown).toContain('One statement by **Ana Roe**, worded differently; words that differ stand out:');
    expect(shown).toContain('> “We will never sell the Kessel dam **to anybody**,” said Mayor Ana Roe.');
    expect(shown).toContain('> “We will never **ever** sell the Kessel dam,” said Mayor Ana Roe.');
    expect(shown).toContain('Northern Wire · 5 March 2031 · ¶2');
    expect(shown).toContain('Printed by **Harbour Post** and **Northern Wire**:');
  });

  it('disarms what the articles print, and pings nobody', async () => {
    const ana = on.discord.person('Ana');
    const first = await ana.slash('compare', { topic: 'Kessel dam leak' });
    const sent = [first, await ana.press(first, '▶')].map(({ components }) => JSON.stringify(components)).join('\n');
    expect(sent).toContain(String.raw`\\*old\\* harbour wall of \\<\\@**99**\\>`);
  });

  it('turns its pages in place, and says at the end what “only” means', async () => {
    const ana = on.discord.person('Ana');
    const first = await ana.slash('compare', { topic: 'Kessel dam leak' });
    let page = await ana.press(first, '▶');
    expect(page.id).toBe(first.id);
    expect(render(page)).toContain('Only in **Harbour Post**:');
    expect(render(page)).toContain('page 2/');
    while (controlsOf(page).some(({ label, disabled }) => label === '▶' && !disabled))
      page = await ana.press(page, '▶');
    expect(render(page)).toContain('“Only” is said of what was found about the topic');
  });

  it('keeps to its filters when pages are turned, and gives others a private copy', async () => {
    const ana = on.discord.person('Ana');
    const ben = on.discord.person('Ben');
    const first = await ana.slash('compare', { topic: 'Kessel dam leak', source: 'Harbour Post' });
    expect(render(first)).toContain(
      '**Harbour Post** prints something about **Kessel dam leak** (1 article). No other outlet was searched',
    );
    const copy = await ben.press(first, '▶');
    expect(copy.onlyFor).toBe(ben.user.id);
    expect(render(copy)).toContain('**source** Harbour Post');
    expect(render(copy)).not.toContain('Northern Wire');
  });

  it('tells the asker alone that there is nothing, or no topic', async () => {
    const ana = on.discord.person('Ana');
    for (const [topic, said] of [
      ['ice skating', 'Nothing in the articles searched is safely about **ice skating**.'],
      ['…', 'There is no topic to compare.'],
    ] as const) {
      const message = await ana.slash('compare', { topic });
      expect(message.onlyFor).toBe(ana.user.id);
      expect(render(message)).toContain(said);
    }
  });
});

describe('/timeline', () => {
  it('shows the day, that it was added, and the sentence with its citation', async () => {
    const shown = render(await on.discord.person('Ana').slash('timeline', {}));
    expect(shown).toContain('▌ **Timeline**');
    expect(shown).toContain('**1 March 2031** — added; printed “on Saturday”');
    expect(shown).toContain('> The council closed the Kessel dam **on Saturday** after the leak.');
  });

  it('keeps to topic and days, and names them in its heading', async () => {
    const shown = render(
      await on.discord.person('Ana').slash('timeline', { topic: 'Kessel dam leak', after: '2031-03-02' }),
    );
    expect(shown).toContain('**about** Kessel dam leak · **after** 2 March 2031');
    expect(shown).toContain('Nothing found about **Kessel dam leak** that says when it was.');
    expect(shown).toContain('(only you can see this)');
  });
});
