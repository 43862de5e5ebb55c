/** What is an everyday word of English, whether the articles print it or not. */

import { createRequire } from 'node:module';

/** The word list of the model that tags parts of speech: some 87,000 forms, lower-case, hardly a name among them. */
const WORD_LIST = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';

let list: ReadonlySet<string> | null = null;

/** The list is read when the first word is doubted: it takes a tenth of a second, and few questions need it. */
function wordList(): ReadonlySet<string> {
  if (list === null) {
    const require = createRequire(import.meta.url);
    const model = require(WORD_LIST) as { features: { lexeme: { list: readonly string[] } } };
    list = new Set(model.features.lexeme.list);
  }
  return list;
}

/** Endings by which a form differs from the one in a list, with what stands in their place: "hurries" from "hurry". */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$|ied$/, ['y']],
  [/e[srd]$|est$/, ['', 'e']],
  [/s$/, ['']],
  [/ing$/, ['', 'e']],
  [/ly$/, ['', 'le']],
  [/ness$|less$|like$/, ['']],
];

/** Letters that the shorter part of a compound has at least. */
const PART = 3;

/** The forms that a word may be another form of. */
export function baseForms(word: string): string[] {
  return ENDINGS.flatMap(([ending, instead]) =>
    ending.test(word) ? instead.map((letters) => word.replace(ending, letters)) : [],
  );
}

/**
 * True for an English word, its forms and compounds ("houseboat").
 * @param word folded
 */
export function isEveryday(word: string): boolean {
  const known = wordList();
  if (known.has(word) || baseForms(word).some((form) => known.has(form))) return true;
  for (let at = PART; at <= word.length - PART; at++)
    if (known.has(word.slice(0, at)) && known.has(word.slice(at))) return true;
  return false;
}
