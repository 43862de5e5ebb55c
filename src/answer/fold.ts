/** Ranked passages → those shown: one of a paragraph, near-duplicates folded. */

import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { RankedPassage } from '../index/rank.ts';
import { TermPlaces } from '../index/term-places.ts';
import { claimsTheSame } from './same-claim.ts';

/** Passages whose terms overlap this much say the same, if they claim the same. */
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

/** A passage to show and the ids of those that say the same. */
export type Shown = Readonly<{ ranked: RankedPassage; also: string[] }>;

/** A passage shown with its different terms, to be compared with the next ones. */
class Kept implements Shown {
  readonly ranked: RankedPassage;
  readonly also: string[] = [];
  readonly #terms = new TermPlaces();
  /** By place of a term the last passage that it was counted in. */
  readonly #counted: Int32Array;

  constructor(ranked: RankedPassage) {
    this.ranked = ranked;
    for (const term of ranked.view.tokens) if (term >= 0) this.#terms.add(term);
    this.#counted = new Int32Array(this.#terms.size).fill(-1);
  }

  /** True when shared terms over all terms (Jaccard) are at least {@link SAME}. */
  isMuchLike(passage: number, tokens: Int32Array, different: number): boolean {
    const own = this.#terms.size;
    if (Math.min(own, different) < SAME * Math.max(own, different)) return false;
    let both = 0;
    for (let at = 0; at < tokens.length; at++) {
      const place = this.#terms.of(tokens[at] as number);
      if (place < 0 || this.#counted[place] === passage) continue;
      this.#counted[place] = passage;
      both++;
    }
    return both / (own + different - both || 1) >= SAME;
  }
}

/** The first passages, at most one of a paragraph, those that say the same folded into the first of them. */
export function fold(ranked: readonly RankedPassage[], index: PassageIndex, limit: number): Shown[] {
  const shown: Kept[] = [];
  const paragraphs = new Set<string>();
  for (const one of secondVoice(ranked, index)) {
    const { passage, tokens } = one.view;
    const { article, paragraph, id } = index.passages[passage] as Passage;
    const key = `${article.id}#p${paragraph}`;
    if (paragraphs.has(key)) continue;
    const different = index.differentTerms(passage);
    const same = shown.find(
      (other) =>
        other.isMuchLike(passage, tokens, different) && claimsTheSame(other.ranked.view.passage, passage, index),
    );
    if (!same && shown.length === limit) continue;
    paragraphs.add(key);
    if (same) same.also.push(id);
    else shown.push(new Kept(one));
  }
  return shown;
}
