import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VectorFile } from '../../src/encoder/vector-file.ts';
import { hashOf } from '../../src/encoder/passage-text.ts';
import { pretended } from './invented.ts';

const FINGERPRINT = '0123456789abcdef'.repeat(4);
const hash = (name: string) => hashOf({ title: null, text: name });
const vector = (name: string) => pretended(name, (name.length % 7) + 1);

let data = '';
const opened: VectorFile[] = [];
const open = async (options: { fingerprint?: string; memoryBytes?: number } = {}): Promise<VectorFile> => {
  const file = await VectorFile.open({ data, fingerprint: FINGERPRINT, ...options });
  opened.push(file);
  return file;
};
const path = () => join(data, 'vectors', `${FINGERPRINT.slice(0, 16)}.vectors`);

/** Keeps vectors under some names. */
const fill = async (names: readonly string[]): Promise<void> => {
  const file = await open();
  for (const name of names) file.add(hash(name), vector(name));
  file.close();
};
const holds = (file: VectorFile, name: string): boolean => {
  const place = file.find(hash(name));
  if (place < 0) return false;
  const found = file.read(place);
  if (found === null) return false;
  const kept = vector(name);
  const same = [found.vectors, found.whole, file.whole(place)].map((got, at) =>
    Buffer.from(got).equals(Buffer.from([kept.vectors, kept.whole, kept.whole][at] as Int8Array)),
  );
  expect(same).toEqual([true, true, true]);
  return true;
};

beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'byline-vectors-'))));
afterEach(() => {
  for (const file of opened.splice(0)) file.close();
  chmodSync(data, 0o700);
  rmSync(data, { recursive: true, force: true });
});

const NAMES = Array.from({ length: 20 }, (_, at) => `${'passage '.repeat(at % 5)}${at}`);

