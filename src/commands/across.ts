/** Answers that go across outlets and days, as parts that every view sets in the same order: a label, and printed lines below. */

import type { Citation, Comparison, PrintedLine, Timeline, TimelineEvent } from '../library.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';

type Span = Readonly<{ start: number; end: number }>;

/** A printed line; offsets of what stands out are those of its article. */
export type Line = Readonly<{
  text: string;
  start: number;
  marked: readonly Span[];
  citation: Citation;
  also: readonly Citation[];
}>;

/** A label and what it is said of. A label like that of the part before need not be said again. */
export type Part = Readonly<{ label: Sentence; lines: readonly Line[] }>;

/** An answer taken apart for a view. */
export type Across = Readonly<{
  lead: Sentence;
  parts: readonly Part[];
  /** Said below, a line each. */
  notes: readonly Sentence[];
  found: boolean;
}>;

const lineOf = ({ text, start, marked, citation }: PrintedLine): Line => ({ text, start, marked, citation, also: [] });

/** What comes of comparing. */
export function comparisonParts(answer: Comparison, words: Words): Across {
  const { topic, outlets, silent, cut, findings, more, reading } = answer;
  const left = outlets.flatMap(({ outlet }, at) => {
    const count = more[at] ?? 0;
    return count === 0 ? [] : [words.moreAlone(outlet, count)];
  });
  const single = outlets.length === 1 && silent === 0;
  const alone = !single && answer.status === 'compared' && findings.some(({ kind }) => kind === 'only');
  return {
    lead: words.compared(topic, outlets, silent),
    parts: findings.map((finding) => ({
      label: single ? words.foundIn(outlets[0]?.outlet ?? null) : words.foundAcross(finding),
      lines: finding.lines.map(lineOf),
    })),
    notes: [
      ...left,
      ...(alone ? [words.onlyMeans()] : []),
      ...(cut ? [words.comparedInPart()] : []),
      words.stillReading(reading),
    ].filter(({ length }) => length > 0),
    found: answer.status !== 'nothing',
  };
}

const eventLine = ({ text, start, when, citation, also }: TimelineEvent): Line => ({
  ...{ text, start, citation, also },
  marked: [{ start: when.start, end: when.end }],
});

/** Dated sentences. */
export function timelineParts({ topic, events, unread, older }: Timeline, words: Words): Across {
  const undated = events.filter(({ when }) => when.from === null).length;
  return {
    lead: words.timelineFound(topic, { dated: events.length - undated, undated, unread, older }),
    parts: events.map((event) => ({ label: words.eventDay(event.when), lines: [eventLine(event)] })),
    notes: [],
    found: events.length > 0,
  };
}

/** A line cut where something begins or ceases to stand out. */
export function pieces({
  text,
  start,
  marked,
}: Pick<Line, 'text' | 'start' | 'marked'>): Readonly<{ text: string; strong: boolean }>[] {
  const cut: { text: string; strong: boolean }[] = [];
  let at = 0;
  for (const span of marked) {
    const [from, to] = [Math.max(at, span.start - start), Math.min(text.length, span.end - start)];
    if (to <= from) continue;
    cut.push({ text: text.slice(at, from), strong: false }, { text: text.slice(from, to), strong: true });
    at = to;
  }
  return [...cut, { text: text.slice(at), strong: false }].filter((piece) => piece.text !== '');
}
