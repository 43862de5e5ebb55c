/**
 * Who said what in one article: every quoted run with its speaker, statements, chains, and the persons of the article. How a
 * language forms names, mentions and attributions is said by the readers of the languages.
 */

import type { Article, Paragraph } from '../../corpus/article.ts';
import { chainOf } from './chain.ts';
import { confidenceOf } from './confidence.ts';
import { relativeSubject } from './cue/subject.ts';
import type { Attribution, Evidence, Scene } from './cue/scene.ts';
import { BUDGET, cutUp, type TellUnread } from '../budget.ts';
import type { NestedQuote, Person, Quote, ReportedSpeech, Speech } from '../extraction.ts';
import type { Frame } from './frame.ts';
import { markStyle } from './marks.ts';
import type { MarkStyle, Run } from './marks.ts';
import { nameOf } from './mention/entity.ts';
import type { Entity } from './mention/entity.ts';
import { PRONOUNS } from './mention/mention.ts';
import type { Mention } from './mention/mention.ts';
import type { NameSpan } from './name/name.ts';
import { countWords } from './no-quote.ts';
import { Rules } from '../../text/rules.ts';
import {
  Discourse,
  OTHER_WEIGHT,
  POSSESSIVE_WEIGHT,
  RoleIndex,
  SAYING_WEIGHT,
  SPEAKER_WEIGHT,
  SUBJECT_WEIGHT,
} from './resolve.ts';
import type { Resolved } from './resolve.ts';

/** Whom a run was attributed to, and why. */
export type Source = Readonly<{
  entity: Entity | null;
  mention: Mention | null;
  scene: Scene | null;
  cue: number;
  evidence: Evidence | 'none';
  /** How the run was attributed that this one goes on with. */
  base: Evidence | 'none';
  clarity: Resolved['clarity'];
}>;

export const NOBODY: Source = {
  entity: null,
  mention: null,
  scene: null,
  cue: -1,
  evidence: 'none',
  base: 'none',
  clarity: 'none',
};

/** A run and what stands around it. */
export type Place = Readonly<{
  scene: Scene;
  sentence: Readonly<{ from: number; to: number }>;
  sentenceIndex: number;
  /** The token of the run. */
  at: number;
  /** First token behind the run before it in the sentence, and the run behind it. */
  gapFrom: number;
  gapTo: number;
  /** What the run before it in the sentence, and in the paragraph, was attributed to. */
  before: Source | null;
  inParagraph: Source | null;
  previous: Scene | undefined;
  next: Scene | undefined;
}>;

