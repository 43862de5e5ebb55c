/** Whose words a quoted run is: the first of the ways of finding a source that finds one. */

import { Rules } from '../../../text/rules.ts';
import { anyCue, readClause, readLead, sentenceSubject } from '../cue/lead.ts';
import { isSign } from '../frame.ts';
import { indexAt } from '../cue/scene.ts';
import type { Attribution, Scene } from '../cue/scene.ts';
import { isOwnClause, readTail } from '../cue/tail.ts';
import { runEnding } from '../frame.ts';
import type { Run } from '../marks.ts';
import { isPublication } from '../mention/entity.ts';
import type { Entity } from '../mention/entity.ts';
import { NOBODY } from '../reader.ts';
import type { Place, Source } from '../reader.ts';
import { PLAIN_CUES } from './cues.ts';

/** What the reader of an article knows beyond one place. */
export type Known = Readonly<{
  /** An attribution with the person behind its mention. */
  source: (scene: Scene, attribution: Attribution) => Source;
  /** What the run before this one was attributed to, wherever it stood. */
  last: Source;
  /** The person whom a transcript inside of a run names before a colon. */
  transcriptName: (run: Run) => Entity | null;
}>;

/** A run, what stands around it, and the attributions before and behind it. */
class Quoted {
  readonly place: Place;
  readonly known: Known;
  readonly run: Run;
  readonly ending: ReturnType<typeof runEnding>;
  readonly lead: Attribution | null;
  readonly tail: Attribution | null;

  constructor(place: Place, known: Known, run: Run) {
    const { scene, at, gapFrom, gapTo } = place;
    this.place = place;
    this.known = known;
    this.run = run;
    this.ending = runEnding(scene.text, run);
    this.lead = readLead(scene, at, gapFrom);
    this.tail = readTail(scene, at + 1, gapTo);
  }

  /** The run is a sentence by itself. */
  get alone(): boolean {
    const { scene, sentence } = this.place;
    const size = sentence.to - sentence.from;
    return size === 1 || (size === 2 && scene.frame.tokens[sentence.to - 1]?.kind === 'punct');
  }

  /** An attribution in the scene of the run. */
  source(attribution: Attribution | null): Source | null {
    return attribution && this.known.source(this.place.scene, attribution);
  }
}

const SOURCES = new Rules<Quoted, Source>('speech: ways of finding the source of a quotation', [
  {
    // The paper reports what somebody else says.
    name: 'tail-of-publication',
    for: 'Tom Poe claimed it was “late and cold,” The New York Times reported.',
    not: 'Tom Poe claimed it was “late and cold,” and The New York Times came.',
    says: ({ place, known, lead, tail }) => {
      const reporter = tail && place.scene.mentions[tail.mention]?.entity;
      return lead && reporter && isPublication(reporter) ? outermost(place, known, lead) : null;
    },
  },
  {
    name: 'tail',
    for: '“It rained for weeks,” Ana Roe said.',
    not: 'Ana Roe said: “It rained for weeks.”',
    says: (quoted) => {
      const { place, lead, tail, ending } = quoted;
      if (!tail || (lead && ending === 'bare')) return null;
      return lead && ending === 'comma' && isOwnClause(place.scene, tail) ? null : quoted.source(tail);
    },
  },
  {
    name: 'lead',
    for: 'Ana Roe said: “It rained for weeks.”',
    not: '“It rained for weeks,” Ana Roe said.',
    says: ({ place, known, lead }) => lead && outermost(place, known, lead),
  },
  {
    name: 'transcript-in-marks',
    for: 'Tom Poe met Ana Roe. “ROE: It rained.”',
    not: 'Tom Poe met Ana Roe. “It rained.”',
    says: ({ known, run }) => {
      const entity = known.transcriptName(run);
      return entity && { ...NOBODY, entity, evidence: 'transcript', base: 'transcript', clarity: 'named' };
    },
  },
  {
    // “A” and “B,” she said.
    name: 'shared-with-run-before',
    for: 'Ana Roe said “it rained for weeks” and “it was cold for us all.”',
    not: 'Ana Roe said “it rained for weeks.”',
    says: ({ place: { before } }) => before && { ...before, evidence: 'shared' },
  },
  {
    name: 'later-in-sentence',
    for: '“It rained for weeks” and “it was cold for us all,” Ana Roe said.',
    not: '“It was cold for us all,” Ana Roe said.',
    says: (quoted) => {
      const later = laterInSentence(quoted.place);
      return later && quoted.source({ ...later, evidence: 'next' });
    },
  },
  {
    name: 'clause',
    for: 'Ana Roe wants “a long and cold rain.”',
    not: 'Ana Roe said “a long and cold rain.”',
    says: (quoted) => {
      const { scene, at, gapFrom } = quoted.place;
      return quoted.alone ? null : quoted.source(readClause(scene, at, gapFrom));
    },
  },
  {
    name: 'signature-below',
    for: '“A long and cold rain.”\n\n— Ana Roe',
    not: '“A long and cold rain,” Ana Roe said.',
    says: ({ alone, known, place: { next } }) => {
      const mention = alone && next ? signatureOf(next) : -1;
      return next && mention >= 0 ? known.source(next, { mention, cue: -1, evidence: 'signature' }) : null;
    },
  },
  {
    name: 'continued',
    for: '“A long and cold rain is here,” Tom Poe said. “It is good.”',
    not: '“A long and cold rain is here,” Tom Poe said.',
    says: ({ place: { inParagraph } }) => inParagraph && { ...inParagraph, evidence: 'continued' },
  },
  {
    name: 'sentence-before',
    for: 'Tom Poe said it was late. “A long and cold rain is here.”',
    not: 'Tom Poe said it was late: “A long and cold rain is here.”',
    says: ({ known, place: { scene, sentenceIndex } }) => {
      const found = fromSentence(known, scene, sentenceIndex - 1);
      return found && { ...found, evidence: 'previous-sentence' };
    },
  },
  {
    name: 'colon-before-paragraph',
    for: 'Tom Poe said it was late:\n\n“A long and cold rain is here.”',
    not: 'Tom Poe said it was late.\n\n“A long and cold rain is here.”',
    says: ({ known, place: { previous } }) => {
      if (!previous || !isSign(previous.frame.tokens.at(-1), ':')) return null;
      const found = fromSentence(known, previous, previous.frame.sentences.length - 1);
      return found && { ...found, evidence: 'colon' };
    },
  },
  {
    name: 'statement-goes-on',
    for: '“A long and cold rain,” Tom Poe said. Ana Roe said “it was cold” when Tom Poe asked.\n\n“It was late and all was cold.”',
    not: 'Tom Poe said it was late.\n\n“It was late and all was cold.”',
    says: ({ known: { last }, place: { previous } }) =>
      previous && last.evidence !== 'none' && endsWithQuotation(previous)
        ? { ...last, evidence: 'previous-paragraph' }
        : null,
  },
  {
    name: 'paragraph-before',
    for: 'Tom Poe said it was late.\n\n“A long and cold rain is here.”',
    not: 'Tom Poe said it was late:\n\n“A long and cold rain is here.”',
    says: ({ known, place: { previous } }) => {
      const found = previous && fromSentence(known, previous, previous.frame.sentences.length - 1);
      return found ? { ...found, evidence: 'previous-paragraph' } : null;
    },
  },
  {
    name: 'last-source',
    for: '“A long and cold rain is here,” Tom Poe said.\n\nIt was late.\n\n“It was late and all was cold.”',
    not: '“A long and cold rain is here,” Tom Poe said.\n\nTom Poe said it was late.\n\n“It was late and all was cold.”',
    says: ({ known: { last } }) => (last.evidence === 'none' ? null : { ...last, evidence: 'previous-paragraph' }),
  },
]);

