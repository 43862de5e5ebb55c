import { tokenize } from '../index/analyze.ts';

/** A quote is about something when it holds at least this share of the words asked for, weighted by rarity. */
const ENOUGH = 0.5;

/** Something said, in the language of its article. */
export type Words = Readonly<{ text: string; language: string }>;

function termsOf({ text, language }: Words): Set<string> {
  const tokens = tokenize(text, language);
  const content = tokens.filter(({ stop }) => !stop);
  return new Set((content.length > 0 ? content : tokens).map(({ term }) => term));
}

/**
 * Search within what somebody said, by the same terms as the search for passages, each text by those of its language.
 * @param about what the reader wants to hear about
 * @param texts all that he said, which tells how rare a word is with him
 * @returns the share of the words asked for that a text holds, weighted by rarity; 0 when that is too little
 */
export function aboutScore(about: string, texts: readonly Words[]): (words: Words) => number {
  const asked = new Map<string, readonly string[]>();
  const askedIn = (language: string): readonly string[] => {
    let terms = asked.get(language);
    if (!terms) asked.set(language, (terms = [...termsOf({ text: about, language })]));
    return terms;
  };
  const counts = new Map<string, number>();
  for (const words of texts) {
    const terms = termsOf(words);
    for (const term of askedIn(words.language)) if (terms.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weight = (term: string) => Math.log(1 + texts.length / (1 + (counts.get(term) ?? 0)));
  return (words) => {
    const terms = termsOf(words);
    const wanted = askedIn(words.language);
    const total = wanted.reduce((sum, term) => sum + weight(term), 0);
    const held = wanted.reduce((sum, term) => sum + (terms.has(term) ? weight(term) : 0), 0);
    return total > 0 && held / total >= ENOUGH ? held / total : 0;
  };
}
