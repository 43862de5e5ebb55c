import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeadlinePassed, type Encoder } from '../../src/encoder/encoder.ts';
import { VectorFile } from '../../src/encoder/vector-file.ts';
import { PassageVectors } from '../../src/encoder/vectors.ts';
import { invented, pretender } from './invented.ts';
import { MODELS, runs, withEncoder } from './opened.ts';

let data = '';
beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'byline-vectors-'))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

const fileFor = (encoder: Encoder, at: string | null = data) =>
  VectorFile.open({ data: at, fingerprint: encoder.fingerprint });

/** Starts another process that makes vectors; kills it with -9 when so many are ready. */
async function killedAt(ready: number, count: number, models = ''): Promise<{ encoderPid: number }> {
  const script = fileURLToPath(new URL('child-make.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, data, String(count), models], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let encoderPid = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('pid ')) encoderPid = Number(line.slice(4));
    if (line === `ready ${ready}`) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return { encoderPid };
}

describe('vectors of a corpus', () => {
  it('are made once, the same text once, and are there the next time', async () => {
    const passages = [...invented(30), ...invented(5)];
    const encoder = pretender();
    const file = await fileFor(encoder);
    const vectors = await PassageVectors.open(passages, encoder, file);
    expect([vectors.ready, vectors.complete, vectors.get(3)]).toEqual([0, false, null]);
    const seen: number[] = [];
    expect(await vectors.make(({ ready }) => seen.push(ready))).toBe('complete');
    expect(encoder.made).toHaveLength(30);
    expect(seen.at(-1)).toBe(35);
    for (const index of [0, 29, 30, 34]) expect(vectors.get(index)).not.toBeNull();
    expect([vectors.ready, vectors.complete]).toEqual([35, true]);
    expect(vectors.get(32)).toEqual(vectors.get(2));
    expect(vectors.wholes.subarray(2 * 128, 3 * 128)).toEqual(vectors.get(2)?.whole);
    file.close();

    const later = pretender();
    const again = await fileFor(later);
    const reopened = await PassageVectors.open(passages.toReversed(), later, again);
    expect(reopened.complete).toBe(true);
    expect(reopened.get(34)).toEqual(vectors.get(0));
    again.close();
  });

  it('stop when told and go on later', async () => {
    const encoder = pretender();
    const file = await fileFor(encoder);
    const stop = new AbortController();
    const vectors = await PassageVectors.open(invented(30), encoder, file);
    const making = vectors.make(({ ready }) => ready === 10 && stop.abort(), stop.signal);
    expect(await making).toBe('stopped');
    expect(vectors.ready).toBeLessThan(14);
    expect(await vectors.make()).toBe('complete');
    expect(encoder.made).toHaveLength(30);
    file.close();
  });

  it('that somebody waits for are made at once and never twice, beside the background', async () => {
    const encoder = pretender(1);
    const file = await fileFor(encoder);
    const vectors = await PassageVectors.open(invented(40), encoder, file);
    const making = vectors.make();
    await Promise.all([vectors.ensure([39, 0, 1, 38, 39]), vectors.ensure([39, 20, 1])]);
    for (const index of [39, 0, 1, 38, 20]) expect(vectors.get(index)).not.toBeNull();
    expect(await making).toBe('complete');
    expect(encoder.made).toHaveLength(40);
    file.close();
  });

  it('keep what was made before a deadline passed', async () => {
    const slow: Encoder = {
      ...pretender(),
      passages: async (list, { deadline = Infinity } = {}) => {
        await sleep(Math.min(deadline, list[0]?.text.includes('day 7') === true ? 500 : 1));
        if (deadline < 500 && list[0]?.text.includes('day 7') === true) throw new DeadlinePassed('late');
        return pretender().passages(list);
      },
    };
    const file = await fileFor(slow);
    const vectors = await PassageVectors.open(invented(9), slow, file);
    await expect(vectors.ensure([6, 7, 8], { deadline: 100 })).rejects.toBeInstanceOf(DeadlinePassed);
    expect([vectors.get(6) !== null, vectors.get(7)]).toEqual([true, null]);
    file.close();
  });

  it('that cannot be kept are there for the question that wanted them', async () => {
    const encoder = pretender();
    const file = await VectorFile.open({ data: null, fingerprint: encoder.fingerprint, memoryBytes: 10_000 });
    const vectors = await PassageVectors.open(invented(30), encoder, file);
    expect(await vectors.make()).toBe('no room');
    expect(vectors.complete).toBe(false);
    await vectors.ensure([29]);
    expect(vectors.get(29)).not.toBeNull();
  });

  it('of a passage that cannot be read do not hold up the others', async () => {
    const encoder: Encoder = {
      ...pretender(),
      passages: (list) =>
        list[0]?.text.includes('day 4.') === true ? Promise.reject(new Error('poison')) : pretender().passages(list),
    };
    const vectors = await PassageVectors.open(invented(9), encoder, await fileFor(encoder, null));
    expect(await vectors.make()).toBe('complete');
    expect([vectors.complete, vectors.get(4), vectors.get(5) !== null]).toEqual([true, null, true]);
  });

  it.each([1, 25])('survive kill -9 after %i: nothing lost, nothing twice', { timeout: 240_000 }, async (ready) => {
    await killedAt(ready, 40);
    const encoder = pretender();
    const file = await fileFor(encoder);
    expect(file.problems).toEqual([]);
    expect(file.keeping).toBe('file');
    const vectors = await PassageVectors.open(invented(40), encoder, file);
    const kept = vectors.ready;
    expect(kept).toBeGreaterThanOrEqual(ready);
    await vectors.make();
    expect(encoder.made).toHaveLength(40 - kept);
    const fresh = await PassageVectors.open(invented(40), encoder, await fileFor(encoder, null));
    await fresh.make();
    for (let index = 0; index < 40; index++) expect(vectors.get(index)).toEqual(fresh.get(index));
    file.close();
  });
});

withEncoder('vectors of the real encoder', (encoder) => {
  it('survive kill -9, and its process ends as well', { timeout: 240_000 }, async () => {
    const { encoderPid } = await killedAt(3, 12, MODELS);
    expect(encoderPid).toBeGreaterThan(0);
    for (let wait = 0; runs(encoderPid) && wait < 100; wait++) await sleep(50);
    expect(runs(encoderPid)).toBe(false);
    const file = await fileFor(encoder);
    const vectors = await PassageVectors.open(invented(12), encoder, file);
    expect(vectors.ready).toBeGreaterThanOrEqual(3);
    expect(await vectors.make()).toBe('complete');
    const fresh = await PassageVectors.open(invented(12), encoder, await fileFor(encoder, null));
    await fresh.make();
    for (let index = 0; index < 12; index++) expect(vectors.get(index)).toEqual(fresh.get(index));
    file.close();
  });
});