function kindOf(quote: string): Quote['kind'] {
  if (countWords(quote) <= 3) return 'fragment';
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(quote) && /[.?!…,—–-]['’"”)\]]*$/u.test(quote) ? 'full' : 'phrase';
}

/** Characters of a quotation that may name somebody. */
const MAY_NAME = 8;

/** Reads one article. */
export abstract class Reader {
  protected readonly article: Article;
  protected readonly text: string;
  protected readonly scenes: Scene[] = [];
  protected readonly discourse = new Discourse();
  protected readonly roles = new RoleIndex();
  readonly #resolved = new Map<Mention, Resolved>();
  readonly #quotes: Quote[] = [];
  protected readonly reported: ReportedSpeech[] = [];
  #statement = 0;
  #tell: TellUnread | undefined;
  /** What the run before this one was attributed to, wherever it stood. */
  protected last: Source = NOBODY;
  protected lastOpen = false;

  constructor(article: Article) {
    this.article = article;
    this.text = article.text;
  }

  /** Finds the scenes, in text order, and the entities of the article; called once, before anything is read. */
  protected abstract prepare(): readonly Entity[];
  /** Who is meant by "the mayor", "the statement". */
  protected abstract nominal(mention: Mention): Resolved;
  /** The subject of a stretch and those who say something there, as indexes into the mentions. */
  protected abstract prominent(
    scene: Scene,
    from: number,
    to: number,
  ): Readonly<{ subject: number; speakers: ReadonlySet<number> }>;
  /** "the mayor, Jane Doe" → Jane Doe. */
  protected abstract named(scene: Scene, index: number): number;
  protected abstract sourceOf(place: Place): Source;
  protected abstract isNoQuote(scene: Scene, at: number, quote: string, source: Source): boolean;
  /** Called behind every sentence with what its last run was attributed to, `null` where it has none. */
  protected abstract sentenceRead(scene: Scene, from: number, to: number, source: Source | null): void;
  protected abstract nested(run: Run, speaker: Entity | null): NestedQuote[];
  protected abstract readReported(scene: Scene, from: number, to: number): void;

  /** The paragraphs as a language frames them, and the names that stand inside their longer quotations. */
  protected framed(
    scan: (text: string, from: number, to: number, style: MarkStyle) => readonly Run[],
    frame: (paragraph: Paragraph, runs: readonly Run[]) => Frame,
    namesIn: (start: number, end: number) => readonly NameSpan[],
  ): Readonly<{ frames: readonly Frame[]; quoted: readonly NameSpan[] }> {
    const style = markStyle(this.text);
    const frames: Frame[] = [];
    const quoted: NameSpan[] = [];
    for (const paragraph of this.article.paragraphs.flatMap((whole) => this.#piecesOf(whole))) {
      if (paragraph.furniture) continue;
      const runs = scan(this.text, paragraph.start, paragraph.end, style);
      frames.push(frame(paragraph, runs));
      for (const { start, end } of runs) if (end - start >= MAY_NAME) quoted.push(...namesIn(start, end));
    }
    return { frames, quoted };
  }

  /** An endless paragraph piece by piece: who speaks is looked for all over a paragraph, again for every quotation. */
  #piecesOf(paragraph: Paragraph): readonly Paragraph[] {
    const characters = paragraph.end - paragraph.start;
    if (characters <= BUDGET.paragraph || paragraph.furniture) return [paragraph];
    this.#tell?.({ what: 'quotes', why: 'paragraph', paragraph: paragraph.number, characters });
    return cutUp(paragraph, this.text, BUDGET.paragraph).map(({ start, end }) => ({
      ...{ ...paragraph, start, end },
      text: this.text.slice(start, end),
    }));
  }

  protected addRole(entity: Entity, role: string): void {
    const clean = role.trim().replace(OPEN_END, '');
    if (
      !clean ||
      clean.length > 120 ||
      COURTESY_ONLY.test(clean) ||
      entity.roles.length >= 12 ||
      entity.roles.includes(clean)
    )
      return;
    entity.roles.push(clean);
    this.indexRole(entity, clean);
  }

  /** Keeps which nouns of a role stand for its holder. */
  protected indexRole(entity: Entity, role: string): void {
    this.roles.add(entity, role);
  }

  /** @param tell is told of what is not read */
  read(tell?: TellUnread): Speech {
    this.#tell = tell;
    const entities = this.prepare();
    if (entities.length >= BUDGET.names) tell?.({ what: 'quotes', why: 'names' });
    for (const [index, scene] of this.scenes.entries()) {
      if (this.#quotes.length >= BUDGET.quotes) {
        tell?.({ what: 'quotes', why: 'many' });
        break;
      }
      this.#readParagraph(scene, index);
    }
    const people: Person[] = entities
      .filter((entity) => entity.full + entity.bare > 0)
      .map((entity) => ({ name: nameOf(entity), role: entity.roles[0] ?? null, aliases: [...entity.aliases] }));
    return { quotes: this.#quotes, reported: this.reported, people };
  }

  protected resolve(mention: Mention): Resolved {
    const known = this.#resolved.get(mention);
    if (known) return known;
    let resolved: Resolved;
    if (mention.kind === 'name') resolved = { entity: mention.entity, clarity: 'named' };
    else if (mention.kind === 'pronoun') {
      const pronoun = PRONOUNS.get(mention.noun);
      if (pronoun?.first || mention.what === 'document') resolved = { entity: null, clarity: 'none' };
      else if (mention.what === 'group') resolved = this.discourse.thing();
      else resolved = this.discourse.pronoun(mention.gender, mention.plural);
    } else resolved = this.nominal(mention);
    this.#resolved.set(mention, resolved);
    return resolved;
  }

  /** Resolves the mentions of a stretch in text order and keeps them in mind. */
  protected see(scene: Scene, from: number, to: number): void {
    const { subject, speakers } = this.prominent(scene, from, to);
    for (let i = from; i < to; i += 1) {
      const index = scene.covering[i] ?? -1;
      const mention = scene.mentions[index];
      if (!mention) continue;
      i = mention.to;
      const { entity } = this.resolve(mention);
      const weight = mention.possessive
        ? POSSESSIVE_WEIGHT
        : speakers.has(index)
          ? SAYING_WEIGHT
          : index === subject
            ? SUBJECT_WEIGHT
            : OTHER_WEIGHT;
      if (entity) this.discourse.see(entity, weight);
      else this.#seeUnnamed(scene, index, mention, weight);
      this.#seeDocument(mention, index === subject ? undefined : scene.mentions[subject]);
      for (const inner of mention.within) if (inner !== entity) this.discourse.see(inner, OTHER_WEIGHT);
    }
  }

  /** Keeps somebody in mind who has no name: "a spokesman", "the office". */
  #seeUnnamed(scene: Scene, index: number, mention: Mention, weight: number): void {
    if (mention.kind !== 'nominal' || mention.possessive) return;
    if (mention.what !== 'person') this.discourse.seeUnnamed(mention.noun, null, weight, 'organisation');
    else if (!mention.plural && this.named(scene, index) === index)
      this.discourse.seeUnnamed(mention.noun, mention.gender, weight);
  }

  /** Keeps in mind who issued a document: whoever is named with it, or the subject of the sentence. */
  #seeDocument(mention: Mention, subject: Mention | undefined): void {
    if (mention.kind !== 'nominal' || mention.what !== 'document' || mention.possessive) return;
    const issuer = mention.within[0] ?? (subject && this.#resolved.get(subject)?.entity);
    if (issuer) this.discourse.issue(mention.noun, issuer);
  }

  #readParagraph(scene: Scene, index: number): void {
    const { frame } = scene;
    this.discourse.paragraph += 1;
    const previous = this.scenes[index - 1];
    let inParagraph: Source | null = null;
    frame.sentences.forEach((sentence, sentenceIndex) => {
      this.discourse.sentence += 1;
      this.see(scene, sentence.from, sentence.to);
      const runs: number[] = [];
      for (let i = sentence.from; i < sentence.to; i += 1) if (frame.tokens[i]?.kind === 'run') runs.push(i);
      if (runs.length === 0) {
        this.readReported(scene, sentence.from, sentence.to);
        this.sentenceRead(scene, sentence.from, sentence.to, null);
        return;
      }
      let before: Source | null = null;
      for (const [k, at] of runs.entries()) {
        const gapFrom = k > 0 ? (runs[k - 1] ?? sentence.from) + 1 : sentence.from;
        const gapTo = runs[k + 1] ?? sentence.to;
        const source = this.sourceOf({
          scene,
          sentence,
          sentenceIndex,
          at,
          gapFrom,
          gapTo,
          before,
          inParagraph,
          previous,
          next: this.scenes[index + 1],
        });
        if (this.#emit(scene, at, source, inParagraph)) {
          before = source;
          inParagraph = source;
          this.last = source;
          this.lastOpen = frame.runs[frame.tokens[at]?.run ?? -1]?.closed === false;
          if (source.entity) {
            this.discourse.see(source.entity, SPEAKER_WEIGHT);
          }
        }
      }
      this.sentenceRead(scene, sentence.from, sentence.to, before);
    });
  }

  protected source(scene: Scene, attribution: Attribution): Source {
    const mention = scene.mentions[attribution.mention] ?? null;
    const resolved = mention ? this.resolve(mention) : null;
    return {
      entity: resolved?.entity ?? null,
      mention,
      scene,
      cue: attribution.cue,
      evidence: attribution.evidence,
      base: attribution.evidence,
      clarity: resolved?.clarity ?? 'none',
    };
  }

  #emit(scene: Scene, at: number, source: Source, inParagraph: Source | null): boolean {
    const { frame, text } = scene;
    const run = frame.runs[frame.tokens[at]?.run ?? -1];
    if (!run) return false;
    const quote = text.slice(run.start, run.end);
    const kind = kindOf(quote);
    if (this.isNoQuote(scene, at, quote, source)) return false;
    const goesOn = SAME_STATEMENT.first({ source, before: inParagraph }) ?? false;
    if (!goesOn || this.#statement === 0) this.#statement += 1;
    const cueToken = source.scene?.frame.tokens[source.cue];
    const speaker = source.entity ? nameOf(source.entity) : null;
    this.#quotes.push({
      article: this.article.id,
      paragraph: frame.paragraph,
      start: run.start,
      end: run.end,
      quote,
      speaker,
      speakerText: source.scene && source.mention ? spokenAs(source.scene, source.mention, source.cue, speaker) : null,
      role: source.entity?.roles[0] ?? null,
      cue: cueToken ? cueToken.text : null,
      chain: chainOf(source, scene === source.scene ? at : source.cue),
      kind,
      statement: `${this.article.id}#s${this.#statement}`,
      confidence: speaker === null ? 0 : confidenceOf(source.evidence, source.base, source.clarity),
      nested: this.nested(run, source.entity),
    });
    return true;
  }
}

