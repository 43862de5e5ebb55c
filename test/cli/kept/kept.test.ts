import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store, type Vote } from '../../../src/store.ts';
import { byline, rows } from '../world.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-kept-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const NOON = Date.UTC(2031, 4, 6, 12);
const wrong: Vote = {
  ...{ at: NOON, guild: '71', good: false, reason: 'passage', answer: 'ask', question: 'Why did the ferry wait?' },
  ...{ filter: '{"source":"Tide Post"}', shown: ['ferry#p2', 'tide#p1'], text: null, user: null },
};

let folder = '';
/** The store of a bot that runs meanwhile. */
let running: Store;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'data-'));
  running = openStore(folder).store;
});
afterEach(() => running.close());
const run = (...args: string[]) => byline(args, { env: { BYLINE_DATA: folder } });

describe('byline feedback', () => {
  it('lists what people found wrong beside a running bot: when, which question, what was shown, why; and counts the rest', async () => {
    running.votes.add(wrong);
    running.votes.add({ ...wrong, good: true, reason: null });
    running.votes.add({ ...wrong, answer: 'quote', question: 'Ana Roe', reason: 'speaker', filter: '{}', shown: [] });
    const { exit, out, err } = await run('feedback');
    expect(exit).toBe(0);
    expect(out).toBe(
      [
        '1 · 6 May 2031 · answer · Wrong passage',
        '    Why did the ferry wait? (source: Tide Post)',
        '    Shown: ferry#p2, tide#p1',
        '',
        '3 · 6 May 2031 · quotes · Wrong speaker',
        '    Ana Roe',
        '    No passage was shown.',
        '\n',
      ].join('\n'),
    );
    expect(err).toBe('2 answers found wrong, 1 found good.\n');
  });

  it('never names who said it, and shows what he wrote as data', async () => {
    const text = '\u001b[31mNot Roe, but <@99> said so.\nTwice.';
    running.votes.add({ ...wrong, text, user: '424242' });
    const plain = await run('feedback');
    expect(plain.out).toContain('“\ufffd[31mNot Roe, but <@99> said so. Twice.”');
    const [json, bench] = [await run('feedback', '--json'), await run('feedback', '--as-bench')];
    expect(rows(json.out)).toEqual([
      {
        ...{ id: 1, at: '2031-05-06T12:00:00.000Z', guild: '71', answer: 'ask', question: 'Why did the ferry wait?' },
        ...{ filter: { source: 'Tide Post' }, shown: ['ferry#p2', 'tide#p1'], reason: 'passage', text },
      },
    ]);
    for (const { out } of [plain, json, bench]) expect(out).not.toContain('424242');
  });

  it('makes one row to measure with of every question, which waits for its gold', async () => {
    running.votes.add({ ...wrong, shown: ['ferry#p2.1', 'ferry#p2.2'], text: 'It was the pilots.', user: '42' });
    running.votes.add({ ...wrong, at: NOON + 1, question: 'why did the ferry wait? ', reason: 'missing' });
    running.votes.add({ ...wrong, filter: '{"asked":"2031-04-01"}', question: 'Who came last week?', reason: 'other' });
    running.votes.add({ ...wrong, answer: 'stats', question: 'Seizures' });
    running.votes.add({ ...wrong, question: 'Who was hurt?', good: true });
    const { exit, out, err } = await run('feedback', '--as-bench');
    const open = { answerable: null, gold: null, short: null, style: null };
    expect(exit).toBe(0);
    expect(rows(out)).toEqual([
      {
        ...{ id: 'feedback-1', question: 'Why did the ferry wait?', ...open, near: ['ferry#p2', 'tide#p1'] },
        ...{ date: '2031-05-06', filter: { source: 'Tide Post' } },
        ...{ reasons: ['passage', 'missing'], texts: ['It was the pilots.'] },
      },
      {
        ...{ id: 'feedback-3', question: 'Who came last week?', ...open, near: ['ferry#p2', 'tide#p1'] },
        ...{ date: '2031-04-01', filter: {}, reasons: ['other'], texts: [] },
      },
    ]);
    expect(err).toMatch(/^2 questions\. Fill in "answerable"/);
  });

  it('writes rows that byline ask answers again', async () => {
    running.votes.add({ ...wrong, question: 'How much fentanyl was seized?' });
    const { out } = await run('feedback', '--as-bench');
    const asked = await byline(['ask', '--json'], { stdin: out, env: { BYLINE_DATA: folder } });
    expect(rows(asked.out)).toMatchObject([{ id: 'feedback-1', question: 'How much fentanyl was seized?' }]);
  });

  it('lists questions that servers let be kept', async () => {
    running.questions.add({ at: NOON, guild: '71', question: 'Who came?', status: 'related' });
    expect((await run('feedback', '--questions')).out).toBe('6 May 2031 · related · Who came?\n');
    expect(rows((await run('feedback', '--questions', '--json')).out)).toEqual([
      { at: '2031-05-06T12:00:00.000Z', guild: '71', question: 'Who came?', status: 'related' },
    ]);
    expect(await run('feedback')).toMatchObject({ exit: 3, out: '' });
  });

  it('says where there is none, and that two kinds of rows are not written at once', async () => {
    const empty = mkdtempSync(join(root, 'empty-'));
    const none = await byline(['feedback'], { env: { BYLINE_DATA: empty } });
    expect(none).toMatchObject({ exit: 3, out: '' });
    expect(none.err).toContain(`No feedback is kept in ${empty}.`);
    expect(readdirSync(empty)).toEqual([]);
    const questions = await byline(['feedback', '--questions'], { env: { BYLINE_DATA: empty } });
    expect(questions.err).toContain('No question is kept');
    const both = await run('feedback', '--as-bench', '--questions');
    expect(both).toMatchObject({ exit: 2, out: '' });
    expect(both.err).toContain('ask for different rows');
  });
});

describe('byline backup', () => {
  it('writes a copy beside a running bot, which is a store where it is put into another data folder', async () => {
    running.settings.change('71', '42', 'private', true, NOON);
    running.votes.add(wrong);
    const copy = join(root, 'copy.sqlite');
    const { exit, out } = await run('backup', copy);
    expect(exit).toBe(0);
    expect(out).toMatch(/copy\.sqlite written \(\d+ kB\)\.\n$/);
    running.votes.add(wrong);
    const fresh = mkdtempSync(join(root, 'fresh-'));
    copyFileSync(copy, join(fresh, 'store.sqlite'));
    const { store, setAside } = openStore(fresh);
    expect(setAside).toBeNull();
    expect(store.settings.of('71').private).toBe(true);
    expect(store.votes.all()).toEqual([{ ...wrong, id: 1 }]);
    store.close();
  });

  it('writes over nothing, and says what stands in its way', async () => {
    const there = join(root, 'there.txt');
    writeFileSync(there, 'mine');
    const refused = await run('backup', there);
    expect(refused).toMatchObject({ exit: 2, out: '' });
    expect(refused.err).toContain('is there already');
    expect(readFileSync(there, 'utf8')).toBe('mine');
    const nowhere = await run('backup', join(root, 'no', 'such', 'folder'));
    expect(nowhere.exit).toBe(2);
    expect(nowhere.err).toContain('Nothing can be written');
    const empty = mkdtempSync(join(root, 'empty-'));
    const none = await byline(['backup', join(root, 'none.sqlite')], { env: { BYLINE_DATA: empty } });
    expect(none.exit).toBe(2);
    expect(none.err).toContain('There is no store');
    expect(existsSync(join(root, 'none.sqlite'))).toBe(false);
  });
});
