/**
 * The encoder's own process: the only place that loads onnxruntime. It does one job after another and ends when the one
 * that started it is gone.
 *
 * One text is read at a time, never a batch: a batch is not faster on a processor, and a question waits less behind a text.
 */

import { readFile } from 'node:fs/promises';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { isWhole } from './manifest.ts';
import type { FromProcess, Ids, Job, Made, Pair, Setup, ToProcess } from './messages.ts';

type Runtime = typeof import('onnxruntime-node');
type Sessions = Readonly<Record<keyof Setup['models'], InferenceSession>>;

/** Only severe faults of the runtime are printed. */
const QUIET = 3;
/** The scale of vectors in 8 bits. */
const SCALE = 127;

function tell(message: FromProcess): void {
  process.send?.(message);
}

function inBits(values: Float32Array): Int8Array {
  return Int8Array.from(values, (value) => Math.round(value * SCALE));
}

class Models {
  readonly #runtime: Runtime;
  readonly #sessions: Sessions;
  readonly #setup: Setup;

  constructor(runtime: Runtime, sessions: Sessions, setup: Setup) {
    this.#runtime = runtime;
    this.#sessions = sessions;
    this.#setup = setup;
  }

  async do(job: Job): Promise<Made[Job['kind']]> {
    switch (job.kind) {
      case 'question':
        return this.#question(job.ids);
      case 'passage':
        return this.#passage(job.ids);
      case 'read':
        return this.#read(job.pair);
    }
  }

  async #question(ids: Ids): Promise<Made['question']> {
    const { tokens, weights, whole } = await this.#match(ids);
    return { vectors: this.#inner(tokens, ids), weights: weights.slice(1, ids.length - 1), whole };
  }

  async #passage(ids: Ids): Promise<Made['passage']> {
    const { tokens, whole } = await this.#match(ids);
    return { vectors: inBits(this.#inner(tokens, ids)), whole: inBits(whole) };
  }

  async #read({ question, weights, passage, body }: Pair): Promise<Made['read']> {
    const { dimensions } = this.#setup;
    const [asked, read] = [weights.length, body.length];
    const ones = (length: number) => this.#tensor(new Float32Array(length).fill(1), [1, length]);
    const feeds = {
      question: this.#tensor(question, [1, asked, dimensions]),
      weights: this.#tensor(weights, [1, asked]),
      question_mask: ones(asked),
      passage: this.#tensor(
        Float32Array.from(passage, (value) => value / SCALE),
        [1, read, dimensions],
      ),
      body: this.#tensor(body, [1, read]),
      passage_mask: ones(read),
    };
    const { answers, edges } = await this.#run(this.#sessions.reader, feeds, { answers: 1, edges: read * 2 });
    const pick = (edge: number): Float32Array => Float32Array.from(body, (_, at) => edges[at * 2 + edge] as number);
    return { answers: answers[0] as number, firsts: pick(0), lasts: pick(1) };
  }

  async #match(ids: Ids) {
    const { length } = ids;
    const { dimensions, width } = this.#setup;
    const mask = this.#mask(ids);
    const given = { ids: new this.#runtime.Tensor('int64', BigInt64Array.from(ids, BigInt), [1, length]), mask };
    const { states } = await this.#run(this.#sessions.lower, given, { states: length * width });
    return this.#run(
      this.#sessions.matcher,
      { states: this.#tensor(states, [1, length, width]), mask },
      { tokens: length * dimensions, weights: length, whole: dimensions },
    );
  }

  /** Leaves out the vectors of [CLS] and [SEP]. */
  #inner(tokens: Float32Array, ids: Ids): Float32Array {
    const { dimensions } = this.#setup;
    return tokens.slice(dimensions, (ids.length - 1) * dimensions);
  }

  #mask(ids: Ids): Tensor {
    return this.#tensor(new Float32Array(ids.length).fill(1), [1, ids.length]);
  }

  #tensor(values: Float32Array, shape: readonly number[]): Tensor {
    return new this.#runtime.Tensor('float32', values, shape);
  }

  /** Runs a model and checks that it gave as many numbers as it should. */
  async #run<const Name extends string>(
    session: InferenceSession,
    feeds: Readonly<Record<string, Tensor>>,
    sizes: Readonly<Record<Name, number>>,
  ): Promise<Readonly<Record<Name, Float32Array>>> {
    const given = await session.run(feeds);
    const found: Partial<Record<Name, Float32Array>> = {};
    for (const name of Object.keys(sizes) as Name[]) {
      const data = given[name]?.data;
      if (!(data instanceof Float32Array) || data.length !== sizes[name]) throw new Error(`the model gave no ${name}`);
      found[name] = data;
    }
    return found as Record<Name, Float32Array>;
  }
}

async function open(setup: Setup): Promise<Models | Extract<FromProcess, { kind: 'failed' }>> {
  let runtime: Runtime;
  try {
    const loaded = (await import('onnxruntime-node')) as Runtime & { default?: Runtime };
    runtime = loaded.default ?? loaded;
  } catch (error) {
    return { kind: 'failed', why: 'no runtime', detail: error instanceof Error ? error.message : String(error) };
  }
  try {
    const load = async ({ file, sha256 }: Setup['models']['lower']): Promise<InferenceSession> => {
      if (!isWhole(await readFile(file), sha256)) throw new Error(`${file} is not the file the manifest speaks of`);
      return runtime.InferenceSession.create(file, {
        executionProviders: ['cpu'],
        executionMode: 'sequential',
        intraOpNumThreads: setup.threads,
        interOpNumThreads: 1,
        // Texts differ in length: a plan of memory for each length would only pile up.
        enableMemPattern: false,
        // Weights are unpacked once when they are loaded, not for every text.
        extra: { session: { disable_quant_qdq: '1' } },
        logSeverityLevel: QUIET,
      });
    };
    const { lower, matcher, reader } = setup.models;
    const sessions = { lower: await load(lower), matcher: await load(matcher), reader: await load(reader) };
    const models = new Models(runtime, sessions, setup);
    // The first run is slow, and shows whether the files fit.
    const short = Int32Array.of(0, 1, 2);
    await models.do({ kind: 'question', ids: short });
    const vectors = new Float32Array(setup.dimensions);
    const pair = { question: vectors, weights: Float32Array.of(1), passage: inBits(vectors), body: Float32Array.of(1) };
    await models.do({ kind: 'read', pair });
    return models;
  } catch (error) {
    return { kind: 'failed', why: 'damaged model', detail: error instanceof Error ? error.message : String(error) };
  }
}

let models: Models | null = null;

async function take(message: ToProcess): Promise<void> {
  if ('setup' in message) {
    const opened = await open(message.setup);
    if (opened instanceof Models) models = opened;
    tell(opened instanceof Models ? { kind: 'ready' } : opened);
    return;
  }
  const { id, job } = message;
  try {
    if (models === null) throw new Error('no model is open');
    tell({ kind: 'made', id, made: await models.do(job) });
  } catch (error) {
    tell({ kind: 'fault', id, message: error instanceof Error ? error.message : String(error) });
  }
}

process.on('message', (message: ToProcess) => void take(message));
process.on('disconnect', () => process.exit(0));
// Signals reach the whole group: the one that started this process may still want an answer before it ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
