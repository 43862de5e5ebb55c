/**
 * Capitalised words → names of people, organisations, places. Judged by the words of the name and by those around it;
 * no list of known persons.
 */

import type { Frame, Token } from './frame.ts';
import { BASE_FORMS, CUE_VERBS, SPEECH_VERBS } from './en/cues.ts';
import { FEMALE_NAMES, MALE_NAMES, SHORT_FORMS } from '../../text/en/given-names.ts';
import {
  COURTESY,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_NAMES,
  NOUN_GENDER,
  ORGANISATION_WORDS,
  PERSON_NOUNS,
  PLACES,
  PUBLICATION_WORDS,
  TITLES,
} from './en/roles.ts';

export type Gender = 'male' | 'female';

/** `unknown`: capitalised, of no evident kind; the words around it decide. `common`: a lone title, place or the like that may be a surname, as in "King". */
export type NameKind = 'person' | 'organisation' | 'other' | 'unknown' | 'common';

/** A name as it stands in one place. Token positions are within its frame. */
export type NameSpan = Readonly<{
  kind: NameKind;
  /** First and last token of the name proper, without titles. */
  first: number;
  last: number;
  /** First token with titles and the like: "Texas Sen." */
  from: number;
  /** Words of the name, as printed, full stops of suffixes kept. */
  words: readonly string[];
  /** Titles and roles before the name, as printed, or ''. */
  title: string;
  gender: Gender | null;
  /** A surname by itself though of several words: "de Groot". */
  surname?: true;
}>;

/** A word without capitals, accents and a full stop at its end. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  const folded = /[^\x20-\x7E]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  return withoutStop(folded);
}

const withoutStop = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

const DIRECT_SURNAMES = new Set(
  'west hill church law lake park street bank banks field fields forest hall wall college day power powers rivers brooks wood woods page price love young post bay marshall state green long house english french german holland ireland jordan israel houston austin jackson lincoln washington madison virginia carolina dallas denver georgia chelsea paris sydney london berlin cleveland columbus charlotte florence brown black white gray grey king prince pope dean judge justice bishop cardinal major general page north east south chase case baker cook stone sun sea force gates major star fair reed mercury free beach bridge creek river'.split(
    ' ',
  ),
);

export function givenGender(word: string): Gender | null | undefined {
  const key = plain(word);
  const dash = key.indexOf('-');
  const base = dash > 0 && !MALE_NAMES.has(key) && !FEMALE_NAMES.has(key) ? key.slice(0, dash) : key;
  const male = MALE_NAMES.has(base);
  const female = FEMALE_NAMES.has(base);
  if (male && female) return null;
  if (male) return 'male';
  if (female) return 'female';
  return undefined;
}

export const isGivenName = (word: string): boolean => givenGender(word) !== undefined;

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){1,3}$/u.test(word);

/** Two given names that can be one person's: equal, short form, initial, beginning. */
export function sameGiven(a: string, b: string): boolean {
  const x = plain(a);
  const y = plain(b);
  if (x === y) return true;
  if ((x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return true;
  if (Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x))) return true;
  return SHORT_FORMS.some((forms) => forms.includes(x) && forms.includes(y));
}

function titleKey(token: Token): string {
  const key = withoutStop(token.lower);
  return key.includes('-') ? key.replace(/^(?:ex|vice|deputy|co|then|now)-/, '').replace(/-elect$/, '') : key;
}

export const isTitle = (token: Token): boolean => token.kind === 'word' && TITLES.has(titleKey(token));

/** Next to each other with nothing but a space between. */
const adjacent = (text: string, a: Token, b: Token): boolean =>
  b.start - a.end <= 2 && (b.start === a.end || text.charAt(a.end) === ' ') && !a.possessive;

function sentenceStart(frame: Frame, index: number): boolean {
  const token = frame.tokens[index];
  const sentence = token && frame.sentences[token.sentence];
  return sentence?.from === index;
}

function kindOfWord(token: Token, atStart: boolean): NameKind {
  const lower = withoutStop(token.lower);
  if (isTitle(token) || NOT_NAMES.has(lower) || PLACES.has(lower)) return 'common';
  if (atStart && COMMON_AT_START.has(lower) && !/^\p{Lu}{2,}$/u.test(token.text)) return 'unknown';
  return /^[\p{Lu}&.-]{2,}$/u.test(token.text) || PUBLICATION_WORDS.has(lower) || ORGANISATION_WORDS.has(lower)
    ? 'organisation'
    : 'unknown';
}

