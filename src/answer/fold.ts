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

/** Shared terms over all terms (Jaccard). */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / (a.size + b.size - both || 1);
}

/** A passage to show and the ids of those that say the same. */
export type Shown = { ranked: RankedPassage; terms: ReadonlySet<number>; also: string[] };

/** The first passages, at most one of a paragraph, those that say the same folded into the first of them. */
export function fold(ranked: readonly RankedPassage[], index: PassageIndex, limit: number): Shown[] {
  const shown: Shown[] = [];
  const paragraphs = new Set<string>();
  for (const one of secondVoice(ranked, index)) {
    const { article, paragraph, id } = index.passages[one.view.passage] as Passage;
    const key = `${article.id}#p${paragraph}`;
    if (paragraphs.has(key)) continue;
    const terms: ReadonlySet<number> = new Set(one.view.tokens.filter((token) => token >= 0));
    const same = shown.find((other) => overlap(other.terms, terms) >= SAME);
    if (!same && shown.length === limit) continue;
    paragraphs.add(key);
    if (same) same.also.push(id);
    else shown.push({ ranked: one, terms, also: [] });
  }
  return shown;
}
