/** What capitalised words side by side name, and from where on: a person, an organisation, a place. */

import type { Token } from '../frame.ts';
import { Rules } from '../../../text/rules.ts';
import { SPEECH_VERBS } from '../en/cues.ts';
import { BODIES } from '../en/phrases.ts';
import { COMMON_AT_START, COMMON_SURNAMES, MONTH_NAMES, PLACE_WORDS } from '../en/names.ts';
import {
  COURTESY,
  NAME_SUFFIXES,
  NOT_NAMES,
  NOUN_GENDER,
  ORGANISATION_WORDS,
  PLACES,
  PUBLICATION_WORDS,
  TITLES,
} from '../en/roles.ts';
import { givenGender, isGivenName, isInitial, isTitle, personNoun, titleKey, withoutStop } from './name.ts';
import type { Gender, NameKind, NameSpan } from './name.ts';

/** A capitalised word by itself. */
type Word = Readonly<{ token: Token; lower: string; opens: boolean }>;

const WORD_KINDS = new Rules<Word, NameKind>('speech: kinds of names of one word', [
  {
    name: 'body-called-by-one-word',
    for: '“It is late,” the Kremlin said.',
    not: '“It is late,” the Capitol said.',
    says: ({ lower }) => (BODIES.has(lower) ? 'organisation' : null),
  },
  {
    name: 'title-or-place',
    for: '“It is late,” Senator said.',
    not: '“It is late,” Roe said.',
    says: ({ token, lower }) => (isTitle(token) || NOT_NAMES.has(lower) || PLACES.has(lower) ? 'common' : null),
  },
  {
    name: 'common-at-start',
    for: '“It was lost,” Ana Roe said. News of it, he said, was “late in coming.”',
    not: '“It was lost,” Ana Roe said. Word of it, he said, was “late in coming.”',
    says: ({ token, lower, opens }) =>
      opens && COMMON_AT_START.has(lower) && !/^\p{Lu}{2,}$/u.test(token.text) ? 'unknown' : null,
  },
  {
    name: 'acronym',
    for: '“It is late,” the NASA said.',
    not: '“It is late,” the Nasa said.',
    says: ({ token }) => (/^[\p{Lu}&.-]{2,}$/u.test(token.text) ? 'organisation' : null),
  },
  {
    name: 'publication-or-body',
    for: '“It is late,” the Times said.',
    not: '“It is late,” the Zorn said.',
    says: ({ lower }) => (PUBLICATION_WORDS.has(lower) || ORGANISATION_WORDS.has(lower) ? 'organisation' : null),
  },
]);

/** A name of one word; most of what is looked at. */
export const wordName = (token: Token, at: number, opens: boolean): NameSpan => ({
  kind: WORD_KINDS.first({ token, lower: withoutStop(token.lower), opens }) ?? 'unknown',
  first: at,
  last: at,
  from: at,
  words: [token.text],
  title: '',
  gender: null,
});

/** Several capitalised words side by side, [from, to). */
class CapitalRun {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** It begins its sentence. */
  readonly opens: boolean;
  /** The last word, lower case. */
  readonly last: string;
  /** One past the titles and roles in front, and the gender that they tell. */
  readonly afterTitle: number;
  readonly titleGender: Gender | null = null;
  /** First word that is no place or other common word. */
  readonly core: number;