/** A capitalised word by itself; most of what is looked at. */
const singleName = (token: Token, at: number, atStart: boolean): NameSpan => ({
  kind: kindOfWord(token, atStart),
  first: at,
  last: at,
  from: at,
  words: [token.text],
  title: '',
  gender: null,
});

/** The kind and the extent of a person within a run of several capitalised words [from, to). */
function classify(tokens: readonly Token[], from: number, to: number, atStart: boolean): NameSpan | null {
  const word = (i: number): string => tokens[i]?.text ?? '';
  const lower = (i: number): string => withoutStop(tokens[i]?.lower ?? '');
  const make = (kind: NameKind, first: number, last: number, title: string, gender: Gender | null): NameSpan => ({
    kind,
    first,
    last: last - 1,
    from,
    words: tokens.slice(first, last).map((token) => token.text),
    title,
    gender,
  });
  const joined = (first: number, end: number): string =>
    tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(' ');
  const last = lower(to - 1);
  const isOrganisationWord = (i: number): boolean => ORGANISATION_WORDS.has(lower(i)) && !(tokens[i]?.kind !== 'word');
  // "Cornel West", "Steve King": given name and a surname that is also a common word.
  const plainPerson = (first: number): boolean => {
    const size = to - first - (NAME_SUFFIXES.has(last) ? 1 : 0);
    if (size < 2 || size > 4 || !isGivenName(word(first))) return false;
    if (
      first === from &&
      isTitle(tokens[first] ?? NO_TOKEN) &&
      size === 2 &&
      !DIRECT_SURNAMES.has(lower(first)) &&
      COURTESY.has(lower(first))
    )
      return false;
    for (let i = first + 1; i < to; i += 1) {
      const key = lower(i);
      if (i === to - 1 && NAME_SUFFIXES.has(key)) continue;
      if (DIRECT_SURNAMES.has(key) && size === 2) continue;
      if (ORGANISATION_WORDS.has(key) || (PUBLICATION_WORDS.has(key) && size > 2)) return false;
      if (TITLES.has(key) && !isGivenName(key) && !DIRECT_SURNAMES.has(key)) return false;
    }
    return true;
  };
  if (plainPerson(from)) return make('person', from, to, '', givenGender(word(from)) ?? null);

  // Titles and roles in front.
  let afterTitle = from;
  let gender: Gender | null = null;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || !isTitle(token)) continue;
    const key = titleKey(token);
    // "Jane Doe Chairman" is unlikely; "King" at the end of "Steve King" is a surname
    if (
      i === to - 1 &&
      i > from &&
      (DIRECT_SURNAMES.has(key) || isGivenName(key)) &&
      !isTitle(tokens[i - 1] ?? NO_TOKEN)
    )
      continue;
    afterTitle = i + 1;
    gender = COURTESY.get(key) ?? NOUN_GENDER.get(key) ?? gender;
  }
  if (afterTitle >= to) return make('other', from, to, joined(from, to), gender);
  const title = joined(from, afterTitle);
  if (afterTitle > from) {
    if (afterTitle < to && lower(afterTitle) === 'of') {
      // Secretary of State Jane Doe
      let start = -1;
      for (let i = afterTitle + 1; i < to; i += 1)
        if (plainPerson(i)) {
          start = i;
          break;
        }
      if (start > 0) return make('person', start, to, joined(from, start), givenGender(word(start)) ?? gender);
      const rest = to - afterTitle - 1;
      const surname = rest >= 2 && !isOrganisationWord(to - 1) && !PLACES.has(last) ? to - 1 : -1;
      if (surname > 0) return make('person', surname, to, joined(from, surname), gender);
      return make('other', from, to, joined(from, to), gender);
    }
    const rest = to - afterTitle;
    let organisation = false;
    for (let i = afterTitle; i < to; i += 1)
      if (
        isOrganisationWord(i) &&
        !(
          i === to - 1 &&
          DIRECT_SURNAMES.has(lower(i)) &&
          (COURTESY.has(titleKey(tokens[afterTitle - 1] ?? NO_TOKEN)) || rest === 2)
        )
      )
        organisation = true;
    if (!organisation && rest <= 4) {
      const g = rest >= 2 ? givenGender(word(afterTitle)) : undefined;
      return make('person', afterTitle, to, title, gender ?? g ?? null);
    }
    for (let i = afterTitle + 1; i < to; i += 1)
      if (plainPerson(i)) return make('person', i, to, joined(from, i), givenGender(word(i)) ?? null);
    return make('organisation', from, to, '', null);
  }

  // A person at the end of a longer run: "Texas Republican Jane Doe", "Fox News Channel John Roe".
  for (let i = from + 1; i + 1 < to; i += 1) {
    if (!plainPerson(i)) continue;
    const before = lower(i - 1);
    if (isInitial(word(i - 1)) || isGivenName(before)) continue;
    if (
      NOT_NAMES.has(before) ||
      PLACES.has(before) ||
      ORGANISATION_WORDS.has(before) ||
      PUBLICATION_WORDS.has(before) ||
      /^\p{Lu}{2,}$/u.test(word(i - 1))
    )
      return make('person', i, to, joined(from, i), givenGender(word(i)) ?? null);
  }
  if (PLACE_WORDS.has(last)) return make('other', from, to, '', null);
  for (let i = from; i < to; i += 1) if (isOrganisationWord(i)) return make('organisation', from, to, '', null);
  let start = from;
  while (start < to - 1 && (NOT_NAMES.has(lower(start)) || PLACES.has(lower(start)))) start += 1;
  if (['may', 'april', 'june', 'march', 'august'].includes(last)) return make('unknown', start, to, '', null);
  if (NOT_NAMES.has(last) || (PLACES.has(last) && !isGivenName(word(start)))) return make('other', from, to, '', null);
  if (start > from && to - start === 1 && !isGivenName(word(start)))
    return make('unknown', start, to, joined(from, start), null);
  if (PUBLICATION_WORDS.has(last) && !isGivenName(word(start))) return make('organisation', from, to, '', null);
  if (isInitial(word(start)) && to - start >= 2) return make('person', start, to, '', null);
  const known = givenGender(word(start));
  if (known !== undefined && to - start <= 4) return make('person', start, to, '', known);
  // "Biologist Jane Doe": the noun is written large for its place only.
  const noun = atStart && to - start >= 3 && to - start <= 4 ? personNoun(lower(start)) : null;
  if (noun?.plural === false)
    return make('person', start + 1, to, joined(from, start + 1), NOUN_GENDER.get(noun.noun) ?? null);
  if (to - start > 4 || (atStart && to - start > 3)) return make('organisation', from, to, '', null);
  return make('unknown', start, to, '', null);
}

