/**
 * Who said what in one article, by the rules of its language; here those of English: quoted runs with their speakers,
 * quotations inside of quotations, and reported speech.
 */

import type { Article } from '../../corpus/article.ts';
import {
  anyCue,
  clauseBegins,
  invertedSubject,
  isOwnClause,
  isCueVerb,
  isPassive,
  named,
  readClause,
  readLead,
  readTail,
  sceneOf,
  sentenceSubject,
  subjectOf,
} from './cue.ts';
import type { Attribution, Scene } from './cue.ts';
import { confidenceOf } from './confidence.ts';
import { SpanishReader } from './es/reader.ts';
import type { NestedQuote, Speech } from '../extraction.ts';
import type { Span } from '../../text/span.ts';
import { frameOf, isSign, runEnding, tokenize } from './frame.ts';
import type { Frame, Token } from './frame.ts';
import { scanRuns } from './marks.ts';
import type { Run } from './marks.ts';
import { isNoQuote } from './no-quote.ts';
import { castOf } from './mention/cast.ts';
import type { Cast } from './mention/cast.ts';
import { isPublication, nameOf } from './mention/entity.ts';
import type { Entity } from './mention/entity.ts';
import type { Mention } from './mention/mention.ts';
import { mentionsOf } from './mention/read.ts';
import { Registry } from './mention/registry.ts';
import { findNames } from './name/find.ts';
import { personNoun } from './name/name.ts';
import type { NameSpan } from './name/name.ts';
import { mentionText, NOBODY, OCCASION, Reader } from './reader.ts';
import type { Place, Source } from './reader.ts';
import type { Resolved } from './resolve.ts';
import {
  COMMITTING_CUES,
  COMPLEMENT_WORDS,
  CONTINUING_CUES,
  GESTURES,
  OTHER_VERBS,
  PLAIN_CUES,
  REJECTING_CUES,
  REPORTING_CUES,
  SPEECH_VERBS,
} from './en/cues.ts';

/** Behind a run that ends like a sentence: are the next words its attribution? */
function looksLikeTail(tokens: readonly Token[], at: number, ending: 'stop' | 'ask'): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 14); i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'run') return false;
    if (token.kind === 'punct' && !',-—–().'.includes(token.text)) return false;
    if (token.kind === 'punct' && token.text === '.') return false;
    if (token.kind === 'word' && (token.lower === 'went' || token.lower === 'goes') && tokens[i + 1]?.lower === 'on')
      return true;
    if (token.kind !== 'word' || token.capital || !SPEECH_VERBS.has(token.lower)) continue;
    if (token.lower.endsWith('ing') || (ending === 'stop' && GESTURES.has(token.lower))) return false;
    const next = tokens[i + 1];
    if (!next) return true;
    if (next.kind === 'run') return false;
    if (next.kind === 'punct')
      return (
        next.text === '.' ||
        (next.text === ',' && ending === 'ask') ||
        (next.text === ',' && tokens[i + 2]?.kind === 'word' && !tokens[i + 2]?.capital)
      );
    if (COMPLEMENT_WORDS.has(next.lower)) return false;
    return ending === 'ask';
  }
  return false;
}

class EnglishReader extends Reader {
  protected readonly continuing = CONTINUING_CUES;
  #registry = new Registry();

  protected prepare(): readonly Entity[] {
    const { text } = this;
    const { frames, quoted } = this.framed(
      scanRuns,
      (paragraph, runs) => frameOf(text, paragraph, runs, looksLikeTail),
      (start, end) => findNames(text, { tokens: tokenize(text, start, end), sentences: [] }),
    );
    const cast = castOf(text, frames, quoted);
    this.#registry = cast.registry;
    const lastFull = new Map<Entity, number>();
    for (const frame of frames) {
      const mentions = mentionsOf(text, frame, cast, (candidates, name) =>
        this.#nearest(candidates, name, frame, cast, lastFull),
      );
      for (const mention of mentions)
        if (mention.kind === 'name' && mention.entity && mention.head > mention.from)
          lastFull.set(mention.entity, frame.paragraph);
      const scene = sceneOf(text, frame, mentions);
      this.scenes.push(scene);
      this.#collectRoles(scene);
    }
    return cast.registry.entities;
  }