  constructor(tokens: readonly Token[], from: number, to: number, opens: boolean) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.opens = opens;
    this.last = this.lower(to - 1);
    this.afterTitle = from;
    for (let i = from; i < to; i += 1) {
      const token = tokens[i];
      if (!isTitle(token)) continue;
      const key = titleKey(token);
      // "King" at the end of "Steve King" is a surname.
      if (i === to - 1 && i > from && COMMON_SURNAMES.has(key) && !isTitle(tokens[i - 1])) continue;
      this.afterTitle = i + 1;
      this.titleGender = COURTESY.get(key) ?? NOUN_GENDER.get(key) ?? this.titleGender;
    }
    this.core = from;
    while (this.core < to - 1 && this.isPlaceOrCommon(this.core)) this.core += 1;
  }

  word(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  lower(i: number): string {
    return withoutStop(this.tokens[i]?.lower ?? '');
  }

  isPlaceOrCommon(i: number): boolean {
    const lower = this.lower(i);
    return NOT_NAMES.has(lower) || PLACES.has(lower);
  }

  isOrganisationWord(i: number): boolean {
    return ORGANISATION_WORDS.has(this.lower(i));
  }

  /** "Cornel West", "Steve King": a given name and a surname from a word on. */
  isFullName(first: number): boolean {
    const { to, last } = this;
    const size = to - first - (NAME_SUFFIXES.has(last) ? 1 : 0);
    if (size < 2 || size > 4 || !isGivenName(this.word(first))) return false;
    for (let i = first + 1; i < first + size; i += 1) {
      const key = this.lower(i);
      const surname = COMMON_SURNAMES.has(key);
      if (surname && size === 2) continue;
      if (ORGANISATION_WORDS.has(key) || (PUBLICATION_WORDS.has(key) && size > 2)) return false;
      if (TITLES.has(key) && !surname) return false;
    }
    return true;
  }

  /** The first word from which on there is a full name, or −1. */
  fullNameFrom(from: number): number {
    for (let i = from; i + 1 < this.to; i += 1) if (this.isFullName(i)) return i;
    return -1;
  }

  /** Do the words behind the title name a body? The surname of "Mr. Park" does not. */
  get titledBody(): boolean {
    const { tokens, afterTitle, to } = this;
    for (let i = afterTitle; i < to; i += 1) {
      if (!this.isOrganisationWord(i)) continue;
      const title = tokens[afterTitle - 1];
      const surname =
        i === to - 1 &&
        COMMON_SURNAMES.has(this.lower(i)) &&
        ((title && COURTESY.has(titleKey(title))) || to - afterTitle === 2);
      if (!surname) return true;
    }
    return false;
  }

  /** "Secretary of the Interior Jane Doe": a title goes on in the first words. */
  get endsOffice(): boolean {
    const { tokens, from } = this;
    return tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'of' && isTitle(tokens[from - 3]);
  }

  /** "…,” said Zanna Park.": the one who says it, and no place or body by its first word; not "said Air Force pilots". */
  get isSubjectBehindQuote(): boolean {
    const { tokens, from, to } = this;
    return (
      tokens[to]?.kind !== 'word' &&
      SPEECH_VERBS.has(tokens[from - 1]?.lower ?? '') &&
      tokens[from - 2]?.kind !== 'word' &&
      !this.isPlaceOrCommon(from) &&
      !this.isOrganisationWord(from)
    );
  }

  /** The name from a word on; what stands in front of it is its title. */
  titled(kind: NameKind, first: number, gender: Gender | null): NameSpan {
    return { ...this.span(kind, first, gender), title: this.join(this.from, first) };
  }

  /** The name from a word on, with no title. */
  span(kind: NameKind, first: number = this.from, gender: Gender | null = null): NameSpan {
    const { tokens, from, to } = this;
    const words = tokens.slice(first, to).map((token) => token.text);
    return { kind, first, last: to - 1, from, words, title: '', gender };
  }

  join(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  }
}

const isTitled = (run: CapitalRun): boolean => run.afterTitle > run.from;
const isOffice = (run: CapitalRun): boolean => isTitled(run) && run.lower(run.afterTitle) === 'of';

