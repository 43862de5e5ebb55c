/** Speakers: whoever `/quote` means by the name among all articles says something in the new one, or is quoted there by another. */

import type { ArticleId } from '../../corpus/article.ts';
import { findNamed, spoke } from '../../index/people/find-person.ts';
import { acronyms, nameTokens, parseName } from '../../index/people/name.ts';
import type { PeopleIndex, PersonEntry } from '../../index/people/people.ts';
import { parseRole } from '../../index/people/role.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleRead } from './article-read.ts';
import { Postings } from './postings.ts';
import type { MatchedPassage } from './wanted.ts';

/** A speaker as typed, and the words of which whoever is meant has one at least. */
export type Speaker = Readonly<{ typed: string; words: ReadonlySet<string> }>;

/** @returns `null` where no name or role is left of it */
export function readSpeaker(typed: string): Speaker | null {
  const words = wordsOf(typed);
  return words.size === 0 ? null : { typed, words };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...nameTokens(text), ...parseName(text).tokens, ...parseRole(text).neutral].filter((one) => one !== ''),
  );
}

/** Every word by which a person may be asked for. */
function waysToName({ name, aliases, names, roles }: PersonEntry): ReadonlySet<string> {
  return new Set([
    ...[name, ...aliases].flatMap((one) => [...nameTokens(one), ...parseName(one).tokens]),
    ...names.flatMap((one) => [...one.tokens, ...acronyms(one)]),
    ...roles.flatMap(({ neutral }) => [...neutral]),
  ]);
}

/** The people who have words in some articles. */
export class Speaking {
  readonly #index: PeopleIndex;
  readonly #people = new Map<ArticleId, Set<PersonEntry>>();
  readonly #meant = new Map<string, readonly PersonEntry[]>();
  readonly #ways = new Map<PersonEntry, ReadonlySet<string>>();

  constructor(index: PeopleIndex, articles: ReadonlySet<ArticleId>) {
    this.#index = index;
    for (const person of index.people)
      for (const said of [person.quotes, person.recounted, person.reported])
        for (const { article } of said) if (articles.has(article)) this.#add(article, person);
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
    if (people === undefined) this.#meant.set(typed, (people = findNamed(this.#index, typed, spoke)));
    return people;
  }

  ways(person: PersonEntry): ReadonlySet<string> {
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

/** Speakers under each of their words. */
export class SpeakerPostings<Entry extends Readonly<{ read: Speaker }>> {
  readonly #byWord = new Postings<Entry>();

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) for (const word of entry.read.words) this.#byWord.add(word, entry);
  }

  /** Those who share a word with somebody who has words in an article. */
  in(article: ArticleId, speaking: Speaking): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    for (const person of speaking.in(article))
      for (const word of speaking.ways(person)) for (const entry of this.#byWord.get(word)) found.add(entry);
    return found;
  }
}
