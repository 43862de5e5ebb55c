/**
 * Text → vectors. Opens the trained encoder, or says why there is none: then everything goes by words only.
 */

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DeadlinePassed, EncoderFault, EncoderLost, Engine, QueueFull, type Terms } from './engine.ts';
import { FILES, fingerprint, isWhole, readManifest, type FolderProblem, type Manifest } from './manifest.ts';
import { tokensOf, type PassageText, type PassageTokens } from './passage-text.ts';
import { spans, type Spans } from './spans.ts';
import { Tokenizer } from './tokenizer.ts';

export { DeadlinePassed, EncoderLost, QueueFull } from './engine.ts';
export type { PassageText, PassageTokens } from './passage-text.ts';
export type { Span, Spans } from './spans.ts';

/** A question as the encoder understands it. */
export type EncodedQuestion = Readonly<{
  text: string;
  /** Where each of its tokens begins and ends, UTF-16 places in the text. */
  tokens: readonly Readonly<{ start: number; end: number }>[];
  /** One vector of length 1 a token, one after another. */
  vectors: Float32Array;
  /** How much each token matters; together 1. */
  weights: Float32Array;
  /** Finds passages in the whole corpus. */
  whole: Float32Array;
}>;

/** The vectors of a passage in 8 bits: a cosine is the product divided by 127². */
export type PassageVector = Readonly<{
  /** One a token, title first. */
  vectors: Int8Array;
  whole: Int8Array;
}>;

export type EncodedPassage = PassageVector & Readonly<{ tokens: PassageTokens }>;

/** What reading question and passage together gave. */
export type Reading = Readonly<{
  /** Log odds that the passage answers. */
  answers: number;
}> &
  Spans;

/** How a call is done. */
export type CallTerms = Readonly<{
  /** Milliseconds from now; when they are over, the call fails with {@link DeadlinePassed}. */
  deadline?: number | undefined;
}>;

/** A loaded encoder. Calls of one kind are answered in their order; questions and readings go before other passages. */
export type Encoder = Readonly<{
  state: 'ready';
  manifest: Manifest;
  /** Vectors of another fingerprint cannot be compared. */
  fingerprint: string;
  /** True when its process ended too often: every call is going to fail. */
  lost: () => boolean;
  question: (text: string, terms?: CallTerms) => Promise<EncodedQuestion>;
  /**
   * @param terms `urgent` when somebody waits for them
   */
  passages: (
    list: readonly PassageText[],
    terms?: CallTerms & Readonly<{ urgent?: boolean }>,
  ) => Promise<readonly EncodedPassage[]>;
  /** Reads question and passage together, by their vectors; one reading for each passage, in order. */
  read: (
    question: EncodedQuestion,
    list: readonly Readonly<{ passage: PassageText; vector: PassageVector }>[],
    terms?: CallTerms,
  ) => Promise<readonly Reading[]>;
  /** Where the tokens of a passage stand, without reading it. */
  tokensOf: (passage: PassageText) => PassageTokens;
  /** The process of the runtime, for measurements. */
  pid: () => number | null;
  close: () => Promise<void>;
}>;

/** There is no encoder; `why` names it, `advice` says what to do. */
export type WordsOnly = Readonly<{
  state: 'words only';
  why: 'off' | 'no runtime' | FolderProblem['why'];
  detail: string;
  advice: string;
}>;

export type EncoderOptions = Readonly<{
  /** Folder with manifest.json. */
  folder: string;
  /** `false` for words only. */
  enabled: boolean;
  /** Threads of the runtime. Results do not depend on it. */
  threads?: number;
}>;

const THREADS = 1;
/** Log odds where question or passage has no token. */
const NOTHING_READ = -10;
/** Jobs of one call that wait in the queue at once. */
const WINDOW = 16;

const ADVICE: Readonly<Record<WordsOnly['why'], string>> = {
  off: 'Set BYLINE_ENCODER=on to use the encoder.',
  'no runtime':
    'Answers go by words only. The package onnxruntime-node is missing or does not run here (it has no build for Alpine); install again with optional dependencies.',
  'no model': 'Answers go by words only. Install again: the folder models/encoder belongs to the package.',
  'damaged model': 'Answers go by words only. Install again, or put back models/encoder from the release.',
  'unknown model': 'Answers go by words only. Use the models/encoder that came with this version.',
};

function wordsOnly(why: WordsOnly['why'], detail: string): WordsOnly {
  return { state: 'words only', why, detail, advice: ADVICE[why] };
}

