/** Whether a mended file gives the same article: with other characters where they were mended, and otherwise as it was. */

import type { Draft } from '../draft.ts';
import type { Piece } from '../formats/format.ts';
import { readMarkdown } from '../formats/markdown.ts';
import { readText } from '../formats/text.ts';
import { knownOutlets } from '../outlets/outlets.ts';
import { blocks } from '../paragraphs.ts';
import { Changes } from './changes.ts';
import { mendedLine } from './mend-line.ts';

function draftIn(text: string, name: string): Draft | null {
  const pieces: Piece[] = /\.(?:md|markdown)$/i.test(name)
    ? readMarkdown(text, '')
    : [readText(text, '', knownOutlets)];
  const drafts = pieces.flatMap((piece) => ('draft' in piece ? piece.draft : []));
  return drafts.length === 1 ? (drafts[0] ?? null) : null;
}

/** True when two texts of a file give one article with the same body but for mended lines, the same id and fields. */
export function sameArticle(before: string, after: string, name: string): boolean {
  if (before === after) return true;
  const body = draftIn(before, name)?.text;
  if (typeof body !== 'string' || !sameOutline(before, after, name)) return false;
  const mended = body
    .split('\n')
    .map((line) => mendedLine(line, 0, new Changes()))
    .join('\n');
  return mended === draftIn(after, name)?.text;
}

/** True when two texts of a file give one article of the same id, with as many paragraphs and the same fields. */
export function sameOutline(before: string, after: string, name: string): boolean {
  const [one, other] = [draftIn(before, name), draftIn(after, name)];
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
