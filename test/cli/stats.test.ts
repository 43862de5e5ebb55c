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

  it('says of Spanish articles that figures are read in English only', async () => {
    expect(await stats('--source', 'La Hora', '--event', 'all')).toContain(
      'Figures are read in English only; 1 article',
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
