/** JSON: one article as an object, or an array of articles. JSONL: one object a line. */

import type { Draft } from '../draft/draft.ts';
import type { RawFields } from '../draft/metadata.ts';
import type { Piece } from './format.ts';

const ADVICE = 'Every article is an object: {"id": …, "source": …, "date": "YYYY-MM-DD", "text": …}.';

/** The article in one line of JSONL, or what is wrong with the line; `null` for a blank line. */
export function readJsonLine(text: string, line: number, stem: string): Piece | null {
  if (text.trim() === '') return null;
  const parsed = parse(text);
  if ('error' in parsed)
    return failure(line, `The line is no valid JSON: ${parsed.error}`, 'Correct the line; the others were read.');
  return article(parsed.value, { line, fallbackId: `${stem}-${line}`, many: true }, 'The line is no JSON object.');
}

/** The articles of a whole JSON file. */
export function readJson(text: string, stem: string): Piece[] {
  const parsed = parse(text);
  if ('error' in parsed) {
    const line = parsed.at === null ? null : text.slice(0, parsed.at).split('\n').length;
    return [
      failure(line, `The file is no valid JSON: ${parsed.error}`, 'Correct it, or write one article a line (.jsonl).'),
    ];
  }
  const { value } = parsed;
  if (!Array.isArray(value)) {
    return [article(value, { line: null, fallbackId: stem }, 'The file is neither an object nor an array.')];
  }
  const many = value.length > 1;
  return value.map((entry: unknown, index) => {
    const number = index + 1;
    const place = { line: null, fallbackId: many ? `${stem}-${number}` : stem, many, entry: number };
    return article(entry, place, `Entry ${number} of the array is no object.`);
  });
}

/** True when a text is one JSON value. */
export function isJson(text: string): boolean {
  return !('error' in parse(text));
}

function article(value: unknown, place: Omit<Draft, 'fields' | 'text'>, otherwise: string): Piece {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure(place.line, otherwise, ADVICE);
  const fields = value as RawFields;
  return { draft: { fields, text: fields['text'], ...place } };
}

function failure(line: number | null, problem: string, advice: string): Piece {
  return { note: { line, severity: 'error', problem, advice } };
}

type Parsed = Readonly<{ value: unknown }> | Readonly<{ error: string; at: number | null }>;

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /at position (\d+)/.exec(message)?.[1];
    // The engine's message repeats the text around the fault; the line says where that is.
    const what = message.replace(/,? \.{0,3}".*$/s, '').replace(/ in JSON.*$/s, '');
    return { error: `${what}.`, at: at === undefined ? null : Number(at) };
  }
}
