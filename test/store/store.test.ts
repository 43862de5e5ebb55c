import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backUpStore, DEFAULT_SETTINGS, openStore, readFeedback, StoreError, type Store } from '../../src/store.ts';
import { openDatabase } from '../../src/store/database.ts';
import { tablesWith } from '../../src/store/personal.ts';
import { migrate, STEPS } from '../../src/store/schema.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-store-test-'));
const open: Store[] = [];
afterAll(() => {
  for (const store of open) store.close();
  rmSync(root, { recursive: true, force: true });
});

const folder = (): string => mkdtempSync(join(root, 'data-'));
function opened(at = folder()) {
  const { store, setAside } = openStore(at);
  open.push(store);
  return { store, setAside, at, file: join(at, 'store.sqlite') };
}
const vote = {
  ...{
    at: 5,
    guild: '1',
    good: false,
    reason: 'passage' as const,
    answer: 'quote' as const,
    question: 'Ana Roe',
    filter: '{}',
  },
  ...{ shown: ['a#p1', 'b#p2'], text: 'No.', user: '42' },
};
const follow = {
  ...{ at: 1, kind: 'term' as const, text: 'fentanyl', user: '42', guild: null, channel: null, quiet: null, cap: 10 },
};

describe('settings of a server', () => {
  it('are the defaults until one is set, and are there after a restart', () => {
    const { store, at } = opened();
    expect(store.settings.of('1')).toEqual(DEFAULT_SETTINGS);
    store.settings.change('1', '42', 'private', true, 10);
    store.settings.change('1', '42', 'channels', ['7', '8'], 11);
    store.close();
    const { store: again } = opened(at);
    expect(again.settings.of('1')).toEqual({ ...DEFAULT_SETTINGS, private: true, channels: ['7', '8'] });
    expect(again.settings.of('2')).toEqual(DEFAULT_SETTINGS);
  });

  it('are the last ones where two change them at once, and both changes are written down', () => {
    const { store } = opened();
    store.settings.change('1', '42', 'language', 'es', 10);
    store.settings.change('1', '43', 'language', 'en', 10);
    store.settings.change('1', '43', 'language', 'en', 11);
    expect(store.settings.of('1').language).toBe('en');
    expect(store.audit('1', 9)).toEqual([
      { at: 10, guild: '1', user: '43', setting: 'language', before: '"es"', after: '"en"' },
      { at: 10, guild: '1', user: '42', setting: 'language', before: '"auto"', after: '"es"' },
    ]);
    expect(store.audit('2', 9)).toEqual([]);
  });

  it('keep the newest 500 changes of each server', () => {
    const { store } = opened();
    store.settings.change('2', '1', 'private', true, 0);
    for (let i = 0; i < 600; i++) store.settings.change('1', '42', 'private', i % 2 === 0, i);
    const rows = store.audit('1', 10_000);
    expect([rows.length, rows[0]?.at, rows.at(-1)?.at]).toEqual([500, 599, 100]);
    expect(store.audit('2', 10)).toHaveLength(1);
  });
});

describe('follows', () => {
  it('are kept by place, once each, and 25 of a place at most', () => {
    const { store } = opened();
    const mine = store.follows.add(follow);
    expect(mine).toMatchObject({ ...follow, id: 1 });
    expect(store.follows.add({ ...follow, text: 'Fentanyl' })).toBe('same');
    expect(store.follows.add({ ...follow, user: '43' })).toMatchObject({ id: 2 });
    expect(store.follows.add({ ...follow, guild: '1', channel: '9', quiet: { from: 22, until: 7 } })).toMatchObject({
      quiet: { from: 22, until: 7 },
    });
    for (let i = 0; i < 24; i++) store.follows.add({ ...follow, text: `term ${i}` });
    expect(store.follows.add({ ...follow, text: 'one too many' })).toBe('full');
    expect(store.follows.at({ user: '42' })).toHaveLength(25);
    expect(store.follows.at({ channel: '9' })).toEqual([expect.objectContaining({ quiet: { from: 22, until: 7 } })]);
    expect(store.follows.count()).toBe(27);
  });

  it('write down in a server who follows what and who ends it', () => {
    const { store } = opened();
    const kept = store.follows.add({ ...follow, guild: '1', channel: '9' });
    if (typeof kept === 'string') throw new Error(kept);
    expect(store.follows.remove(kept.id, '43', 9)).toBe(true);
    expect(store.follows.remove(kept.id, '43', 9)).toBe(false);
    expect(store.audit('1', 9).map(({ user, setting, before, after }) => [user, setting, before, after])).toEqual([
      ['43', 'unfollow', 'term fentanyl', null],
      ['42', 'follow', null, 'term fentanyl'],
    ]);
  });
});