  /**
   * Which of several namesakes is meant: who is named in full more often, or just before. A bare surname of two who were last
   * named in one paragraph, as often one as the other, says nothing.
   * @param lastFull the paragraph that last named somebody in full, before this one
   */
  #nearest(
    candidates: readonly Entity[],
    name: NameSpan,
    frame: Frame,
    cast: Cast,
    lastFull: ReadonlyMap<Entity, number>,
  ): Entity | undefined {
    if (candidates.length === 1) return candidates[0];
    const here = (cast.names.get(frame) ?? [])
      .filter((other) => other.from < name.from && other.words.length > 1)
      .map((other) => cast.registry.find(other, ([first]) => first));
    const lastOf = (entity: Entity): number | undefined =>
      here.includes(entity) ? frame.paragraph : lastFull.get(entity);
    const ranked = candidates
      .map((entity) => {
        const recent = lastFull.get(entity) === frame.paragraph - 1 ? 1 : 0;
        const known = name.words.length === 1 && entity.words.length > 1 ? 0.5 : 0;
        return { entity, score: entity.full + recent + known };
      })
      .sort((a, b) => b.score - a.score);
    const [first, second] = ranked;
    if (!first || !second || name.words.length > 1 || name.title !== '' || first.score > second.score)
      return first?.entity;
    const last = lastOf(first.entity);
    return last !== undefined && last === lastOf(second.entity) ? undefined : first.entity;
  }

  protected nominal(mention: Mention): Resolved {
    return this.discourse.nominal(mention, this.roles);
  }

  protected prominent(
    scene: Scene,
    from: number,
    to: number,
  ): Readonly<{ subject: number; speakers: ReadonlySet<number> }> {
    const subject = sentenceSubject(scene, from, to);
    const speakers = new Set<number>();
    for (let i = from; i < Math.min(to, from + 120); i += 1) {
      if (!SPEECH_VERBS.has(scene.frame.tokens[i]?.lower ?? '') || !isCueVerb(scene, i) || isPassive(scene, i))
        continue;
      const inverted = invertedSubject(scene, i);
      speakers.add(inverted >= 0 ? inverted : subjectOf(scene, i));
    }
    return { subject, speakers };
  }

  protected named(scene: Scene, index: number): number {
    return named(scene, index);
  }

  protected sentenceRead(): void {
    // a verb always has its subject
  }

  protected isNoQuote(scene: Scene, at: number, quote: string, source: Source): boolean {
    return isNoQuote(scene, at, quote, source.evidence, source.cue >= 0, source.entity !== null);
  }

  /** Roles from titles in front and from appositions behind a name. */
  #collectRoles(scene: Scene): void {
    const { tokens } = scene.frame;
    scene.mentions.forEach((mention) => {
      const entity = mention.entity;
      if (entity?.kind !== 'person') return;
      if (mention.role) this.addRole(entity, mention.role);
      const apposition = isSign(tokens[mention.to + 1], ',') ? roleSpan(tokens, mention.to + 2) : null;
      if (apposition) this.addRole(entity, this.text.slice(apposition.start, apposition.end));
      // "the mayor, Jane Doe,"
      const before = scene.covering[mention.from - 2] ?? -1;
      const nominal = before >= 0 ? scene.mentions[before] : undefined;
      if (
        nominal?.kind === 'nominal' &&
        nominal.what === 'person' &&
        !nominal.plural &&
        nominal.to === mention.from - 2 &&
        isSign(tokens[mention.from - 1], ',') &&
        mention.to > mention.from
      ) {
        const start = tokens[nominal.from];
        const stop = tokens[nominal.to];
        if (start && stop) {
          const skip = /^(?:a|an|the|his|her|their)$/.test(start.lower)
            ? (tokens[nominal.from + 1]?.start ?? start.start)
            : start.start;
          this.addRole(entity, this.text.slice(skip, stop.end));
        }
      }
    });
  }

  protected sourceOf(place: Place): Source {
    const { scene, sentence, sentenceIndex, at, gapFrom, gapTo, before, inParagraph, previous, next } = place;
    const { frame, text } = scene;
    const { tokens } = frame;
    const run = frame.runs[tokens[at]?.run ?? -1];
    if (!run) return NOBODY;
    const ending = runEnding(text, run);
    const alone =
      sentence.to - sentence.from === 1 ||
      (sentence.to - sentence.from === 2 && tokens[sentence.to - 1]?.kind === 'punct');

    const lead = readLead(scene, at, gapFrom);
    const leadNear = lead && (lead.evidence === 'colon' || at - lead.cue <= 3);
    const tail = readTail(scene, at + 1, gapTo);
    // “…,” The Gazette said, where somebody else says it in front: the paper reports
    const reporter = tail ? scene.mentions[tail.mention]?.entity : null;
    if (lead && reporter && isPublication(reporter))
      return this.#outermost(scene, this.source(scene, lead), lead, gapFrom, before);
    if (
      tail &&
      (ending !== 'bare' || !lead) &&
      !(leadNear && ending === 'bare') &&
      !(lead && ending === 'comma' && isOwnClause(scene, tail))
    ) {
      // “A” and “B,” she said: the tail of the last is everybody's
      return this.source(scene, tail);
    }
    if (lead) return this.#outermost(scene, this.source(scene, lead), lead, gapFrom, before);
    if (tail) return this.source(scene, tail);
    const named = this.#transcriptName(run);
    if (named)
      return {
        entity: named,
        mention: null,
        scene: null,
        cue: -1,
        evidence: 'transcript',
        base: 'transcript',
        clarity: 'named',
      };
    if (before && before.evidence !== 'none') return { ...before, evidence: 'shared' };
    const later =
      gapTo < sentence.to ? this.#laterInSentence(scene, at, sentence) : anyCue(scene, at + 1, sentence.to, false);
    if (later) return this.source(scene, { ...later, evidence: 'next' });
    if (!alone) {
      const clause = readClause(scene, at, gapFrom);
      if (clause) return this.source(scene, clause);
    }

    // - Jane Doe, in the next paragraph
    if (next && alone && sentence.to === tokens.length) {
      const signature = signatureOf(next);
      if (signature >= 0) return this.source(next, { mention: signature, cue: -1, evidence: 'signature' });
    }

    // The sentence itself names nobody.
    if (inParagraph) return { ...inParagraph, evidence: 'continued' };
    if (sentenceIndex > 0) {
      const earlier = frame.sentences[sentenceIndex - 1];
      if (earlier) {
        const found = this.#fromSentence(scene, earlier);
        if (found) return { ...found, evidence: 'previous-sentence' };
      }
    }
    // “A.” “B,” she said.
    const following = frame.sentences[sentenceIndex + 1];
    if (alone && following) {
      for (let i = following.from; i < following.to; i += 1) {
        if (tokens[i]?.kind !== 'run') continue;
        const found = readTail(scene, i + 1, following.to);
        if (found) return this.source(scene, { ...found, evidence: 'next' });
        break;
      }
    }
    if (previous) {
      const lastSentence = previous.frame.sentences.at(-1);
      const hadRun = previous.frame.runs.length > 0;
      const endsWithColon = isSign(previous.frame.tokens.at(-1), ':');
      if (lastSentence && endsWithColon) {
        const found = this.#fromSentence(previous, lastSentence);
        if (found) return { ...found, evidence: 'colon' };
      }
      if (
        hadRun &&
        this.last.evidence !== 'none' &&
        (this.lastOpen ||
          previous.frame.tokens.at(-1)?.kind === 'run' ||
          lastSentence?.to === previous.frame.tokens.length)
      ) {
        const lastHasRun =
          lastSentence &&
          previous.frame.tokens.slice(lastSentence.from, lastSentence.to).some((token) => token.kind === 'run');
        if (lastHasRun || this.lastOpen) return { ...this.last, evidence: 'previous-paragraph' };
      }
      if (lastSentence) {
        const found = this.#fromSentence(previous, lastSentence);
        if (found) return { ...found, evidence: 'previous-paragraph' };
      }
    }
    return this.last.evidence === 'none' ? NOBODY : { ...this.last, evidence: 'previous-paragraph' };
  }

  /**
   * "Doe said she thought it “…”", "Doe said the book called it “…”": the saying is Doe's, not of somebody inside of it who
   * is Doe himself or a thing without a name.
   */
  #outermost(scene: Scene, source: Source, lead: Attribution, from: number, before: Source | null): Source {
    const mention = source.mention;
    if (!mention) return source;
    const himself = mention.kind === 'pronoun' && source.entity !== null;
    const thing = mention.kind === 'nominal' && mention.what !== 'person' && source.entity === null;
    if (!himself && !thing) return source;
    // “…,” Doe said, and that she thought it “…”
    if (himself && before?.entity === source.entity && scene.frame.tokens[mention.from - 1]?.lower === 'that')
      return { ...before, evidence: lead.evidence };
    if (mention.from <= from) return source;
    const outer = readLead(scene, mention.from, from);
    const cue = scene.frame.tokens[outer?.cue ?? -1];
    if (!outer || !cue || !PLAIN_CUES.has(cue.lower)) return source;
    const found = this.source(scene, outer);
    if (found.mention?.kind !== 'name') return source;
    return thing ? found : found.entity === source.entity ? { ...found, evidence: lead.evidence } : source;
  }

  /** “DOE: I never said that.” */
  #transcriptName(run: Run): Entity | null {
    const head = this.text.slice(run.start, Math.min(run.end, run.start + 40));
    const colon = head.indexOf(':');
    if (
      colon < 2 ||
      !/^\s/.test(head.slice(colon + 1)) ||
      /[.,;?!]\s/.test(head.slice(0, colon).replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Jr)\.\s/g, ''))
    )
      return null;
    const words = head.slice(0, colon).split(/\s+/);
    if (words.length > 4 || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
    const last = (words.at(-1) ?? '').toLowerCase();
    const found = this.#registry.byLastName(last);
    return found.length === 1 || (found[0] && words.length > 1)
      ? (found.find((entity) => entity.words[0]?.toLowerCase() === words.at(-2)?.toLowerCase()) ?? found[0] ?? null)
      : null;
  }

  #laterInSentence(scene: Scene, at: number, sentence: Readonly<{ from: number; to: number }>): Attribution | null {
    for (let i = at + 1; i < Math.min(sentence.to, at + 200); i += 1) {
      if (scene.frame.tokens[i]?.kind !== 'run') continue;
      const tail = readTail(scene, i + 1, sentence.to);
      if (tail) return tail;
    }
    return anyCue(scene, at + 1, sentence.to, false);
  }

  /** Whose words a sentence announces: the last saying verb's subject, else the sentence's own. */
  #fromSentence(scene: Scene, sentence: Readonly<{ from: number; to: number }>): Source | null {
    const cue = anyCue(scene, sentence.from, sentence.to, true);
    if (cue) return this.source(scene, cue);
    const subject = sentenceSubject(scene, sentence.from, sentence.to);
    return subject >= 0 ? this.source(scene, { mention: subject, cue: -1, evidence: 'clause' }) : null;
  }

  protected nested(run: Run, speaker: Entity | null): NestedQuote[] {
    return run.nested.map((span) => {
      const lead = this.text
        .slice(Math.max(run.start, span.start - 60), span.start)
        .toLowerCase()
        .replaceAll('’', "'");
      const match =
        /(?:^|\P{L})(he|she|i|they|we)(?:\s+\p{L}+){0,2}\s+(?:said|says|told|asked|replied|answered|goes|go|say|ask|tell)(?:\s+(?:to\s+)?(?:me|him|her|us|them|you))?[\s:,?]*[‘'“"]*$/u.exec(
          lead,
        );
      let inner: Entity | null = null;
      if (match) {
        const word = match[1] ?? '';
        if (word === 'i') inner = speaker;
        else if (word === 'he' || word === 'she')
          inner = this.discourse.pronoun(word === 'he' ? 'male' : 'female', false, speaker).entity;
      }
      return {
        start: span.start,
        end: span.end,
        quote: this.text.slice(span.start, span.end),
        speaker: inner ? nameOf(inner) : null,
        recountedBy: inner === speaker || !speaker ? null : nameOf(speaker),
      };
    });
  }

  protected readReported(scene: Scene, from: number, to: number): void {
    const { frame, text } = scene;
    const first = frame.tokens[from];
    const last = frame.tokens[to - 1];
    if (!first || !last) return;
    for (let i = from; i < Math.min(to, from + 200); i += 1) {
      const token = frame.tokens[i];
      if (
        !token ||
        !REPORTING_VERBS.has(token.lower) ||
        !isCueVerb(scene, i) ||
        isPassive(scene, i) ||
        isUnsaid(frame.tokens, i)
      )
        continue;
      const mention = scene.mentions[subjectOf(scene, i)];
      if (!mention || !tellsWhat(scene, i, from, to)) continue;
      const resolved = this.resolve(mention);
      this.reported.push({
        article: this.article.id,
        paragraph: frame.paragraph,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        speaker: resolved.entity ? nameOf(resolved.entity) : null,
        speakerText: mentionText(scene, mention),
        role: resolved.entity?.roles[0] ?? null,
        cue: token.text,
        confidence: resolved.entity ? confidenceOf('lead', 'lead', resolved.clarity) : 0,
      });
      return;
    }
  }
}

