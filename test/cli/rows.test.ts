import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles, SCHEMAS } from '../../scripts/schemas.ts';
import { ROWS } from '../../src/cli/rows/rows.ts';
import { IN_CHAT } from '../../src/commands/commands.ts';
import { openStore } from '../../src/store.ts';
import { validRows, violations } from './schemas.ts';
import { byline, rows, type Setup } from './world.ts';

const KELLY = '2025-05-04-sheinbaum-rejects-offer';

/** A folder with something to mend. */
const MENDABLE = mkdtempSync(join(tmpdir(), 'byline-rows-'));
writeFileSync(join(MENDABLE, 'ebb.md'), '---\ndate: 2031/4/2\n---\r\nThe cafÃ© on the quay is shut.\n');

/** A data folder in which something is kept. */
const KEPT = mkdtempSync(join(tmpdir(), 'byline-rows-'));
const { store } = openStore(KEPT);
const asked = {
  at: Date.UTC(2031, 4, 6),
  guild: '1',
  filter: '{"source":"Tide Post"}',
  shown: ['tide#p1.2'],
  user: null,
};
for (const answer of ['ask', 'quote', 'stats'] as const)
  store.votes.add({ ...asked, answer, question: 'Why?', good: false, reason: 'passage', text: null });
store.votes.add({
  ...asked,
  answer: 'ask',
  question: 'Who?',
  good: false,
  reason: null,
  text: 'All wrong.',
  user: '42',
});
store.questions.add({ at: asked.at, guild: '1', question: 'Who came?', status: 'answered' });
store.close();

/** Every kind of row with command lines that write it; the bundled corpus answers them. */
const WRITTEN: Readonly<Record<keyof typeof ROWS, readonly (readonly string[])[]>> = {
  ask: [
    ['ask', 'How much fentanyl was seized?'],
    ['ask', '--explain', 'How many cartel leaders were extradited?'],
    ['ask', '--limit', '1', 'What did Anna Kelly say about the border?'],
    ['ask', 'latest OAN articles about Sheinbaum by Blake Wolf'],
    ['ask', 'How much heroin was seized?'],
    ['ask', '--before', '2020-01-01', 'How much cocaine was seized?'],
    ['ask', '--after', '2025-05-05', '--source', 'Daily Caller', 'Did Sheinbaum accept US troops?'],
  ],
  quote: [['quote'], ['quote', 'Kelly'], ['quote', 'Sheinbaum', '--about', 'sovereignty'], ['quote', 'Trump']],
  stats: [
    ['stats'],
    ['stats', '--event', 'all'],
    ['stats', '--event', 'extradition'],
    ['stats', '--item', 'cocaine', '--unit', 'lb'],
    ['stats', '--item', 'heroin'],
    ['stats', '--about', 'soldiers sent to the border'],
  ],
  'check-quote': [
    ['check-quote', 'cartels must be fought'],
    ['check-quote', 'In response Sheinbaum deployed 20,000 national guard troops'],
    ['check-quote', 'zebra'],
  ],
  'stats-all': [['stats', '--all']],
  source: [
    ['source', KELLY],
    ['source', `${KELLY}#p2`],
    ['source', KELLY, '--versions'],
  ],
  sources: [['sources'], ['sources', '--source', 'OAN']],
  outlets: [['outlets']],
  check: [['check']],
  'check-fix': [['--corpus', MENDABLE, 'check', '--fix', '--dry-run']],
  feedback: [['feedback']],
  'feedback-bench': [['feedback', '--as-bench']],
  'feedback-questions': [['feedback', '--questions']],
  backup: [['backup', join(KEPT, 'copy.sqlite')]],
  // Into a folder of its own: what is added is searched from then on.
  add: [['--corpus', mkdtempSync(join(tmpdir(), 'byline-rows-')), 'add', 'test/bot/fixtures/corpus']],
};

describe('schemas', () => {
  it('stand in docs/schemas as `npm run schemas` writes them', async () => {
    const files = await schemaFiles();
    expect(readdirSync(SCHEMAS).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(join(SCHEMAS, name), 'utf8')).toBe(text);
  });

  it('are there for every command that answers', () => {
    // What those who run Byline do is told beside the data; `/byline add` writes the rows of `add`.
    const answering = [...IN_CHAT].flatMap(([name, { manages }]) => (name === 'help' || manages ? [] : [name]));
    expect(Object.keys(ROWS)).toEqual(expect.arrayContaining(answering));
  });

  it('want every field, and no other', async () => {
    const [row] = rows((await byline(['sources', '--json'])).out);
    expect(violations('sources', row)).toEqual([]);
    expect(violations('sources', { ...row, title: undefined })).toHaveLength(1);
    expect(violations('sources', { ...row, headline: 'Lime trees' })).toHaveLength(1);
  });
});

