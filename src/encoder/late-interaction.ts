/**
 * How well a passage meets a question, token by token: for each token of the question the best cosine with a token of the
 * passage, added up by the weights of the question's tokens (Khattab and Zaharia 2020, ColBERT).
 */

import type { EncodedQuestion, PassageVector } from './encoder.ts';

/** Numbers a vector has. */
export const DIMENSIONS = 128;
/** Length of a passage's vector, kept in 8 bits. */
const PASSAGE_LENGTH = 127;
/** Length of a question's, which is never kept and therefore finer. */
const QUESTION_LENGTH = 32_767;
/** Product of two that point the same way. */
const ONE = PASSAGE_LENGTH * QUESTION_LENGTH;

/** A passage's score and what it is made of. */
export type Interaction = Readonly<{
  /** −1 to 1. */
  score: number;
  /** For each token of the question the best cosine. */
  best: Float32Array;
  /** For each token of the question the token of the passage that met it; −1 when the passage has none. */
  by: Int16Array;
}>;

/**
 * Two tokens of the question share one number, so that one multiplication serves both: the product of two vectors stays
 * below 2²³, and a double holds 53 bits.
 */
const APART = 2 ** 26;
/** Tokens of the question that are compared in one go. */
const AT_ONCE = 4;

/** A question made ready to be compared with many passages. */
export type Asked = Readonly<{
  /** Two tokens in each number, 128 numbers a pair; filled up with nothing to whole groups. */
  pairs: Float64Array;
  weights: Float32Array;
}>;

/** Makes a question ready to be compared with many passages. */
export function asked({ vectors, weights }: Pick<EncodedQuestion, 'vectors' | 'weights'>): Asked {
  const pairs = new Float64Array((Math.ceil(weights.length / AT_ONCE) * AT_ONCE * DIMENSIONS) / 2);
  vectors.forEach((value, at) => {
    const token = Math.floor(at / DIMENSIONS);
    const place = Math.floor(token / 2) * DIMENSIONS + (at % DIMENSIONS);
    pairs[place] = (pairs[place] as number) + Math.round(value * QUESTION_LENGTH) * (token % 2 === 0 ? 1 : APART);
  });
  return { pairs, weights };
}

/** Compares a question with a passage, in whole numbers: the result is the same on every machine. */
export function interaction({ pairs, weights }: Asked, { vectors }: Pick<PassageVector, 'vectors'>): Interaction {
  const tokens = weights.length;
  const size = pairs.length / (DIMENSIONS / 2);
  const most = new Int32Array(size).fill(-ONE);
  const by = new Int16Array(size).fill(-1);
  const row = new Float64Array(DIMENSIONS);
  const count = vectors.length / DIMENSIONS;
  for (let at = 0; at < count; at++) {
    const start = at * DIMENSIONS;
    for (let k = 0; k < DIMENSIONS; k++) row[k] = vectors[start + k] as number;
    for (let token = 0; token < size; token += AT_ONCE) compare(pairs, row, token, at, most, by);
  }
  const best = new Float32Array(tokens);
  let score = 0;
  for (let token = 0; token < tokens; token++) {
    const cosine = (most[token] as number) / ONE;
    best[token] = cosine;
    score += cosine * (weights[token] as number);
  }
  return { score, best, by: by.slice(0, tokens) };
}

/** Compares four tokens of the question with one of the passage. */
function compare(
  pairs: Float64Array,
  row: Float64Array,
  token: number,
  at: number,
  most: Int32Array,
  by: Int16Array,
): void {
  const one = (token * DIMENSIONS) / 2;
  const two = one + DIMENSIONS;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < DIMENSIONS; k += 2) {
    const even = row[k] as number;
    const odd = row[k + 1] as number;
    a += (pairs[one + k] as number) * even;
    b += (pairs[two + k] as number) * even;
    c += (pairs[one + k + 1] as number) * odd;
    d += (pairs[two + k + 1] as number) * odd;
  }
  a += c;
  b += d;
  const second = Math.round(a / APART) | 0;
  const fourth = Math.round(b / APART) | 0;
  const first = (a - second * APART) | 0;
  const third = (b - fourth * APART) | 0;
  if (first > (most[token] as number)) {
    most[token] = first;
    by[token] = at;
  }
  if (second > (most[token + 1] as number)) {
    most[token + 1] = second;
    by[token + 1] = at;
  }
  if (third > (most[token + 2] as number)) {
    most[token + 2] = third;
    by[token + 2] = at;
  }
  if (fourth > (most[token + 3] as number)) {
    most[token + 3] = fourth;
    by[token + 3] = at;
  }
}

/** A row of a matrix and its cosine with what was looked for. */
export type Near = Readonly<{ index: number; cosine: number }>;

/**
 * The rows that point most in the direction of a vector, best first; of equal ones the earlier.
 * @param whole of a question
 * @param matrix rows of 128 numbers in 8 bits
 * @param limit rows wanted at most
 * @param accept rows that may be found; all when left out
 */
export function nearest(
  whole: Float32Array,
  matrix: Int8Array,
  limit: number,
  accept: (index: number) => boolean = () => true,
): readonly Near[] {
  const rows = matrix.length / DIMENSIONS;
  const asked = Int16Array.from(whole, (value) => Math.round(value * QUESTION_LENGTH));
  const found = { indices: new Int32Array(limit), products: new Int32Array(limit), size: 0 };
  const offer = (index: number, product: number): void => {
    const { indices, products, size } = found;
    if (size === limit && product <= (products[size - 1] ?? Infinity)) return;
    if (!accept(index)) return;
    let place = Math.min(size, limit - 1);
    for (; place > 0 && (products[place - 1] as number) < product; place--) {
      products[place] = products[place - 1] as number;
      indices[place] = indices[place - 1] as number;
    }
    products[place] = product;
    indices[place] = index;
    found.size = Math.min(size + 1, limit);
  };
  const products = new Int32Array(AT_ONCE);
  for (let row = 0; row < rows; row += AT_ONCE) {
    multiplyFour(asked, matrix, row * DIMENSIONS, products);
    for (let at = 0; at < AT_ONCE && row + at < rows; at++) offer(row + at, products[at] as number);
  }
  return Array.from({ length: found.size }, (_, at) => ({
    index: found.indices[at] as number,
    cosine: (found.products[at] as number) / ONE,
  }));
}

/** Products of a vector with four rows; rows beyond the end of the matrix give 0. */
function multiplyFour(asked: Int16Array, matrix: Int8Array, start: number, products: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const two = start + DIMENSIONS;
  const three = two + DIMENSIONS;
  const four = three + DIMENSIONS;
  if (four + DIMENSIONS <= matrix.length) {
    for (let k = 0; k < DIMENSIONS; k++) {
      const value = asked[k] as number;
      a = (a + Math.imul(value, matrix[start + k] as number)) | 0;
      b = (b + Math.imul(value, matrix[two + k] as number)) | 0;
      c = (c + Math.imul(value, matrix[three + k] as number)) | 0;
      d = (d + Math.imul(value, matrix[four + k] as number)) | 0;
    }
  } else {
    for (let k = 0; k < DIMENSIONS; k++) {
      const value = asked[k] as number;
      a += value * (matrix[start + k] ?? 0);
      b += value * (matrix[two + k] ?? 0);
      c += value * (matrix[three + k] ?? 0);
    }
  }
  products[0] = a;
  products[1] = b;
  products[2] = c;
  products[3] = d;
}
