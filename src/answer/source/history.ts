/** What has become of an article since it was first read: its earlier versions, and what it says of its own corrections. */

import type { Article } from '../../corpus/article.ts';
import type { EarlierVersion } from '../../corpus/intake/versions.ts';
import type { SourceAnswer, SourceParagraph, SourceVersion } from '../answer.ts';
import { isCorrection } from './corrections.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Paragraphs that share so much of their words (Jaccard) are one in two wordings. */
const SAME_PLACE = 0.3;

/** An answer with the history of its article, where it has one; the words of the answer stay as they are. */
export function withHistory(
  found: SourceAnswer,
  { paragraphs }: Pick<Article, 'paragraphs'>,
  versions: readonly EarlierVersion[],
): SourceAnswer {
  const corrections = paragraphs.filter(({ text }) => isCorrection(text)).map(toSourceParagraph);
  const printed = new Set(paragraphs.map(({ text }) => text));
  const earlier = versions.map(({ until, article }): SourceVersion => {
    const changed = article.paragraphs.filter(({ text }) => !printed.has(text)).map(toSourceParagraph);
    return {
      until,
      text: article.text,
      changed: found.citation.paragraph === null ? changed : inPlaceOf(found, article, changed),
    };
  });
  return {
    ...found,
    ...(corrections.length === 0 ? {} : { corrections }),
    ...(earlier.length === 0 ? {} : { versions: earlier }),
  };
}

/** What stood in the place of a passage, where its own words did not. */
function inPlaceOf(
  { paragraphs: [passage] }: SourceAnswer,
  { text }: Pick<Article, 'text'>,
  changed: readonly SourceParagraph[],
): SourceParagraph[] {
  if (passage === undefined || text.includes(passage.text)) return [];
  const words = wordsOf(passage.text);
  let best: { paragraph: SourceParagraph; shared: number } | null = null;
  for (const paragraph of changed) {
    const shared = overlap(words, wordsOf(paragraph.text));
    if (shared >= SAME_PLACE && (best === null || shared > best.shared)) best = { paragraph, shared };
  }
  return best === null ? [] : [best.paragraph];
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(WORD) ?? []);

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / (one.size + other.size - both || 1);
}

function toSourceParagraph({ number, start, end, text, furniture }: Article['paragraphs'][number]): SourceParagraph {
  return { paragraph: number, start, end, text, furniture };
}
