import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/corpus/draft/byline.ts';
import { readHeader } from '../../../src/corpus/draft/header.ts';
import { knownOutlets } from '../../../src/corpus/outlets/outlets.ts';

const read = (line: string) => readByline(line, knownOutlets);

describe('what stands behind the last comma of a byline', () => {
  it.each([
    ['By Mira Tolland, Fennick Echo', ['Mira Tolland'], 'Fennick Echo'],
    ['By Mira Tolland, The Lodestar', ['Mira Tolland'], 'The Lodestar'],
    ['By Mira Tolland, The Beacon of Fenn', ['Mira Tolland'], 'The Beacon of Fenn'],
    ['By Mira Tolland and Jo Brand, Fennick Argus', ['Mira Tolland', 'Jo Brand'], 'Fennick Argus'],
    ['By Mira Tolland | Fennick Advertiser', ['Mira Tolland'], 'Fennick Advertiser'],
    ['By Mira Tolland of the Fennick Mercury', ['Mira Tolland'], 'Fennick Mercury'],
    ['By Mira Tolland (Fennick Echo)', ['Mira Tolland'], 'Fennick Echo'],
    ['By Mira Tolland in Orba and Jo Brand in Fenn', ['Mira Tolland', 'Jo Brand'], null],
    ['By Mira Tolland for The Lodestar', ['Mira Tolland'], 'The Lodestar'],
    ['Por Nuria Vela, El Faro de Orba', ['Nuria Vela'], 'El Faro de Orba'],
    ['Von Jana Pohl, Fenner Tageblatt', ['Jana Pohl'], 'Fenner Tageblatt'],
    ['Mira Tolland, Fennick Lantern', ['Mira Tolland'], 'Fennick Lantern'],
  ])('is the outlet in "%s"', (line, names, outlet) => {
    expect(read(line)).toEqual({ names, outlet });
  });

  it.each([
    ['By Mira Tolland, Jo Brand', ['Mira Tolland', 'Jo Brand']],
    ['By Mira Tolland, Jo Brand and Otto Echo', ['Mira Tolland', 'Jo Brand', 'Otto Echo']],
    ['By Freddie Mercury', ['Freddie Mercury']],
    ['By Mira Tolland and Otto Mercury', ['Mira Tolland', 'Otto Mercury']],
  ])('is a person in "%s"', (line, names) => {
    expect(read(line)).toEqual({ names, outlet: null });
  });

  it.each([
    ['By Mira Tolland, Rural Affairs Reporter', null],
    ['By Mira Tolland, Local Democracy Reporter, Fennick Echo', 'Fennick Echo'],
    ['Mira Tolland\nHealth correspondent, Fennick News', 'Fennick News'],
  ])('is a job in "%s"', (line, outlet) => {
    expect(read(line)).toEqual({ names: ['Mira Tolland'], outlet });
  });
});

describe('a byline', () => {
  it.each([
    'Words by Mira Tolland',
    'Interview: Mira Tolland',
    'Interview: Mira Tolland. Photos: Otto Brand',
    'Text: Mira Tolland | Pictures: Otto Brand',
    'Words: Mira Tolland, photography: Otto Brand',
    'Entrevista: Mira Tolland',
  ])('names who wrote and not who took the pictures: "%s"', (line) => {
    expect(read(line)?.names).toEqual(['Mira Tolland']);
  });

  it.each([
    'Interview: what the mayor said',
    'Photos: Otto Brand',
    'Text: read the letter in full',
    'Report: Tram Late',
  ])('is not what only has such a label: "%s"', (line) => {
    expect(read(line)?.names ?? []).not.toContain('Otto Brand');
    if (!line.startsWith('Report')) expect(read(line)).toBeNull();
  });

  it('may have the day in it, which is no part of the outlet', () => {
    expect(read('By Mira Tolland, Cape Fenn Herald 6 May 2025')).toEqual({
      names: ['Mira Tolland'],
      outlet: 'Cape Fenn Herald',
    });
    expect(read('Fennick Echo, 3 June 2025')).toEqual({ names: [], outlet: 'Fennick Echo' });
    expect(read('Mexico City, 3 June 2025')).toBeNull();
    expect(read('The echo was heard on 3 June 2025')).toBeNull();
  });
});

describe('the head of a plain text', () => {
  const body = 'The council voted on Tuesday to plant lime trees along the canal.';
  const head = (...lines: string[]) => readHeader([...lines, body].join('\n\n'), knownOutlets);

  it('takes the day of a line that names author or outlet too', () => {
    expect(head('Limes for Fennick at last', 'By Mira Tolland, Cape Fenn Herald\n6 May 2025')).toMatchObject({
      title: 'Limes for Fennick at last',
      byline: ['Mira Tolland'],
      source: 'Cape Fenn Herald',
      date: '2025-05-06',
    });
    expect(head('Fennick Echo, 3 June 2025', 'Limes for Fennick at last')).toMatchObject({
      title: 'Limes for Fennick at last',
      source: 'Fennick Echo',
      date: '2025-06-03',
    });
  });

  it('takes a headline of Markdown without its marks', () => {
    expect(head('Fennick Echo, 3 June 2025', '## Limes for Fennick').title).toBe('Limes for Fennick');
  });

  it('takes the day of a line that names a place too', () => {
    for (const line of ['Orba, 25 de septiembre de 2025 - 18:40 h', 'Orba del Valle | 25 de septiembre de 2025'])
      expect(head('Tilos para Orba, al fin', line), line).toMatchObject({ date: '2025-09-25' });
    const text = 'The ministers signed it in Orba, 25 September 2025';
    expect(readHeader(`${text}\n\n${body}`, knownOutlets).date).toBeNull();
  });
});