describe('a vector file', () => {
  it('gives back what was kept, after it was opened again', async () => {
    await fill(NAMES);
    const again = await open();
    expect(again.keeping).toBe('file');
    expect(again.size).toBe(20);
    for (const name of NAMES) expect(holds(again, name)).toBe(true);
    expect(holds(again, 'another')).toBe(false);
    expect(again.problems).toEqual([]);
  });

  it('holds nothing of what was erased, on disk either, and all the rest', async () => {
    await fill(['one', 'two', 'three']);
    const size = readFileSync(path()).length;
    const file = await open();
    file.erase([hash('two'), hash('never kept')]);
    expect(['one', 'two', 'three'].map((name) => holds(file, name))).toEqual([true, false, true]);
    file.close();
    const bytes = readFileSync(path());
    expect(bytes.length).toBe(size);
    expect(bytes.includes(hash('two'))).toBe(false);
    expect(bytes.includes(Buffer.from(vector('two').whole))).toBe(false);
    const again = await open();
    expect(again.problems).toEqual([]);
    expect(['one', 'two', 'three'].map((name) => holds(again, name))).toEqual([true, false, true]);
    again.add(hash('two'), vector('two'));
    expect(holds(again, 'two')).toBe(true);
  });

  it('never keeps a hash twice', async () => {
    await fill(NAMES);
    const before = readFileSync(path()).length;
    await fill(NAMES);
    expect(readFileSync(path()).length).toBe(before);
  });

  it('cut off anywhere keeps all whole records and goes on', async () => {
    await fill(NAMES);
    const whole = readFileSync(path());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        writeFileSync(path(), whole.subarray(0, length));
        const torn = await open();
        expect(torn.problems).toEqual([]);
        const kept = NAMES.filter((name) => holds(torn, name)).length;
        expect(kept).toBe(torn.size);
        for (const name of NAMES) torn.add(hash(name), vector(name));
        torn.close();
        expect(readFileSync(path()).length).toBe(whole.length);
      }),
      { numRuns: 25 },
    );
  });

  it('damaged anywhere is said and never gives a wrong vector', async () => {
    await fill(NAMES);
    const whole = readFileSync(path());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] as number) ^ change;
        writeFileSync(path(), damaged);
        const file = await open();
        for (const name of NAMES) holds(file, name);
        for (const name of NAMES) file.add(hash(name), vector(name));
        for (const name of NAMES) expect(holds(file, name)).toBe(true);
        expect(file.problems.length).toBeGreaterThan(0);
        expect(file.keeping).toBe('file');
        file.close();
        const again = await open();
        for (const name of NAMES) holds(again, name);
        again.close();
      }),
      { numRuns: 30 },
    );
  });

  it('that is something else is put aside', async () => {
    await fill([]);
    writeFileSync(path(), 'These are not vectors, but a letter of some length that somebody saved under this name.');
    const file = await open();
    expect(file.problems).toHaveLength(1);
    expect(file.problems[0]).toContain('.damaged');
    expect(readFileSync(`${path()}.damaged`, 'latin1')).toContain('a letter');
    expect(file.keeping).toBe('file');
    file.add(hash('a'), vector('a'));
    file.close();
    const again = await open();
    expect(again.problems).toEqual([]);
    expect(holds(again, 'a')).toBe(true);
  });

  it('that is a folder is said, and vectors stay in memory', async () => {
    await fill([]);
    rmSync(path());
    const { mkdirSync } = await import('node:fs');
    mkdirSync(path());
    const file = await open();
    expect(file.problems).toHaveLength(1);
    expect(file.keeping).toBe('memory');
    file.add(hash('a'), vector('a'));
    expect(holds(file, 'a')).toBe(true);
  });

  it('has one writer; a second one reads, keeps its own in memory, and takes over when the first is gone', async () => {
    const first = await open();
    first.add(hash('a'), vector('a'));
    const second = await open();
    expect(second.keeping).toBe('read only');
    expect(holds(second, 'a')).toBe(true);
    second.add(hash('b'), vector('b'));
    expect(holds(second, 'b')).toBe(true);
    first.add(hash('c'), vector('c'));
    await second.claim();
    expect(second.keeping).toBe('read only');
    expect(holds(second, 'c')).toBe(true);
    first.close();
    await second.claim();
    expect(second.keeping).toBe('file');
    expect(second.problems).toEqual([]);
    second.close();
    const third = await open();
    for (const name of ['a', 'b', 'c']) expect(holds(third, name)).toBe(true);
    expect(third.size).toBe(3);
  });

  it.each([
    ['of a process that is gone', { pid: 2 ** 22 - 3 }, 0],
    ['of this process number before a restart', { started: 1 }, 0],
    ['of another machine that is silent', { host: 'elsewhere' }, 120],
  ])('takes over a lock %s', async (_, change, age) => {
    await fill([]);
    const me = { pid: process.pid, started: Math.round(Date.now() / 1000 - process.uptime()), nonce: 'x' };
    const { hostname } = await import('node:os');
    writeFileSync(`${path()}.lock`, JSON.stringify({ ...me, host: hostname(), ...change }));
    const then = Date.now() / 1000 - age;
    utimesSync(`${path()}.lock`, then, then);
    expect((await open()).keeping).toBe('file');
  });

  it('leaves a lock of another machine that is not silent', async () => {
    await fill(['a']);
    writeFileSync(`${path()}.lock`, JSON.stringify({ pid: 1, started: 1, nonce: 'x', host: 'elsewhere' }));
    expect((await open()).keeping).toBe('read only');
  });

  it.skipIf(process.getuid?.() === 0)('in a folder that cannot be written is said', async () => {
    chmodSync(data, 0o500);
    const file = await open();
    expect(file.keeping).toBe('memory');
    expect(file.problems).toHaveLength(1);
  });

  it('under a file instead of a folder is said, and memory has a bound', async () => {
    writeFileSync(join(data, 'vectors'), '');
    const file = await open({ memoryBytes: 2000 });
    expect(file.keeping).toBe('memory');
    expect(file.problems.length).toBeGreaterThan(0);
    const places = NAMES.map((name) => file.add(hash(name), vector(name)));
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBeNull();
  });

  it('without a folder is memory and no problem', async () => {
    const file = await VectorFile.open({ data: null, fingerprint: FINGERPRINT });
    expect([file.keeping, file.problems]).toEqual(['memory', []]);
  });

  it('of a former encoder goes after a month', async () => {
    await fill(['a']);
    const former = path();
    const next = await open({ fingerprint: 'f'.repeat(64) });
    next.close();
    expect(readdirSync(join(data, 'vectors'))).toContain(`${FINGERPRINT.slice(0, 16)}.vectors`);
    utimesSync(former, new Date(0), new Date(0));
    (await open({ fingerprint: 'f'.repeat(64) })).close();
    expect(readdirSync(join(data, 'vectors'))).not.toContain(`${FINGERPRINT.slice(0, 16)}.vectors`);
  });

  it('with a tail of zeros keeps what stands before', async () => {
    await fill(NAMES);
    appendFileSync(path(), Buffer.alloc(5000));
    const file = await open();
    expect(file.size).toBe(20);
    for (const name of NAMES) expect(holds(file, name)).toBe(true);
    truncateSync(path(), 10);
  });
});
