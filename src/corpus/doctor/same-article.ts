/** Whether a mended file gives the same article: with other characters where they were mended, and otherwise as it was. */

import { Readable } from 'node:stream';
import type { Draft } from '../draft/draft.ts';
import { readPieces } from '../formats/read.ts';
import { knownOutlets } from '../outlets/outlets.ts';
import { blocks } from '../draft/paragraphs.ts';
import { Changes } from './changes.ts';
import { mendedLine } from './mend-line.ts';

/** The only article in a text, read as a file of that name is. */
async function draftIn(text: string, name: string): Promise<Draft | null> {
  const open = (): AsyncIterable<Uint8Array> => Readable.from([Buffer.from(text)], { objectMode: false });
  const drafts: Draft[] = [];
  for await (const part of readPieces({ name, path: null, within: null, open }, knownOutlets))
    if ('draft' in part) drafts.push(part.draft);
  return drafts.length === 1 ? (drafts[0] ?? null) : null;
}

/** True when two texts of a file give one article with the same body but for mended lines, the same id and fields. */
export async function sameArticle(before: string, after: string, name: string): Promise<boolean> {
  if (before === after) return true;
  const body = (await draftIn(before, name))?.text;
  if (typeof body !== 'string' || !(await sameOutline(before, after, name))) return false;
  const mended = body
    .split('\n')
    .map((line) => mendedLine(line, 0, new Changes()))
    .join('\n');
  return mended === (await draftIn(after, name))?.text;
}

/** True when two texts of a file give one article of the same id, with as many paragraphs and the same fields. */
export async function sameOutline(before: string, after: string, name: string): Promise<boolean> {
  const [one, other] = [await draftIn(before, name), await draftIn(after, name)];
  if (typeof one?.text !== 'string' || typeof other?.text !== 'string') return false;
  return (
    blocks(one.text).length === blocks(other.text).length &&
    one.fields['id'] === other.fields['id'] &&
    Object.keys(one.fields).join('\n') === Object.keys(other.fields).join('\n')
  );
}

/** True when both are JSON with the same fields, the same ids and the same everything but text. */
export function isSameJson(before: string, after: string): boolean {
  try {
    return isSame(JSON.parse(before), JSON.parse(after), '');
  } catch {
    return false;
  }
}

function isSame(one: unknown, other: unknown, field: string): boolean {
  if (typeof one === 'string') return typeof other === 'string' && (field !== 'id' || one === other);
  if (typeof one !== 'object' || one === null) return one === other;
  if (typeof other !== 'object' || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.join('\n') === Object.keys(other).join('\n') &&
    keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], key))
  );
}