describe('JSON lines', () => {
  describe.each(Object.entries(WRITTEN) as [keyof typeof ROWS, readonly (readonly string[])[]][])(
    'of the kind %s',
    (name, lines) => {
      it.each(lines.map((line) => [line.join(' '), line] as const))('fit their schema: byline %s', async (_, line) => {
        const found = validRows(name, (await byline([...line, '--json'], { env: { BYLINE_DATA: KEPT } })).out);
        expect(found.length).toBeGreaterThan(0);
      });
    },
  );

  it('of questions read from stdin fit their schema, each with its id, and with the encoder too', async () => {
    const stdin = [
      '{"id":7,"question":"How much fentanyl was seized?"}',
      'Who is James Hewitt?',
      'Did Mexico let soldiers in?',
    ];
    for (const encoder of ['off', 'on']) {
      const setup: Setup = { stdin: stdin.join('\n'), env: { BYLINE_ENCODER: encoder } };
      const { out } = await byline(['ask', '--explain', '--json'], setup);
      expect(validRows('ask', out).map(({ id }) => id)).toEqual(['7', null, null]);
    }
  });

  it('of a check fit their schema where much is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-rows-'));
    writeFileSync(join(folder, 'tide.jsonl'), '{"id":"a","text":"The tide rose."}\n{"id":"b"}\n{"id":\n');
    writeFileSync(join(folder, 'ebb.md'), '---\ndate: yesterday\n---\nThe ebb came.\n');
    writeFileSync(join(folder, 'map.png'), '');
    const { exit, out } = await byline(['--corpus', folder, 'check', '--json']);
    expect(exit).toBe(1);
    const kinds = new Set(validRows('check', out).map(({ severity }) => severity));
    expect(kinds).toEqual(new Set(['error', 'warning', 'hint']));
  });

  it('of an article about which nothing is known fit their schema', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-rows-'));
    const text = 'Police seized 3 to 4 tons of lime near the quay, Ana Roe said: “It was on Saturday.”';
    writeFileSync(join(folder, 'tide.jsonl'), `${JSON.stringify({ id: 'Tide 1', text })}\n`);
    const over = async (...line: string[]) => (await byline(['--corpus', folder, ...line, '--json'])).out;
    expect(validRows('sources', await over('sources'))).toMatchObject([
      { article: 'tide-1', source: null, date: null },
    ]);
    expect(validRows('outlets', await over('outlets'))).toMatchObject([{ outlet: null, oldest: null }]);
    expect(validRows('source', await over('source', 'tide-1'))).toHaveLength(1);
    expect(validRows('ask', await over('ask', 'How much lime was seized?'))).toHaveLength(1);
    expect(validRows('quote', await over('quote'))).toHaveLength(1);
    expect(validRows('stats', await over('stats')).length).toBeGreaterThan(1);
    expect(validRows('stats-all', await over('stats', '--all'))).not.toEqual([]);
  });

  it('of one speaker are of that speaker alone', async () => {
    const { exit, out } = await byline(['quote', '--json', 'Kelly']);
    expect(exit).toBe(0);
    expect(new Set(rows(out).map(({ speaker }) => speaker))).toEqual(new Set(['Anna Kelly']));
  });

  it('of figures end with the sums', async () => {
    const { exit, out } = await byline(['stats', '--json']);
    expect(exit).toBe(0);
    const found = rows(out);
    expect(found.pop()).toHaveProperty('sums');
    for (const row of found) expect(row).toHaveProperty('group');
  });

  it('of a source hold its text and the slices of it', async () => {
    const [whole] = rows((await byline(['source', '--json', KELLY])).out);
    const text = String(whole?.['text']);
    for (const paragraph of whole?.['paragraphs'] as { start: number; end: number; text: string }[])
      expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
    const [one] = rows((await byline(['source', '--json', `${KELLY}#p2`])).out);
    expect(one?.['paragraphs']).toHaveLength(1);
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