/** An attribution, and the one before it in the paragraph. */
type Statement = Readonly<{ source: Source; before: Source | null }>;

/**
 * Does a run go on with the statement of the one before it? With a saying verb of its own it does not: of 390 such pairs of
 * the development set 363 are two attributions.
 */
const SAME_STATEMENT = new Rules<Statement, boolean>('speech: runs that go on with a statement', [
  {
    name: 'no-attribution-of-its-own',
    for: '“It is late,” they said. “It is lost.”',
    not: '“It is late,” they said. “It is lost,” Ana Roe said.',
    says: ({ source: { evidence }, before }) =>
      evidence === 'previous-paragraph' || (before && (evidence === 'continued' || evidence === 'shared')) || null,
  },
  {
    name: 'same-cue',
    for: '“It is late,” Ana Roe said, “and it is lost.”',
    not: '“It is late,” Ana Roe said. “It is lost,” she added.',
    says: ({ source: { entity, cue, scene }, before }) =>
      (entity !== null && entity === before?.entity && cue === before.cue && scene === before.scene) || null,
  },
]);

/** A role cut off before a title in quotation marks: "professor of law and author of". */
const OPEN_END = / (?:and [\p{L}-]+ )?(?:of|for|at|in|by|on|to|from|with|and)$/u;

