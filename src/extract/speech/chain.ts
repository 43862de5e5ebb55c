/** Through whom words came that somebody said: "…, the Example Press reported". */

import type { ChainLink } from '../extraction.ts';
import { Rules } from '../../text/rules.ts';
import type { Scene } from './cue/scene.ts';
import { isSign } from './frame.ts';
import type { Token } from './frame.ts';
import { isPublication, nameOf } from './mention/entity.ts';
import type { Entity } from './mention/entity.ts';

/** What papers do with the words of others. */
const REPORTS: ReadonlySet<string> = new Set(['reported', 'reports', 'said', 'says', 'wrote', 'writes', 'added']);

/** A token behind an attribution. */
type ReportPlace = Readonly<{ scene: Scene; tokens: readonly Token[]; at: number; token: Token }>;

/** Says which mention is of somebody who passed the words on. */
const REPORTERS = new Rules<ReportPlace, number>('speech: those who passed words on', [
  {
    name: 'according-to',
    for: '“It is late,” Ana Roe said, according to the Zorn Times.',
    not: '“It is late,” Ana Roe said to the Zorn Times.',
    says: ({ scene, tokens, at, token }) =>
      token.lower === 'according' && tokens[at + 1]?.lower === 'to' ? (scene.covering[at + 2] ?? -1) : null,
  },
  {
    name: 'paper-reported',
    for: '“It is late,” Ana Roe said, the Zorn Times reported.',
    not: '“It is late,” Ana Roe told the Zorn Times.',
    says: ({ scene, tokens, at, token }) => {
      if (!REPORTS.has(token.lower)) return null;
      const index = scene.covering[at - 1] ?? -1;
      const mention = scene.mentions[index];
      const before = tokens[(mention?.from ?? 0) - 1];
      const paper = mention?.entity && isPublication(mention.entity);
      const opens = isSign(before, ',') || before?.kind === 'run';
      return mention && opens && (paper || token.lower.startsWith('report')) ? index : null;
    },
  },
]);

/**
 * Whoever passed the words of a quotation on, as the tokens behind its attribution tell.
 * @param at the token of the quotation, when it stands in the same paragraph as its cue
 */
export function chainOf(
  { scene, cue, entity }: Readonly<{ scene: Scene | null; cue: number; entity: Entity | null }>,
  at: number,
): ChainLink[] {
  const chain: ChainLink[] = [];
  const tokens = scene?.frame.tokens ?? [];
  const sentence = scene?.frame.sentences[tokens[cue]?.sentence ?? 0];
  if (!scene || !sentence || cue < 0) return chain;
  const start = Math.max(cue, sentence.to > at ? at : 0) + 1;
  for (let i = start; i < Math.min(sentence.to, start + 25); i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'run') break;
    const mention = scene.mentions[REPORTERS.first({ scene, tokens, at: i, token }) ?? -1];
    if (mention?.entity && mention.entity !== entity) chain.push({ name: nameOf(mention.entity), as: 'reported' });
  }
  return chain;
}
