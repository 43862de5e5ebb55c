/** Who said what in an English article: quoted runs with their speakers, quotations inside of quotations, reported speech. */

import type { NestedQuote } from '../../extraction.ts';
import { confidenceOf } from '../confidence.ts';
import { sentenceSubject } from '../cue/lead.ts';
import { invertedSubject, named } from '../cue/phrase.ts';
import { isWord, sceneOf } from '../cue/scene.ts';
import type { Scene } from '../cue/scene.ts';
import { subjectOf } from '../cue/subject.ts';
import { isCueVerb, isPassive } from '../cue/verb.ts';
import { frameOf, tokenize } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { scanRuns } from '../marks.ts';
import type { Run } from '../marks.ts';
import { castOf } from '../mention/cast.ts';
import { nameOf } from '../mention/entity.ts';
import { mentionsOf } from '../mention/read.ts';
import { Registry } from '../mention/registry.ts';
import type { Cast } from '../mention/cast.ts';
import type { Entity } from '../mention/entity.ts';
import type { Mention } from '../mention/mention.ts';
import { findNames } from '../name/find.ts';
import type { NameSpan } from '../name/name.ts';
import { isNoQuote } from '../no-quote.ts';
import { mentionText, Reader } from '../reader.ts';
import type { Place, Source } from '../reader.ts';
import type { Resolved } from '../resolve.ts';
import { SPEECH_VERBS } from './cues.ts';
import { innerSpeaker } from './nested.ts';
import { reportsSpeech } from './reported.ts';
import { rolesBeside } from './role.ts';
import { looksLikeTail } from './sentence-end.ts';
import { sourceOf } from './source.ts';

/** Reads an English article. */
export class EnglishReader extends Reader {
  #registry = new Registry();
  readonly #named = new Map<Frame, ReadonlyMap<Entity, number>>();

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
    const lastOf = (entity: Entity): number | undefined =>
      (this.#firstIn(frame, cast).get(entity) ?? Infinity) < name.from ? frame.paragraph : lastFull.get(entity);
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

  /** Where a paragraph first names its persons in full, by token. */
  #firstIn(frame: Frame, cast: Cast): ReadonlyMap<Entity, number> {
    const known = this.#named.get(frame);
    if (known) return known;
    const first = new Map<Entity, number>();
    for (const name of cast.names.get(frame) ?? []) {
      if (name.words.length < 2) continue;
      const entity = cast.registry.find(name, ([one]) => one);
      if (entity && !first.has(entity)) first.set(entity, name.from);
    }
    this.#named.set(frame, first);
    return first;
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
      if (!isWord(scene.frame.tokens[i], SPEECH_VERBS) || !isCueVerb(scene, i) || isPassive(scene, i)) continue;
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

  /** Roles from titles in front and from appositions beside a name. */
  #collectRoles(scene: Scene): void {
    for (const mention of scene.mentions) {
      const { entity, role } = mention;
      if (entity?.kind !== 'person') continue;
      if (role) this.addRole(entity, role);
      for (const { start, end } of rolesBeside(scene, mention)) this.addRole(entity, this.text.slice(start, end));
    }
  }

  protected sourceOf(place: Place): Source {
    return sourceOf(place, {
      source: (scene, attribution) => this.source(scene, attribution),
      last: this.last,
      transcriptName: (run) => this.#transcriptName(run),
    });
  }

  /** “DOE: I never said that.” */
  #transcriptName(run: Run): Entity | null {
    const head = /^((?:\p{Lu}\S*\s+){0,3}\p{Lu}\S*):\s/u.exec(
      this.text.slice(run.start, Math.min(run.end, run.start + 40)),
    );
    if (!head) return null;
    const words = (head[1] ?? '').toLowerCase().split(/\s+/);
    const found = this.#registry.byLastName(words.at(-1) ?? '');
    if (found.length > 1 && words.length === 1) return null;
    return found.find((entity) => entity.words[0]?.toLowerCase() === words.at(-2)) ?? found[0] ?? null;
  }

  protected nested(run: Run, speaker: Entity | null): NestedQuote[] {
    return run.nested.map(({ start, end }) => {
      const word = innerSpeaker(this.text.slice(Math.max(run.start, start - 60), start));
      let inner: Entity | null = null;
      if (word === 'i') inner = speaker;
      else if (word === 'he' || word === 'she')
        inner = this.discourse.pronoun(word === 'he' ? 'male' : 'female', false, speaker).entity;
      return {
        start,
        end,
        quote: this.text.slice(start, end),
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
      const mention = reportsSpeech(scene, i, from, to) ? scene.mentions[subjectOf(scene, i)] : undefined;
      if (!mention) continue;
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
        cue: frame.tokens[i]?.text ?? '',
        confidence: resolved.entity ? confidenceOf('lead', 'lead', resolved.clarity) : 0,
      });
      return;
    }
  }
}
