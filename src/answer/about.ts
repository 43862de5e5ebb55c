import { tokenize } from '../index/analyze.ts';

/** A quote is about something when it holds at least this share of the words asked for, weighted by rarity. */
const ENOUGH = 0.5;

/** What a word that stands only around the words said counts, of one that is said. */
const AROUND = 0.3;

/** Something said, in the language of its article, and the passage and the title that it stands in. */
export type Words = Readonly<{ text: string; around: string; language: string }>;

function termsOf(text: string, language: string): Set<string> {
  const tokens = tokenize(text, language);
  const content = tokens.filter(({ stop }) => !stop);
  return new Set((content.length > 0 ? content : tokens).map(({ term }) => term));
}

/**
 * Search within what somebody said, by the same terms as the search for passages, each text by those of its language.
 * "The closure" is about the bridge when the passage around it says so; what names the bridge itself comes first.
 * @param about what the reader wants to hear about
 * @param texts all that he said, which tells how rare a word is with him
 * @returns the share of the words asked for that a text holds, weighted by rarity, its own words before those around it;
 * 0 when both together hold too little
 */
export function aboutScore(about: string, texts: readonly Words[]): (words: Words) => number {
  const asked = new Map<string, readonly string[]>();
  const askedIn = (language: string): readonly string[] => {
    let terms = asked.get(language);
    if (!terms) asked.set(language, (terms = [...termsOf(about, language)]));
    return terms;
  };
  const counts = new Map<string, number>();
  for (const { text, language } of texts) {
    const terms = termsOf(text, language);
    for (const term of askedIn(language)) if (terms.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weight = (term: string) => Math.log(1 + texts.length / (1 + (counts.get(term) ?? 0)));
  return ({ text, around, language }) => {
    const own = termsOf(text, language);
    const near = termsOf(around, language);
    let [total, spoken, held] = [0, 0, 0];
    for (const term of askedIn(language)) {
      total += weight(term);
      if (own.has(term)) spoken += weight(term);
      if (own.has(term) || near.has(term)) held += weight(term);
    }
    if (total === 0 || held / total < ENOUGH) return 0;
    return (AROUND * held + (1 - AROUND) * spoken) / total;
  };
}