/** The role that begins at token `from`, without its article, up to a relative clause or a verb; `null` for anything else. */
function roleSpan(tokens: readonly Token[], from: number): Span | null {
  let noun = false;
  let inside = false;
  let last: Token | undefined;
  let whole: Token | undefined;
  const first = tokens[from];
  if (first?.kind !== 'word' || SPEECH_VERBS.has(first.lower) || NO_ROLE_BEGINS.has(first.lower)) return null;
  for (let i = from; ; i += 1) {
    const token = tokens[i];
    if (i === from + LONGEST_ROLE) {
      last = whole; // not cut within a phrase
      break;
    }
    if (!token || token.kind === 'run' || isSign(token, ',.;:—')) break;
    if (token.lower === 'and' || ROLE_PREPOSITIONS.has(token.lower)) whole = last;
    if (token.kind === 'word' && (RELATIVES.has(token.lower) || (noun && OTHER_VERBS.has(token.lower)))) break;
    // "issues of justice" is no judge; "one of the judges" is
    if (ROLE_PREPOSITIONS.has(token.lower) && first.lower !== 'one') inside = true;
    if (!inside && personNoun(token.lower)) noun = true;
    last = token;
  }
  if (!noun || !last) return null;
  let start = from;
  while (start < from + 2 && ROLE_BEGINNINGS.has(tokens[start]?.lower ?? '')) start += 1;
  return { start: tokens[start]?.start ?? first.start, end: last.end };
}

