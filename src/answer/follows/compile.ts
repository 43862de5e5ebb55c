/** Follows, taken apart once: those that want the same are one. */

import { readKind, FigurePostings, type Kind } from './figures.ts';
import { readQuestion, type Question } from './questions.ts';
import { readSpeaker, SpeakerPostings, type Speaker } from './speakers.ts';
import { readTerm, TermPostings, type Term } from './terms.ts';
import type { Wanted } from './wanted.ts';

/** What is wanted, and by which follows. */
export type Entry<Read> = Readonly<{ read: Read; ids: readonly number[] }>;

export type Compiled = Readonly<{
  terms: TermPostings<Entry<Term>>;
  speakers: SpeakerPostings<Entry<Speaker>>;
  figures: FigurePostings<Entry<Kind>>;
  /** Which of their words are looked up depends on how rare these are. */
  questions: readonly Entry<Question>[];
  /** Follows of speakers and figures, for which articles have to be read. */
  wantsSpeech: boolean;
  wantsFigures: boolean;
}>;

function entriesOf<Read>(follows: readonly Wanted[], kind: Wanted['kind'], read: (text: string) => Read | null) {
  const byText = new Map<string, number[]>();
  for (const { id, text } of follows.filter((one) => one.kind === kind)) {
    const ids = byText.get(text);
    if (ids === undefined) byText.set(text, [id]);
    else ids.push(id);
  }
  return [...byText].flatMap(([text, ids]): Entry<Read>[] => {
    const found = read(text);
    return found === null ? [] : [{ read: found, ids }];
  });
}

/** Takes follows apart; one in which nothing is left to look for matches nothing. */
export function compileFollows(follows: readonly Wanted[]): Compiled {
  const speakers = entriesOf(follows, 'speaker', readSpeaker);
  const figures = entriesOf(follows, 'figure', readKind);
  return {
    terms: new TermPostings(entriesOf(follows, 'term', readTerm)),
    speakers: new SpeakerPostings(speakers),
    figures: new FigurePostings(figures),
    questions: entriesOf(follows, 'question', readQuestion),
    wantsSpeech: speakers.length > 0,
    wantsFigures: figures.length > 0,
  };
}

/** True where something is left of a follow to look for: not of "the", nor of "What happened?". */
export function canBeFollowed({ kind, text }: Pick<Wanted, 'kind' | 'text'>): boolean {
  const read = { term: readTerm, speaker: readSpeaker, figure: readKind, question: readQuestion }[kind];
  return read(text) !== null;
}