/** Finds the source of a quoted run. */
export function sourceOf(place: Place, known: Known): Source {
  const { runs, tokens } = place.scene.frame;
  const run = runs[tokens[place.at]?.run ?? -1];
  return (run && SOURCES.first(new Quoted(place, known, run))) ?? NOBODY;
}

/**
 * "Doe said she thought it “…”", "Doe said the book called it “…”": the saying is Doe's, not of somebody inside of it who
 * is Doe himself or a thing without a name.
 */
function outermost(place: Place, known: Known, lead: Attribution): Source {
  const { scene, gapFrom, before } = place;
  const { tokens } = scene.frame;
  const source = known.source(scene, lead);
  const { mention, entity } = source;
  if (!mention) return source;
  const himself = mention.kind === 'pronoun' && entity !== null;
  const thing = mention.kind === 'nominal' && mention.what !== 'person';
  if (!himself && !thing) return source;
  // “…,” Doe said, and that she thought it “…”
  if (before?.entity === entity && tokens[mention.from - 1]?.lower === 'that')
    return { ...before, evidence: lead.evidence };
  const outer = readLead(scene, mention.from, gapFrom);
  if (!outer || !PLAIN_CUES.has(tokens[outer.cue]?.lower ?? '')) return source;
  const found = known.source(scene, outer);
  if (found.mention?.kind !== 'name') return source;
  if (thing) return found;
  return found.entity === entity ? { ...found, evidence: lead.evidence } : source;
}

/** The attribution behind a later run of the sentence, or else its first saying verb behind the run. */
function laterInSentence({ scene, at, sentence }: Place): Attribution | null {
  for (let i = at + 1; i < Math.min(sentence.to, at + 200); i += 1) {
    const tail = scene.frame.tokens[i]?.kind === 'run' ? readTail(scene, i + 1, sentence.to) : null;
    if (tail) return tail;
  }
  return anyCue(scene, at + 1, sentence.to, false);
}

/** Whose words a sentence announces: the last saying verb's subject, else the sentence's own. */
function fromSentence(known: Known, scene: Scene, index: number): Source | null {
  const sentence = scene.frame.sentences[index];
  if (!sentence) return null;
  const cue = anyCue(scene, sentence.from, sentence.to, true);
  if (cue) return known.source(scene, cue);
  const mention = sentenceSubject(scene, sentence.from, sentence.to);
  return mention >= 0 ? known.source(scene, { mention, cue: -1, evidence: 'clause' }) : null;
}

/** Does the last sentence of a paragraph have a quotation? */
function endsWithQuotation({ frame: { tokens, sentences } }: Scene): boolean {
  const from = sentences.at(-1)?.from ?? tokens.length;
  return tokens.slice(from).some((token) => token.kind === 'run');
}

/** The name a paragraph consists of behind a dash: "— Jane Doe, in a letter", or −1. */
function signatureOf(scene: Scene): number {
  const { tokens } = scene.frame;
  let at = 0;
  while (isSign(tokens[at], '-—–―')) at += 1;
  const index = indexAt(scene, at);
  const mention = scene.mentions[index];
  if (at === 0 || mention?.kind !== 'name') return -1;
  return tokens[mention.to + 1]?.kind === 'word' ? -1 : index;
}
