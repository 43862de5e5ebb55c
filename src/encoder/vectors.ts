/** The vectors of the passages of a loaded corpus: which are ready, and the making of those that are not. */

import { setImmediate as breathe } from 'node:timers/promises';
import { DeadlinePassed, EncoderLost, QueueFull, type CallTerms, type Encoder, type PassageVector } from './encoder.ts';
import { DIMENSIONS } from './late-interaction.ts';
import { Lru } from './lru.ts';
import { hashOf, type PassageText } from './passage-text.ts';
import type { VectorFile } from './vector-file.ts';

/** How far the making is. */
export type Progress = Readonly<{ ready: number; total: number }>;

/** How the making ended: all made, stopped by its signal, no room to keep more, or the encoder is gone. */
export type Making = 'complete' | 'stopped' | 'no room' | 'lost';

const NONE = -1;
/** A passage that the encoder could not read; it is not tried again. */
const UNREADABLE = -2;
/** Passages on their way at once: one is read while the next is handed over. */
const AT_ONCE = 2;
/** Passages that somebody waits for in the queue at once. */
const WINDOW = 16;
/** Opening gives way to other work this often. */
const SLICE_MS = 8;
/** Vectors that could not be kept, for the question that wanted them and a few more. */
const LOOSE_BYTES = 16e6;
/** Room for the first passages, and by what it grows. */
const MIN_ROOM = 256;
const GROWTH = 1.25;
/** Somebody else may have stopped writing the file by then. */
const CLAIM_MS = 30_000;

export class PassageVectors {
  readonly #passages: PassageText[] = [];
  readonly #hashes: Buffer[] = [];
  readonly #encoder: Encoder;
  readonly #file: VectorFile;
  /** With room for more passages than there are. */
  #wholes = new Int8Array(0);
  #places = new Int32Array(0);
  readonly #loose = new Lru<number, PassageVector>(LOOSE_BYTES, ({ vectors }) => vectors.byteLength);
  readonly #making = new Map<string, Promise<boolean>>();
  #missing = 0;
  #dropped = 0;

  private constructor(encoder: Encoder, file: VectorFile) {
    this.#encoder = encoder;
    this.#file = file;
  }

  /** Looks up which passages have vectors already. */
  static async open(passages: readonly PassageText[], encoder: Encoder, file: VectorFile): Promise<PassageVectors> {
    const vectors = new PassageVectors(encoder, file);
    let since = performance.now();
    for (const passage of passages) {
      vectors.add(passage);
      if (performance.now() - since < SLICE_MS) continue;
      await breathe();
      since = performance.now();
    }
    return vectors;
  }

