/** Whose words a quoted run of a Spanish article is: what stands beside it says so, or the runs, sentences and paragraphs around it. */

import { Rules } from '../../../text/rules.ts';
import type { Attribution, Scene } from '../cue/scene.ts';
import { isSign } from '../frame.ts';
import { NOBODY } from '../reader.ts';
import type { Place, Source } from '../reader.ts';
import { runEnding } from '../frame.ts';
import { spanishLead } from './attribution/lead.ts';
import { spanishLookBack } from './attribution/look-back.ts';
import { spanishCueAt } from './attribution/saying-verb.ts';
import { DROPPED } from './attribution/scene.ts';
import { spanishTail } from './attribution/tail.ts';
import { SPANISH_OTHER_VERBS } from './cues.ts';

/** A run that is looked up. */
export type RunPlace = Place &
  Readonly<{
    /** Whom an attribution names, given the speaker before it in the sentence. */
    from: (scene: Scene, found: Attribution, before: Source | null) => Source;
    /** What the last run was attributed to, wherever it stood. */
    last: Source;
    /** The last run has no closing mark. */
    lastOpen: boolean;
    /** Nothing but runs stands in the sentence. */
    alone: boolean;
  }>;

const SOURCES = new Rules<RunPlace, Source>('speech: Spanish sources of a quotation', [
  {
    name: 'beside',
    for: '“No hay luz”, dijo Ana Ruiz.',
    not: '“No hay luz”. Ana Ruiz calló.',
    says: (run) => beside(run),
  },
  {
    // “A” y “B”
    name: 'joined-to-the-run-before',
    for: '“No hay luz”, dijo Ana Ruiz, y “no hay agua”.',
    not: '“No hay luz”, dijo Ana Ruiz, y Luis Pérez vio que “no hay agua”.',
    says: ({ scene, at, gapFrom, before }) =>
      before && before.evidence !== 'none' && onlyJoins(scene, behind(scene, before, gapFrom), at)
        ? { ...before, evidence: 'shared' }
        : null,
  },
  {
    // “A” y “B”, dijo
    name: 'joined-to-the-run-behind',
    for: '“No hay luz” y “no hay agua”, dijo Ana Ruiz.',
    not: '“No hay luz”, dijo Ana Ruiz, y “no hay agua”, dijo Luis Pérez.',
    says: (run) => joinedBehind(run),
  },
  {
    name: 'words-beside-it',
    for: '“No hay luz”, dijo Ana Ruiz. La casa es “un pozo sin luz”.',
    not: '“No hay luz”, dijo Ana Ruiz. “No hay agua en casa”.',
    says: ({ alone }) => (alone ? null : NOBODY),
  },
  {
    name: 'goes-on-in-the-paragraph',
    for: '“No hay luz”, dijo Ana Ruiz. “No hay agua en casa”.',
    not: '“No hay luz”, dijo Ana Ruiz. La casa es “un pozo sin luz”.',
    says: ({ scene: { frame }, sentenceIndex, inParagraph }) => {
      if (sentenceIndex === 0) return null;
      const spoken = hasRun(frame, frame.sentences[sentenceIndex - 1]);
      return spoken && inParagraph && inParagraph.evidence !== 'none'
        ? { ...inParagraph, evidence: 'continued' }
        : NOBODY;
    },
  },
  {
    // “A.” “B”, dijo
    name: 'run-of-the-next-sentence',
    for: '“No hay luz.” “No hay agua en casa”, dijo Ana Ruiz.',
    not: '“No hay luz”, dijo Ana Ruiz.',
    says: ({ scene, from }) => {
      const following = scene.frame.sentences[1];
      if (!following || scene.frame.tokens[following.from]?.kind !== 'run') return null;
      const found = spanishTail(scene, following.from + 1, following.to, true);
      return found && from(scene, { ...found, evidence: 'next' }, null);
    },
  },
  {
    // “A”. Con esa frase abrió la sesión Ana Ruiz
    name: 'next-sentence-looks-back',
    for: '“No hay luz”. Así lo dijo Ana Ruiz.',
    not: '“No hay luz”. La casa cerró.',
    says: ({ scene, from }) => {
      const back = scene.frame.sentences[1] ? spanishLookBack(scene, 1) : null;
      return back && from(scene, back, null);
    },
  },
  {
    name: 'words-behind-it',
    for: '“No hay luz”, dijo Ana Ruiz.\n\n“No hay agua en casa”. La casa cerró.',
    not: '“No hay agua en casa”. La casa cerró.',
    says: ({ scene: { frame }, sentence }) =>
      frame.tokens.slice(sentence.to).some(({ kind }) => kind === 'word') ? NOBODY : null,
  },
  {
    name: 'colon-of-the-paragraph-before',
    for: 'Ana Ruiz dijo:\n\n“No hay luz”.',
    not: 'Ana Ruiz calló.\n\n“No hay luz”.',
    says: ({ previous, from }) => {
      const last = previous?.frame.sentences.at(-1);
      if (!previous || !last || !isSign(previous.frame.tokens.at(-1), ':')) return null;
      const found = spanishLead(previous, previous.frame.tokens.length, last.from);
      return found ? from(previous, { ...found, evidence: 'colon' }, null) : NOBODY;
    },
  },
  {
    name: 'run-before-is-open',
    for: 'Ana Ruiz dijo: “No hay luz.\n\n“No hay agua en casa.\n\n“No hay gas en casa”.',
    not: 'Ana Ruiz calló.\n\n“No hay luz”.',
    says: ({ previous, last, lastOpen }) =>
      previous && lastOpen && last.evidence !== 'none' ? { ...last, evidence: 'previous-paragraph' } : null,
  },
  {
    name: 'next-paragraph-looks-back',
    for: '“No hay luz”.\n\nAsí lo dijo Ana Ruiz.',
    not: '“No hay luz”.\n\nLa casa cerró.',
    says: ({ next, from }) => {
      const back = next && spanishLookBack(next, 0);
      return next && back ? from(next, back, null) : null;
    },
  },
  {
    name: 'goes-on-in-the-next-paragraph',
    for: '“No hay luz”, dijo Ana Ruiz.\n\n“No hay agua en casa”.',
    not: '“No hay luz”, dijo Ana Ruiz.\n\nLa casa cerró.',
    says: ({ previous, last }) => {
      const spoke = previous && hasRun(previous.frame, previous.frame.sentences.at(-1));
      const signed = last.scene === previous || last.evidence === 'continued';
      return spoke && signed && last.entity && last.evidence !== 'none'
        ? { ...last, evidence: 'previous-paragraph' }
        : null;
    },
  },
]);

