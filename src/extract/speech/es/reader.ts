/**
 * Who said what in a Spanish article. Spanish says who speaks behind the quotation, before it, or, when it is the one who spoke
 * last, not at all; whatever is not sure is left without a speaker.
 */

import type { Attribution, Scene } from '../cue/scene.ts';
import { sceneOf } from '../cue/scene.ts';
import { confidenceOf } from '../confidence.ts';
import type { NestedQuote } from '../../extraction.ts';
import { frameOf, tokenize } from '../frame.ts';
import type { Run } from '../marks.ts';
import { genderOf, nameOf } from '../mention/entity.ts';
import type { Entity } from '../mention/entity.ts';
import type { Mention } from '../mention/mention.ts';
import { plain } from '../name/name.ts';
import { isNoQuote } from '../no-quote.ts';
import { isSign } from '../frame.ts';
import { mentionText, NOBODY, Reader } from '../reader.ts';
import type { Place, Source } from '../reader.ts';
import type { Resolved } from '../resolve.ts';
import { SPANISH_OTHER_VERBS } from './cues.ts';
import {
  SPANISH_BEFORE_NOUN,
  SPANISH_COURTESY,
  SPANISH_DETERMINERS,
  SPANISH_EPITHETS,
  SPANISH_FUNCTION_WORDS,
} from './roles.ts';
import { WORK_NOUNS } from '../en/works.ts';
import { SpanishCast } from './names/cast.ts';
import { spanishAccording } from './attribution/according.ts';
import { spanishCueAt } from './attribution/saying-verb.ts';
import { DROPPED, spanishNamed, UNKNOWN } from './attribution/scene.ts';
import { spanishSayings, spanishSubject, spanishTopic } from './attribution/subject.ts';
import { spanishMentions } from './names/mention.ts';
import { findSpanishNames } from './names/find-names.ts';
import { spanishPersonNoun } from './names/name.ts';
import { sourceOfRun } from './run-source.ts';
import { SPANISH } from './orthography.ts';
import { interviewIn } from './interview.ts';
import type { Interview } from './interview.ts';
import { dialogueRuns, spanishRuns } from './runs.ts';

const NONE: Resolved = { entity: null, clarity: 'none' };
/** So much more in mind must one of two holders of an office be than the other. */
const CLEAR_LEAD = 20;
/** For so many sentences without another person a verb without a subject is still the last speaker's. */
const TOPIC_LASTS = 3;

export class SpanishReader extends Reader {
  /** Who the last sentence was about: the subject of a verb that has none. */
  #topic: Entity | null = null;
  #topicAge = 0;
  /** Offices that somebody without a name holds too: "el presidente de Francia". */
  readonly #unnamed = new Map<string, string[]>();
  readonly #sceneOf = new Map<Mention, Scene>();
  #interview: Interview | null = null;
  /** Whose interview the article is, where one person only is named before the first question. */
  #interviewed: Entity | null = null;

  protected prepare(): readonly Entity[] {
    const { text } = this;
    const interview = interviewIn(this.article);
    this.#interview = interview;
    const { frames, quoted } = this.framed(
      (all, from, to, style) => {
        const start = interview?.answers.get(from);
        return start === undefined ? spanishRuns(all, from, to, style) : dialogueRuns(all, from, start, to);
      },
      (paragraph, runs) => frameOf(text, paragraph, runs, () => false, SPANISH),
      (start, end) => findSpanishNames(text, tokenize(text, start, end, SPANISH)),
    );
    const cast = new SpanishCast(text, frames, quoted);
    for (const frame of frames) {
      const scene = sceneOf(text, frame, spanishMentions(text, frame, cast));
      this.scenes.push(scene);
      for (const mention of scene.mentions) this.#sceneOf.set(mention, scene);
      this.#collectRoles(scene);
    }
    for (const scene of this.scenes) this.#collectUnnamed(scene);
    if (interview !== null) this.#interviewed = this.#namedBefore(interview.first.start);
    return cast.entities;
  }

