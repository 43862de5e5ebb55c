/** Attributions before a quoted run, and what a run without a saying verb is attributed to. */

import { Rules } from '../../../text/rules.ts';
import { ASIDE_WORDS, TEMPORAL } from '../en/clause-words.ts';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../en/cues.ts';
import type { Token } from '../frame.ts';
import { clauseSubject, opensClause, verbAfter } from './clause.ts';
import { invertedSubject, named } from './phrase.ts';
import { isSign } from '../frame.ts';
import { indexAt, indexFrom, isWord, mentionAt, namesPerson } from './scene.ts';
import type { Attribution, Scene } from './scene.ts';
import { subjectOf } from './subject.ts';
import { readAccording } from './tail.ts';
import { isCueVerb, isPassive } from './verb.ts';

/** How far left of a run a saying verb is looked for, in tokens. */
const REACH = 110;

/** An active saying verb before a run, or within a stretch that ends at `run`. */
class SayingVerb {
  readonly scene: Scene;
  readonly at: number;
  readonly run: number;
  readonly evidence: 'lead' | 'colon';
  /** A comma stands between the verb and the run. */
  readonly comma: boolean;
  #subject: number | null = null;

  constructor(scene: Scene, at: number, run: number, sign: 'colon' | 'comma' | null) {
    this.scene = scene;
    this.at = at;
    this.run = run;
    this.evidence = sign === 'colon' ? 'colon' : 'lead';
    this.comma = sign === 'comma';
  }

  get subject(): number {
    this.#subject ??= subjectOf(this.scene, this.at);
    return this.#subject;
  }

  /** The attribution to a mention before the run, `null` for none. */
  by(mention: number): Attribution | null {
    const to = this.scene.mentions[mention]?.to ?? this.run;
    return to < this.run ? { mention, cue: this.at, evidence: this.evidence } : null;
  }
}

/** An attribution; a doubtful one holds where no other is found. */
type Lead = Attribution & Readonly<{ doubtful?: true }>;

const SPEAKERS = new Rules<SayingVerb, Lead>('speech: who a saying verb before a quotation belongs to', [
  {
    name: 'subject-behind-verb',
    for: 'Tom Poe was late, said Ana Roe, and “cold all the way.”',
    not: 'Ana Roe said Tom Poe was late and “cold all the way.”',
    says: (verb) => verb.by(invertedSubject(verb.scene, verb.at)),
  },
  {
    name: 'subject-of-temporal-clause',
    for: 'Ana Roe said that when Tom Poe complained of it, “it rained for weeks.”',
    not: 'Ana Roe said that when Tom Poe left, “it rained for weeks.”',
    says: (verb) => {
      const { tokens } = verb.scene.frame;
      const found = verb.comma && verb.at < verb.run - 2 ? verb.by(verb.subject) : null;
      const from = verb.scene.mentions[verb.subject]?.from ?? 0;
      return found && isWord(tokens[from - 1], TEMPORAL) ? { ...found, doubtful: true } : null;
    },
  },
  {
    name: 'subject-before-verb',
    for: 'Ana Roe said “it rained for weeks.”',
    not: '“It rained for weeks,” said Ana Roe.',
    says: (verb) => verb.by(verb.subject),
  },
  {
    name: 'name-behind-verb',
    for: 'On Monday wrote Ana Roe of the rain that “it rained for weeks.”',
    not: 'On Monday Ana Roe wrote of the rain that “it rained for weeks.”',
    says: (verb) =>
      isWord(verb.scene.frame.tokens[verb.at], SPEECH_VERBS) ? verb.by(indexFrom(verb.scene, verb.at + 1)) : null,
  },
]);

/** "was asked by Jane Doe": the agent of the passive verb at token `i`. */
function agentOf(scene: Scene, i: number, run: number): Attribution | null {
  for (let j = i + 1; j < Math.min(run, i + 8); j += 1) {
    const mention = scene.frame.tokens[j]?.lower === 'by' ? indexFrom(scene, j + 1) : -1;
    if (mention >= 0) return { mention, cue: i, evidence: 'lead' };
  }
  return null;
}

/** "Doe, who was there, said": the token before a relative clause or aside that is closed at token `i`, else `i`. */
function beforeAside(tokens: readonly Token[], i: number, floor: number): number {
  if (!isSign(tokens[i], ',')) return i;
  let open = i - 1;
  while (open >= Math.max(floor, i - 45) && !isSign(tokens[open], ',')) open -= 1;
  return isSign(tokens[open], ',') && open >= floor && isWord(tokens[open + 1], ASIDE_WORDS) ? open - 1 : i;
}

/** The saying verb nearest to the left of a run, past relative clauses that are over before it. */
function nearestVerb({ scene, run, from, colon }: Before): Attribution | null {
  const { tokens } = scene.frame;
  const floor = Math.max(from, run - REACH);
  let sign: 'colon' | 'comma' | null = colon ? 'colon' : null;
  let doubtful: Attribution | null = null;
  for (let i = run - 1; i >= floor; i = beforeAside(tokens, i - 1, floor)) {
    if (!colon && isSign(tokens[i], ',')) sign = 'comma';
    const found: Lead | null = readAccording(scene, i, run) ?? readVerb(scene, i, run, sign);
    if (found && !found.doubtful) return found;
    doubtful ??= found;
  }
  return doubtful;
}

/** What the word at token `i` says of a run behind it, `null` where it is no saying verb or has nobody who says it. */
function readVerb(scene: Scene, i: number, run: number, sign: 'colon' | 'comma' | null): Lead | null {
  if (!isCueVerb(scene, i)) return null;
  return isPassive(scene, i) ? agentOf(scene, i, run) : SPEAKERS.first(new SayingVerb(scene, i, run, sign));
}

