/** What else an article says around a figure: the names that tell one occasion from another. */

import type { Article, Paragraph } from '../corpus/article.ts';

/** Capitalised for other reasons than being a name. */
const NOT_NAMES = new Set(
  (
    'the this that these those there then they their its his her him she you your our who what when where why how and but for nor yet ' +
    'with from into after before while since until during about over under more most many some all any each both not now also according ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mrs miss sir president minister senator secretary police officials authorities government court judge'
  ).split(' '),
);

/** A capitalised word of three letters or more, or an acronym of two. */
const CAPITALISED = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}]{2,}|\p{Lu}{2})(?![\p{L}\p{N}])/gu;
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * Names beside a figure: those of its paragraph, of the first paragraph and of the title, in lower case. A word that the
 * article also writes small ("Police" at the start of a sentence) is no name.
 *
 * @returns a function from paragraph number to names; the article is read once.
 */
export function namesAround(article: Article): (paragraph: number) => ReadonlySet<string> {
  const small = new Set(article.text.match(SMALL_WORD));
  const namesOf = (text: string) =>
    (text.match(CAPITALISED) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => !small.has(word) && !NOT_NAMES.has(word));
  const byNumber = new Map(article.paragraphs.map((paragraph): [number, Paragraph] => [paragraph.number, paragraph]));
  const lead = article.paragraphs.find(({ furniture }) => !furniture);
  const everywhere = [...namesOf(article.title ?? ''), ...namesOf(lead?.text ?? '')];
  return (number) => new Set([...everywhere, ...namesOf(byNumber.get(number)?.text ?? '')]);
}