const RUN_KINDS = new Rules<CapitalRun, NameSpan>('speech: kinds of names of several words', [
  {
    name: 'full-name',
    for: 'Steve Hall said it was late.',
    not: 'Zanna Hall said it was late.',
    says: (run) =>
      run.isFullName(run.from) ? run.span('person', run.from, givenGender(run.word(run.from)) ?? null) : null,
  },
  {
    name: 'titles-only',
    for: 'The Secretary General Chairman said it was late.',
    not: 'The Secretary said it was late.',
    says: (run) => (run.afterTitle >= run.to ? run.span('other') : null),
  },
  {
    name: 'titled-person',
    for: 'Senator Zorn Zort met the mayor.',
    not: 'Zorn Zort met the mayor.',
    says: (run) => {
      const size = run.to - run.afterTitle;
      if (!isTitled(run) || isOffice(run) || size > 4 || run.titledBody) return null;
      const given = size >= 2 ? givenGender(run.word(run.afterTitle)) : null;
      return run.titled('person', run.afterTitle, run.titleGender ?? given ?? null);
    },
  },
  {
    name: 'full-name-behind-title',
    for: 'President of Exampleland Jane Doe said it was late.',
    not: 'President Jane Doe said it was late.',
    says: (run) => {
      const first = isTitled(run) ? run.fullNameFrom(run.afterTitle + 1) : -1;
      return first < 0 ? null : run.titled('person', first, givenGender(run.word(first)) ?? run.titleGender);
    },
  },
  {
    name: 'surname-behind-office',
    for: 'Secretary of State Roe said it was late.',
    not: 'Secretary Roe said it was late.',
    says: (run) => {
      const { to, afterTitle, last } = run;
      const surname = to - afterTitle > 2 && !run.isOrganisationWord(to - 1) && !PLACES.has(last);
      return isOffice(run) && surname ? run.titled('person', to - 1, run.titleGender) : null;
    },
  },
  {
    name: 'office',
    for: 'Secretary of Defense said it was late.',
    not: 'The secretary said it was late.',
    says: (run) => (isOffice(run) ? run.span('other') : null),
  },
  {
    name: 'body-with-title-word',
    for: '“It is late,” said Judge Health Plaza.',
    not: '“It is late,” said Judge Roe.',
    says: (run) => (isTitled(run) ? run.span('organisation') : null),
  },
  {
    name: 'full-name-at-end',
    for: 'Fox News John Roe said it was late.',
    not: 'John Roe of Fox News said it was late.',
    says: (run) => {
      for (let i = run.from + 1; i + 1 < run.to; i += 1)
        if (run.isFullName(i) && announcesPerson(run, i - 1))
          return run.titled('person', i, givenGender(run.word(i)) ?? null);
      return null;
    },
  },
  {
    name: 'surname-behind-saying',
    for: '“It is late,” said Zanna Park.',
    not: 'They met in Zanna Park.',
    says: (run) =>
      run.to - run.from === 2 && COMMON_SURNAMES.has(run.last) && run.isSubjectBehindQuote ? run.span('person') : null,
  },
  {
    name: 'place',
    for: 'The Roe County said it was late.',
    not: 'The county said it was late.',
    says: (run) => (PLACE_WORDS.has(run.last) ? run.span('other') : null),
  },
  {
    name: 'organisation-word',
    for: 'The Roe Institute said it was late.',
    not: 'The institute said it was late.',
    says: (run) => {
      for (let i = run.from; i < run.to; i += 1) if (run.isOrganisationWord(i)) return run.span('organisation');
      return null;
    },
  },
  {
    name: 'month-as-surname',
    for: 'Zanna March said it was late.',
    not: 'Zanna Zorn said it was late.',
    says: (run) => (MONTH_NAMES.has(run.last) ? run.span('unknown', run.core) : null),
  },
  {
    name: 'common-word-last',
    for: 'The Zanna Buddhist said it was late.',
    not: 'The Zanna Zorn said it was late.',
    says: (run) => (NOT_NAMES.has(run.last) ? run.span('other') : null),
  },
  {
    name: 'place-last',
    for: 'Zanna Texas said it was late.',
    not: 'Zanna Zorn said it was late.',
    says: (run) => (PLACES.has(run.last) && !isGivenName(run.word(run.core)) ? run.span('other') : null),
  },
  {
    name: 'one-word-behind-place',
    for: 'Texas Zorn said it was late.',
    not: 'Zorn of Texas said it was late.',
    says: (run) =>
      run.core > run.from && run.to - run.core === 1 && !isGivenName(run.word(run.core))
        ? run.titled('unknown', run.core, null)
        : null,
  },
  {
    name: 'publication-last',
    for: '“It is late,” the Zorn Mirror said.',
    not: '“It is late,” the Zorn Institute said.',
    says: (run) =>
      PUBLICATION_WORDS.has(run.last) && !isGivenName(run.word(run.core)) ? run.span('organisation') : null,
  },
  {
    name: 'initial-first',
    for: 'J. Zorn came on Monday.',
    not: 'Zanna Zorn came on Monday.',
    says: (run) => (isInitial(run.word(run.core)) && run.to - run.core >= 2 ? run.span('person', run.core) : null),
  },
  {
    name: 'given-name-first',
    for: 'They asked Texas Jane about it.',
    not: 'They asked Jane about it.',
    says: (run) => {
      const gender = givenGender(run.word(run.core));
      return gender !== undefined && run.to - run.core <= 4 ? run.span('person', run.core, gender) : null;
    },
  },
  {
    // The noun is written large for its place only.
    name: 'noun-opens-sentence',
    for: 'Biologist Zanna Zorn came on Monday.',
    not: 'The biologist Zanna Zorn came on Monday.',
    says: (run) => {
      const size = run.to - run.core;
      const noun = run.opens && size >= 3 && size <= 4 ? personNoun(run.lower(run.core)) : null;
      return noun?.plural === false ? run.titled('person', run.core + 1, NOUN_GENDER.get(noun.noun) ?? null) : null;
    },
  },
  {
    name: 'too-long',
    for: 'Zim Zam Zum Zorn said it was late.',
    not: 'Zim Zam Zorn said it was late.',
    says: (run) => {
      const size = run.to - run.core;
      return size > 4 || (run.opens && size > 3) ? run.span('organisation') : null;
    },
  },
]);

/** "Texas Jane Doe", "Fox News John Roe": does a person's name begin behind a word? */
function announcesPerson(run: CapitalRun, before: number): boolean {
  const lower = run.lower(before);
  if (isInitial(run.word(before)) || isGivenName(lower)) return false;
  return (
    run.isPlaceOrCommon(before) ||
    personNoun(lower)?.plural === false ||
    run.endsOffice ||
    ORGANISATION_WORDS.has(lower) ||
    PUBLICATION_WORDS.has(lower) ||
    /^\p{Lu}{2,}$/u.test(run.word(before))
  );
}

/** The name within several capitalised words side by side, [from, to). */
export function runName(tokens: readonly Token[], from: number, to: number, opens: boolean): NameSpan {
  const run = new CapitalRun(tokens, from, to, opens);
  return RUN_KINDS.first(run) ?? run.span('unknown', run.core);
}
