/** What the encoder reads of a passage: the title of its article, a colon, the paragraph. See passage_text in train/sets.py. */

import { createHash } from 'node:crypto';
import type { Tokenizer } from './tokenizer.ts';

/** A paragraph and the title of its article. */
export type PassageText = Readonly<{ title: string | null; text: string }>;

/** What is read of a passage, [CLS] and [SEP] included. */
export type PassageTokens = Readonly<{
  ids: Int32Array;
  /** Where each token but the first and the last begins and ends in the paragraph, UTF-16; -1 for those of the title. */
  starts: Int32Array;
  ends: Int32Array;
}>;

const SPACES = /\p{White_Space}+/gu;
const OF_TITLE = -1;

function squeezed(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** The text as it is read: equal texts have equal vectors. */
export function textRead({ title, text }: PassageText): string {
  const lead = title === null ? '' : squeezed(title);
  return (lead === '' ? '' : `${lead}: `) + squeezed(text);
}

/** Bytes of {@link hashOf}. */
export const HASH_BYTES = 16;

/** Names what is read of a passage. */
export function hashOf(passage: PassageText): Buffer {
  return createHash('sha256').update(textRead(passage)).digest().subarray(0, HASH_BYTES);
}

/**
 * @param limit tokens read at most, [CLS] and [SEP] included
 */
export function tokensOf(tokenizer: Tokenizer, { title, text }: PassageText, limit: number): PassageTokens {
  const lead = title === null ? '' : squeezed(title);
  // Titles come with a colon, which is a piece by itself: title and paragraph can be read apart.
  const before = lead === '' ? new Int32Array() : tokenizer.read(`${lead}:`, limit - 2).ids;
  const body = tokenizer.read(text, limit - 2 - before.length);
  const ids = new Int32Array(before.length + body.ids.length + 2);
  ids[0] = tokenizer.frame.first;
  ids.set(before, 1);
  ids.set(body.ids, 1 + before.length);
  ids[ids.length - 1] = tokenizer.frame.last;
  const places = (of: Int32Array): Int32Array => {
    const all = new Int32Array(ids.length - 2).fill(OF_TITLE);
    all.set(of, before.length);
    return all;
  };
  return { ids, starts: places(body.starts), ends: places(body.ends) };
}