describe('alerts', () => {
  it('know no article before the first time, then all that were noted', () => {
    const { store } = opened();
    expect(store.alerts.known()).toBeNull();
    const many = Array.from({ length: 1201 }, (_, i) => `a-${i}`);
    store.alerts.note(many, [], 1);
    store.alerts.note(['a-1', 'b'], [], 2);
    expect(store.alerts.known()?.size).toBe(1202);
  });

  it('are due until they are done, are never due twice, and end with their follow', () => {
    const { store, at } = opened();
    const [one, two] = [store.follows.add(follow), store.follows.add({ ...follow, text: 'cocaine' })];
    if (typeof one === 'string' || typeof two === 'string') throw new Error('not kept');
    const due = [
      { follow: one.id, article: 'a' },
      { follow: two.id, article: 'a' },
      { follow: one.id, article: 'b' },
      { follow: 999, article: 'a' },
    ];
    store.alerts.note(['a', 'b'], due, 5);
    expect(store.alerts.due()).toHaveLength(3);
    store.alerts.done(one.id, ['a'], 6, true);
    store.close();
    const { store: again } = opened(at);
    expect(again.alerts.due()).toEqual([
      { follow: one.id, article: 'b', at: 5 },
      { follow: two.id, article: 'a', at: 5 },
    ]);
    again.alerts.done(one.id, ['b'], 7, false);
    expect(again.alerts.sentSince(one.id, 0)).toBe(1);
    expect(again.alerts.sentSince(one.id, 7)).toBe(0);
    again.follows.remove(two.id, '42', 8);
    expect(again.alerts.due()).toEqual([]);
  });
});

describe('what is kept of a person', () => {
  it('can be seen, and is gone from every column of every table when deleted', () => {
    const { store, file } = opened();
    store.settings.change('1', '42424242', 'private', true, 1);
    store.follows.add({ ...follow, user: '42424242' });
    store.follows.add({ ...follow, user: '42424242', guild: '1', channel: '9' });
    store.follows.add({ ...follow, user: '17' });
    store.alerts.note(['a'], [{ follow: 1, article: 'a' }], 2);
    store.alerts.done(1, ['a'], 2, true);
    store.votes.add({ ...vote, user: '42424242' });
    store.votes.add({ ...vote, user: null, text: null });
    const tables = new Set(store.personal.of('42424242').map(({ table }) => table));
    store.close();
    // Whoever adds a table that holds a person fills it here.
    const db = openDatabase(file);
    expect([...tables].sort()).toEqual(tablesWith(db, 'user'));
    db.close();
    const { store: again } = opened(file.replace('/store.sqlite', ''));
    expect(again.personal.forget('42424242')).toBe(5);
    expect(again.personal.of('42424242')).toEqual([]);
    expect(again.personal.forget('42424242')).toBe(0);
    expect(again.follows.all().map(({ user, channel }) => [user, channel])).toEqual([
      ['0', '9'],
      ['17', null],
    ]);
    expect(again.votes.all()).toHaveLength(1);
    again.close();
    const bare = openDatabase(file);
    for (const { name } of bare.all("SELECT name FROM sqlite_master WHERE type = 'table'"))
      expect(JSON.stringify(bare.all(`SELECT * FROM ${String(name)}`))).not.toContain('42424242');
    bare.close();
  });
});

