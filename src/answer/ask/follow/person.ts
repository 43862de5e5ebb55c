/** Whom "he" or "she" means in a follow-up question. */

import { findNamed } from '../../../index/people/find-person.ts';
import type { PeopleIndex } from '../../../index/people/people.ts';
import { fold, tokenize } from '../../../text/analyze.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../text/en/data/given-names.ts';
import type { Vocabulary } from '../understand/catalogue.ts';

/** What a person is looked for in. */
export type Told = Readonly<{
  /** The question before, as it was read. */
  question: string;
  /** The few words that answered it, else the sentence; `null` for neither. */
  answer: string | null;
  people: PeopleIndex | null;
  vocabulary: Vocabulary;
}>;

/** More words no name has. */
const MAX_NAME_WORDS = 4;
const ASKS_WHO = /^\W*(?:(?:by|to|for|with|from) )?(?:who|whom|whose|quién|quiénes)(?!\p{L})/iu;

/** Runs of words that are written or printed as names, in their order. */
export function namesIn(text: string, vocabulary: Vocabulary): string[] {
  const runs: { start: number; end: number; words: number }[] = [];
  for (const [at, { start, end, stop }] of tokenize(text).entries()) {
    const typed = text.slice(start, end).replace(/['’]s$/iu, '');
    const isName =
      !stop && /^\p{L}/u.test(typed) && ((at > 0 && /^\p{Lu}/u.test(typed)) || vocabulary.isName(fold(typed)));
    if (!isName) continue;
    const last = runs.at(-1);
    if (last && last.words < MAX_NAME_WORDS && text.slice(last.end, start) === ' ') {
      last.end = start + typed.length;
      last.words += 1;
    } else runs.push({ start, end: start + typed.length, words: 1 });
  }
  return runs.map(({ start, end }) => text.slice(start, end));
}

/** The gender a whole name goes with; `null` where its first word does not tell. */
function genderOf(name: string): 'male' | 'female' | null {
  const first = fold(name.split(' ')[0] ?? '');
  const [male, female] = [MALE_NAMES.has(first), FEMALE_NAMES.has(first)];
  return male === female ? null : male ? 'male' : 'female';
}

/** A name as a person bears it in full: who is known by it alone, or a given name with a surname. */
function personOf(name: string, people: PeopleIndex | null): string | null {
  const known = people === null ? [] : findNamed(people, name, () => true);
  const [only, another] = known;
  if (only !== undefined && another === undefined) return only.name;
  return name.includes(' ') && genderOf(name) !== null ? name : null;
}

/**
 * The person meant: of the answer where the question asked who, else of the question, else of the answer. `null` where none or
 * several may be. For: "Who was the suspect?" – "where was he shot?" Not for: "What did Ana Roe say of Lia Moss?" – "and she?"
 */
export function personMeant(gender: 'male' | 'female', { question, answer, people, vocabulary }: Told): string | null {
  const within = (text: string | null) =>
    new Set(
      (text === null ? [] : namesIn(text, vocabulary))
        .flatMap((name) => personOf(name, people) ?? [])
        .filter((name) => (genderOf(name) ?? gender) === gender),
    );
  const asked = within(question);
  // A name at the beginning of an answer has no other sign than that it is printed as one.
  const told = within(answer);
  const places = ASKS_WHO.test(question) ? [told, asked] : [asked, told];
  for (const found of places) {
    const [only, another] = found;
    if (only !== undefined) return another === undefined ? only : null;
  }
  return null;
}