/** Does something with every entry, a few at a time; the first failure ends it. */
async function inWindows<T, R>(list: readonly T[], work: (entry: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < list.length; at += WINDOW) {
    done.push(...(await Promise.all(list.slice(at, at + WINDOW).map(work))));
  }
  return done;
}

/** Turns milliseconds from now into terms for jobs that are queued later. */
function termsFrom(urgent: boolean, deadline: number | undefined): () => Terms {
  if (deadline === undefined) return () => ({ urgent });
  const until = performance.now() + deadline;
  return () => ({ urgent, deadline: until - performance.now() });
}

function shares(weights: Float32Array): Float32Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
}

async function loadTokenizer(file: string, sha256: string): Promise<Tokenizer | null> {
  try {
    const bytes = await readFile(file);
    if (!isWhole(bytes, sha256)) return null;
    return await Tokenizer.from(JSON.parse(bytes.toString('utf8')) as object);
  } catch {
    return null;
  }
}

/** Opens the encoder. It never fails: without an encoder the state is "words only". */
export async function openEncoder(options: EncoderOptions): Promise<Encoder | WordsOnly> {
  if (!options.enabled) return wordsOnly('off', 'The encoder is switched off.');
  const folder = resolve(options.folder);
  const manifest = await readManifest(folder);
  if ('why' in manifest) return wordsOnly(manifest.why, manifest.detail);
  const fileOf = (name: (typeof FILES)['lower' | 'matcher' | 'reader']) => ({
    file: join(folder, name),
    sha256: manifest.files[name].sha256,
  });
  const [engine, tokenizer] = await Promise.all([
    Engine.start({
      models: { lower: fileOf(FILES.lower), matcher: fileOf(FILES.matcher), reader: fileOf(FILES.reader) },
      dimensions: manifest.dimensions,
      width: manifest.width,
      threads: options.threads ?? THREADS,
    }),
    loadTokenizer(join(folder, FILES.tokenizer), manifest.files[FILES.tokenizer].sha256),
  ]);
  if (!(engine instanceof Engine)) return wordsOnly(engine.why, engine.detail);
  if (tokenizer === null) {
    await engine.close();
    return wordsOnly('damaged model', `${FILES.tokenizer} is not the file the manifest speaks of.`);
  }
  return encoder(engine, tokenizer, manifest);
}

function encoder(engine: Engine, tokenizer: Tokenizer, manifest: Manifest): Encoder {
  const tokens = (passage: PassageText): PassageTokens => tokensOf(tokenizer, passage, manifest.passageTokens);
  return {
    state: 'ready',
    manifest,
    fingerprint: fingerprint(manifest),
    lost: () => engine.lost,
    pid: () => engine.pid,
    tokensOf: tokens,
    close: () => engine.close(),

    question: async (text, { deadline } = {}) => {
      const pieces = tokenizer.read(text, manifest.questionTokens - 2);
      const ids = Int32Array.of(tokenizer.frame.first, ...pieces.ids, tokenizer.frame.last);
      const { vectors, weights, whole } = await engine.run({ kind: 'question', ids }, { urgent: true, deadline });
      const places = Array.from(pieces.starts, (start, at) => ({ start, end: pieces.ends[at] as number }));
      return { text, tokens: places, vectors, weights: shares(weights), whole };
    },

    passages: async (list, { deadline, urgent = false } = {}) => {
      const terms = termsFrom(urgent, deadline);
      return inWindows(list, async (passage) => {
        const read = tokens(passage);
        const { vectors, whole } = await engine.run({ kind: 'passage', ids: read.ids }, terms());
        return { vectors, whole, tokens: read };
      });
    },

    read: async (question, list, { deadline } = {}) => {
      const terms = termsFrom(true, deadline);
      return inWindows(list, async ({ passage, vector }) => {
        const read = tokens(passage);
        if (read.starts.length === 0 || question.weights.length === 0)
          return { answers: NOTHING_READ, best: null, runnerUp: null, scoreAt: () => null };
        const body = Float32Array.from(read.starts, (start) => (start < 0 ? 0 : 1));
        const pair = { question: question.vectors, weights: question.weights, passage: vector.vectors, body };
        const { answers, firsts, lasts } = await engine.run({ kind: 'read', pair }, terms());
        return { answers, ...spans(passage.text, read, firsts, lasts) };
      });
    },
  };
}

/** True when a failed call means no more than that this one answer goes by words only. */
export function isEncoderFailure(error: unknown): boolean {
  return [DeadlinePassed, EncoderFault, EncoderLost, QueueFull].some((kind) => error instanceof kind);
}