  /** The one person named by name before an offset; `null` for none or several. */
  #namedBefore(end: number): Entity | null {
    const named = new Set(
      this.scenes
        .flatMap(({ frame, mentions }) => ((frame.tokens[0]?.start ?? end) < end ? mentions : []))
        .flatMap(({ kind, entity }) => (kind === 'name' && entity?.kind === 'person' ? [entity] : [])),
    );
    const [one] = named;
    return named.size === 1 && one !== undefined ? one : null;
  }

  /** Roles before a name, "la ministra Ana Ruiz", "la ministra, Ana Ruiz", and behind it, "Ana Ruiz, ministra". */
  #collectRoles(scene: Scene): void {
    scene.mentions.forEach((mention, index) => {
      const { entity } = mention;
      if (mention.kind === 'nominal') {
        const holder = scene.mentions[spanishNamed(scene, index)];
        if (holder?.kind === 'name' && holder.entity?.kind === 'person')
          this.addRole(holder.entity, this.#phrase(scene, mention));
        return;
      }
      if (entity?.kind !== 'person') return;
      if (mention.role && !SPANISH_COURTESY.has(mention.role.toLowerCase().replace(/\.$/, '')))
        this.addRole(entity, mention.role);
      const behind = scene.mentions[scene.covering[mention.to + 2] ?? -1];
      if (
        isSign(scene.frame.tokens[mention.to + 1], ',') &&
        behind?.kind === 'nominal' &&
        behind.what === 'person' &&
        behind.from === mention.to + 2 &&
        !behind.plural &&
        !this.#saysBefore(scene, behind.from, behind.to)
      )
        this.addRole(entity, this.#phrase(scene, behind));
    });
  }

  /** "…, dijo Ana Ruiz, el alcalde respondió": what follows is no apposition. */
  #saysBefore(scene: Scene, from: number, to: number): boolean {
    const next = scene.frame.tokens[to + 1];
    return SPANISH_DETERMINERS.has(scene.frame.tokens[from]?.lower ?? '') && next?.kind === 'word';
  }

  /** A noun phrase without its article. */
  #phrase(scene: Scene, mention: Mention): string {
    const { tokens } = scene.frame;
    const from = SPANISH_DETERMINERS.has(tokens[mention.from]?.lower ?? '') ? mention.from + 1 : mention.from;
    return scene.text.slice(tokens[from]?.start ?? 0, tokens[mention.to]?.end ?? 0);
  }

  /** Offices that are spoken of with words that fit nobody named in the article. */
  #collectUnnamed(scene: Scene): void {
    scene.mentions.forEach((mention, index) => {
      if (mention.kind !== 'nominal' || mention.what !== 'person' || mention.plural) return;
      const words = this.#complement(scene, mention);
      if (words.length === 0 || spanishNamed(scene, index) !== index) return;
      const outer = scene.mentions[scene.covering[mention.from - 2] ?? -1];
      if (outer?.kind === 'name' && outer.to === mention.from - 2) return; // an apposition
      if (this.roles.holders(mention.noun).some((entity) => fits(entity, words))) return;
      this.#unnamed.set(mention.noun, words);
    });
  }

  /** The words of weight behind the noun: "de Francia" → ["francia"]. */
  #complement(scene: Scene, mention: Mention): string[] {
    return scene.frame.tokens
      .slice(mention.head + 1, mention.to + 1)
      .filter(({ kind, lower }) => kind === 'word' && !SPANISH_FUNCTION_WORDS.has(lower))
      .map(({ text }) => plain(text));
  }

  /** Only the noun stands for the holder: "la asesora del presidente" is no president. */
  protected override indexRole(entity: Entity, role: string): void {
    for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) {
      if (word === 'ex') return;
      const found = spanishPersonNoun(word);
      if (found) {
        for (const noun of [found.noun, ...(SPANISH_EPITHETS.get(found.noun) ?? [])]) this.roles.add(entity, noun);
        return;
      }
      if (!SPANISH_BEFORE_NOUN.has(word)) return;
    }
  }

  protected nominal(mention: Mention): Resolved {
    if (mention.what === 'document') {
      const [within] = mention.within;
      return within && mention.within.length === 1 ? { entity: within, clarity: 'likely' } : NONE;
    }
    if (!mention.definite || mention.plural || mention.what !== 'person') return NONE;
    const scene = this.#sceneOf.get(mention);
    const words = scene ? this.#complement(scene, mention) : [];
    const before = scene?.frame.tokens.slice(mention.from, mention.head).some(({ lower }) => lower === 'ex');
    if (before === true) return NONE;
    const holders = this.roles
      .holders(mention.noun)
      .filter(
        (entity) =>
          (genderOf(entity) ?? mention.gender) === (mention.gender ?? genderOf(entity)) && fits(entity, words),
      );
    const [one] = holders;
    if (!one || (words.length === 0 && this.#unnamed.has(mention.noun))) return NONE;
    if (holders.length === 1) return { entity: one, clarity: 'likely' };
    const [first, second] = this.discourse.ranked((entity) => (holders.includes(entity) ? 1 : 0));
    return first && first.score > CLEAR_LEAD * (second?.score ?? 0)
      ? { entity: first.entity, clarity: 'likely' }
      : NONE;
  }

  protected prominent(
    scene: Scene,
    from: number,
    to: number,
  ): Readonly<{ subject: number; speakers: ReadonlySet<number> }> {
    return {
      subject: spanishTopic(scene, from, to),
      speakers: new Set(spanishSayings(scene, from, to).map(({ mention }) => mention)),
    };
  }

  protected named(scene: Scene, index: number): number {
    return spanishNamed(scene, index);
  }

  protected isNoQuote(scene: Scene, at: number, quote: string, source: Source): boolean {
    const before = scene.frame.tokens[at - 1];
    if (source.cue < 0 && source.entity === null && before?.kind === 'word') {
      if (WORK_NOUNS.has(before.lower)) return true;
      if (/^(?:titulad|llamad|denominad|bautizad|apodad|conocid)[oa]s?$/.test(before.lower)) return true;
    }
    return isNoQuote(
      scene,
      at,
      quote,
      source.evidence,
      source.cue >= 0,
      source.entity !== null,
      (where, i) => spanishCueAt(where, i) !== null,
    );
  }

  protected nested(run: Run, speaker: Entity | null): NestedQuote[] {
    // The inner words are somebody else's as a rule, and the article does not say whose.
    return run.nested.map(({ start, end }) => ({
      start,
      end,
      quote: this.text.slice(start, end),
      speaker: null,
      recountedBy: speaker && nameOf(speaker),
    }));
  }

  /** Whom an attribution names; without a subject of its own it is the speaker before it in the sentence, or the topic. */
  #from(scene: Scene, found: Attribution, before: Source | null): Source {
    if (found.mention >= 0) {
      const source = this.source(scene, found);
      const sure = source.mention?.kind !== 'pronoun' || source.clarity === 'clear' || source.clarity === 'likely';
      return sure ? source : { ...source, entity: null, clarity: 'none' };
    }
    const unknown: Source = { ...NOBODY, scene, cue: found.cue, evidence: found.evidence, base: found.evidence };
    if (found.mention === UNKNOWN) return unknown;
    const entity = before ? before.entity : this.#topic;
    return entity ? { ...unknown, entity, clarity: 'likely' } : unknown;
  }

  protected sourceOf(place: Place): Source {
    const { scene, sentence } = place;
    const found = sourceOfRun({
      ...place,
      from: (where, found, before) => this.#from(where, found, before),
      last: this.last,
      lastOpen: this.lastOpen,
      alone: scene.frame.tokens.slice(sentence.from, sentence.to).every(({ kind }) => kind !== 'word'),
    });
    return this.#isAnswer(scene) && found.cue < 0 && this.#interviewed !== null ? this.#answered(scene) : found;
  }

  #isAnswer({ frame: { paragraph } }: Scene): boolean {
    return this.#interview?.paragraphs.has(paragraph) === true;
  }

  /** Nobody is named in an answer: it is the interviewed person's. */
  #answered(scene: Scene): Source {
    const evidence = 'previous-paragraph';
    return { ...NOBODY, scene, entity: this.#interviewed, evidence, base: evidence, clarity: 'likely' };
  }

  protected sentenceRead(scene: Scene, from: number, to: number, source: Source | null): void {
    if (source && source.evidence !== 'none') {
      this.#topic = source.entity;
      this.#topicAge = 0;
      return;
    }
    const [saying] = spanishSayings(scene, from, to);
    const subject = saying && saying.mention !== DROPPED ? saying.mention : spanishTopic(scene, from, to);
    const mention = scene.mentions[subject];
    const topic = mention ? this.resolve(mention).entity : this.#topic;
    const others = scene.mentions.some(
      (other) => other.from >= from && other.to < to && other.what === 'person' && this.#isAnother(scene, other, topic),
    );
    this.#topicAge += 1;
    // Who is only done something to may be who speaks next: "Vidal entrevistó a Aguirre. «…», dijo".
    if (mention && (saying?.mention === subject || !others)) {
      this.#topic = topic;
      this.#topicAge = 0;
      return;
    }
    if (subject === UNKNOWN || others || this.#topicAge > TOPIC_LASTS) this.#topic = null;
  }

  /** Is a person spoken of who is not the one given? */
  #isAnother(scene: Scene, mention: Mention, topic: Entity | null): boolean {
    // "su hermana": told of by whom the sentence is about
    if (mention.kind === 'nominal' && /^sus?$/.test(scene.frame.tokens[mention.from]?.lower ?? '')) return false;
    const entity =
      this.resolve(mention).entity ?? scene.mentions[spanishNamed(scene, scene.mentions.indexOf(mention))]?.entity;
    if (entity) return entity !== topic;
    // an apposition, "Ana Ruiz, comisaria de Huelva"
    const outer = scene.mentions[scene.covering[mention.from - 2] ?? -1];
    return !(mention.kind === 'nominal' && outer?.to === mention.from - 2 && outer.entity === topic && topic !== null);
  }

  protected readReported(scene: Scene, from: number, to: number): void {
    const { tokens } = scene.frame;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return;
    for (let i = from; i < Math.min(to, from + 200); i += 1) {
      const verb = spanishCueAt(scene, i);
      const according = verb ? null : spanishAccording(scene, i, to);
      if (!according && !(verb && verb.form.mood === 'finite' && !verb.negated && reports(scene, i, to))) continue;
      const found: Attribution = according ?? {
        mention: verb ? spanishSubject(scene, verb, from, to) : UNKNOWN,
        cue: i,
        evidence: 'lead',
      };
      const source = this.#from(scene, found, null);
      this.reported.push({
        article: this.article.id,
        paragraph: scene.frame.paragraph,
        start: first.start,
        end: last.end,
        text: this.text.slice(first.start, last.end),
        speaker: source.entity ? nameOf(source.entity) : null,
        speakerText: source.mention ? mentionText(scene, source.mention) : null,
        role: source.entity?.roles[0] ?? null,
        cue: tokens[found.cue]?.text ?? '',
        confidence: source.entity ? confidenceOf(found.evidence, found.evidence, source.clarity) : 0,
      });
      return;
    }
  }
}

/** Do the words behind an office stand in a role of the person, "de Sanidad" in "ministra de Sanidad y Consumo"? */
function fits(entity: Entity, words: readonly string[]): boolean {
  return entity.roles.some((role) => {
    const known = new Set(plain(role).split(/[^\p{L}\p{N}]+/u));
    return words.every((word) => known.has(word));
  });
}

/** Does "que" or "si" follow the verb, past its subject and adverbials: "dijo este martes la ministra que …"? */
function reports(scene: Scene, verb: number, to: number): boolean {
  const { tokens } = scene.frame;
  for (let i = verb + 1; i < Math.min(to, verb + 30); i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || isSign(token, '.;:')) return false;
    if (token.lower === 'que' || token.lower === 'si') return !isSign(tokens[i - 1], ',') || i > verb + 2;
    if (spanishCueAt(scene, i) || SPANISH_OTHER_VERBS.has(token.lower)) return false;
  }
  return false;
}
