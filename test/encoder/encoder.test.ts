import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DeadlinePassed,
  EncoderLost,
  openEncoder,
  QueueFull,
  type Encoder,
  type PassageText,
  type PassageVector,
} from '../../src/encoder/encoder.ts';
import { asked, interaction } from '../../src/encoder/late-interaction.ts';
import { invented } from './invented.ts';
import { hasRuntime, MODELS, runs, withEncoder } from './opened.ts';

const QUESTION = 'How many crates did the harbour master of Lindwick count?';
const PASSAGES = [
  { title: 'News from Lindwick', text: 'The harbour master counted 1,204 crates on Tuesday, he said.' },
  { title: null, text: 'Ferries were late again, and nobody in Senja Bay was surprised.' },
  { title: 'A title only', text: '' },
  { title: null, text: '¿Qué? 東京 🚀 \u200b' },
];

/** Passages with their vectors, as they are read together with a question. */
async function paired(encoder: Encoder, list: readonly PassageText[]) {
  const made = await encoder.passages(list);
  return list.map((passage, at) => ({ passage, vector: made[at] as PassageVector }));
}

withEncoder('the encoder', (encoder) => {
  it('reads a question', async () => {
    const question = await encoder.question(QUESTION);
    const tokens = question.tokens.length;
    expect(tokens).toBe(13);
    expect(question.tokens.map(({ start, end }) => QUESTION.slice(start, end)).join(' ')).toContain('crates did the');
    expect(question.vectors).toHaveLength(tokens * 128);
    for (let token = 0; token < tokens; token++)
      expect(Math.hypot(...question.vectors.subarray(token * 128, (token + 1) * 128))).toBeCloseTo(1, 4);
    expect(question.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
    expect(Math.hypot(...question.whole)).toBeCloseTo(1, 4);
  });

  it('reads an empty question and one that is too long', async () => {
    const empty = await encoder.question('');
    expect([empty.tokens, empty.weights.length]).toEqual([[], 0]);
    const long = await encoder.question('word '.repeat(200));
    expect(long.tokens).toHaveLength(encoder.manifest.questionTokens - 2);
  });

  it('reads passages, whose tokens stand in the paragraph', async () => {
    const passages = await encoder.passages(PASSAGES);
    for (const [at, { vectors, whole, tokens }] of passages.entries()) {
      expect(vectors).toHaveLength(tokens.starts.length * 128);
      expect(Math.hypot(...whole) / 127).toBeCloseTo(1, 1);
      expect(tokens).toEqual(encoder.tokensOf(PASSAGES[at] as (typeof PASSAGES)[0]));
    }
    expect(passages[0]?.tokens.starts.slice(0, 5)).toEqual(Int32Array.of(-1, -1, -1, -1, -1));
  });

  it('gives the same vectors alone, among others and in any order', async () => {
    const list = invented(6);
    const together = await encoder.passages(list);
    const backwards = (await encoder.passages(list.toReversed())).toReversed();
    const alone = await encoder.passages([list[4] as (typeof list)[0]]);
    expect(backwards).toEqual(together);
    expect(alone[0]).toEqual(together[4]);
  });

  it('prefers the passage that says it', async () => {
    const question = asked(await encoder.question(QUESTION));
    const [told, other] = (await encoder.passages(PASSAGES)).map((passage) => interaction(question, passage).score);
    expect(told).toBeGreaterThan(other as number);
  });

  it('reads question and passage together, with a span of whole words of the paragraph', async () => {
    const question = await encoder.question(QUESTION);
    const pairs = await paired(encoder, PASSAGES);
    const readings = await encoder.read(question, pairs);
    expect(readings).toHaveLength(4);
    const [told, , titleOnly] = readings;
    expect(Number.isFinite(told?.answers)).toBe(true);
    const text = PASSAGES[0]?.text ?? '';
    const span = told?.best && text.slice(told.best.start, told.best.end);
    expect(text.split(/(?<=[\w,])[ .]|, | /)).toContain(span?.split(' ')[0]);
    expect(told?.runnerUp).toBeLessThanOrEqual(told?.best?.score ?? -Infinity);
    expect(titleOnly).toMatchObject({ best: null, runnerUp: null });
    expect((await encoder.read(question, pairs)).map(({ best, answers }) => ({ best, answers }))).toEqual(
      readings.map(({ best, answers }) => ({ best, answers })),
    );
    expect(await encoder.read(question, [])).toEqual([]);
  });

  it('keeps deadlines, and goes on', async () => {
    await expect(encoder.question(QUESTION, { deadline: 0 })).rejects.toBeInstanceOf(DeadlinePassed);
    await expect(encoder.passages(invented(40), { deadline: 60 })).rejects.toBeInstanceOf(DeadlinePassed);
    const question = await encoder.question(QUESTION, { deadline: 20_000 });
    const pairs = await paired(encoder, invented(60));
    await expect(encoder.read(question, pairs, { deadline: 1 })).rejects.toBeInstanceOf(DeadlinePassed);
    expect((await encoder.question(QUESTION)).tokens).toHaveLength(13);
  });

  it('answers a question before passages that were asked for earlier', async () => {
    const order: string[] = [];
    const passages = encoder.passages(invented(12)).then(() => order.push('passages'));
    await encoder.question(QUESTION).then(() => order.push('question'));
    await passages;
    expect(order).toEqual(['question', 'passages']);
  });

  it('takes no more than a number of questions at once', async () => {
    const asking = Array.from({ length: 300 }, () => encoder.question('Who?', { deadline: 2000 }));
    const refused = (await Promise.allSettled(asking)).filter(
      (result) => result.status === 'rejected' && result.reason instanceof QueueFull,
    );
    expect(refused).toHaveLength(300 - 256 - 1);
  });
});

describe.skipIf(!hasRuntime)('another encoder (skipped where the runtime has no build)', () => {
  const opened: Encoder[] = [];
  const another = async (threads: number): Promise<Encoder | null> => {
    const encoder = await openEncoder({ folder: MODELS, enabled: true, threads });
    if (encoder.state !== 'ready') return null;
    opened.push(encoder);
    return encoder;
  };
  afterEach(async () => {
    for (const encoder of opened.splice(0)) await encoder.close();
  });

  it('gives the same with two threads as with one', async ({ skip }) => {
    const [one, two] = [await another(1), await another(2)];
    if (one === null || two === null) return skip('no runtime');
    const [first, second] = [await one.question(QUESTION), await two.question(QUESTION)];
    first.vectors.forEach((value, at) => expect(Math.abs(value - (second.vectors[at] as number))).toBeLessThan(1e-3));
    expect((await one.passages(PASSAGES)).length).toBe(4);
    const pairs = await paired(one, PASSAGES);
    const [left, right] = [await one.read(first, pairs), await two.read(second, pairs)];
    left.forEach(({ answers }, at) => expect(Math.abs(answers - (right[at]?.answers ?? 9))).toBeLessThan(1e-3));
  });

  it('whose process is killed loses one call and goes on, but not for ever', async ({ skip }) => {
    const encoder = await another(1);
    if (encoder === null) return skip('no runtime');
    for (let loss = 1; loss <= 5; loss++) {
      const calls = Promise.allSettled([encoder.passages(invented(1)), encoder.question(QUESTION)]);
      process.kill(encoder.pid() ?? 0, 'SIGKILL');
      const outcomes = (await calls).map(({ status }) => status);
      expect(outcomes[0]).toBe('rejected');
      expect(outcomes[1]).toBe(loss < 5 ? 'fulfilled' : 'rejected');
    }
    expect(encoder.lost()).toBe(true);
    await expect(encoder.question(QUESTION)).rejects.toBeInstanceOf(EncoderLost);
  });

  it('that is closed tells who waits', async ({ skip }) => {
    const encoder = await another(1);
    if (encoder === null) return skip('no runtime');
    const waiting = expect(encoder.passages(invented(5))).rejects.toBeInstanceOf(EncoderLost);
    await encoder.close();
    await waiting;
    await encoder.close();
    await expect(encoder.question(QUESTION)).rejects.toBeInstanceOf(EncoderLost);
  });

  it.skipIf(!hasRuntime)('in a thread that is ended while it reads takes nothing with it', async () => {
    const source = JSON.stringify(new URL('../../src/encoder/encoder.ts', import.meta.url).href);
    const thread = new Worker(
      `const { parentPort } = require('node:worker_threads');
       import('tsx/esm/api').then(async ({ register }) => {
         register();
         const { openEncoder } = await import(${source});
         const encoder = await openEncoder({ folder: ${JSON.stringify(MODELS)}, enabled: true });
         if (encoder.state !== 'ready') return parentPort.postMessage(0);
         void encoder.passages(Array.from({ length: 40 }, (_, at) => ({ title: null, text: 'word '.repeat(90) + at })));
         setTimeout(() => parentPort.postMessage(encoder.pid()), 100);
       });`,
      { eval: true },
    );
    const pid = await new Promise<number>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
    });
    await thread.terminate();
    expect(pid).toBeGreaterThan(0);
    for (let wait = 0; runs(pid) && wait < 100; wait++) await sleep(50);
    expect(runs(pid)).toBe(false);
  });
});