/** Last words of places, which do not speak. */
const PLACE_WORDS = new Set(
  'county city states kingdom island islands river street avenue valley beach lake mountain mountains coast bay creek road highway park square plaza airport boulevard heights hill arena stadium stage north south east west'.split(
    ' ',
  ),
);
/** Names of publications that are common words too: at the start of a sentence they are no names. */
const COMMON_AT_START = new Set(
  'news time record star sun world standard press post mail wire mirror review monitor express independent quartz vice fortune record research police public party government state states power plan plans security'.split(
    ' ',
  ),
);

const NO_TOKEN: Token = {
  kind: 'punct',
  text: '',
  lower: '',
  start: 0,
  end: 0,
  capital: false,
  possessive: false,
  run: -1,
  sentence: 0,
};

/** "New York", "Las Vegas", "One Nation Action", "Will Roe": small words that begin names. */
function beginsName(frame: Frame, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (
    !token ||
    !next?.capital ||
    next.kind !== 'word' ||
    token.possessive ||
    FUNCTION_WORDS.has(next.lower) ||
    next.start - token.end > 1
  )
    return false;
  if (token.lower === 'will' || token.text === 'US') return true;
  if (['new', 'los', 'las', 'el', 'san', 'la'].includes(token.lower)) return true;
  return (
    !sentenceStart(frame, i) &&
    ['one', 'our', 'good', 'great', 'big', 'little', 'first', 'second', 'now', 'next', 'all', 'right', 'both'].includes(
      token.lower,
    )
  );
}