const LONGEST_ROLE = 16;
const NO_ROLE_BEGINS = new Set('who and but or to in on at by with from as for of'.split(' '));
const ROLE_BEGINNINGS = new Set('a an the his her their its now then'.split(' '));
const ROLE_PREPOSITIONS = new Set('of for at in with from on to by about de del'.split(' '));
const RELATIVES = new Set('who whom whose which that where when'.split(' '));

const REPORTING_VERBS: ReadonlySet<string> = new Set([...REPORTING_CUES, ...COMMITTING_CUES, ...REJECTING_CUES]);

/** "declined to say", "did not say": nothing was said. */
function isUnsaid(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.lower ?? '';
  return (
    NEGATIONS.has(before) || before.endsWith("n't") || (before === 'to' && UNWILLING.has(tokens[verb - 2]?.lower ?? ''))
  );
}

const NEGATIONS = new Set(['not', 'never', 'cannot']);
const UNWILLING = new Set(
  'decline declines declined declining refuse refuses refused refusing fail fails failed failing not unable unwilling reluctant'.split(
    ' ',
  ),
);

/** Does what was said follow the saying verb: a clause, "promised to mend it", "rejected the claim that it was late"? */
function tellsWhat(scene: Scene, verb: number, from: number, to: number): boolean {
  const { tokens } = scene.frame;
  const cue = tokens[verb]?.lower ?? '';
  let next = verb + 1;
  while (next < to && next < verb + 6 && OCCASION.has(tokens[next]?.lower ?? '')) next += 1;
  const word = tokens[next];
  if (COMMITTING_CUES.has(cue) && word?.kind === 'word' && (word.lower === 'to' || cue.startsWith('promise')))
    return true;
  if (REJECTING_CUES.has(cue)) {
    for (let i = next; i < Math.min(to, next + 5); i += 1)
      if (tokens[i]?.lower === 'that' && REJECTED.has(tokens[i - 1]?.lower ?? '')) return true;
  }
  if (!REPORTING_CUES.has(cue)) return false;
  // "declared a state of emergency", "denied them a permit" are deeds
  if (DEEDS.has(cue)) {
    if (word?.kind !== 'word') return false;
    for (let i = next + 1; i < to && tokens[i]?.kind === 'word' && tokens[i]?.lower !== 'and'; i += 1)
      if (OTHER_VERBS.has(tokens[i]?.lower ?? '')) return true;
    return word.lower === 'that';
  }
  if (isSign(word, '.') && verb > from + 3) return true;
  return (
    word?.kind === 'word' &&
    (COMPLEMENT_WORDS.has(word.lower) || word.capital || scene.covering[next] !== -1 || clauseBegins(scene, next, to))
  );
}

