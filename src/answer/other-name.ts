/**
 * "Who won the Super Cup" is not answered by who won the Harbour Cup: of a name the last word may only say what kind of thing
 * it is, and that kind has many names.
 */

import { MARK } from '../index/marks.ts';
import type { CandidateView, Pool } from '../index/view.ts';
import { isKindOfThing } from './kind-of-thing.ts';
import { readPassage } from './read-passage.ts';

/** A name asked for: what makes it this one, what it shares, and the kind it ends in, as places among the question's words. */
type Name = Readonly<{ own: readonly number[]; shared: readonly number[]; kind: number }>;

/** The names of a question that end in a kind: of "the Super Cup" the "Super" and the "Cup". */
export function namesOfKind({ query: { words, printed } }: Pool): Name[] {
  const isName = (at: number) => {
    const place = words.findIndex(({ typed }) => typed.toLowerCase() === printed[at]);
    return words[place]?.name === true && /^\p{Lu}/u.test(words[place].typed) ? place : -1;
  };
  const runFrom = (at: number): number[] => (isName(at) < 0 ? [] : [isName(at), ...runFrom(at + 1)]);
  const isKind = (place: number) => isKindOfThing(words[place]?.typed.toLowerCase() ?? '');
  const found: Name[] = [];
  for (let at = 0; at < printed.length; at++) {
    const run = runFrom(at);
    at += run.length;
    const kind = run.at(-1) ?? -1;
    if (kind < 0 || !isKind(kind)) continue;
    // "the Harbour Bank of Tarrin"
    const behind = printed[at] === 'of' ? runFrom(printed[at + 1] === 'the' ? at + 2 : at + 1) : [];
    const own = [...run, ...behind].filter((place) => !isKind(place));
    if (own.length > 0) found.push({ own, shared: run.filter(isKind), kind });
  }
  return found;
}

/** A name and its kind stand so near: "the Super Cup", "the Cup of the Supers". */
const NEAR = 3;

/** True when an article has the two words near one another. */
function standTogether({ query, index }: Pool, article: number, { own, kind }: Name): boolean {
  const termsOf = (places: readonly number[]) =>
    new Set(places.flatMap((place) => (query.words[place]?.terms ?? []).map(({ term }) => term)));
  const [owns, kinds] = [termsOf(own), termsOf([kind])];
  const near = (tokens: Int32Array) =>
    tokens.some(
      (term, at) =>
        kinds.has(term) && tokens.subarray(Math.max(0, at - NEAR), at + NEAR + 1).some((other) => owns.has(other)),
    );
  const { title, from, to } = index.articles[article] ?? { title: new Int32Array(), from: 0, to: 0 };
  if (near(title)) return true;
  for (let passage = from; passage < to; passage++) if (near(index.tokens(passage))) return true;
  return false;
}

/** True when the passage prints a kind that the question names only under the name of another one. */
export function namesAnother(pool: Pool, { article, passage }: CandidateView): boolean {
  const names = namesOfKind(pool);
  if (names.length === 0) return false;
  const { text, sentences } = readPassage(passage, pool.query, pool.index);
  return names.some((name) => {
    const kinds = sentences.flatMap(({ words, hits, marks }) => {
      const capital = (at: number) =>
        words[at]?.stop === false && ((marks[at] ?? 0) & (MARK.anyCapital | MARK.date)) === MARK.anyCapital;
      const joined = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start) === ' ';
      // "the Harbour Cup", which goes on neither before nor behind; "the cup" may be any.
      const another = (at: number) =>
        capital(at) && capital(at - 1) && joined(at) && !(capital(at + 1) && joined(at + 1));
      return [...hits.keys()].filter((at) => hits[at] === name.kind).map(another);
    });
    return kinds.length > 0 && kinds.every((another) => another) && !standTogether(pool, article.number, name);
  });
}
