import { describe, expect, it } from 'vitest';
import { byline, rows } from './world.ts';

const QUOTE =
  'article chain citation confidence cue end kind nested paragraph quote role speaker speakerText start statement';
const FIGURE =
  'agent alternatives article citation concept end event hypothetical item modifier normalized paragraph period periodResolved start text unit unitNormalized value valueMax';

describe('JSON lines', () => {
  it('of a quote have every field of the contract', async () => {
    const all = await byline(['quote', '--json']);
    expect(all.exit).toBe(0);
    for (const row of rows(all.out)) expect(Object.keys(row).sort()).toEqual(QUOTE.split(' '));
    const own = await byline(['quote', '--json', 'Kelly']);
    expect(rows(own.out).length).toBeGreaterThan(0);
    for (const row of rows(own.out)) expect(row['speaker']).toBe('Anna Kelly');
  });

  it('of figures have every field of the contract, and a last row with the sums', async () => {
    const { exit, out } = await byline(['stats', '--json']);
    expect(exit).toBe(0);
    const found = rows(out);
    const last = found.pop();
    expect(Object.keys(last ?? {}).sort()).toEqual(['noSum', 'others', 'sums', 'unread']);
    for (const row of found)
      expect(Object.keys(row).sort()).toEqual([...FIGURE.split(' '), 'alsoIn', 'conflictsWith', 'group'].sort());
    const all = await byline(['stats', '--all', '--json']);
    for (const row of rows(all.out)) expect(Object.keys(row).sort()).toEqual(FIGURE.split(' '));
  });

  it('of sources and of a source have every field of the contract', async () => {
    const sources = rows((await byline(['sources', '--json'])).out);
    expect(sources.map((row) => Object.keys(row).sort())).toEqual(
      sources.map(() => 'article byline date kind language paragraphs source title url'.split(' ')),
    );
    const id = String(sources[0]?.['article']);
    const [whole] = rows((await byline(['source', '--json', id])).out);
    expect(Object.keys(whole ?? {}).sort()).toEqual(['article', 'citation', 'paragraphs', 'text']);
    const text = String(whole?.['text']);
    for (const paragraph of whole?.['paragraphs'] as { start: number; end: number; text: string }[])
      expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
    const [one] = rows((await byline(['source', '--json', `${id}#p2`])).out);
    expect((one?.['paragraphs'] as unknown[]).length).toBe(1);
  });

  it('are alone on stdout also when nothing is found', async () => {
    expect(await byline(['quote', '--json', 'Nobody At All'])).toMatchObject({ exit: 3, out: '' });
    expect(await byline(['source', '--json', '../../etc/passwd'])).toMatchObject({ exit: 3, out: '' });
  });
});

describe('filters', () => {
  it('limit what is looked at', async () => {
    const { out } = await byline(['sources', '--json', '--source', 'OAN', '--after', '2025-05-01']);
    expect(rows(out).map(({ source }) => source)).toEqual(['One America News Network']);
    const none = await byline(['sources', '--json', '--before', '2020-01-01']);
    expect(none).toMatchObject({ exit: 3, out: '' });
  });

  it('name the outlets there are when one is unknown', async () => {
    const { err } = await byline(['ask', '--source', 'The Nowhere Times', 'fentanyl']);
    expect(err).toContain('The Nowhere Times');
    expect(err).toContain('One America News Network');
  });
});