const DEEDS = new Set('declare declares declared deny denies denied'.split(' '));
/** What is rejected with words. */
const REJECTED = new Set(
  'suggestion suggestions claim claims idea notion allegation allegations accusation accusations argument charge charges criticism complaint complaints assertion assertions contention view rumor rumors rumour rumours report reports'.split(
    ' ',
  ),
);

/** The name a paragraph consists of behind a dash: "— Jane Doe, in a letter", or −1. */
function signatureOf(scene: Scene): number {
  const { tokens } = scene.frame;
  if (!isSign(tokens[0], '-—–―')) return -1;
  let at = 1;
  while (isSign(tokens[at], '-—–―')) at += 1;
  const index = scene.covering[at] ?? -1;
  const mention = scene.mentions[index];
  if (mention?.from !== at || mention.kind !== 'name' || scene.frame.runs.length > 0) return -1;
  const after = tokens[mention.to + 1];
  return !after || after.kind === 'punct' ? index : -1;
}

/**
 * Reads who said what.
 * @param article one article; furniture paragraphs are passed over
 * @returns quotes, reported speech and persons, each in text order; every `quote` and `text` is a slice of `article.text`
 */
export function extractSpeech(article: Article): Speech {
  return (article.language === 'es' ? new SpanishReader(article) : new EnglishReader(article)).read();
}