describe('words only', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'byline-models-'));
    cpSync(MODELS, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const why = async (): Promise<string> => {
    const opened = await openEncoder({ folder, enabled: true });
    if (opened.state === 'ready') {
      await opened.close();
      return 'ready';
    }
    expect(opened.advice).toMatch(/\.$/);
    expect(opened.detail).not.toBe('');
    return opened.why;
  };
  const change = (name: string, to: (bytes: Buffer) => Buffer | string): void => {
    writeFileSync(join(folder, name), to(readFileSync(join(folder, name))));
  };
  const manifest = (to: (manifest: Record<string, unknown>) => unknown): void =>
    change('manifest.json', (bytes) => JSON.stringify(to(JSON.parse(bytes.toString()) as Record<string, unknown>)));

  it('is what an encoder that is switched off gives', async () => {
    expect(await openEncoder({ folder, enabled: false })).toMatchObject({ state: 'words only', why: 'off' });
  });

  it('says that there is no model', async () => {
    rmSync(folder, { recursive: true, force: true });
    expect(await why()).toBe('no model');
  });

  it.each(['lower.onnx', 'matcher.onnx', 'reader.onnx', 'tokenizer.json'])(
    'says that %s is damaged, short or missing',
    async (name) => {
      change(name, (bytes) => {
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
        return bytes;
      });
      const damaged = await why();
      expect(['damaged model', 'no runtime']).toContain(damaged);
      truncateSync(join(folder, name), 1000);
      expect(await why()).toBe('damaged model');
      rmSync(join(folder, name));
      expect(await why()).toBe('damaged model');
    },
  );

  it('says what is wrong with a manifest', async () => {
    manifest((good) => ({ ...good, dimensions: 256 }));
    expect(await why()).toBe('unknown model');
    change('manifest.json', () => '{"version":');
    expect(await why()).toBe('damaged model');
    change('manifest.json', () => 'null');
    expect(await why()).toBe('unknown model');
  });

  it('says that files belong to something else', async () => {
    const { createHash } = await import('node:crypto');
    const foreign = Buffer.from('not a network at all');
    writeFileSync(join(folder, 'lower.onnx'), foreign);
    manifest((good) => ({
      ...good,
      files: {
        ...(good['files'] as object),
        'lower.onnx': { sha256: createHash('sha256').update(foreign).digest('hex'), bytes: foreign.length },
      },
    }));
    expect(['damaged model', 'no runtime']).toContain(await why());
  });
});
