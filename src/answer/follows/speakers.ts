/** Speakers: whoever `/quote` means by the name among all articles says something in the new one, or is quoted there by another. */

import type { ArticleId } from '../../corpus/article.ts';
import { findNamed, spoke } from '../../index/people/find-person.ts';
import { acronyms, nameTokens, parseName } from '../../index/people/name.ts';
import type { PeopleIndex, PersonEntry } from '../../index/people/people.ts';
import { parseRole, specifics } from '../../index/people/role.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleRead } from './article-read.ts';
import { Postings } from './postings.ts';
import type { MatchedPassage } from './wanted.ts';

/** A speaker as typed. */
export type Speaker = Readonly<{
  typed: string;
  /** Whoever is meant by a name has one of these words in his. */
  names: ReadonlySet<string>;
  /** Whoever is meant by a role has this word in his; `null` where no word is left. */
  role: string | null;
}>;

/** @returns `null` where no name or role is left of it */
export function readSpeaker(typed: string): Speaker | null {
  // "Ana Lopez (2025-05-06-harbour)" and "Ana Lopez, mayor of Harbour" name her before the sign.
  const parts = [typed, ...typed.split(/[,(]/)];
  const ends = parts.flatMap((part) => [parseName(part).tokens.at(-1) ?? '', nameTokens(part).at(-1) ?? '']);
  const names = new Set(ends.filter((word) => word !== ''));
  const held = parseRole(typed);
  const [role = null] = [...specifics(held), ...held.neutral];
  return names.size === 0 && role === null ? null : { typed, names, role };
}

/** Every word by which a person may be asked for. */
type Ways = Readonly<{ names: ReadonlySet<string>; roles: ReadonlySet<string> }>;

function waysToName({ name, aliases, names, roles }: PersonEntry): Ways {
  return {
    names: new Set([
      ...[name, ...aliases].flatMap((one) => [...nameTokens(one), ...parseName(one).tokens]),
      ...names.flatMap((one) => [...one.tokens, ...acronyms(one)]),
    ]),
    roles: new Set(roles.flatMap(({ neutral }) => [...neutral])),
  };
}

/** The people who have words in some articles. */
export class Speaking {
  readonly #index: PeopleIndex;
  readonly #people = new Map<ArticleId, Set<PersonEntry>>();
  /** These people alone. */
  readonly #few: PeopleIndex;
  readonly #meant = new Map<string, readonly PersonEntry[]>();
  readonly #ways = new Map<PersonEntry, Ways>();

  constructor(index: PeopleIndex, articles: ReadonlySet<ArticleId>) {
    this.#index = index;
    for (const person of index.people)
      for (const said of [person.quotes, person.recounted, person.reported])
        for (const { article } of said) if (articles.has(article)) this.#add(article, person);
    const speaking = new Set([...this.#people.values()].flatMap((people) => [...people]));
    this.#few = { people: index.people.filter((person) => speaking.has(person)) };
  }

  #add(article: ArticleId, person: PersonEntry): void {
    const people = this.#people.get(article);
    if (people === undefined) this.#people.set(article, new Set([person]));
    else people.add(person);
  }

  in(article: ArticleId): ReadonlySet<PersonEntry> {
    return this.#people.get(article) ?? new Set();
  }

  /** Whoever is meant; misspelt names mean nobody. */
  meant(typed: string): readonly PersonEntry[] {
    let people = this.#meant.get(typed);
    if (people === undefined) {
      // Whoever is meant among all is among the few too, though there he may not be the one meant.
      const likely = findNamed(this.#few, typed, spoke).length > 0;
      people = likely ? findNamed(this.#index, typed, spoke) : [];
      this.#meant.set(typed, people);
    }
    return people;
  }

  ways(person: PersonEntry): Ways {
    let ways = this.#ways.get(person);
    if (ways === undefined) this.#ways.set(person, (ways = waysToName(person)));
    return ways;
  }
}

/** The passage of the first words of a speaker: his own quotes before what another quotes of him, before reported speech. */
export function speakerIn({ typed }: Speaker, speaking: Speaking, read: ArticleRead): MatchedPassage | null {
  const here = speaking.in(read.article.id);
  if (here.size === 0) return null;
  const people = speaking.meant(typed).filter((person) => here.has(person));
  for (const of of ['quotes', 'recounted', 'reported'] as const)
    for (const said of people.flatMap((person): readonly (Span & { article: ArticleId })[] => person[of])) {
      if (said.article !== read.article.id) continue;
      const passage = read.passageAt(said.start);
      if (passage !== null) return read.shown(passage, said);
    }
  return null;
}

/** Speakers under the words of which whoever is meant has to have one. */
export class SpeakerPostings<Entry extends Readonly<{ read: Speaker }>> {
  readonly #byName = new Postings<Entry>();
  readonly #byRole = new Postings<Entry>();

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      const { names, role } = entry.read;
      for (const word of names) this.#byName.add(word, entry);
      if (role !== null) this.#byRole.add(role, entry);
    }
  }

  /** Those who share such a word with somebody who has words in an article. */
  in(article: ArticleId, speaking: Speaking): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    for (const person of speaking.in(article)) {
      const { names, roles } = speaking.ways(person);
      for (const word of names) for (const entry of this.#byName.get(word)) found.add(entry);
      for (const word of roles) for (const entry of this.#byRole.get(word)) found.add(entry);
    }
    return found;
  }
}
