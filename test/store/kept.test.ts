/** How long something is kept, that it is gone when it is deleted, and who may write. */

import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Vote } from '../../src/store.ts';
import { openDatabase } from '../../src/store/database.ts';
import { takeLock } from '../../src/store/lock.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-store-kept-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = (): string => mkdtempSync(join(root, 'data-'));

const DAY = 24 * 3600 * 1000;
const NOW = Date.UTC(2031, 4, 6);
const vote: Vote = {
  ...{ at: NOW, guild: '1', good: false, reason: 'other', answer: 'ask', question: 'Who came?' },
  ...{ filter: '{}', shown: [], text: null, user: null },
};

describe('what is old', () => {
  it('goes when servers are purged: questions after a year, feedback and changes after two, alerts after a month', () => {
    const { store } = openStore(folder());
    const days = [10, 40, 300, 500, 900];
    for (const age of days) {
      const at = NOW - age * DAY;
      store.votes.add({ ...vote, at });
      store.questions.add({ at, guild: '1', question: 'Who came?', status: 'answered' });
      store.settings.change('1', '42', 'channels', [String(age)], at);
    }
    const follow = { at: 1, kind: 'term' as const, text: 'ferry', user: '42', guild: null, channel: null, quiet: null };
    store.follows.add({ ...follow, cap: 5 });
    for (const age of days) store.alerts.note([`a${age}`], [{ follow: 1, article: `a${age}` }], NOW - age * DAY);
    expect(store.guilds.purge(NOW - 30 * DAY)).toEqual([]);
    const ages = (rows: readonly Readonly<{ at: number }>[]) => rows.map(({ at }) => (NOW - at) / DAY);
    expect(ages(store.votes.all())).toEqual([10, 40, 300, 500]);
    expect(ages(store.questions.all())).toEqual([10, 40, 300]);
    expect(ages(store.audit('1', 9)).reverse()).toEqual([10, 40, 300, 500]);
    expect(ages(store.alerts.due())).toEqual([10]);
    // What is set stays, however long ago that was.
    expect(store.settings.of('1').channels).toEqual(['900']);
    expect(store.follows.count()).toBe(1);
    store.close();
  });

  it('goes when there is too much: the newest 10,000 votes and 20,000 questions are kept', () => {
    const at = folder();
    openStore(at).store.close();
    const db = openDatabase(join(at, 'store.sqlite'));
    const numbered = (table: string, most: number, columns: string, values: string) =>
      db.run(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${most})
         INSERT INTO ${table} (id, at, question, ${columns}) SELECT i, i, 'q' || i, ${values} FROM n`,
      );
    numbered('votes', 10_000, 'good, filter, shown', "0, '{}', '[]'");
    numbered('questions', 20_000, 'guild, status', "'1', 'answered'");
    db.close();
    const { store } = openStore(at);
    for (let i = 0; i < 3; i++) {
      store.votes.add(vote);
      store.questions.add({ at: NOW, guild: '1', question: 'Who came?', status: 'answered' });
    }
    expect([store.votes.all().length, store.votes.all()[0]?.question]).toEqual([10_000, 'q4']);
    expect([store.questions.all().length, store.questions.all()[0]?.question]).toEqual([20_000, 'q4']);
    store.close();
  });
});

describe('what is deleted', () => {
  it('stands in no byte of any file any more, while the store is open and after', () => {
    const at = folder();
    const { store } = openStore(at);
    const [user, text] = ['424242424242424242', 'The words of somebody who wants to be forgotten.'];
    for (let i = 0; i < 40; i++) store.votes.add({ ...vote, user, text: `${text} ${'x'.repeat(i * 100)}` });
    store.settings.change('1', user, 'private', true, NOW);
    const files = () => readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = () => files().map(({ name }) => readFileSync(join(at, name), 'latin1'));
    expect(bytes().some((file) => file.includes(user) && file.includes(text))).toBe(true);
    store.personal.forget(user);
    const gone = () => bytes().every((file) => !file.includes(user) && !file.includes(text));
    expect(gone()).toBe(true);
    store.close();
    expect(gone()).toBe(true);
  });
});

describe('the lock of a data folder', () => {
  afterEach(() => vi.useRealTimers());
  const file = () => join(folder(), 'bot.lock');
  const text = (pid: number) => JSON.stringify({ pid, host: hostname() });
  /** No process has a number so high. */
  const DEAD = 2 ** 22 + 1;

  it('stays with a bot that is alive, however long it runs', () => {
    vi.useFakeTimers();
    const lock = file();
    const held = takeLock(lock);
    const before = readFileSync(lock, 'utf8');
    vi.advanceTimersByTime(600_000);
    expect(Math.abs(Date.now() - statSync(lock).mtimeMs)).toBeLessThan(20_000);
    expect(readFileSync(lock, 'utf8')).toBe(before);
    held.release();
    expect(existsSync(lock)).toBe(false);
  });

  it('is told to be lost where another has taken it over, and is then left to that one', async () => {
    vi.useFakeTimers();
    const lock = file();
    const held = takeLock(lock);
    const other = text(process.ppid);
    writeFileSync(lock, other);
    vi.advanceTimersByTime(10_001);
    await held.lost;
    held.release();
    expect(readFileSync(lock, 'utf8')).toBe(other);
  });

  it('closes the store of who has lost it, so that two never write', async () => {
    vi.useFakeTimers();
    const at = folder();
    const { store, lost } = openStore(at);
    writeFileSync(join(at, 'bot.lock'), text(process.ppid));
    vi.advanceTimersByTime(10_001);
    await lost;
    expect(() => store.settings.change('1', '42', 'private', true, NOW)).toThrow();
    store.close();
  });

  it('is made again where somebody took it away', () => {
    vi.useFakeTimers();
    const lock = file();
    const held = takeLock(lock);
    rmSync(lock);
    vi.advanceTimersByTime(10_001);
    expect(existsSync(lock)).toBe(true);
    held.release();
  });

  it.each([
    ['of a dead process', text(DEAD), 0, true],
    ['that is empty, of a process that was killed while it wrote it', '', 20_000, true],
    ['that is just being written', '', 0, false],
    ['of a process on another machine', JSON.stringify({ pid: 1, host: 'elsewhere' }), 0, false],
    [
      'of a process on another machine that has not been touched',
      JSON.stringify({ pid: 1, host: 'elsewhere' }),
      60_000,
      true,
    ],
    ['of a process that is alive', text(process.ppid), 0, false],
  ])('%s is taken over or not', (_what, held, age, free) => {
    const lock = file();
    writeFileSync(lock, held);
    const then = new Date(Date.now() - age);
    utimesSync(lock, then, then);
    if (free) takeLock(lock).release();
    else expect(() => takeLock(lock)).toThrow('uses this data folder');
    expect(readdirSync(join(lock, '..'))).toEqual(free ? [] : ['bot.lock']);
  });
});
