/** The short answer to "when": the whole date that belongs to what is asked about, never the day on which it was told. */

import type { Span } from '../extract/extraction.ts';
import { resolveWhen } from '../extract/when.ts';
import type { Query } from '../index/query.ts';
import { inOneClause, isAuxiliary, looksVerbal } from './clause-words.ts';
import type { ReadSentence } from './read-passage.ts';

const SAYING =
  /\b(?:said|says|say|saying|told|tells|announced|announces|reported|reports|added|stated|statement|confirmed|declared|wrote|tweeted|posted|interview|conference|briefing|briefed|according to|dijo|afirmó|anunció|informó|declaró|aseguró)\b[^.;]{0,60}$/iu;
/** What a date is introduced with and does not need: "on Aug. 9". */
const PLAIN_LEAD = /^(?:on|in|at|of|el|en) (?!the (?:past|last) )/i;
/** A bound is no point in time, unless it is asked for. */
const BOUND = /^(?:since|until|till|by|before|after|from|through|up to|starting|beginning|as of|within|for|between)\b/i;
const ASKS_BOUND =
  /^(?:since|until|till|by|before|after|begin|began|begins|start|started|starts|end|ended|ends|expire|expires|last|open|opens|close|closes)$/;
/** A time of day or a part of the day right behind a date is part of it. */
const DAY_PART = /^ (?:morning|afternoon|evening|night)\b/;
/** Before a date that is not the day itself. */
const NOT_IT =
  /\b(?:every|each|around|about|circa|(?:hours|days|weeks|end|start|beginning|middle|eve|week|night|anniversary|date|wake|cada) of(?: the)?|cada|todos los) $/iu;
/** Stretches and recurring days answer "how long" and "how often". */
const STRETCH = /\b(?:past|previous|recent)\b/i;

const SPANISH =
  /(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? (?:el )?)?\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: (?:de|del) \d{4})?|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: de \d{4})?|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\b(?:1[5-9]|20)\d\d\b/giu;

type Dated = Readonly<{ start: number; end: number; bound: boolean; printed: string }>;

/** The dates of a sentence, each whole, with offsets into the passage. */
function datesOf(text: string, { span }: ReadSentence, language: string): Dated[] {
  const written = text.slice(span.start, span.end);
  if (language === 'es')
    return [...written.matchAll(SPANISH)].map(({ index, 0: printed }) => ({
      start: span.start + index,
      end: span.start + index + printed.length,
      bound: /\b(?:desde|hasta|antes de|después de|tras|entre|a partir de)(?: el| del| de)? $/iu.test(
        written.slice(0, index),
      ),
      printed,
    }));
  return resolveWhen(written, null).map(({ start, end, text: printed }) => {
    const lead = PLAIN_LEAD.exec(printed)?.[0].length ?? 0;
    const part = DAY_PART.exec(written.slice(end))?.[0].length ?? 0;
    return {
      start: span.start + start + lead,
      end: span.start + end + part,
      bound: BOUND.test(printed),
      printed: written.slice(start + lead, end + part),
    };
  });
}

/** The date that answers "when", or `null` where it is not certain. */
export function shortDate(
  text: string,
  sentence: ReadSentence,
  query: Query,
  language: string,
): Readonly<{ span: Span; from: number; to: number }> | null {
  const { words, hits, printed } = sentence;
  const all = datesOf(text, sentence, language);
  const own = all.filter(({ start, end }) =>
    words.every((word, at) => word.start < start || word.end > end || (hits[at] ?? -1) === -1),
  );
  const [only] = own;
  // A second date may be the one that is meant, even one that the question names.
  if (only === undefined || all.length !== 1) return null;
  const { start, end, bound } = only;
  if (STRETCH.test(only.printed)) return null;
  if (bound && !query.printed.some((word) => ASKS_BOUND.test(word))) return null;
  const from = words.findIndex((word) => word.end > start);
  let to = from;
  while (to + 1 < words.length && (words[to + 1]?.start ?? 0) < end) to++;
  if (from < 0) return null;
  // The day something was said is not the day it happened.
  const before = text.slice(sentence.span.start, start);
  if (SAYING.test(before)) return null;
  if (/^["”’]?,? (?:said|told|announced)\b/.test(text.slice(end, end + 12))) return null;
  // "every Monday", "two weeks after May 3", "the eve of May 3", "May 3-5"
  if (NOT_IT.test(before) || (bound && /\b(?:hours?|days?|weeks?|months?|years?|decades?) $/.test(before))) return null;
  if (/^(?:[-–—]\d| (?:and|or|to|through|y|o) )/.test(text.slice(end, end + 10))) return null;
  // A dateline.
  if (/^[^.]{0,40}\([^)]{1,30}\)\s*[-–—]\s*$/.test(before)) return null;
  // The words of the question stand in the clause of the date: its verb, or else its names.
  const content = hits.reduce<number[]>((found, hit, at) => {
    if (hit >= 0 && (at < from || at > to)) found.push(at);
    return found;
  }, []);
  const verbs = content.filter((at) => !(query.words[hits[at] ?? -1]?.name ?? true));
  const anchors = verbs.length > 0 ? verbs : content;
  const near = anchors.reduce<number>(
    (best, at) =>
      Math.min(Math.abs(at - from), Math.abs(at - to)) < Math.min(Math.abs(best - from), Math.abs(best - to))
        ? at
        : best,
    anchors[0] ?? -1,
  );
  if (near < 0) return null;
  if (!inOneClause(text, sentence, near < from ? near : to, near < from ? from : near, isAuxiliary)) return null;
  // "The docks, which opened in 1931, were closed": the year belongs to the aside.
  let verbal = 0;
  for (let at = from - 1; at >= 0 && !text.slice(words[at]?.end, words[at + 1]?.start).includes(','); at--) {
    const word = printed[at] ?? '';
    if ((hits[at] ?? -1) < 0 && looksVerbal(word) && !isAuxiliary(word)) verbal--;
    else if ((hits[at] ?? -1) >= 0) verbal = Infinity;
  }
  if (verbal < 0) return null;
  if (/\b(?:and|y)$/.test(printed[from - 1] ?? '') && near < from) return null;
  return { span: { start, end }, from, to };
}
