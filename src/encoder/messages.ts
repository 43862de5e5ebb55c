/** What is said between the encoder and its process. */

/** What the process is started with. */
export type Setup = Readonly<{
  models: Readonly<Record<'lower' | 'matcher' | 'reader', Readonly<{ file: string; sha256: string }>>>;
  dimensions: number;
  width: number;
  threads: number;
}>;

/** Token ids, [CLS] and [SEP] included. */
export type Ids = Int32Array;

/** A question and a passage as vectors; what is read together. */
export type Pair = Readonly<{
  question: Float32Array;
  /** How much each token of the question matters; together 1. */
  weights: Float32Array;
  /** In 8 bits. */
  passage: Int8Array;
  /** 1 for tokens of the paragraph, 0 for those of the title. */
  body: Float32Array;
}>;

export type Job =
  | Readonly<{ kind: 'question'; ids: Ids }>
  | Readonly<{ kind: 'passage'; ids: Ids }>
  | Readonly<{ kind: 'read'; pair: Pair }>;

/** What came of a job, vectors without those of [CLS] and [SEP]. */
export type Made = Readonly<{
  question: Readonly<{ vectors: Float32Array; weights: Float32Array; whole: Float32Array }>;
  passage: Readonly<{ vectors: Int8Array; whole: Int8Array }>;
  read: Readonly<{ answers: number; firsts: Float32Array; lasts: Float32Array }>;
}>;

export type ToProcess = Readonly<{ setup: Setup }> | Readonly<{ id: number; job: Job }>;

export type FromProcess =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'failed'; why: 'no runtime' | 'damaged model'; detail: string }>
  | Readonly<{ kind: 'made'; id: number; made: Made[Job['kind']] }>
  | Readonly<{ kind: 'fault'; id: number; message: string }>;
