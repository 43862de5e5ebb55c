/**
 * Who said what in one article: every quoted run with its speaker, statements, chains and quotations inside of quotations,
 * reported speech, and the persons of the article.
 */

import type { Article } from '../corpus/article.ts';
import {
  anyCue,
  invertedSubject,
  isOwnClause,
  isCueVerb,
  isPassive,
  named,
  readClause,
  readLead,
  readTail,
  relativeSubject,
  sceneOf,
  sentenceSubject,
  subjectOf,
} from './cue.ts';
import type { Attribution, Evidence, Scene } from './cue.ts';
import { confidenceOf } from './confidence.ts';
import type { ChainLink, NestedQuote, Person, Quote, ReportedSpeech, Span, Speech } from './extraction.ts';
import { frameOf, runEnding, tokenize } from './frame.ts';
import type { Frame, Token } from './frame.ts';
import { markStyle } from './marks.ts';
import type { Run } from './marks.ts';
import { countWords, isNoQuote } from './no-quote.ts';
import { castOf, isPublication, mentionsOf, nameOf, PRONOUNS } from './mention.ts';
import type { Entity, Mention, Registry } from './mention.ts';
import { findNames, personNoun } from './name.ts';
import type { NameSpan } from './name.ts';
import {
  Discourse,
  RoleIndex,
  OTHER_WEIGHT,
  POSSESSIVE_WEIGHT,
  SAYING_WEIGHT,
  SPEAKER_WEIGHT,
  SUBJECT_WEIGHT,
} from './resolve.ts';
import type { Resolved } from './resolve.ts';
import {
  COMPLEMENT_WORDS,
  CONTINUING_CUES,
  OTHER_VERBS,
  PLAIN_CUES,
  REPORTING_CUES,
  SPEECH_VERBS,
} from './tables/cues.ts';

type Source = Readonly<{
  entity: Entity | null;
  mention: Mention | null;
  scene: Scene | null;
  cue: number;
  evidence: Evidence | 'none';
  /** How the run was attributed that this one goes on with. */
  base: Evidence | 'none';
  clarity: Resolved['clarity'];
}>;

const NOBODY: Source = {
  entity: null,
  mention: null,
  scene: null,
  cue: -1,
  evidence: 'none',
  base: 'none',
  clarity: 'none',
};

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
    if (token.lower.endsWith('ing')) return false;
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

const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'punct' && signs.includes(token.text);

