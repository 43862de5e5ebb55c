/** Whom a reader means by a name, when more people than one answer to it, or nobody does. */

import type { ArticleId } from '../../corpus/article.ts';
import { findPeople, spoke } from '../../index/people/find-person.ts';
import { acronyms, foldName, nameTokens, parseName } from '../../index/people/name.ts';
import { quoteCount, type PeopleIndex, type PersonEntry } from '../../index/people/people.ts';
import type { ArticleLookup } from '../answer.ts';

/** `several` have to be asked for; `nobody` comes with the people of the name that have nothing fitting. */
export type Meant =
  | Readonly<{ who: 'one'; person: PersonEntry; namesakes: readonly PersonEntry[] }>
  | Readonly<{ who: 'several'; people: readonly PersonEntry[] }>
  | Readonly<{ who: 'nobody'; known: readonly PersonEntry[] }>;

/**
 * By hand: quoted so many times more than all others of the name together, one is meant by the bare name. For: "Clinton" where Hillary
 * Clinton is quoted 34 times and Bill Clinton twice. Not for: "Reed" where one is quoted three times and another once. Of the 42
 * topics of the development sets it decides one.
 */
const TIMES_MORE = 10;

/** @param fits tells whether somebody has something to show */
export function meantBy(
  index: PeopleIndex,
  articles: ArticleLookup,
  typed: string,
  fits: (person: PersonEntry) => boolean,
): Meant {
  const known = findPeople(index, typed, spoke);
  const fitting = known.filter(fits);
  const [only] = fitting;
  if (only && fitting.length === 1) return { who: 'one', person: only, namesakes: [] };
  if (!only) {
    const bare = known.length > 0 ? [] : bySurnameBeside(index, articles, typed).filter(fits);
    const [person] = bare;
    return person && bare.length === 1 ? { who: 'one', person, namesakes: [] } : { who: 'nobody', known };
  }
  const together = oneOrganisation(fitting, articles);
  if (together) return { who: 'one', person: together, namesakes: [] };
  // Who is never quoted himself is no likely candidate among several who are.
  const quoted = fitting.filter((each) => quoteCount(each) > 0);
  const people = quoted.length > 1 ? quoted : fitting;
  const [most, ...others] = people.toSorted((a, b) => quoteCount(b) - quoteCount(a));
  const rest = others.reduce((sum, other) => sum + quoteCount(other), 0);
  if (most && rest > 0 && quoteCount(most) >= TIMES_MORE * rest) return { who: 'one', person: most, namesakes: others };
  return { who: 'several', people };
}

/** Speakers known by the surname alone, where every article that quotes them prints the whole name typed. */
function bySurnameBeside(index: PeopleIndex, articles: ArticleLookup, typed: string): readonly PersonEntry[] {
  const { tokens } = parseName(typed);
  const surname = tokens.at(-1);
  if (surname === undefined || tokens.length < 2) return [];
  const whole = ` ${tokens.join(' ')} `;
  const prints = (id: ArticleId) => {
    const article = articles.get(id);
    return article !== undefined && ` ${nameTokens(foldName(article.text)).join(' ')} `.includes(whole);
  };
  return index.people.filter(
    (person) =>
      spoke(person) &&
      person.names.every((name) => name.tokens.length === 1 && name.tokens[0] === surname) &&
      [...person.quotes, ...person.recounted, ...person.reported].every(({ article }) => prints(article)),
  );
}

/** The entries of an organisation's name and of its short form as one: "Better Business Bureau" and "BBB". */
function oneOrganisation(people: readonly PersonEntry[], articles: ArticleLookup): PersonEntry | null {
  const full = people.find((person) => person.names.some((name) => acronyms(name).length > 0));
  const short = full && new Set(full.names.flatMap(acronyms));
  const isShort = ({ names }: PersonEntry) =>
    names.every(({ tokens }) => tokens.length === 1 && short?.has(tokens[0] ?? ''));
  if (!full || !people.every((person) => person === full || isShort(person))) return null;
  const quotes = people.flatMap((person) => person.quotes);
  const recounted = people.flatMap((person) => person.recounted);
  const reported = people.flatMap((person) => person.reported);
  const outlets = new Set(
    [...quotes, ...recounted, ...reported].flatMap(({ article }) => articles.get(article)?.source ?? []),
  );
  return {
    ...full,
    aliases: [...new Set(people.flatMap(({ name, aliases }) => [name, ...aliases]))].filter(
      (name) => name !== full.name,
    ),
    names: people.flatMap(({ names }) => names),
    quotes,
    recounted,
    reported,
    articles: [...new Set(people.flatMap(({ articles }) => articles))],
    sources: outlets.size,
  };
}
