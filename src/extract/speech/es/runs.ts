/**
 * The quoted runs of a Spanish paragraph: between marks of any kind, or behind the dash of a dialogue ("—No habrá recortes —dijo
 * la ministra—. Es definitivo."). What a dash cuts out of a quotation is who says it, not what is said.
 */

import { scanRuns } from '../marks.ts';
import type { MarkStyle, Run } from '../marks.ts';
import { SPANISH_CUES } from './cues.ts';

const OPENING = /\s[—–―-](?=\p{Ll})/gu;
const CLOSING = /[—–―-](?=[\s.,;:!?…»”"]|$)/gu;
const WORDS = /\p{L}+/gu;
/** Words of a cut that may stand before its verb: "—le ha dicho Ana Ruiz—". */
const LOOK = 4;

type Cut = Readonly<{ from: number; to: number }>;

/** Does a cut begin with a verb of saying? */
function says(text: string, from: number, to: number): boolean {
  const words = text.slice(from, Math.min(to, from + 60)).match(WORDS) ?? [];
  return words.slice(0, LOOK).some((word, i) => {
    const form = SPANISH_CUES.get(word);
    return (
      form?.mood === 'finite' ||
      (form?.mood === 'participle' && i > 0 && /^(?:ha|han|había|habían)$/.test(words[i - 1] ?? ''))
    );
  });
}

/** The cuts in [from, to) that name a speaker: "—dijo Ana Ruiz—". */
function cutsOf(text: string, from: number, to: number): Cut[] {
  const cuts: Cut[] = [];
  const slice = text.slice(from, to);
  if (!/[—–―-]/.test(slice)) return cuts;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(slice); match; match = OPENING.exec(slice)) {
    const open = match.index + 1;
    CLOSING.lastIndex = open + 1;
    const close = CLOSING.exec(slice);
    const end = close ? close.index + 1 : slice.length;
    if (says(text, from + open + 1, from + end)) cuts.push({ from: from + open, to: from + end });
    OPENING.lastIndex = end;
  }
  return cuts;
}

/** What is said around the cuts. */
function around(text: string, run: Run, cuts: readonly Cut[]): Run[] {
  const pieces: Run[] = [];
  let start = run.start;
  const push = (end: number, last: boolean): void => {
    // the full stop behind a cut belongs to the sentence that the cut closed
    while (start < end && /[\s.,;:]/.test(text.charAt(start))) start += 1;
    let stop = end;
    while (stop > start && /\s/.test(text.charAt(stop - 1))) stop -= 1;
    if (stop <= start) return;
    pieces.push({
      start,
      end: stop,
      outerStart: pieces.length === 0 ? run.outerStart : start,
      outerEnd: last ? run.outerEnd : stop,
      closed: last ? run.closed : true,
      nested: run.nested.filter((span) => span.start >= start && span.end <= stop),
    });
  };
  for (const cut of cuts) {
    push(cut.from, false);
    start = cut.to;
  }
  push(run.end, true);
  return pieces;
}

/** Finds the quoted runs of one paragraph; a dialogue's only where a cut says who speaks. */
export function spanishRuns(text: string, from: number, to: number, style: MarkStyle): Run[] {
  const marked = scanRuns(text, from, to, style).flatMap((run) => {
    const cuts = cutsOf(text, run.start, run.end);
    return cuts.length > 0 ? around(text, run, cuts) : [run];
  });
  if (marked.length > 0 || !/^[—–―-]$/.test(text.charAt(from)) || /\s/.test(text.charAt(from + 1))) return marked;
  const cuts = cutsOf(text, from + 1, to);
  return cuts.length === 0 ? [] : dialogueRuns(text, from, from + 1, to);
}

/** What is said in a paragraph of a dialogue or an answer that begins behind its dash or mark, around what says who speaks. */
export function dialogueRuns(text: string, from: number, start: number, to: number): Run[] {
  const run = { start, end: to, outerStart: from, outerEnd: to, closed: true, nested: [] };
  return around(text, run, cutsOf(text, start, to));
}