function kindOf(quote: string): Quote['kind'] {
  if (countWords(quote) <= 3) return 'fragment';
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(quote) && /[.?!…,—–-]['’"”)\]]*$/u.test(quote) ? 'full' : 'phrase';
}

class Reader {
  readonly #article: Article;
  readonly #text: string;
  readonly #frames: Frame[] = [];
  readonly #scenes: Scene[] = [];
  readonly #discourse = new Discourse();
  readonly #registry: Registry;
  readonly #entities: readonly Entity[];
  readonly #roles: RoleIndex;
  readonly #resolved = new Map<Mention, Resolved>();
  readonly #quotes: Quote[] = [];
  readonly #reported: ReportedSpeech[] = [];
  #statement = 0;
  /** What the run before this one was attributed to, wherever it stood. */
  #last: Source = NOBODY;
  #lastOpen = false;

  constructor(article: Article) {
    this.#article = article;
    this.#text = article.text;
    const style = markStyle(article.text);
    const quoted: NameSpan[] = [];
    for (const paragraph of article.paragraphs) {
      if (paragraph.furniture) continue;
      const frame = frameOf(article.text, paragraph, style, looksLikeTail);
      this.#frames.push(frame);
      for (const run of frame.runs) {
        if (run.end - run.start < 8) continue;
        const tokens = tokenize(article.text, run.start, run.end);
        quoted.push(...findNames(article.text, { tokens, sentences: [] }));
      }
    }
    const cast = castOf(article.text, this.#frames, quoted);
    this.#registry = cast.registry;
    this.#entities = cast.registry.entities;
    const lastFull = new Map<Entity, number>();
    this.#roles = new RoleIndex();
    for (const frame of this.#frames) {
      const mentions = mentionsOf(article.text, frame, cast, (candidates, name) => {
        let best: Entity | undefined;
        let score = -1;
        for (const entity of candidates) {
          const recent = lastFull.get(entity);
          const value =
            entity.full +
            (recent === frame.paragraph ? 2.5 : recent === frame.paragraph - 1 ? 1 : 0) +
            (name.words.length > 1 ? 0 : entity.words.length > 1 ? 0.5 : 0);
          if (value > score) {
            score = value;
            best = entity;
          }
        }
        return best;
      });
      for (const mention of mentions)
        if (mention.kind === 'name' && mention.entity && mention.head > mention.from)
          lastFull.set(mention.entity, frame.paragraph);
      const scene = sceneOf(article.text, frame, mentions);
      this.#scenes.push(scene);
      this.#collectRoles(scene);
    }
  }

  /** Roles from titles in front and from appositions behind a name. */
  #collectRoles(scene: Scene): void {
    const { tokens } = scene.frame;
    scene.mentions.forEach((mention) => {
      const entity = mention.entity;
      if (entity?.kind !== 'person') return;
      if (mention.role) this.#addRole(entity, mention.role);
      const apposition = isSign(tokens[mention.to + 1], ',') ? roleSpan(tokens, mention.to + 2) : null;
      if (apposition) this.#addRole(entity, this.#text.slice(apposition.start, apposition.end));
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
          const skip = /^(?:a|an|the|his|her|their|el|la|su)$/.test(start.lower)
            ? (tokens[nominal.from + 1]?.start ?? start.start)
            : start.start;
          this.#addRole(entity, this.#text.slice(skip, stop.end));
        }
      }
    });
  }

  #addRole(entity: Entity, role: string): void {
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
    this.#roles.add(entity, clean);
  }

  read(): Speech {
    this.#scenes.forEach((scene, index) => this.#readParagraph(scene, index));
    const people: Person[] = this.#entities
      .filter((entity) => entity.full + entity.bare > 0)
      .map((entity) => ({ name: nameOf(entity), role: entity.roles[0] ?? null, aliases: [...entity.aliases] }));
    return { quotes: this.#quotes, reported: this.#reported, people };
  }

  #resolve(mention: Mention): Resolved {
    const known = this.#resolved.get(mention);
    if (known) return known;
    let resolved: Resolved;
    if (mention.kind === 'name') resolved = { entity: mention.entity, clarity: 'named' };
    else if (mention.kind === 'pronoun') {
      const pronoun = PRONOUNS.get(mention.noun);
      if (pronoun?.first || mention.what === 'document') resolved = { entity: null, clarity: 'none' };
      else if (mention.what === 'group') resolved = this.#discourse.thing();
      else resolved = this.#discourse.pronoun(mention.gender, mention.plural);
    } else resolved = this.#discourse.nominal(mention, this.#roles);
    this.#resolved.set(mention, resolved);
    return resolved;
  }

  /** Resolves the mentions of a stretch in text order and keeps them in mind. */
  #see(scene: Scene, from: number, to: number): void {
    const subject = sentenceSubject(scene, from, to);
    const speakers = new Set<number>();
    for (let i = from; i < Math.min(to, from + 120); i += 1) {
      if (!SPEECH_VERBS.has(scene.frame.tokens[i]?.lower ?? '') || !isCueVerb(scene, i) || isPassive(scene, i))
        continue;
      const inverted = invertedSubject(scene, i);
      speakers.add(inverted >= 0 ? inverted : subjectOf(scene, i));
    }
    for (let i = from; i < to; i += 1) {
      const index = scene.covering[i] ?? -1;
      const mention = scene.mentions[index];
      if (!mention) continue;
      i = mention.to;
      const { entity } = this.#resolve(mention);
      const weight = mention.possessive
        ? POSSESSIVE_WEIGHT
        : speakers.has(index)
          ? SAYING_WEIGHT
          : index === subject
            ? SUBJECT_WEIGHT
            : OTHER_WEIGHT;
      if (entity) this.#discourse.see(entity, weight);
      else if (
        mention.kind === 'nominal' &&
        mention.what === 'person' &&
        !mention.plural &&
        !mention.possessive &&
        named(scene, index) === index
      ) {
        this.#discourse.seeUnnamed(mention.noun, mention.gender, weight);
      }
      if (!entity && mention.kind === 'nominal' && mention.what !== 'person' && !mention.possessive)
        this.#discourse.seeUnnamed(mention.noun, null, weight, 'organisation');
      if (
        mention.kind === 'nominal' &&
        mention.what === 'document' &&
        subject >= 0 &&
        index !== subject &&
        !mention.possessive
      ) {
        const issuer = mention.within[0] ?? this.#resolved.get(scene.mentions[subject] ?? mention)?.entity;
        if (issuer) this.#discourse.issue(mention.noun, issuer);
      }
      for (const inner of mention.within) if (inner !== entity) this.#discourse.see(inner, OTHER_WEIGHT);
    }
  }

  #readParagraph(scene: Scene, index: number): void {
    const { frame } = scene;
    this.#discourse.paragraph += 1;
    const previous = this.#scenes[index - 1];
    let inParagraph: Source | null = null;
    frame.sentences.forEach((sentence, sentenceIndex) => {
      this.#discourse.sentence += 1;
      this.#see(scene, sentence.from, sentence.to);
      const runs: number[] = [];
      for (let i = sentence.from; i < sentence.to; i += 1) if (frame.tokens[i]?.kind === 'run') runs.push(i);
      if (runs.length === 0) {
        this.#readReported(scene, sentence.from, sentence.to);
        return;
      }
      let before: Source | null = null;
      for (const [k, at] of runs.entries()) {
        const gapFrom = k > 0 ? (runs[k - 1] ?? sentence.from) + 1 : sentence.from;
        const gapTo = runs[k + 1] ?? sentence.to;
        const source = this.#sourceOf(
          scene,
          sentence,
          sentenceIndex,
          at,
          gapFrom,
          gapTo,
          before,
          inParagraph,
          previous,
          this.#scenes[index + 1],
        );
        if (this.#emit(scene, at, source, inParagraph)) {
          before = source;
          inParagraph = source;
          this.#last = source;
          this.#lastOpen = frame.runs[frame.tokens[at]?.run ?? -1]?.closed === false;
          if (source.entity) {
            this.#discourse.see(source.entity, SPEAKER_WEIGHT);
          }
        }
      }
    });
  }

  #source(scene: Scene, attribution: Attribution): Source {
    const mention = scene.mentions[attribution.mention] ?? null;
    const resolved = mention ? this.#resolve(mention) : null;
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

  #sourceOf(
    scene: Scene,
    sentence: Readonly<{ from: number; to: number }>,
    sentenceIndex: number,
    at: number,
    gapFrom: number,
    gapTo: number,
    before: Source | null,
    inParagraph: Source | null,
    previous: Scene | undefined,
    next: Scene | undefined,
  ): Source {
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
      return this.#outermost(scene, this.#source(scene, lead), lead, gapFrom, before);
    if (
      tail &&
      (ending !== 'bare' || !lead) &&
      !(leadNear && ending === 'bare') &&
      !(lead && ending === 'comma' && isOwnClause(scene, tail))
    ) {
      // “A” and “B,” she said: the tail of the last is everybody's
      return this.#source(scene, tail);
    }
    if (lead) return this.#outermost(scene, this.#source(scene, lead), lead, gapFrom, before);
    if (tail) return this.#source(scene, tail);
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
    if (later) return this.#source(scene, { ...later, evidence: 'next' });
    if (!alone) {
      const clause = readClause(scene, at, gapFrom);
      if (clause) return this.#source(scene, clause);
    }

    // - Jane Doe, in the next paragraph
    if (next && alone && sentence.to === tokens.length) {
      const signature = signatureOf(next);
      if (signature >= 0) return this.#source(next, { mention: signature, cue: -1, evidence: 'signature' });
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
        if (found) return this.#source(scene, { ...found, evidence: 'next' });
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
        this.#last.evidence !== 'none' &&
        (this.#lastOpen ||
          previous.frame.tokens.at(-1)?.kind === 'run' ||
          lastSentence?.to === previous.frame.tokens.length)
      ) {
        const lastHasRun =
          lastSentence &&
          previous.frame.tokens.slice(lastSentence.from, lastSentence.to).some((token) => token.kind === 'run');
        if (lastHasRun || this.#lastOpen) return { ...this.#last, evidence: 'previous-paragraph' };
      }
      if (lastSentence) {
        const found = this.#fromSentence(previous, lastSentence);
        if (found) return { ...found, evidence: 'previous-paragraph' };
      }
    }
    return this.#last.evidence === 'none' ? NOBODY : { ...this.#last, evidence: 'previous-paragraph' };
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
    const found = this.#source(scene, outer);
    if (found.mention?.kind !== 'name') return source;
    return thing ? found : found.entity === source.entity ? { ...found, evidence: lead.evidence } : source;
  }

  /** “DOE: I never said that.” */
  #transcriptName(run: Run): Entity | null {
    const head = this.#text.slice(run.start, Math.min(run.end, run.start + 40));
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
    if (cue) return this.#source(scene, cue);
    const subject = sentenceSubject(scene, sentence.from, sentence.to);
    return subject >= 0 ? this.#source(scene, { mention: subject, cue: -1, evidence: 'clause' }) : null;
  }

  #emit(scene: Scene, at: number, source: Source, inParagraph: Source | null): boolean {
    const { frame, text } = scene;
    const run = frame.runs[frame.tokens[at]?.run ?? -1];
    if (!run) return false;
    const quote = text.slice(run.start, run.end);
    const kind = kindOf(quote);
    if (isNoQuote(scene, at, quote, source.evidence, source.cue >= 0, source.entity !== null)) return false;
    const sameStatement =
      inParagraph !== null || source.evidence === 'previous-paragraph' ? this.#continues(source, inParagraph) : false;
    if (!sameStatement || this.#statement === 0) this.#statement += 1;
    const cueToken = source.scene?.frame.tokens[source.cue];
    const speaker = source.entity ? nameOf(source.entity) : null;
    this.#quotes.push({
      article: this.#article.id,
      paragraph: frame.paragraph,
      start: run.start,
      end: run.end,
      quote,
      speaker,
      speakerText: source.scene && source.mention ? spokenAs(source.scene, source.mention, source.cue, speaker) : null,
      role: source.entity?.roles[0] ?? null,
      cue: cueToken ? cueToken.text : null,
      chain: this.#chain(source, scene === source.scene ? at : source.cue),
      kind,
      statement: `${this.#article.id}#s${this.#statement}`,
      confidence: speaker === null ? 0 : confidenceOf(source.evidence, source.base, source.clarity),
      nested: this.#nested(run, source.entity),
    });
    return true;
  }

  /** A new attribution by the same speaker goes on with the statement unless it names another occasion. */
  #continues(source: Source, inParagraph: Source | null): boolean {
    if (source.evidence === 'continued' || source.evidence === 'shared' || source.evidence === 'previous-paragraph')
      return true;
    if (!inParagraph || source.entity !== inParagraph.entity || source.entity === null) return false;
    if (source.cue === inParagraph.cue && source.scene === inParagraph.scene) return true;
    const tokens = source.scene?.frame.tokens ?? [];
    const cue = tokens[source.cue];
    if (!cue) return true;
    if (CONTINUING_CUES.has(cue.lower)) return true;
    for (let i = source.cue + 1; i < Math.min(tokens.length, source.cue + 5); i += 1) {
      const token = tokens[i];
      if (!token || token.kind === 'run' || isSign(token, '.')) break;
      if (OCCASION.has(token.lower)) return false;
    }
    return true;
  }

  #chain(source: Source, at: number): ChainLink[] {
    const chain: ChainLink[] = [];
    const scene = source.scene;
    if (!scene || source.cue < 0) return chain;
    const { tokens } = scene.frame;
    const sentence = scene.frame.sentences[tokens[source.cue]?.sentence ?? 0];
    if (!sentence) return chain;
    const start = Math.max(source.cue, sentence.to > at ? at : 0) + 1;
    for (let i = start; i < Math.min(sentence.to, start + 25); i += 1) {
      const token = tokens[i];
      if (!token || token.kind === 'run') break;
      let index = -1;
      if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') index = scene.covering[i + 2] ?? -1;
      else if (REPORTS.has(token.lower)) {
        const before = scene.covering[i - 1] ?? -1;
        const mention = before >= 0 ? scene.mentions[before] : undefined;
        const paper = mention?.entity && isPublication(mention.entity);
        const opens = mention && (isSign(tokens[mention.from - 1], ',') || tokens[mention.from - 1]?.kind === 'run');
        if (opens && (paper || token.lower.startsWith('report'))) index = before;
      } else if (token.lower === 'told' || token.lower === 'tells') continue;
      const mention = index >= 0 ? scene.mentions[index] : undefined;
      if (mention?.entity && mention.entity !== source.entity)
        chain.push({ name: nameOf(mention.entity), as: 'reported' });
    }
    return chain;
  }

  #nested(run: Run, speaker: Entity | null): NestedQuote[] {
    return run.nested.map((span) => {
      const lead = this.#text
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
          inner = this.#discourse.pronoun(word === 'he' ? 'male' : 'female', false, speaker).entity;
      }
      return {
        start: span.start,
        end: span.end,
        quote: this.#text.slice(span.start, span.end),
        speaker: inner ? nameOf(inner) : null,
        recountedBy: inner === speaker || !speaker ? null : nameOf(speaker),
      };
    });
  }

  #readReported(scene: Scene, from: number, to: number): void {
    const { frame, text } = scene;
    const first = frame.tokens[from];
    const last = frame.tokens[to - 1];
    if (!first || !last) return;
    for (let i = from; i < Math.min(to, from + 200); i += 1) {
      const token = frame.tokens[i];
      if (!token || !REPORTING_CUES.has(token.lower) || !isCueVerb(scene, i) || isPassive(scene, i)) continue;
      const subject = subjectOf(scene, i);
      const mention = scene.mentions[subject];
      if (!mention) continue;
      let next = i + 1;
      while (next < to && next < i + 6 && OCCASION.has(frame.tokens[next]?.lower ?? '')) next += 1;
      const word = frame.tokens[next];
      const complement =
        word?.kind === 'word' && (COMPLEMENT_WORDS.has(word.lower) || word.capital || scene.covering[next] !== -1);
      const closing = isSign(word, '.') && i > from + 3;
      if (!complement && !closing) continue;
      const resolved = this.#resolve(mention);
      this.#reported.push({
        article: this.#article.id,
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
const ROLE_BEGINNINGS = new Set('a an the his her their its now then el la un una su'.split(' '));
const ROLE_PREPOSITIONS = new Set('of for at in with from on to by about de del'.split(' '));
const RELATIVES = new Set('who whom whose which that where when que quien'.split(' '));

/** A role cut off before a title in quotation marks: "professor of law and author of". */
const OPEN_END = / (?:and [\p{L}-]+ )?(?:of|for|at|in|by|on|to|from|with|and)$/u;

const COURTESY_ONLY = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/;

/** What papers do with the words of others. */
const REPORTS = new Set(['reported', 'reports', 'said', 'says', 'wrote', 'writes', 'added']);

const OCCASION = new Set(
  'on in at during last this late early earlier later monday tuesday wednesday thursday friday saturday sunday yesterday today tonight month week year january february march april june july august september october november december el lunes martes miércoles jueves viernes sábado domingo ayer hoy'.split(
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

/** How the article names a speaker beside the cue: "who" in "Doe, who said", as long as we can tell who that is. */
function spokenAs(scene: Scene, mention: Mention, cue: number, speaker: string | null): string {
  const relative = speaker !== null && cue > mention.to ? scene.frame.tokens[relativeSubject(scene, cue)] : undefined;
  return relative && relative.start >= (scene.frame.tokens[mention.to]?.end ?? 0)
    ? relative.text
    : mentionText(scene, mention);
}

function mentionText(scene: Scene, mention: Mention): string {
  const first = scene.frame.tokens[mention.from];
  const last = scene.frame.tokens[mention.to];
  if (!first || !last) return '';
  const head = scene.frame.tokens[mention.head];
  if (mention.possessive && head)
    return scene.text.slice(first.start, Math.min(last.end, last.start + last.text.length));
  return scene.text.slice(first.start, last.end);
}

/**
 * Reads who said what.
 * @param article one article; furniture paragraphs are passed over
 * @returns quotes, reported speech and persons, each in text order; every `quote` and `text` is a slice of `article.text`
 */
export function extractSpeech(article: Article): Speech {
  return new Reader(article).read();
}
