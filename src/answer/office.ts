/**
 * "Who is the mayor of Tarrin" is not answered by what the mayor of Oslo did in Tarrin: an office belongs to the place or
 * house printed beside it.
 */

import { personNoun } from '../extract/name.ts';
import { TITLES } from '../extract/tables/roles.ts';
import { MARK } from '../index/marks.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../index/query.ts';
import { readSentences, type ReadSentence } from './read-passage.ts';

/** An office asked for and where it is held, by their places among the question's words. */
export type Office = Readonly<{ office: number; held: ReadonlySet<number> }>;

const BE = /^(?:is|was|are|were)$/;
const ARTICLE = /^(?:the|a|an)$/;

/** Reads "Who is the mayor of Tarrin?"; `null` for any other question. */
export function officeOf({ printed, words }: Query): Office | null {
  if (printed[0] !== 'who' || !BE.test(printed[1] ?? '')) return null;
  const placeOf = (at: number) => words.findIndex(({ typed }) => typed.toLowerCase() === printed[at]);
  const of = printed.indexOf('of');
  const office = placeOf(of - 1);
  const noun = words[office]?.typed.toLowerCase() ?? '';
  if (of < 0 || words[office]?.name !== false || !(TITLES.has(noun) || personNoun(noun)?.plural === false)) return null;
  const held = new Set<number>();
  for (let at = ARTICLE.test(printed[of + 1] ?? '') ? of + 2 : of + 1; at < printed.length; at++) {
    if (words[placeOf(at)]?.name !== true) return null;
    held.add(placeOf(at));
  }
  return held.size === 0 ? null : { office, held };
}

/** Passages looked at for how a word is printed elsewhere. */
const LOOKED_AT = 50;

/** True for a word that other sentences print with a capital: what opens a sentence always has one. */
function isPrintedAsName(term: string, index: PassageIndex): boolean {
  const number = index.termId(term);
  return [...index.search([{ term, weight: 1 }], null).passages].slice(0, LOOKED_AT).some((passage) => {
    const marks = index.marks(passage);
    return index.tokens(passage).some((other, at) => other === number && ((marks[at] ?? 0) & MARK.capital) !== 0);
  });
}

/** Capitals before an office that say nothing of where it is held. */
const NO_PLACE =
  /^(?:acting|city|conservative|democratic|deputy|first|former|green|interim|labou?r|liberal|lord|new|outgoing|republican|socialist|state|then|town|vice)$/;

/** Whether a sentence gives the office to the place asked about, or to another one; `null` when it does not tell. */
function gives(
  text: string,
  { words, hits, marks, printed }: ReadSentence,
  { office, held }: Office,
  index: PassageIndex,
): boolean | null {
  const gap = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start);
  const isName = (at: number) => words[at]?.stop === false && ((marks[at] ?? 0) & MARK.anyCapital) !== 0;
  let told: boolean | null = null;
  for (const [at, hit] of hits.entries()) {
    if (hit !== office) continue;
    // "Oslo Mayor", "Oslo’s mayor", "the mayor of Oslo"
    let before = at - 1;
    // "Norway’s prime minister", "Republican Mayor"
    while (/^[\s-]$/.test(gap(before + 1)) && ((hits[before] ?? -1) >= 0 || NO_PLACE.test(printed[before] ?? ''))) {
      if (held.has(hits[before] ?? -1)) return true;
      before--;
    }
    // A sentence may open with "Former Mayor".
    const opens = ((marks[before] ?? 0) & MARK.opens) !== 0 && !isPrintedAsName(words[before]?.term ?? '', index);
    let behind = /^(?:of|for|in)$/.test(printed[at + 1] ?? '') ? at + 2 : -1;
    if (behind >= 0 && ARTICLE.test(printed[behind] ?? '')) behind++;
    // "the town of Oslo"
    if (behind >= 0 && printed[behind + 1] === 'of') behind += 2;
    const beside = [
      ...(/^[\s-]$/.test(gap(before + 1)) && isName(before) && !opens ? [before] : []),
      ...(behind >= 0 && isName(behind) ? [behind] : []),
    ];
    if (beside.length === 0) return null;
    if (beside.some((place) => held.has(hits[place] ?? -1))) return true;
    told = false;
  }
  return told;
}

/** True when the first passage gives the office to another place, and none gives it to the one asked about. */
export function wrongOffice(office: Office, passages: readonly Passage[], query: Query, index: PassageIndex): boolean {
  const told = passages.map((passage) => {
    const text = passage.article.text.slice(passage.start, passage.end);
    return readSentences(passage, query, index).map((sentence) => gives(text, sentence, office, index));
  });
  return told[0]?.includes(false) === true && !told.some((sentences) => sentences.includes(true));
}
