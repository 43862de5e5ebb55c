/** Whom something was said with or to: who is named beside the quoted words. */

import type { PersonEntry, PeopleIndex } from '../../index/people/people.ts';
import { findPeople } from '../../index/people/find-person.ts';
import type { ArticleLookup } from '../answer.ts';
import type { Said } from './about.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Whether another person is named where something was said: in the same paragraph, outside the quoted words. "“We agree,”
 * she told Roe" is said with Roe; "“Roe is wrong,” she said" is not.
 * @param typed the other's name; where nobody known bears it, its words themselves are looked for
 * @param speaker whose quoted words do not count
 */
export function saidBeside(
  people: PeopleIndex,
  articles: ArticleLookup,
  typed: string,
  speaker: PersonEntry,
): (said: Pick<Said, 'article' | 'paragraph'>) => boolean {
  const others = findPeople(people, typed, () => true).filter((person) => person !== speaker);
  const names = others.length === 0 ? [typed] : others.flatMap(({ name, aliases }) => [name, ...aliases]);
  // Every name ends in what he is called by: "Jane Roe", "Roe".
  const wanted = new Set(names.flatMap((name) => wordsOf(name).slice(-1)));
  const quoted = [...speaker.quotes, ...speaker.recounted];
  return ({ article: id, paragraph }) => {
    const article = articles.get(id);
    const place = article?.paragraphs.find(({ number }) => number === paragraph);
    if (article === undefined || place === undefined) return false;
    const within = quoted.filter((run) => run.article === id && run.start < place.end && run.end > place.start);
    let at = place.start;
    let beside = '';
    for (const { start, end } of within.sort((a, b) => a.start - b.start)) {
      beside += ` ${article.text.slice(at, Math.max(at, start))}`;
      at = Math.max(at, end);
    }
    return wordsOf(beside + article.text.slice(at, place.end)).some((word) => wanted.has(word));
  };
}

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.toLowerCase());
