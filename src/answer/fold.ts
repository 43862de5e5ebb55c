/** Ranked passages → those shown: one of a paragraph, near-duplicates folded. */

import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { RankedPassage } from '../index/rank.ts';

/** Passages whose terms overlap this much say the same. */
const SAME = 0.7;

/** How much less another outlet's best passage may score and still take the second place. */
const SECOND_VOICE = 1;

/** Lets another outlet speak second when it has about as much to say: one report is seldom the whole story. */
function secondVoice(ranked: readonly RankedPassage[], index: PassageIndex): readonly RankedPassage[] {
  const [first, second] = ranked;
  if (!first || !second) return ranked;
  const outletOf = ({ view }: RankedPassage) => {
    const article = index.passages[view.passage]?.article;
    return article?.source ?? article?.id;
  };
  const other = ranked.find((one) => outletOf(one) !== outletOf(first));
  if (!other || other === second || other.score < second.score - SECOND_VOICE) return ranked;
  return [first, { ...other, score: second.score }, ...ranked.filter((one) => one !== first && one !== other)];
}

/** The different terms of a passage, ascending. */
function termsOf(tokens: Int32Array): Int32Array {
  const sorted = tokens.toSorted();
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    const term = sorted[at] as number;
    if (term >= 0 && (count === 0 || term !== sorted[count - 1])) sorted[count++] = term;
  }
  return sorted.subarray(0, count);
}

/** True when shared terms over all terms (Jaccard) are at least {@link SAME}. */
function sayTheSame(a: Int32Array, b: Int32Array): boolean {
  const all = a.length + b.length;
  if (Math.min(a.length, b.length) < SAME * Math.max(a.length, b.length)) return false;
  let both = 0;
  for (let here = 0, there = 0; here < a.length && there < b.length;) {
    const difference = (a[here] as number) - (b[there] as number);
    if (difference === 0) both++;
    if (difference <= 0) here++;
    if (difference >= 0) there++;
  }
  return both / (all - both || 1) >= SAME;
}

/** A passage to show and the ids of those that say the same. */
export type Shown = { ranked: RankedPassage; terms: Int32Array; also: string[] };

/** The first passages, at most one of a paragraph, those that say the same folded into the first of them. */
export function fold(ranked: readonly RankedPassage[], index: PassageIndex, limit: number): Shown[] {
  const shown: Shown[] = [];
  const paragraphs = new Set<string>();
  for (const one of secondVoice(ranked, index)) {
    const { article, paragraph, id } = index.passages[one.view.passage] as Passage;
    const key = `${article.id}#p${paragraph}`;
    if (paragraphs.has(key)) continue;
    const terms = termsOf(one.view.tokens);
    const same = shown.find((other) => sayTheSame(other.terms, terms));
    if (!same && shown.length === limit) continue;
    paragraphs.add(key);
    if (same) same.also.push(id);
    else shown.push({ ranked: one, terms, also: [] });
  }
  return shown;
}
