import { tokenize } from '../index/analyze.ts';

/** A quote is about something when it holds at least this share of the words asked for, weighted by rarity. */
const ENOUGH = 0.5;

function termsOf(text: string): Set<string> {
  const tokens = tokenize(text);
  const content = tokens.filter(({ stop }) => !stop);
  return new Set((content.length > 0 ? content : tokens).map(({ term }) => term));
}

/**
 * Search within what somebody said, by the same terms as the search for passages.
 * @param about what the reader wants to hear about
 * @param texts all that he said, which tells how rare a word is with him
 * @returns the share of the words asked for that a text holds, weighted by rarity; 0 when that is too little
 */
export function aboutScore(about: string, texts: readonly string[]): (text: string) => number {
  const asked = [...termsOf(about)];
  const counts = new Map<string, number>();
  for (const text of texts) {
    const terms = termsOf(text);
    for (const term of asked) if (terms.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weight = (term: string) => Math.log(1 + texts.length / (1 + (counts.get(term) ?? 0)));
  const total = asked.reduce((sum, term) => sum + weight(term), 0);
  return (text) => {
    const terms = termsOf(text);
    const held = asked.reduce((sum, term) => sum + (terms.has(term) ? weight(term) : 0), 0);
    return total > 0 && held / total >= ENOUGH ? held / total : 0;
  };
}
