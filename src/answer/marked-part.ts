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
  /[;:]["”’»)]?\s|\s(?=[–—]\s)|,["”’»)]?\s(?=(?:which|who|whom|whose|where|when|while|because|since|although|though|but|so|if|as|after|before|until|unless|whereas|for|with|without|by|to|in|on|at|from|despite|through|however|then|que|quien|quienes|cuy[oa]s?|donde|mientras|porque|aunque|pero|sino|si|como|tras|después|antes|hasta|para|por|con|sin|en|desde|durante|según|(?:el|la|lo|los|las) (?:cual|cuales|que)|ya que|\p{Ll}{2,}(?:ing|ed|ando|iendo))(?!\p{L}))/gu;
/** Where a sentence without such a place can be cut as well. */
const FINER_CUT = new RegExp(`${CUT.source}|\\s(?=(?:that|que)\\s)`, 'gu');
/** A sentence of more characters is marked as a whole: it is no prose. */
const MOST_CHARS = 4000;
/** What a word that may be the answer counts beside the words of the question. */
const ANSWERS = 0.5;

/** The clauses of a sentence, as offsets into its passage. */
function clauses(text: string, { start, end }: Span, cut: RegExp): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(cut)) {
    found.push({ start: from, end: start + index + mark.trimEnd().length });
    from = start + index + mark.length;
  }
  found.push({ start: from, end });
  return found;
}

/** Counts how much of the question stands in the pieces added to it, and whether an answer of the wanted kind does. */
class Worth {
  readonly #query: Query;
  readonly #mask: number;
  readonly #most: number;
  readonly #met = new Set<number>();
  #answers = false;
  total = 0;

  constructor(query: Query) {
    this.#query = query;
    this.#mask = query.wanted === null ? 0 : ANSWER_MARKS[query.wanted];
    this.#most = Math.max(0, ...query.words.map(({ rarity }) => rarity));
  }

  add({ words, hits, marks }: ReadSentence, { start, end }: Span): void {
    for (let at = words.findIndex((word) => word.start >= start); at >= 0 && at < words.length; at++) {
      const word = words[at];
      if (!word || word.end > end) return;
      const hit = hits[at] ?? -1;
      if (hit >= 0 && !this.#met.has(hit)) {
        this.#met.add(hit);
        this.total += this.#query.words[hit]?.rarity ?? 0;
      }
      if (hit >= 0 || word.stop || this.#answers || ((marks[at] ?? 0) & this.#mask) === 0) continue;
      this.#answers = true;
      this.total += ANSWERS * this.#most;
    }
  }
}

/** The run of clauses, no longer than that, that holds most of the question; `null` where each leaves out most of it. */
function bestPart({ text, query }: ReadPassage, sentence: ReadSentence, longest: number, cut: RegExp): Span | null {
  const { span } = sentence;
  const pieces = clauses(text, span, cut);
  let best: Span = { start: span.start, end: span.start };
  let most = -1;
  for (let from = 0; from < pieces.length; from++) {
    const worth = new Worth(query);
    const start = pieces[from]?.start ?? span.start;
    for (const piece of pieces.slice(from)) {
      const part = { start, end: start + text.slice(start, piece.end).replace(/[,;:]["”’»)]?$/, '').length };
      const length = part.end - start;
      if (length > longest) break;
      worth.add(sentence, piece);
      if (worth.total > most || (worth.total === most && length > best.end - best.start))
        [best, most] = [part, worth.total];
    }
  }
  const whole = new Worth(query);
  whole.add(sentence, span);
  // A part that leaves out most of what was asked for would mislead.
  return most < whole.total / 2 ? null : best;
}

/** The span of a passage to mark when this sentence answers. */
export function markedPart(read: ReadPassage, sentence: ReadSentence): Span {
  const { text, language } = read;
  const { span } = sentence;
  // Breaks are only ever undone behind a full stop or the like.
  if (span.end - span.start > MOST_CHARS || !/[.!?…]\s/.test(text.slice(span.start, span.end))) return span;
  const longest = longestPiece(text, language);
  if (span.end - span.start <= longest) return span;
  return bestPart(read, sentence, longest, CUT) ?? bestPart(read, sentence, longest, FINER_CUT) ?? span;
}
