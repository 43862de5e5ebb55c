/**
 * Mentions → persons: who "she", "the senator" or "the statement" is, judged by what was said just before. The weights follow
 * the salience idea of Lappin and Leass (1994): subjects and recent mentions first, gender and number must agree.
 */

import { genderOf, isPublication, newEntity } from './mention/entity.ts';
import type { Entity } from './mention/entity.ts';
import type { Mention } from './mention/mention.ts';
import type { Gender } from './name/name.ts';
import { SITE_NOUNS } from './en/roles.ts';

/** One mention of a person in the course of the article. */
export type Event = Readonly<{ entity: Entity; sentence: number; paragraph: number; weight: number }>;

/** How sure an antecedent is: by its lead over the runner-up. */
export type Resolved = Readonly<{ entity: Entity | null; clarity: 'named' | 'clear' | 'likely' | 'weak' | 'none' }>;

export const SUBJECT_WEIGHT = 1;
export const SAYING_WEIGHT = 1.6;
export const SPEAKER_WEIGHT = 1;
export const OTHER_WEIGHT = 0.45;
export const POSSESSIVE_WEIGHT = 0.45;
const DECAY = 0.25;
const PARAGRAPH_DECAY = 0.85;
const UNKNOWN_GENDER = 0.6;
const MEMORY = 48;

/** Nouns for publications: "the newspaper" is the last one named. */
const PRINT_NOUNS = new Set(
  'newspaper paper magazine network outlet publication tabloid website site agency'.split(' '),
);
/** Documents that speak for one person or office. */
const PERSONAL_DOCUMENTS = new Set(
  'statement letter email e-mail memo tweet post message note release essay column op-ed tweets posts emails'.split(
    ' ',
  ),
);

/** The course of an article as far as it has been read. */
export class Discourse {
  readonly #events: Event[] = [];
  sentence = 0;
  paragraph = 0;
  /** Who put out the last statement, letter, tweet … */
  readonly #issued = new Map<string, Entity>();

  issue(document: string, by: Entity): void {
    this.#issued.set(document, by);
  }