  /** Takes in the next passage, with its vectors where they are known. */
  add(passage: PassageText): void {
    const index = this.#passages.length;
    if (index >= this.#places.length) {
      const room = Math.max(MIN_ROOM, Math.ceil(index * GROWTH));
      const places = new Int32Array(room).fill(NONE);
      places.set(this.#places);
      const wholes = new Int8Array(room * DIMENSIONS);
      wholes.set(this.#wholes);
      [this.#places, this.#wholes] = [places, wholes];
    }
    this.#passages.push(passage);
    this.#hashes.push(hashOf(passage));
    this.#missing += 1;
    this.#adopt(index);
  }

  /** Lets go of a passage: it is near nothing and no vectors are made for it. */
  drop(index: number): void {
    this.#giveUp(index);
    this.#places[index] = UNREADABLE;
    this.#loose.delete(index);
    this.#wholes.fill(0, index * DIMENSIONS, (index + 1) * DIMENSIONS);
    this.#dropped += 1;
  }

  /** Takes the vectors of some texts out of the file, but for those that passages still have. */
  erase(passages: readonly PassageText[]): void {
    const held = new Set(
      this.#hashes.flatMap((hash, index) => (this.#places[index] === UNREADABLE ? [] : hash.toString('latin1'))),
    );
    this.#file.erase(passages.map(hashOf).filter((hash) => !held.has(hash.toString('latin1'))));
  }

  /** The whole vectors, 128 numbers a passage, in the order of the corpus; 0 for those that are not ready. */
  get wholes(): Int8Array {
    return this.#wholes.subarray(0, this.#passages.length * DIMENSIONS);
  }

  /** Passages that were taken in and not let go of. */
  get size(): number {
    return this.#passages.length - this.#dropped;
  }

  /** Passages whose vectors are ready. */
  get ready(): number {
    return this.size - this.#missing;
  }

  /** True when no passage waits for its vectors. */
  get complete(): boolean {
    return this.#missing === 0;
  }

  /** The vectors of a passage; `null` when they are not ready. */
  get(index: number): PassageVector | null {
    const place = this.#places[index] ?? NONE;
    if (place < 0) return this.#loose.get(index) ?? null;
    const found = this.#file.read(place);
    if (found === null) {
      this.#places[index] = NONE;
      this.#missing += 1;
    }
    return found;
  }

  /** Makes what is missing, in the order of the corpus, after everything that somebody waits for. */
  async make(onProgress: (progress: Progress) => void = () => undefined, signal?: AbortSignal): Promise<Making> {
    let next = 0;
    let ending: Making = 'complete';
    let claimed = -Infinity;
    let told = -1;
    const tell = (): void => {
      if (this.ready !== told) onProgress({ ready: (told = this.ready), total: this.size });
    };
    const work = async (): Promise<void> => {
      while (next < this.#passages.length && ending === 'complete') {
        const index = next++;
        if (signal?.aborted === true) ending = 'stopped';
        else if (!this.#adopt(index)) {
          if (performance.now() - claimed > CLAIM_MS) {
            claimed = performance.now();
            await this.#file.claim();
          }
          try {
            if (!(await this.#one(index, {}, false))) ending = 'no room';
          } catch (error) {
            if (error instanceof EncoderLost && this.#encoder.lost()) ending = 'lost';
            else if (error instanceof QueueFull) ending = 'stopped';
            else this.#giveUp(index);
          }
        }
        tell();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return ending;
  }

  /**
   * Makes the vectors of some passages now, before those of the background.
   * @throws {DeadlinePassed} when the time was not enough; those that were made are kept
   */
  async ensure(indices: readonly number[], terms: CallTerms = {}): Promise<void> {
    const until = performance.now() + (terms.deadline ?? Infinity);
    const missing = [...new Set(indices)].filter(
      (index) => !this.#adopt(index) && this.#loose.get(index) === undefined,
    );
    for (let at = 0; at < missing.length; at += WINDOW) {
      await Promise.all(
        missing.slice(at, at + WINDOW).map(async (index) => {
          const left = terms.deadline === undefined ? undefined : until - performance.now();
          await this.#one(index, { deadline: left }, true);
        }),
      );
    }
  }

  /** True when nothing has to be made: the vectors are there, or cannot be. */
  #adopt(index: number): boolean {
    const place = this.#places[index] ?? UNREADABLE;
    if (place !== NONE) return true;
    const found = this.#file.find(this.#hashes[index] as Buffer);
    if (found < 0) return false;
    this.#places[index] = found;
    this.#missing -= 1;
    this.#wholes.set(this.#file.whole(found), index * DIMENSIONS);
    return true;
  }

  #giveUp(index: number): void {
    if (this.#places[index] !== NONE) return;
    this.#places[index] = UNREADABLE;
    this.#missing -= 1;
  }

  /**
   * Makes the vectors of one passage, or waits for who makes them already.
   * @returns `false` when there was no room to keep them
   */
  async #one(index: number, { deadline }: CallTerms, urgent: boolean): Promise<boolean> {
    const key = (this.#hashes[index] as Buffer).toString('latin1');
    const until = performance.now() + (deadline ?? Infinity);
    for (;;) {
      const running = this.#making.get(key);
      if (running === undefined) break;
      // It may fail by a deadline of its own.
      await within(
        running.catch(() => false),
        until,
      );
      if (this.#adopt(index)) return true;
      if (this.#loose.get(index) !== undefined) return false;
    }
    const made = this.#read(index, { deadline: deadline && until - performance.now(), urgent });
    this.#making.set(key, made);
    try {
      return await made;
    } finally {
      if (this.#making.get(key) === made) this.#making.delete(key);
    }
  }

  async #read(index: number, terms: CallTerms & Readonly<{ urgent: boolean }>): Promise<boolean> {
    const [passage] = await this.#encoder.passages([this.#passages[index] as PassageText], terms);
    if (passage === undefined) throw new DeadlinePassed('nothing was read');
    const { vectors, whole } = passage;
    const place = this.#file.add(this.#hashes[index] as Buffer, { vectors, whole });
    if (place !== null) return this.#adopt(index);
    this.#loose.set(index, { vectors, whole });
    return false;
  }
}

/** Waits for something until a time. */
async function within<T>(promise: Promise<T>, until: number): Promise<T> {
  if (until === Infinity) return promise;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlinePassed('not done in time')), Math.max(0, until - performance.now()));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