/** "George Will", "Al From": a small word with a capital behind a given name that stands by itself. */
function isSmallSurname(tokens: readonly Token[], from: number, i: number): boolean {
  const after = tokens[i + 1];
  return (
    i === from + 1 &&
    isGivenName(tokens[from]?.text ?? '') &&
    SMALL_SURNAMES.has(tokens[i]?.lower ?? '') &&
    !(after?.kind === 'word' && after.capital && !NAME_SUFFIXES.has(after.lower))
  );
}

/** A small word that begins a sentence is a surname before a verb only: "Will wrote", not "Will he write". */
const opensWithSurname = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.possessive === true ||
  (CUE_VERBS.has(tokens[i + 1]?.lower ?? '') && !BASE_FORMS.has(tokens[i + 1]?.lower ?? ''));

/** Function words that are surnames too. */
const SMALL_SURNAMES = new Set('will may from long little young new great good big so own read'.split(' '));

/** "in May", "May 2": the month, whoever else is called so. */
const isMonth = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'may' && (MONTH_BEFORE.has(tokens[i - 1]?.lower ?? '') || /^\d/.test(tokens[i + 1]?.text ?? ''));
const MONTH_BEFORE = new Set('in since until till last next this early late mid of by through before after'.split(' '));

const NO_SURNAMES: ReadonlySet<string> = new Set();

/** Particles that begin a surname; the other ones are common words of English or belong to places. */
const SURNAME_PARTICLES = new Set('de del della der den di da dos du bin ibn ben van von zu'.split(' '));

/** The surname of a full name from its particle on, lower case: "van der velde"; `null` where it has none. */
export function particledSurname(words: readonly string[]): string | null {
  const from = words.findIndex((word, at) => at > 0 && SURNAME_PARTICLES.has(word));
  return from < 0 || from === words.length - 1 ? null : words.slice(from).map(plain).join(' ');
}

/**
 * One past the last token of a surname with a particle that begins at `i`, else `i`. One that the article has nowhere in
 * full is known by its place beside a quotation: "“…,” de Groot said".
 */
function particledEnd(text: string, tokens: readonly Token[], i: number, surnames: ReadonlySet<string>): number {
  let to = i;
  while (to < i + 3 && SURNAME_PARTICLES.has(tokens[to]?.lower ?? '')) to += 1;
  const last = tokens[to];
  if (to === i || !last?.capital || FUNCTION_WORDS.has(last.lower)) return i;
  for (let at = i; at < to; at += 1) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || !next || !adjacent(text, word, next)) return i;
  }
  const words = tokens.slice(i, to + 1).map((token) => plain(token.text));
  if (surnames.has(words.join(' '))) return to + 1;
  if (tokens[i]?.capital === true) return i;
  const [before, after] = [tokens[i - 1], tokens[to + 1]];
  const inverted = SPEECH_VERBS.has(before?.lower ?? '') && tokens[i - 2]?.kind === 'run';
  return inverted || (before?.kind === 'run' && SPEECH_VERBS.has(after?.lower ?? '')) ? to + 1 : i;
}

/**
 * Finds all names in the tokens of a frame (or in loose tokens of a quotation).
 * @param surnames small words that are somebody's surname in this article, and those with a particle, lower case: "will",
 * "de groot"
 */