/** Does a sentence hold a quoted run? */
const hasRun = ({ tokens }: Scene['frame'], sentence: Readonly<{ from: number; to: number }> | undefined): boolean =>
  sentence !== undefined && tokens.slice(sentence.from, sentence.to).some(({ kind }) => kind === 'run');

/** What the words behind and before a run say, where they do not name two. */
function beside({ scene, sentence, at, gapFrom, gapTo, before, from }: RunPlace): Source | null {
  const run = scene.frame.runs[scene.frame.tokens[at]?.run ?? -1];
  if (!run) return NOBODY;
  const sure = runEnding(scene.text, run) !== 'bare';
  const tail = spanishTail(scene, at + 1, gapTo, sure, at === sentence.from);
  const lead = spanishLead(scene, at, behind(scene, before, gapFrom));
  const ofTail = tail && from(scene, tail, before);
  const ofLead = lead && from(scene, lead, before);
  if (!ofTail || !ofLead) return ofTail ?? ofLead;
  const leads =
    tail.evidence === 'according' ||
    lead.evidence === 'colon' ||
    tail.mention === DROPPED ||
    ofTail.entity === ofLead.entity;
  return leads ? ofLead : { ...NOBODY, scene, cue: tail.cue, evidence: tail.evidence, base: tail.evidence };
}

/** First token behind the attribution of the run before. */
function behind(scene: Scene, before: Source | null, from: number): number {
  if (before?.scene !== scene) return from;
  return Math.max(from, before.cue + 1, (before.mention?.to ?? -1) + 1);
}

/** So many tokens may stand between two runs that are one statement. */
const JOINT = 14;

/** Does the stretch between two runs only join them? */
function onlyJoins(scene: Scene, from: number, to: number): boolean {
  if (to - from > JOINT) return false;
  for (let i = from; i < to; i += 1) {
    const token = scene.frame.tokens[i];
    if (!token || isSign(token, ';:')) return false;
    if (SPANISH_OTHER_VERBS.has(token.lower) || spanishCueAt(scene, i)) return false;
    const mention = scene.mentions[scene.covering[i] ?? -1];
    if (mention?.what === 'person' && mention.from === i) return false;
  }
  return true;
}

/** The attribution behind a later run of the sentence that the run is only joined to. */
function joinedBehind({ scene, sentence, at, before, from }: RunPlace): Source | null {
  const { tokens } = scene.frame;
  let start = at + 1;
  for (let i = at + 1; i < sentence.to; i += 1) {
    if (tokens[i]?.kind !== 'run') continue;
    if (!onlyJoins(scene, start, i)) return null;
    start = i + 1;
    let end = start;
    while (end < sentence.to && tokens[end]?.kind !== 'run') end += 1;
    const later = spanishTail(scene, start, end, true);
    if (later) return from(scene, { ...later, evidence: 'next' }, before);
  }
  return null;
}

/** Finds the source of a run, NOBODY where nothing tells it. */
export const sourceOfRun = (run: RunPlace): Source => SOURCES.first(run) ?? NOBODY;
