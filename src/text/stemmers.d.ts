/** The two stemmers ship no types. */
declare module 'wink-porter2-stemmer' {
  /** Porter 2 stem of a lower-case English word. */
  export default function stem(word: string): string;
}

declare module 'snowball-stemmers' {
  export function newStemmer(language: string): { stem(word: string): string };
}