export function findNames(
  text: string,
  frame: Pick<Frame, 'tokens' | 'sentences'>,
  surnames: ReadonlySet<string> = NO_SURNAMES,
): NameSpan[] {
  const { tokens } = frame;
  const names: NameSpan[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] ?? NO_TOKEN;
    const end = SURNAME_PARTICLES.has(token.lower) ? particledEnd(text, tokens, i, surnames) : i;
    if (end > i) {
      const words = tokens.slice(i, end).map((word) => word.text);
      names.push({ kind: 'person', first: i, last: end - 1, from: i, words, title: '', gender: null, surname: true });
      i = end;
      continue;
    }
    if (
      token.kind !== 'word' ||
      !token.capital ||
      (FUNCTION_WORDS.has(token.lower) &&
        !beginsName(frame as Frame, tokens, i) &&
        !(
          surnames.has(token.lower) &&
          !isMonth(tokens, i) &&
          (!sentenceStart(frame as Frame, i) || opensWithSurname(tokens, i))
        )) ||
      token.lower === 'i'
    ) {
      i += 1;
      continue;
    }
    const atStart = sentenceStart(frame as Frame, i);
    if (atStart && SPEECH_VERBS.has(token.lower) && tokens[i + 1]?.capital) {
      i += 1; // "Continued Mr. Roe: …"
      continue;
    }
    let to = i + 1;
    while (to < tokens.length && to - i < 12) {
      const before = tokens[to - 1] ?? NO_TOKEN;
      const next = tokens[to] ?? NO_TOKEN;
      if (next.kind === 'punct') {
        const after = tokens[to + 1];
        if (
          next.text === ',' &&
          after?.kind === 'word' &&
          NAME_SUFFIXES.has(after.lower) &&
          /^[JSI]/.test(after.text) &&
          !before.possessive
        ) {
          to += 2;
          continue;
        }
        if (next.text === '&' && after?.capital && next.start - before.end <= 1) {
          to += 2;
          continue;
        }
        break;
      }
      if (next.kind !== 'word' || !adjacent(text, before, next)) break;
      if (next.capital && (!FUNCTION_WORDS.has(next.lower) || isSmallSurname(tokens, i, to))) {
        to += 1;
        continue;
      }
      const after = tokens[to + 1];
      if (!after) break;
      const wasTitle =
        isTitle(before) &&
        !(to - i > 1 && isGivenName(tokens[to - 2]?.text ?? '')) &&
        !isInitial(tokens[to - 2]?.text ?? '');
      if (
        next.lower === 'of' &&
        (wasTitle || before.lower === 'general') &&
        after.capital &&
        after.kind === 'word' &&
        adjacent(text, next, after)
      ) {
        to += 2;
        continue;
      }
      if (
        next.lower === 'of' &&
        ORGANISATION_WORDS.has(before.lower) &&
        after.capital &&
        after.kind === 'word' &&
        !FUNCTION_WORDS.has(after.lower)
      ) {
        to += 2;
        continue;
      }
      if (
        (NAME_PARTICLES.has(next.lower) &&
          !next.capital &&
          next.lower !== 'e' &&
          next.lower !== 'y' &&
          next.lower !== 'la') ||
        (next.lower === 'la' && before.lower === 'de')
      ) {
        if (after.kind === 'word' && after.capital && !FUNCTION_WORDS.has(after.lower)) {
          to += 2;
          continue;
        }
        const third = tokens[to + 2];
        if (NAME_PARTICLES.has(after.lower) && third?.capital) {
          to += 3;
          continue;
        }
      }
      break;
    }
    const name = to === i + 1 ? singleName(token, i, atStart) : classify(tokens, i, to, atStart);
    if (name) names.push(name);
    i = to;
  }
  return names;
}

const PLURALS = [
  ['s', ''],
  ['ies', 'y'],
  ['es', ''],
] as const;

/** Nouns that stand for persons, singular form, or `null`. */
export function personNoun(lower: string): { noun: string; plural: boolean } | null {
  const key = lower.includes('-')
    ? lower.replace(/^(?:ex|vice|co|then|now|mid|super)-/, '').replace(/-elect$/, '')
    : lower;
  if (PERSON_NOUNS.has(key)) return { noun: key, plural: false };
  if (key.endsWith('ologist')) return { noun: key, plural: false };
  if (key.endsWith('ologists')) return { noun: key.slice(0, -1), plural: true };
  const tail = key.includes('-') ? key.slice(key.lastIndexOf('-') + 1) : key;
  if (tail !== key && PERSON_NOUNS.has(tail)) return { noun: tail, plural: false };
  if (key.endsWith('s')) {
    for (const [ending, singular] of PLURALS) {
      if (!key.endsWith(ending)) continue;
      const noun = key.slice(0, -ending.length) + singular;
      if (PERSON_NOUNS.has(noun)) return { noun, plural: true };
    }
  } else if (key.endsWith('men') && PERSON_NOUNS.has(`${key.slice(0, -3)}man`))
    return { noun: `${key.slice(0, -3)}man`, plural: true };
  return null;
}
