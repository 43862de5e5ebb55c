import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, type AskAnswer, type IsoDate, type Library } from '../../src/library.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-short-'));
let library: Library;
const asked = (question: string): Promise<AskAnswer> =>
  library.ask({ question, asOf: '2024-03-09' as IsoDate, limit: 1 });
const short = async (question: string): Promise<string | null> =>
  (await asked(question)).passages[0]?.short?.text ?? null;

beforeAll(async () => {
  const article = `---
title: Flood in the valley
source: The Harbour Gazette
date: 2024-03-02
---

The flood killed at least 17 in the valley on Friday and displaced 12,000 people, the relief office said.

Police in the harbour seized 120 kilos of cocaine and 9 tonnes of hashish, among them a load meant for Lisbon.

Officers found over 300 pounds of opium and at least 1.2 metric tons of ketamine early Tuesday. The harbour handed over 29 cartel leaders. General Dahl sent 4,000 national guard troops to the border.

The attack on the hospital began in October.

Minister Petra Holm rejected an offer by General Ivo Dahl to send soldiers into the valley.
`;
  writeFileSync(join(root, 'flood.md'), article);
  for (const [name, date, text] of [
    [
      'fever-1',
      '2024-02-06',
      'A fever in the camps of Sarvo has killed 31 people in three weeks, the ministry said on Tuesday.',
    ],
    [
      'fever-2',
      '2024-02-20',
      'The death toll from the fever in the camps of Sarvo has risen to 58, the agency said on Tuesday.',
    ],
    [
      'mine-1',
      '2024-01-10',
      'The collapse of the Orla mine killed 12 miners, the owner said. Families waited at the gate.',
    ],
    [
      'mine-2',
      '2024-01-04',
      'The collapse of the Orla mine killed 7 miners, the owner said at first. Rescuers kept digging.',
    ],
    ['match', '2024-02-12', 'Harbour captain Peter Dahl was sent off in the last minute of the cup match.'],
    ['baker', '2024-02-14', 'The baker Ruta Leitner, 61, swam across the bay of Tarrin. Crowds cheered.'],
    ['swim', '2024-02-14', 'Ruta Leitner, 63, has swum across the bay of Tarrin in under an hour.'],
    ['potter', '2024-02-14', 'The potter Anton Weck, 52, won the prize of the guild.'],
    ['tents', '2024-02-13', "The valley was sent off-road trucks and tents, Minister Petra Holm's office said."],
  ] as const)
    writeFileSync(
      join(root, `${name}.md`),
      `---\ntitle: ${name}\nsource: The Harbour Gazette\ndate: ${date}\n---\n\n${text}\n`,
    );
  library = await openLibrary(root);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the short answer', () => {
  it('is the amount of what was asked for, not of its neighbour', async () => {
    expect(await short('How much cocaine was seized?')).toBe('120 kilos');
    expect(await short('How much hashish was seized?')).toBe('9 tonnes');
  });

  it('is whole: with its unit and what makes it less than exact', async () => {
    expect(await short('How much opium was found?')).toBe('over 300 pounds');
    expect(await short('How much ketamine was found?')).toBe('at least 1.2 metric tons');
    expect(await short('How many leaders did the harbour hand over?')).toBe('29 cartel leaders');
    expect(await short('How many troops did General Dahl send to the border?')).toBe('4,000 national guard troops');
  });

  it('is left out where a word is met by a synonym only', async () => {
    expect(await short('When did the strike on the hospital begin?')).toBeNull();
  });

  it('is left out where the only amount counts something else', async () => {
    expect(await short('How many people were killed by the flood?')).not.toBe('12,000 people');
    expect(await short('How old is Petra Holm?')).toBeNull();
  });

  it('is left out where two names could be meant', async () => {
    expect(await short('Who rejected the soldiers?')).toBeNull();
  });

  it('is left out where a later article gives another number for the same', async () => {
    const found = await library.ask({
      question: 'How many people has the fever killed in the camps of Sarvo?',
      asOf: '2024-03-09' as IsoDate,
    });
    expect(found.status).toBe('answered');
    expect(found.passages.map(({ short: text }) => text)).toEqual(found.passages.map(() => null));
  });

  it('is the number of the newest article that comes first, whatever older ones give', async () => {
    const [first] = (await asked('How many miners did the collapse of the Orla mine kill?')).passages;
    expect([first?.article, first?.short?.text]).toEqual(['mine-1', '12 miners']);
  });

  it('is an age that no other article puts differently', async () => {
    expect(await short('How old is Anton Weck?')).toBe('52');
    expect((await asked('How old is Ruta Leitner?')).status).toBe('answered');
    expect(await short('How old is Ruta Leitner?')).toBeNull();
  });

  it('is told of the first passage only', async () => {
    const { passages } = await library.ask({
      question: 'Who was sent off in the cup match?',
      asOf: '2024-03-09' as IsoDate,
    });
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.map(({ short: slice }) => slice?.text ?? null)).toEqual([
      'Peter Dahl',
      ...passages.slice(1).map(() => null),
    ]);
  });

  it('is left out where a word of the question is missing', async () => {
    expect(await short('How much cocaine was seized in Oslo?')).toBeNull();
  });
});

describe('an uncovered word', () => {
  it('is one that no passage mentions, not one that only the first passage lacks', async () => {
    expect((await asked('Did the minister reject cocaine?')).uncovered).not.toContain('cocaine');
    expect((await asked('How much heroin was seized?')).uncovered).toEqual(['heroin']);
  });
});