/** A run and what stands before it. */
type Before = Readonly<{
  scene: Scene;
  /** The token of the run. */
  run: number;
  /** The first token that may belong to its attribution. */
  from: number;
  /** A colon stands before the run. */
  colon: boolean;
}>;

const LEADS = new Rules<Before, Attribution>('speech: attributions before a quotation', [
  {
    name: 'transcript',
    for: 'Ana Roe: “It rained for weeks.”',
    not: 'Ana Roe said: “It rained for weeks.”',
    says: ({ scene, run, from, colon }) =>
      colon && mentionAt(scene, run - 2)?.kind === 'name' && mentionAt(scene, run - 2)?.from === from
        ? { mention: indexAt(scene, run - 2), cue: -1, evidence: 'transcript' }
        : null,
  },
  {
    name: 'saying-verb',
    for: 'Ana Roe said that “it rained for weeks.”',
    not: 'Ana Roe wants that “it rained for weeks.”',
    says: nearestVerb,
  },
  {
    name: 'person-before-colon',
    for: 'The rain surprised Ana Roe: “It rained for weeks.”',
    not: 'The rain surprised Ana Roe. “It rained for weeks.”',
    says: ({ scene, run, colon }) =>
      colon && namesPerson(mentionAt(scene, run - 2))
        ? { mention: indexAt(scene, run - 2), cue: -1, evidence: 'colon' }
        : null,
  },
]);

/** Reads what stands before a run: “Jane Doe said: …”. `from` is the first token that may belong to it. */
export function readLead(scene: Scene, run: number, from: number): Attribution | null {
  return LEADS.first({ scene, run, from, colon: isSign(scene.frame.tokens[run - 1], ':') });
}

const UNCUED = new Rules<Omit<Before, 'colon'>, Attribution>('speech: quotations without a saying verb', [
  {
    name: 'possessor-of-quotation',
    for: 'Tom Poe left Ana Roe’s “long and cold rain.”',
    not: 'Tom Poe left for “long and cold rain.”',
    says: ({ scene, run, from }) => {
      const { tokens } = scene.frame;
      for (let i = run - 1; i >= Math.max(from, run - 6) && tokens[i]?.kind === 'word'; i -= 1)
        if (mentionAt(scene, i)?.possessive) return { mention: indexAt(scene, i), cue: -1, evidence: 'possessive' };
      return null;
    },
  },
  {
    name: 'possessor-of-speech-noun',
    for: 'The hall has Ana Roe’s answer to all at sea, “a long and cold rain.”',
    not: 'The hall has Ana Roe’s boat for all at sea, “a long and cold rain.”',
    says: (before) => {
      const noun = speechNoun(before);
      return mentionAt(before.scene, noun - 1)?.possessive
        ? { mention: indexAt(before.scene, noun - 1), cue: noun, evidence: 'possessive' }
        : null;
    },
  },
  {
    name: 'author-of-speech-noun',
    for: 'A letter by Ana Roe in the hall at Springfield had “the long and cold rain.”',
    not: 'A boat by Ana Roe in the hall at Springfield had “the long and cold rain.”',
    says: (before) => {
      const noun = speechNoun(before);
      const author = /^(?:from|by|of)$/.test(before.scene.frame.tokens[noun + 1]?.lower ?? '')
        ? indexFrom(before.scene, noun + 2)
        : -1;
      return author >= 0 ? { mention: author, cue: noun, evidence: 'possessive' } : null;
    },
  },
  {
    name: 'subject-of-clause',
    for: 'Ana Roe wants “a long and cold rain.”',
    not: 'Ana Roe said it was “a long and cold rain.”',
    says: ({ scene, run, from }) => {
      const mention = clauseSubject(scene, run);
      return (scene.mentions[mention]?.from ?? -1) >= from ? { mention, cue: -1, evidence: 'clause' } : null;
    },
  },
]);

/** The noun for something said that is nearest to the left of a run, "claim", "letter"; −1 for none. */
function speechNoun({ scene, run, from }: Omit<Before, 'colon'>): number {
  for (let i = run - 1; i >= Math.max(from, run - 60); i -= 1)
    if (isWord(scene.frame.tokens[i], SPEECH_NOUNS)) return i;
  return -1;
}

/** Whose words a run without a saying verb is: "Doe's “…”", "his promise of a “…”", "Doe wants a “…”". */
export function readClause(scene: Scene, run: number, from: number): Attribution | null {
  return UNCUED.first({ scene, run, from });
}

/** Any saying verb with a subject in [from, to), the last one first or the first one first. */
export function anyCue(scene: Scene, from: number, to: number, last: boolean): Attribution | null {
  for (let step = 0; step < Math.min(to - from, 150); step += 1) {
    const i = last ? to - 1 - step : from + step;
    const found =
      readAccording(scene, i, to) ??
      (isCueVerb(scene, i) && !isPassive(scene, i) ? SPEAKERS.first(new SayingVerb(scene, i, Infinity, null)) : null);
    if (found) return found;
  }
  return null;
}

/** The first mention of a sentence that looks like its subject. */
export function sentenceSubject(scene: Scene, from: number, to: number): number {
  let first = -1;
  for (let i = from; i < Math.min(to, from + 80); i += 1) {
    const index = indexAt(scene, i);
    const mention = scene.mentions[index];
    if (!mention) continue;
    i = mention.to;
    if (first < 0 && !mention.possessive) first = index;
    if (opensClause(scene, index) && verbAfter(scene, mention) >= 0) return named(scene, index);
  }
  return named(scene, first);
}
