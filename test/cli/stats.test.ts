import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { byline } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'byline-stats-'));
writeFileSync(
  join(folder, 'harbour.md'),
  `---
title: Night on the river
source: Harbor Courier
date: 2024-03-02
---

Harbour police arrested at least five people on Friday night.

Police seized 40 kilograms of cocaine on Saturday. Four people were killed in the fire at the depot. A court in Azul jailed
two pilots for six and nine years.
`,
);
writeFileSync(
  join(folder, 'rio.md'),
  `---
title: Noche en el río
source: La Hora
date: 2024-03-02
language: es
---

La policía detuvo a cinco personas en el puerto.
`,
);
writeFileSync(
  join(folder, 'rive.md'),
  `---
title: Nuit sur la rive
source: Le Phare
date: 2024-03-02
language: fr
---

La police a arrêté cinq personnes au port.
`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const stats = async (...args: string[]) => (await byline(['--corpus', folder, 'stats', ...args])).out;

describe('the table of figures', () => {
  it('names the event in each row when all events are listed', async () => {
    const lines = (await stats('--event', 'all')).split('\n');
    expect(lines.find((line) => line.includes('at least five people'))).toMatch(/— Arrests$/);
    expect(lines.find((line) => line.includes('40 kilograms'))).toMatch(/40 kg {2}— Seizures$/);
    expect(lines.find((line) => /\b[Ff]our people\b/.test(line))).toMatch(/— Deaths$/);
  });

  it('keeps "at least" in table, chart and CSV', async () => {
    expect(await stats('--event', 'arrest')).toMatch(/at least five people/);
    expect(await stats('--event', 'arrest', '--csv')).toMatch(/,five people,at least,5,/);
  });

  it('takes an event in the plural', async () => {
    expect(await stats('--event', 'Deaths')).toMatch(/^Deaths\n/);
    expect((await byline(['--corpus', folder, 'stats', '--event', 'births'])).err).toContain('Allowed choices');
  });

  it('asks whether another item was meant', async () => {
    expect(await stats('--item', 'cocain')).toContain('Did you mean cocaine?');
    expect(await stats('--item', 'barley')).not.toContain('Did you mean');
  });

  it('has the figures of Spanish articles', async () => {
    expect(await stats('--source', 'La Hora', '--event', 'arrest')).toContain('cinco personas');
  });

  it('says of articles in another language that figures are read in English and Spanish only', async () => {
    expect(await stats('--source', 'Le Phare', '--event', 'all')).toContain(
      'Figures are read in English and Spanish only; 1 article',
    );
  });

  it('gives every term its unit', async () => {
    const lines = (await stats('--event', 'sentence')).split('\n');
    expect(lines.find((line) => line.includes('six'))).toMatch(/six +6 years$/);
    expect(lines.find((line) => line.includes('nine'))).toMatch(/nine years$/);
  });

  it.each(['chart.jpg', join('no', 'such', 'folder', 'chart.svg')])(
    'is not printed where its chart %s cannot be written',
    async (file) => {
      const { exit, out, err } = await byline(['--corpus', folder, 'stats', '--chart', join(folder, file)]);
      expect(exit).toBe(2);
      expect(err).toContain('--chart');
      expect(out).toBe('');
    },
  );

  it('does not repeat the event of the heading', async () => {
    const out = await stats('--event', 'arrest');
    expect(out).toMatch(/^Arrests\n/);
    expect(out).not.toContain('— Arrests');
  });
});

describe('figures about a matter', () => {
  it('are found by what is meant, the likeliest first, each with the sentence that prints it', async () => {
    const { out, exit } = await byline(['--corpus', folder, 'stats', '--about', 'people who died in the depot fire']);
    const [heading, , row, sentence] = out.split('\n');
    expect(heading).toBe('Figures about people who died in the depot fire');
    expect(row).toMatch(/Four people .*— Deaths/);
    expect(sentence).toContain('“Four people were killed in the fire at the depot.”');
    expect(exit).toBe(0);
  });

  it('are rows of the same form as others, none of them summed up', async () => {
    const lines = (await stats('--json', '--about', 'cocaine taken by the police')).trim().split('\n');
    const [first] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ text: '40 kilograms', event: 'seizure', item: 'cocaine', paragraph: 2 });
    expect(first).not.toHaveProperty('sentence');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ sums: [], noSum: [] });
  });

  it('may be limited to an event', async () => {
    const out = await stats('--about', 'Friday night', '--event', 'arrest');
    expect(out).toContain('Arrests about Friday night');
    expect(out).toContain('at least five people');
    expect(out).not.toContain('40 kilograms');
  });

  it('are said to be only the closest where none is about it, and the exit is that of nothing found', async () => {
    const { out, exit } = await byline([
      '--corpus',
      folder,
      'stats',
      '--about',
      'wages of young teachers at a court in Larkspur?',
    ]);
    expect(out).toContain(
      'No figure is clearly about wages of young teachers at a court in Larkspur. What comes closest:',
    );
    expect(exit).toBe(3);
  });
});

describe('a corpus without seizures', () => {
  it('shows what it is rich in, and says so', async () => {
    const rich = mkdtempSync(join(tmpdir(), 'byline-stats-'));
    writeFileSync(
      join(rich, 'dam.md'),
      '---\ntitle: The dam\nsource: Harbor Courier\ndate: 2024-03-02\n---\n\nThe town paid $3 million for the dam. It spent $2 million on roads. Two people were killed.\n',
    );
    const { out } = await byline(['--corpus', rich, 'stats']);
    expect(out).toContain('These articles print no seizures; most of their figures are of another kind: money.');
    expect(out).toContain('$3 million');
    expect(out).toContain('1 other figure: death 1');
    expect((await byline(['--corpus', rich, 'stats', '--event', 'seizure'])).out).toContain(
      'No figures under “Seizures”',
    );
    rmSync(rich, { recursive: true });
  });
});

describe('an item', () => {
  it('may be named by its event or by words of what is counted', async () => {
    expect(await stats('--event', 'death', '--item', 'dead')).toContain('Four people');
    expect(await stats('--event', 'arrest', '--item', 'people')).toContain('at least five people');
    expect(await stats('--event', 'death', '--item', 'depot')).toContain('Four people');
    expect(await stats('--event', 'death', '--item', 'harbour')).toContain('No figures about harbour');
  });
});