const COURTESY_ONLY = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/;

/** Words that name another occasion: "she said on Monday". */
export const OCCASION = new Set(
  'on in at during last this late early earlier later monday tuesday wednesday thursday friday saturday sunday yesterday today tonight month week year january february march april june july august september october november december el lunes martes miércoles jueves viernes sábado domingo ayer hoy'.split(
    ' ',
  ),
);

/** How the article names a speaker beside the cue: "who" in "Doe, who said", as long as we can tell who that is. */
function spokenAs(scene: Scene, mention: Mention, cue: number, speaker: string | null): string {
  const relative = speaker !== null && cue > mention.to ? scene.frame.tokens[relativeSubject(scene, cue)] : undefined;
  return relative && relative.start >= (scene.frame.tokens[mention.to]?.end ?? 0)
    ? relative.text
    : mentionText(scene, mention);
}

/** The words of a mention, without a possessive 's. */
export function mentionText(scene: Scene, mention: Mention): string {
  const first = scene.frame.tokens[mention.from];
  const last = scene.frame.tokens[mention.to];
  if (!first || !last) return '';
  const head = scene.frame.tokens[mention.head];
  if (mention.possessive && head)
    return scene.text.slice(first.start, Math.min(last.end, last.start + last.text.length));
  return scene.text.slice(first.start, last.end);
}
