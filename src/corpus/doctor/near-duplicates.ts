/**
 * Articles that say nearly the same, found in one pass. A text is the set of its runs of three words (shingles); MinHash
 * keeps 128 numbers of it, in which two texts agree as often as their sets overlap (Broder, "On the resemblance and
 * containment of documents", 1997). Locality-sensitive hashing cuts them into bands: only texts with an equal band are
 * compared (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3). Time and memory grow with the number of
 * articles; no text is kept.
 */

const ROWS = 4;
const BANDS = 32;
const HASHES = ROWS * BANDS;
/** Words of a shingle. */
const WORDS = 3;
/** Texts that overlap this much (Jaccard, as estimated) are near-duplicates. */
export const SAME = 0.6;
/** So many texts of one bucket are compared at most: a bucket that all share says nothing. */
const MOST_COMPARED = 8;
/** A text of fewer shingles is too short to tell. */
const FEWEST = 20;

/** Mixes the bits of a whole number (the finalizer of MurmurHash3, Appleby 2011). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The 128 functions of MinHash, `x → ax + b` modulo 2³², made of fixed numbers so that every run finds the same. */
const FACTORS = Int32Array.from({ length: HASHES }, (_, at) => mixed(2 * at + 1) | 1);
const ADDENDS = Int32Array.from({ length: HASHES }, (_, at) => mixed(0x10000 + at));

const WORD = /[\p{L}\p{N}]+/gu;

/** A word as a whole number (FNV-1a). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The shingles of a text as 32-bit whole numbers. */
export function shingles(text: string): Set<number> {
  const found = new Set<number>();
  const words = (text.toLowerCase().match(WORD) ?? []).map(hashOf);
  for (let at = 0; at + WORDS <= words.length; at++) {
    let hash = 0;
    for (let n = 0; n < WORDS; n++) hash = mixed(Math.imul(hash, 31) + (words[at + n] ?? 0));
    found.add(hash);
  }
  return found;
}

/** The MinHash signature of a set of shingles. */
export function signatureOf(set: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of set) {
    for (let at = 0; at < HASHES; at++) {
      const hash = (Math.imul(shingle, FACTORS[at] ?? 1) + (ADDENDS[at] ?? 0)) >>> 0;
      if (hash < (signature[at] ?? 0)) signature[at] = hash;
    }
  }
  return signature;
}

/** The Jaccard overlap of two sets, estimated from their signatures; the standard error is at most 0.045. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  for (let at = 0; at < HASHES; at++) if (one[at] === other[at]) equal++;
  return equal / HASHES;
}

/** Takes texts one after the other and says which are nearly the same. Texts are numbered from 0 in that order. */
export class NearDuplicates {
  readonly #signatures: (Uint32Array | null)[] = [];
  /** The last text of a bucket, and for each text and band the one before it. */
  readonly #last = new Map<number, number>();
  readonly #before: Int32Array[] = [];
  /** Each text's earlier text that it belongs to; itself where it is the first. */
  readonly #leader: number[] = [];

  /**
   * Adds a text.
   * @returns the earlier text that it is most like, and how much (0–1), or `null`
   */
  add(text: string): Readonly<{ like: number; overlap: number }> | null {
    const set = shingles(text);
    const number = this.#signatures.length;
    this.#leader.push(number);
    if (set.size < FEWEST) {
      this.#signatures.push(null);
      this.#before.push(new Int32Array(0));
      return null;
    }
    const signature = signatureOf(set);
    let best: { like: number; overlap: number } | null = null;
    for (const like of this.#candidates(number, signature)) {
      const other = this.#signatures[like];
      const overlap = other ? resemblance(signature, other) : 0;
      if (overlap < SAME) continue;
      this.#join(like, number);
      if (best === null || overlap > best.overlap) best = { like, overlap };
    }
    this.#signatures.push(signature);
    return best;
  }

  /** Groups of two and more, each in the order of their texts. */
  groups(): number[][] {
    const found = new Map<number, number[]>();
    for (let number = 0; number < this.#leader.length; number++) {
      const first = this.#firstOf(number);
      const group = found.get(first);
      if (group) group.push(number);
      else found.set(first, [number]);
    }
    return [...found.values()].filter(({ length }) => length > 1);
  }

  /** Earlier texts with an equal band; puts this one into its buckets. */
  #candidates(number: number, signature: Uint32Array): Set<number> {
    const found = new Set<number>();
    const before = new Int32Array(BANDS).fill(-1);
    for (let band = 0; band < BANDS; band++) {
      let hash = band;
      for (let row = 0; row < ROWS; row++) hash = mixed(Math.imul(hash, 31) + (signature[band * ROWS + row] ?? 0));
      const bucket = band * 2 ** 32 + hash;
      let other = this.#last.get(bucket) ?? -1;
      before[band] = other;
      this.#last.set(bucket, number);
      for (let n = 0; n < MOST_COMPARED && other !== -1; n++) {
        found.add(other);
        other = this.#before[other]?.[band] ?? -1;
      }
    }
    this.#before.push(before);
    return found;
  }

  #join(one: number, other: number): void {
    const [a, b] = [this.#firstOf(one), this.#firstOf(other)];
    this.#leader[Math.max(a, b)] = Math.min(a, b);
  }

  #firstOf(number: number): number {
    let at = number;
    for (;;) {
      const next = this.#leader[at] ?? at;
      if (next === at) return at;
      const beyond = this.#leader[next] ?? next;
      this.#leader[at] = beyond;
      at = beyond;
    }
  }
}