describe('a server that was left', () => {
  it('loses everything after the time it had to come back, and nothing where it did', () => {
    const { store, file } = opened();
    for (const guild of ['1', '2', '3']) {
      store.settings.change(guild, '42', 'private', true, 1);
      store.follows.add({ ...follow, guild, channel: `9${guild}` });
      store.votes.add({ ...vote, guild });
      store.questions.add({ at: 1, guild, question: 'Who?', status: 'answered' });
    }
    store.guilds.present(['1'], 100);
    store.guilds.left('2', 150);
    store.guilds.back('3');
    expect(store.guilds.purge(100)).toEqual([]);
    expect(store.guilds.purge(200)).toEqual(['2']);
    expect(store.settings.of('2')).toEqual(DEFAULT_SETTINGS);
    expect(store.settings.of('3').private).toBe(true);
    store.close();
    const db = openDatabase(file);
    for (const table of tablesWith(db, 'guild'))
      expect(db.all(`SELECT * FROM ${table} WHERE guild = '2'`), table).toEqual([]);
    db.close();
  });
});

describe('feedback', () => {
  it('is kept with what was shown, and read beside a running bot', () => {
    const { store, at } = opened();
    expect(readFeedback(folder())).toBeNull();
    store.votes.add(vote);
    store.questions.add({ at: 3, guild: '1', question: 'Who came?', status: 'related' });
    expect(readFeedback(at)).toEqual({
      votes: [{ ...vote, id: 1 }],
      questions: [{ at: 3, guild: '1', question: 'Who came?', status: 'related' }],
    });
    store.votes.add(vote);
    expect(store.votes.all()).toHaveLength(2);
  });
});

describe('opening', () => {
  it('refuses a second bot on one data folder, and takes over from a dead one', () => {
    const { store, at } = opened();
    const lock = join(at, 'bot.lock');
    // The lock of this very process counts as one before it; that of another that is alive does not.
    const held = readFileSync(lock, 'utf8');
    const other = (pid: number, host = hostname()) => writeFileSync(lock, JSON.stringify({ pid, host }));
    other(process.ppid);
    expect(() => openStore(at)).toThrow(/Another Byline \(process \d+\) uses this data folder/);
    other(process.ppid, 'another-machine');
    expect(() => openStore(at)).toThrow(StoreError);
    const old = new Date(Date.now() - 60_000);
    utimesSync(lock, old, old);
    writeFileSync(lock, held);
    store.close();
    expect(existsSync(lock)).toBe(false);
    other(2 ** 22 + 1);
    expect(opened(at).setAside).toBeNull();
  });

  it.each(STEPS.map((_, i) => i + 1))('brings a store of step %i to the last one and keeps what is in it', (step) => {
    const at = folder();
    const file = join(at, 'store.sqlite');
    const db = openDatabase(file);
    migrate(db, file, STEPS.slice(0, step));
    db.run("INSERT INTO settings VALUES ('1', 'private', 'true')");
    db.run("INSERT INTO votes (at, good, question, filter, shown) VALUES (1, 0, 'Who?', '{}', '[]')");
    db.close();
    const { store } = opened(at);
    expect(store.settings.of('1').private).toBe(true);
    expect(store.votes.all()).toHaveLength(1);
    expect(store.follows.add(follow)).toMatchObject({ id: 1 });
    expect(store.alerts.known()).toBeNull();
  });

  it('refuses a store that a newer Byline wrote, and leaves it as it is', () => {
    const { store, at, file } = opened();
    store.close();
    const db = openDatabase(file);
    db.script('PRAGMA user_version = 99');
    db.close();
    expect(() => openStore(at)).toThrow(/newer Byline \(step 99/);
    expect(existsSync(join(at, 'bot.lock'))).toBe(false);
    expect(readdirSync(at)).toContain('store.sqlite');
  });

  it.each([
    ['no database', (file: string) => writeFileSync(file, 'This is no database.'.repeat(500))],
    [
      'a damaged one',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, 4096, bytes.length - 100);
        writeFileSync(file, bytes);
      },
    ],
  ])('sets %s aside, never deletes it, and begins with the defaults', (_what, spoil) => {
    const { store, at, file } = opened();
    store.settings.change('1', '42', 'private', true, 1);
    for (let i = 0; i < 50; i++) store.questions.add({ at: i, guild: '1', question: 'x'.repeat(900), status: 'a' });
    store.close();
    spoil(file);
    const bytes = readFileSync(file);
    const { store: again, setAside } = opened(at);
    expect(setAside).toMatch(/store\.sqlite\.broken-/);
    expect(readFileSync(setAside ?? '').equals(bytes)).toBe(true);
    expect(again.settings.of('1')).toEqual(DEFAULT_SETTINGS);
    again.settings.change('1', '42', 'private', true, 2);
    expect(again.settings.of('1').private).toBe(true);
  });

  it('leaves a store alone that cannot be read now, and says that one can go on without', () => {
    const { store, at, file } = opened();
    store.settings.change('1', '42', 'private', true, 1);
    store.close();
    const before = readFileSync(file);
    for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    mkdirSync(`${file}-wal`);
    expect(() => openStore(at)).toThrow(/cannot be read now/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(at).filter((name) => name.includes('broken'))).toEqual([]);
    rmSync(`${file}-wal`, { recursive: true });
    expect(opened(at).store.settings.of('1').private).toBe(true);
  });

  it('says of a folder that it may not write to which one it is', () => {
    const file = join(folder(), 'a file');
    writeFileSync(file, '');
    expect(() => openStore(join(file, 'data'))).toThrow(/Nothing can be kept in .*a file/);
  });
});

