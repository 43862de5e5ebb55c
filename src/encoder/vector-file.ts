/**
 * Passage vectors on disk, by hash of the text that was read (the form of the file stands in `vector-record.ts`). The file is
 * only added to; what is erased leaves an empty record. Opening reads the heads of the records; vectors are read when they are
 * wanted and checked then.
 */

import { closeSync, copyFileSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { readdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { PassageVector } from './encoder.ts';
import { DIMENSIONS } from './late-interaction.ts';
import { isHeld, takeLock, type Lock } from './lock.ts';
import { Lru } from './lru.ts';
import { HASH_BYTES } from './passage-text.ts';
import { HEAD, headOf, RECORD, recordOf, signed } from './vector-record.ts';

/** Token vectors kept in memory. */
const KEPT_BYTES = 32e6;
/** Vectors that are kept in memory only, when the file cannot be written. */
const MEMORY_BYTES = 256e6;
/** Opening gives way to other work this often. */
const SLICE_MS = 8;
const ENDING = '.vectors';
/** Files of former encoders go when they were not touched for so long. */
const FORMER_MS = 30 * 24 * 3600e3;

/** Where vectors are kept: in the file; in memory, beside a file that somebody else writes; in memory only. */
export type Keeping = 'file' | 'read only' | 'memory';

export type VectorFileOptions = Readonly<{
  /** BYLINE_DATA; `null` to keep vectors in memory only. */
  data: string | null;
  /** Of the encoder. */
  fingerprint: string;
  /** Bytes kept at most when the file cannot be written. */
  memoryBytes?: number;
}>;

type Place = Readonly<{ at: number; count: number }> | PassageVector;

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function bytesOf({ vectors }: PassageVector): number {
  return vectors.byteLength + DIMENSIONS;
}

export class VectorFile {
  readonly #options: VectorFileOptions;
  readonly #file: string | null;
  readonly #problems: string[] = [];
  readonly #byHash = new Map<string, number>();
  readonly #places: (Place | null)[] = [];
  #wholes = new Int8Array(256 * DIMENSIONS);
  readonly #kept = new Lru<number, PassageVector>(KEPT_BYTES, bytesOf);
  #handle: number | null = null;
  #lock: Lock | null = null;
  #writable = true;
  #end = 0;
  #memory = 0;

  private constructor(options: VectorFileOptions) {
    this.#options = options;
    this.#file =
      options.data === null ? null : join(options.data, 'vectors', `${options.fingerprint.slice(0, 16)}${ENDING}`);
  }

  /** Opens or begins the file. It never fails: what cannot be read or written is named in {@link problems}. */
  static async open(options: VectorFileOptions): Promise<VectorFile> {
    const opened = new VectorFile(options);
    await opened.#open();
    return opened;
  }

  /** What is wrong with the file, in sentences. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  get keeping(): Keeping {
    if (this.#lock !== null) return 'file';
    return this.#handle === null ? 'memory' : 'read only';
  }

  /** Passages that have vectors. */
  get size(): number {
    return this.#byHash.size;
  }

  /** The file, for messages; `null` when there is none. */
  get file(): string | null {
    return this.#file;
  }

  /** Place of what was read under a hash, −1 when there is none. */
  find(hash: Buffer): number {
    return this.#byHash.get(hash.toString('latin1')) ?? -1;
  }

  /** The whole vector at a place. */
  whole(place: number): Int8Array {
    return this.#wholes.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS);
  }

  /** The vectors at a place; `null` when the file is damaged there, which is then forgotten. */
  read(place: number): PassageVector | null {
    const found = this.#places[place] ?? null;
    if (found === null || 'vectors' in found) return found;
    const kept = this.#kept.get(place);
    if (kept !== undefined) return kept;
    const vectors = this.#readVectors(found, this.whole(place));
    if (vectors === null) {
      this.#forget(place);
      return null;
    }
    const passage = { vectors, whole: this.whole(place) };
    this.#kept.set(place, passage);
    return passage;
  }

  /**
   * Keeps vectors; a hash that is known already is not kept again.
   * @returns their place; `null` when there is no room
   */
  add(hash: Buffer, passage: PassageVector): number | null {
    const known = this.find(hash);
    if (known >= 0) return known;
    const written = this.#write(hash, passage);
    if (written !== null) {
      const place = this.#enter(hash, written, passage.whole);
      this.#kept.set(place, passage);
      return place;
    }
    const bytes = bytesOf(passage);
    if (this.#memory + bytes > (this.#options.memoryBytes ?? MEMORY_BYTES)) return null;
    this.#memory += bytes;
    return this.#enter(hash, passage, passage.whole);
  }

  /**
   * Beside another process that writes: takes in what it has written, and takes its place when it has ended; then what was
   * kept in memory is written.
   */
  async claim(): Promise<void> {
    if (this.#lock !== null || this.#file === null || !this.#writable) return;
    await this.#open();
    if (this.keeping !== 'file') return;
    for (const [hash, place] of this.#byHash) {
      const found = this.#places[place] ?? null;
      if (found === null || !('vectors' in found)) continue;
      const written = this.#write(Buffer.from(hash, 'latin1'), found);
      if (written === null) return;
      this.#filed(place, written);
    }
  }

  close(): void {
    this.#lock?.release();
    this.#lock = null;
    if (this.#handle !== null) closeSync(this.#handle);
    this.#handle = null;
  }

  async #open(): Promise<void> {
    if (this.#file === null || this.#options.data === null) return;
    try {
      mkdirSync(join(this.#options.data, 'vectors'), { recursive: true });
      this.#lock = await takeLock(`${this.#file}.lock`);
    } catch (error) {
      this.#writable = false;
      this.#problems.push(`Vectors of passages cannot be kept in ${this.#options.data}: ${reason(error)}`);
    }
    try {
      if (this.#handle !== null) closeSync(this.#handle);
      this.#handle = null;
      this.#handle = openSync(this.#file, this.#lock === null ? 'r' : 'a+');
      await this.#scan();
      if (this.#lock !== null) this.#removeFormer();
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!missing) this.#problems.push(`${this.#file} cannot be used: ${reason(error)}`);
      if (!missing) this.#writable = false;
      this.close();
    }
  }

  /** Reads the heads of the records from where the last scan ended. */
  async #scan(): Promise<void> {
    const handle = this.#handle;
    if (handle === null) return;
    let { size } = fstatSync(handle);
    if (this.#end === 0) {
      const wanted = headOf(this.#options.fingerprint);
      const head = Buffer.alloc(Math.min(size, HEAD.size));
      readSync(handle, head, 0, head.length, 0);
      if (!wanted.subarray(0, head.length).equals(head)) {
        this.#setAside('is not a vector file of this encoder', 0);
        return;
      }
      if (size < HEAD.size) {
        // New, or its first bytes were being written when the process was killed.
        if (this.#lock === null) return;
        ftruncateSync(handle, 0);
        writeSync(handle, wanted);
        size = HEAD.size;
      }
      this.#end = HEAD.size;
    }
    const head = Buffer.alloc(RECORD.size);
    let since = performance.now();
    while (this.#end + RECORD.size <= size) {
      readSync(handle, head, 0, RECORD.size, this.#end);
      if (crc32(head.subarray(0, RECORD.crc)) !== head.readUInt32LE(RECORD.crc)) {
        this.#setAside('is damaged', this.#end);
        return;
      }
      const count = head.readUInt16LE(RECORD.count);
      const next = this.#end + RECORD.size + count * DIMENSIONS;
      if (next > size) break;
      const hash = head.subarray(0, HASH_BYTES);
      const place = { at: this.#end, count };
      const known = this.find(hash);
      if (hash.every((byte) => byte === 0)) {
        // Erased.
      } else if (known < 0) this.#enter(hash, place, signed(head.subarray(RECORD.whole, RECORD.crc)));
      else if (!this.#isFiled(known)) this.#filed(known, place);
      this.#end = next;
      if (performance.now() - since > SLICE_MS) {
        await breathe();
        since = performance.now();
      }
    }
    // A record that was being written when the process was killed; beside a writer it is one that is being written.
    if (this.#lock !== null && this.#end < size) ftruncateSync(handle, this.#end);
  }

  #isFiled(place: number): boolean {
    const found = this.#places[place] ?? null;
    return found !== null && 'at' in found;
  }

  /** What was kept in memory stands in the file as well. */
  #filed(place: number, filed: Place): void {
    const found = this.#places[place] ?? null;
    if (found !== null && 'vectors' in found) this.#memory -= bytesOf(found);
    this.#places[place] = filed;
  }

  /** Puts a file away that cannot be used and begins another with what is good of it. */
  #setAside(what: string, good: number): void {
    const file = this.#file;
    if (file === null || this.#handle === null) return;
    closeSync(this.#handle);
    this.#handle = null;
    if (this.#lock === null) {
      this.#problems.push(`${file} ${what}; vectors are kept in memory.`);
      return;
    }
    const aside = `${file}.damaged`;
    renameSync(file, aside);
    this.#problems.push(`${file} ${what}; it was renamed to ${aside}, and what is missing is made again.`);
    if (good > 0) {
      copyFileSync(aside, file);
      truncateSync(file, good);
    }
    this.#handle = openSync(file, 'a+');
    if (good === 0) {
      writeSync(this.#handle, headOf(this.#options.fingerprint));
      this.#end = HEAD.size;
    }
  }

  /**
   * Takes vectors out of the file: what they were made of is to be gone. Their records stay, empty, so that the places of the
   * others hold. Where somebody else writes the file, that is for him to do.
   */
  erase(hashes: readonly Buffer[]): void {
    const places = hashes.flatMap((hash) => {
      const place = this.#byHash.get(hash.toString('latin1', 0, HASH_BYTES));
      return place === undefined ? [] : [place];
    });
    if (places.length === 0) return;
    const file = this.#lock === null || this.#file === null ? null : openSync(this.#file, 'r+');
    try {
      for (const place of places) {
        const found = this.#places[place] ?? null;
        if (file !== null && found !== null && 'at' in found) {
          const vectors = new Int8Array(found.count * DIMENSIONS);
          const empty = recordOf(Buffer.alloc(HASH_BYTES), { vectors, whole: new Int8Array(DIMENSIONS) });
          writeSync(file, empty, 0, empty.length, found.at);
        }
        this.#places[place] = null;
        this.#kept.delete(place);
        this.#wholes.fill(0, place * DIMENSIONS, (place + 1) * DIMENSIONS);
      }
    } finally {
      if (file !== null) closeSync(file);
    }
    const gone = new Set(places);
    for (const [hash, at] of this.#byHash) if (gone.has(at)) this.#byHash.delete(hash);
  }

  #enter(hash: Buffer, place: Place, whole: Int8Array): number {
    const index = this.#places.length;
    this.#places.push(place);
    this.#byHash.set(hash.toString('latin1', 0, HASH_BYTES), index);
    if ((index + 1) * DIMENSIONS > this.#wholes.length) {
      const wider = new Int8Array(this.#wholes.length * 2);
      wider.set(this.#wholes);
      this.#wholes = wider;
    }
    this.#wholes.set(whole, index * DIMENSIONS);
    return index;
  }

  #forget(place: number): void {
    this.#places[place] = null;
    for (const [hash, at] of this.#byHash) if (at === place) this.#byHash.delete(hash);
    if (this.#problems.length < 20) {
      this.#problems.push(`${this.#file ?? ''} is damaged in one place; the passage is read again.`);
    }
  }

  #readVectors({ at, count }: Readonly<{ at: number; count: number }>, wanted: Int8Array): Int8Array | null {
    if (this.#handle === null) return null;
    const record = Buffer.alloc(RECORD.size + count * DIMENSIONS);
    try {
      if (readSync(this.#handle, record, 0, record.length, at) < record.length) return null;
    } catch {
      return null;
    }
    const whole = crc32(record.subarray(RECORD.size)) === record.readUInt32LE(RECORD.vectorsCrc);
    const same = signed(record.subarray(RECORD.whole, RECORD.crc)).every((value, k) => value === wanted[k]);
    return whole && same ? signed(record.subarray(RECORD.size)) : null;
  }

  #write(hash: Buffer, passage: PassageVector): Place | null {
    if (this.#lock === null || this.#handle === null) return null;
    const record = recordOf(hash, passage);
    try {
      if (writeSync(this.#handle, record) < record.length) throw new Error('there is no room');
    } catch (error) {
      this.#onlyRead(error);
      return null;
    }
    const at = this.#end;
    this.#end += record.length;
    return { at, count: passage.vectors.length / DIMENSIONS };
  }

  /** The file cannot be written any more: it is read on, and what is new stays in memory. */
  #onlyRead(error: unknown): void {
    this.#writable = false;
    this.#problems.push(`${this.#file ?? ''} cannot be written: ${reason(error)}`);
    try {
      if (this.#handle !== null) ftruncateSync(this.#handle, this.#end);
    } catch {
      // The next one that opens the file cuts it.
    }
    this.#lock?.release();
    this.#lock = null;
  }

  /** Removes what former encoders left, when nobody has used it for a month. */
  #removeFormer(): void {
    const folder = join(this.#options.data ?? '', 'vectors');
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      const former = name.endsWith(ENDING) && file !== this.#file;
      if (former && Date.now() - statSync(file).mtimeMs > FORMER_MS && !isHeld(`${file}.lock`)) rmSync(file);
    }
  }
}
