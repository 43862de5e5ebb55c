/** Invented passages, and an encoder that only pretends. */

import { createHash } from 'node:crypto';
import type { Encoder, PassageText } from '../../src/encoder/encoder.ts';

const PLACES = ['Lindwick', 'Port Amaro', 'Senja Bay', 'Old Tarrow', 'Quillmouth'];
const GOODS = ['crates of pears', 'rolls of sailcloth', 'barrels of tar', 'tin lanterns', 'sacks of barley'];
const PEOPLE = ['the harbour master', 'Ilse Varga', 'a ferry pilot', 'Tomás Oduya', 'the night clerk'];

/** Passages of one or two sentences, all different. */
export function invented(count: number): PassageText[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = (list: readonly string[], by: number): string => list[Math.floor(at / by) % list.length] as string;
    return {
      title: at % 3 === 0 ? null : `News from ${pick(PLACES, 1)}`,
      text: `${pick(PEOPLE, 5)} counted ${at + 2} ${pick(GOODS, 25)} in ${pick(PLACES, 1)} on day ${at}. Nobody else was there.`,
    };
  });
}

const DIMENSIONS = 128;

/** Vectors made of a hash: different for different texts, the same each time. */
export function pretended(text: string, tokens: number): { vectors: Int8Array; whole: Int8Array } {
  const bytes = (salt: string, length: number): Int8Array => {
    const hash = createHash('sha256').update(`${salt} ${text}`).digest();
    return Int8Array.from({ length }, (_, at) => hash.readInt8(at % 32) ^ (at >> 5));
  };
  return { vectors: bytes('tokens', tokens * DIMENSIONS), whole: bytes('whole', DIMENSIONS) };
}

/** An encoder that needs no files. `made` counts what it read. */
export function pretender(pause = 0): Encoder & { made: PassageText[] } {
  const made: PassageText[] = [];
  return {
    state: 'ready',
    made,
    fingerprint: 'ab'.repeat(32),
    manifest: null as never,
    lost: () => false,
    pid: () => null,
    close: () => Promise.resolve(),
    tokensOf: () => ({ ids: new Int32Array(), starts: new Int32Array(), ends: new Int32Array() }),
    question: () => Promise.reject(new Error('not pretended')),
    read: () => Promise.reject(new Error('not pretended')),
    passages: async (list) => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      made.push(...list);
      return list.map((passage) => ({
        ...pretended(`${passage.title ?? ''} ${passage.text}`, (passage.text.length % 50) + 1),
        tokens: { ids: new Int32Array(), starts: new Int32Array(), ends: new Int32Array() },
      }));
    },
  };
}