  see(entity: Entity, weight: number): void {
    this.#events.push({ entity, sentence: this.sentence, paragraph: this.paragraph, weight });
    if (this.#events.length > 2 * MEMORY) this.#events.splice(0, MEMORY);
  }

  readonly #unnamed = new Map<string, Entity>();

  /** Somebody without a name is in mind too: "the partner told them"; "he" may be him, that is nobody we can name. */
  seeUnnamed(noun: string, gender: Gender | null, weight: number, kind: Entity['kind'] = 'person'): void {
    let entity = this.#unnamed.get(noun);
    if (!entity) {
      entity = newEntity(-1 - this.#unnamed.size, kind, []);
      if (gender !== null) entity[gender] = 1;
      this.#unnamed.set(noun, entity);
    }
    this.see(entity, weight);
  }

  /** Persons by salience at this point, most salient first. */
  ranked(fits: (entity: Entity) => number): { entity: Entity; score: number }[] {
    const scores = new Map<Entity, number>();
    for (const event of this.#events.slice(-MEMORY)) {
      const fit = fits(event.entity);
      if (fit <= 0) continue;
      const distance = this.sentence - event.sentence;
      const score = fit * event.weight * DECAY ** distance * PARAGRAPH_DECAY ** (this.paragraph - event.paragraph);
      scores.set(event.entity, (scores.get(event.entity) ?? 0) + score);
    }
    return [...scores]
      .map(([entity, score]) => ({ entity, score }))
      .sort((a, b) => b.score - a.score || a.entity.id - b.entity.id);
  }

  pronoun(gender: Gender | null, plural: boolean, exclude: Entity | null = null): Resolved {
    if (plural || gender === null) return { entity: null, clarity: 'none' };
    const ranked = this.ranked((entity) => {
      if (entity.kind !== 'person' || entity === exclude) return 0;
      const theirs = genderOf(entity);
      return theirs === gender ? 1 : theirs === null ? UNKNOWN_GENDER : 0;
    });
    const [first, second] = ranked;
    if (!first || first.entity.words.length === 0) return { entity: null, clarity: 'none' };
    const lead = second ? first.score / second.score : 9;
    const sure = genderOf(first.entity) === gender;
    return { entity: first.entity, clarity: sure && lead > 3 ? 'clear' : lead > 1.5 ? 'likely' : 'weak' };
  }

  /** "it said": the paper or office that spoke last; nobody when something else stands as near. */
  thing(): Resolved {
    const [first, second] = this.ranked((entity) => (entity.kind === 'organisation' ? 1 : 0));
    return first && first.entity.words.length > 0 && first.score > 1.5 * (second?.score ?? 0)
      ? { entity: first.entity, clarity: 'weak' }
      : { entity: null, clarity: 'none' };
  }

  /** "the newspaper": the last one named; "the Doe Institute's website": the institute. */
  #body({ noun, within: [within] }: Mention): Resolved {
    if (SITE_NOUNS.has(noun) && within?.kind === 'organisation') return { entity: within, clarity: 'likely' };
    const [first] = PRINT_NOUNS.has(noun) ? this.ranked((entity) => (isPublication(entity) ? 1 : 0)) : [];
    return first ? { entity: first.entity, clarity: 'likely' } : { entity: null, clarity: 'none' };
  }

  nominal(mention: Mention, roles: RoleIndex): Resolved {
    const none: Resolved = { entity: null, clarity: 'none' };
    if (mention.what === 'document') {
      const [within] = mention.within;
      if (within) return { entity: within, clarity: 'likely' };
      if (!mention.definite || !PERSONAL_DOCUMENTS.has(mention.noun)) return none;
      const issuer = this.#issued.get(mention.noun);
      if (issuer) return { entity: issuer, clarity: 'likely' };
      const [first] = this.ranked((entity) => (entity.words.length > 0 && !isPublication(entity) ? 1 : 0));
      return first ? { entity: first.entity, clarity: 'weak' } : none;
    }
    if (!mention.definite || (mention.plural && mention.what === 'person')) return none;
    if (mention.what === 'group') return this.#body(mention);
    const noun = mention.noun;
    const holders = roles
      .holders(noun)
      .filter((entity) => !(mention.gender && genderOf(entity) && genderOf(entity) !== mention.gender));
    if (holders.length === 0) return none;
    const ranked = this.ranked((entity) => (holders.includes(entity) ? 1 : 0));
    const [first, second] = ranked;
    if (!first) return holders.length === 1 && holders[0] ? { entity: holders[0], clarity: 'likely' } : none;
    return { entity: first.entity, clarity: !second || first.score > 2 * second.score ? 'likely' : 'weak' };
  }
}

/** Who holds which office, by the nouns of the roles as printed. */
export class RoleIndex {
  readonly #byNoun = new Map<string, Entity[]>();

  add(entity: Entity, role: string): void {
    const words = role.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
    for (const [i, word] of words.entries()) {
      // Former and vice presidents are not "the president".
      if (
        word === 'president' &&
        words.slice(0, i).some((before) => before === 'former' || before === 'vice' || before === 'ex')
      )
        continue;
      for (const noun of [word, ...(LONG_TITLES.get(word) ?? [])]) {
        const holders = this.#byNoun.get(noun);
        if (!holders) this.#byNoun.set(noun, [entity]);
        else if (!holders.includes(entity) && holders.length < 40) holders.push(entity);
      }
    }
  }

  holders(noun: string): readonly Entity[] {
    return this.#byNoun.get(noun) ?? [];
  }
}

const LONG_TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['gov', ['governor']],
  ['rep', ['congressman', 'congresswoman', 'representative', 'lawmaker']],
  ['gen', ['general']],
]);
