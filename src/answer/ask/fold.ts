/** Passages in order → those shown: one of a paragraph, near-duplicates folded. */

import type { Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import type { ReadPassage } from './read.ts';
import { claimsTheSame, type Worded } from './same-claim.ts';

/** Passages whose terms overlap this much (Jaccard) say the same, if they claim the same. */
const SAME = 0.7;
/** How much less another outlet's best passage may score and still take the second place, in log odds. */
const SECOND_VOICE = 1;

/** Lets another outlet speak second when it has about as much to say: one report is seldom the whole story. */
function secondVoice(ranked: readonly ReadPassage[], index: PassageIndex): readonly ReadPassage[] {
  const [first, second] = ranked;
  if (!first || !second) return ranked;
  const outletOf = ({ passage }: ReadPassage) => {
    const article = index.passages[passage]?.article;
    return article?.source ?? article?.id;
  };
  const other = ranked.find((one) => outletOf(one) !== outletOf(first));
  if (!other || other === second || other.score < second.score - SECOND_VOICE) return ranked;
  return [first, { ...other, score: second.score }, ...ranked.filter((one) => one !== first && one !== other)];
}

/** A passage to show and the ids of those that say the same. */
export type Shown = Readonly<{ read: ReadPassage; also: readonly string[] }>;

type Kept = Worded & Readonly<{ read: ReadPassage; also: string[]; terms: ReadonlySet<string> }>;

function keep(read: ReadPassage, { article, start, end }: Passage): Kept {
  const terms = new Set(read.words.filter(({ stop }) => !stop).map(({ term }) => term));
  return { read, also: [], terms, words: read.words, text: article.text.slice(start, end) };
}

/** True when shared terms over all terms are at least {@link SAME}. */
function isMuchLike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (Math.min(one.size, other.size) < SAME * Math.max(one.size, other.size)) return false;
  let both = 0;
  for (const term of one) if (other.has(term)) both++;
  return both / (one.size + other.size - both || 1) >= SAME;
}

/**
 * The first passages, at most one of a paragraph, those that say the same folded into the first of them.
 * @param byTime the order is one of dates, which another outlet's voice must not break
 */
export function fold(ranked: readonly ReadPassage[], index: PassageIndex, limit: number, byTime = false): Shown[] {
  const shown: Kept[] = [];
  const paragraphs = new Set<string>();
  for (const read of byTime ? ranked : secondVoice(ranked, index)) {
    const passage = index.passages[read.passage] as Passage;
    const key = `${passage.article.id}#p${passage.paragraph}`;
    if (paragraphs.has(key)) continue;
    const kept = keep(read, passage);
    const same = shown.find((other) => isMuchLike(other.terms, kept.terms) && claimsTheSame(other, kept));
    if (!same && shown.length === limit) continue;
    paragraphs.add(key);
    if (same) same.also.push(passage.id);
    else shown.push(kept);
  }
  return shown;
}
