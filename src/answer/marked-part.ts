/**
 * What of the answering sentence is marked: all of it, as a rule. A sentence put together over an initial or an abbreviation
 * can outgrow every sentence that the segmenter finds in its passage; of such a one only the clauses that answer are marked,
 * because a mark as long as the passage tells the reader nothing.
 */

import type { Span } from '../extract/extraction.ts';
import { longestPiece } from '../extract/sentence.ts';
import { ANSWER_MARKS } from '../index/features.ts';
import type { Query } from '../index/query.ts';
import type { ReadPassage, ReadSentence } from './read-passage.ts';

/** Where a sentence can be cut: behind a semicolon or colon, before a dash, at a comma before what begins a clause. */
const CUT =
  /[;:]["”’»)]?\s|\s(?=[–—]\s)|,["”’»)]?\s(?=(?:which|who|whom|whose|where|when|while|because|since|although|though|but|so|if|as|after|before|until|unless|whereas|for|with|without|by|to|in|on|at|from|during|despite|through|however|then|que|quien|quienes|cuy[oa]s?|donde|cuando|mientras|porque|aunque|pero|sino|si|como|tras|después|antes|hasta|para|por|con|sin|en|desde|durante|según|(?:el|la|lo|los|las) (?:cual|cuales|que)|ya que|\p{Ll}{2,}(?:ing|ed|ando|iendo))(?!\p{L}))/gu;
/** A sentence of more characters is marked as a whole: it is no prose. */
const MOST_CHARS = 4000;
/** What a word that may be the answer counts beside the words of the question. */
const ANSWERS = 0.5;

/** The clauses of a sentence, as offsets into its passage. */
function clauses(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(CUT)) {
    found.push({ start: from, end: start + index + mark.trimEnd().length });
    from = start + index + mark.length;
  }
  found.push({ start: from, end });
  return found;
}

/** How much of the question stands in a part of a sentence, and whether an answer of the wanted kind does. */
function worth({ words, hits, marks }: ReadSentence, part: Span, query: Query): number {
  const mask = query.wanted === null ? 0 : ANSWER_MARKS[query.wanted];
  const rarities = query.words.map(({ rarity }) => rarity);
  const inside = words.flatMap(({ start, end, stop }, at) =>
    stop || start < part.start || end > part.end ? [] : [{ hit: hits[at] ?? -1, mark: marks[at] ?? 0 }],
  );
  const answers = inside.some(({ hit, mark }) => hit === -1 && (mark & mask) !== 0);
  const met = new Set(inside.map(({ hit }) => hit));
  return [...met].reduce((sum, word) => sum + (rarities[word] ?? 0), answers ? ANSWERS * Math.max(0, ...rarities) : 0);
}

/** The span of a passage to mark when this sentence answers. */
export function markedPart({ text, language, query }: ReadPassage, sentence: ReadSentence): Span {
  const { span } = sentence;
  // Breaks are only ever undone behind a full stop or the like.
  if (span.end - span.start > MOST_CHARS || !/[.!?…]\s/.test(text.slice(span.start, span.end))) return span;
  const longest = longestPiece(text, language);
  if (span.end - span.start <= longest) return span;
  const pieces = clauses(text, span);
  let best: Span = { start: span.start, end: span.start };
  let most = -1;
  for (let from = 0; from < pieces.length; from++)
    for (let to = from; to < pieces.length; to++) {
      const start = pieces[from]?.start ?? span.start;
      const end = pieces[to]?.end ?? span.end;
      const whole = text.slice(start, end).replace(/[,;:]["”’»)]?$/, '');
      if (whole.length > longest) break;
      const part = { start, end: start + whole.length };
      const value = worth(sentence, part, query);
      const length = part.end - part.start;
      if (value > most || (value === most && length > best.end - best.start)) [best, most] = [part, value];
    }
  // A part that leaves out most of what was asked for would mislead.
  return most < worth(sentence, span, query) / 2 ? span : best;
}