describe('a backup', () => {
  it('is whole while the store is in use, and is a store again where it is put', () => {
    const { store, at } = opened();
    for (let i = 0; i < 300; i++)
      store.questions.add({ at: i, guild: '1', question: 'q'.repeat(i), status: 'answered' });
    const path = join(root, 'copy.sqlite');
    backUpStore(at, path);
    store.questions.add({ at: 1, guild: '1', question: 'later', status: 'answered' });
    expect(() => backUpStore(at, path)).toThrow(/is there already/);
    expect(() => store.backup(join(root, 'nowhere', 'x'))).toThrow(/Nothing can be written/);
    expect(() => backUpStore(folder(), join(root, 'y'))).toThrow(/no store/);
    const restored = folder();
    mkdirSync(restored, { recursive: true });
    copyFileSync(path, join(restored, 'store.sqlite'));
    const { store: again } = opened(restored);
    expect(again.questions.all()).toHaveLength(300);
    expect(store.questions.all()).toHaveLength(301);
  });
});

describe('a process that is killed', () => {
  it.each([1, 2, 3, 4, 5, 6])('has kept everything that it was told is kept (seed %i)', async (seed) => {
    const at = folder();
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      join(import.meta.dirname, 'killed.ts'),
      at,
      String(seed),
    ]);
    const lines: string[] = [];
    let [rest, fault] = ['', ''];
    child.stderr.on('data', (data: Buffer) => (fault += data.toString()));
    const ended = new Promise((resolve) => child.on('close', resolve));
    // Somewhere among the 200 steps, after some of them.
    const steps = 5 + ((seed * 37) % 150);
    child.stdout.on('data', (data: Buffer) => {
      rest += data.toString();
      const whole = rest.split('\n');
      rest = whole.pop() ?? '';
      lines.push(...whole);
      if (lines.length > steps) child.kill('SIGKILL');
    });
    await ended;
    expect(fault).toBe('');
    expect(lines.length).toBeGreaterThan(steps);
    expect(existsSync(join(at, 'bot.lock'))).toBe(true);
    const { store, setAside } = opened(at);
    expect(setAside).toBeNull();
    type Step = Record<string, unknown> & { step: string };
    const done = lines.map((line) => JSON.parse(line) as Step);
    const of = (step: string) => done.filter((one) => one.step === step);
    // One more step may have been kept than was told of.
    const questions = store.questions.all().map(({ question }) => question);
    expect(questions.slice(0, of('question').length)).toEqual(of('question').map(({ question }) => question));
    const known = store.alerts.known() ?? new Set();
    for (const { articles } of of('known'))
      for (const article of articles as string[]) expect(known.has(article)).toBe(true);
    const last = new Map(of('channels').map(({ guild, channels }) => [guild, channels]));
    const changed = [...last].filter(
      ([guild, channels]) => JSON.stringify(store.settings.of(String(guild)).channels) !== JSON.stringify(channels),
    );
    expect(changed.length).toBeLessThanOrEqual(1);
    const ended1 = new Set(of('unfollow').map(({ id }) => id));
    const lost = of('follow').filter(
      ({ id }) => id !== null && !ended1.has(id) && store.follows.one(Number(id)) === null,
    );
    expect(lost.length).toBeLessThanOrEqual(1);
    for (const id of ended1) if (id !== null) expect(store.follows.one(Number(id))).toBeNull();
  });
});
