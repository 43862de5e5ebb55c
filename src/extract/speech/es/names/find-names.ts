/**
 * Capitalised words of a Spanish text → names. Spanish writes offices small and only names and beginnings of sentences large,
 * and joins the parts of a name with "de", "de la", "y".
 */

import { Rules, yes } from '../../../../text/rules.ts';
import type { Token } from '../../frame.ts';
import type { Gender, NameKind, NameSpan } from '../../name/name.ts';
import { SPANISH_CUES } from '../cues.ts';
import {
  SPANISH_COURTESY,
  SPANISH_FUNCTION_WORDS,
  SPANISH_NOT_NAMES,
  SPANISH_ORGANISATIONS,
  SPANISH_PARTICLES,
  SPANISH_PLACES,
  SPANISH_PUBLICATIONS,
  SPANISH_SURNAMES_TOO,
} from '../roles.ts';
import { bare, isAcronym, isGiven, isInitial, isOrganisationWord, isPerson, spanishGivenGender } from './name.ts';

const adjacent = (text: string, a: Token, b: Token): boolean => b.start - a.end === 1 && text.charAt(a.end) === ' ';

const isCapital = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capital;

const isLower = (token: Token | undefined): boolean => token?.capital === false;

const isPlace = (token: Token | undefined): boolean => SPANISH_PLACES.has(bare(token));

/** Does a word begin a sentence, or stand behind a sign that may stand before one? */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.sentence !== tokens[i]?.sentence || (before?.kind === 'punct' && !',)('.includes(before.text));
}

/** A small word inside of a run of capitalised words that began at token `from`: "de la" before `after`. */
type Joint = Readonly<{
  tokens: readonly Token[];
  from: number;
  at: number;
  /** The capitalised word behind it, token `end`. */
  after: Token;
  end: number;
  /** A word of an organisation stands before. */
  organisation: boolean;
}>;

/** Which small words join no name: "Núñez de Arce" goes on, "Feijóo del PP" does not. */
const ENDS = new Rules<Joint, true>('speech: Spanish small words that end a name', [
  {
    name: 'and',
    for: 'Lo pidió Ana Ruiz y Luis Pérez calló.',
    not: 'Lo pidió la Comisión de Sanidad y Consumo.',
    says: ({ tokens, at, end, after, organisation }) => {
      if (!/^[iy]$/.test(tokens[at]?.lower ?? '')) return null;
      const joins = end === at + 1 && organisation && isOrganisationWord(after);
      return yes(!joins || isGiven(after.text) || isAcronym(after.text));
    },
  },
  {
    name: 'party',
    for: 'Lo pidió Ana Ruiz del PSOE.',
    not: 'Lo pidió Ana del Campo.',
    says: (joint) => yes(isOfPerson(joint) && isAcronym(joint.after.text)),
  },
  {
    name: 'organisation',
    for: 'Lo pidió Ana Ruiz del Sindicato.',
    not: 'Lo pidió Ana Ruiz de la Cruz.',
    says: (joint) =>
      yes(
        isOfPerson(joint) &&
          isOrganisationWord(joint.after) &&
          !(isGiven(joint.tokens[joint.from]?.text ?? '') && SPANISH_SURNAMES_TOO.has(joint.after.lower)),
      ),
  },
  {
    name: 'place',
    for: 'Lo pidió Ana Ruiz de Madrid.',
    not: 'Lo pidió Ana Ruiz de Arce.',
    says: (joint) => yes(isOfPerson(joint) && SPANISH_PLACES.has(joint.after.lower)),
  },
]);

/** May the words before a small word be a person's name already? */
const isOfPerson = ({ tokens, from, at, organisation }: Joint): boolean =>
  !organisation && (isGiven(tokens[from]?.text ?? '') || at - from > 1);

const ARTICLE = /^(?:la|las|los|el)$/;
/** So many tokens may make one name. */
const LONGEST = 14;

/** The capitalised word behind the small words at token `at`, −1 where they join none. */
function joined(text: string, tokens: readonly Token[], from: number, at: number, organisation: boolean): number {
  const lower = tokens[at]?.lower ?? '';
  if (!SPANISH_PARTICLES.has(lower) || lower === 'e' || ARTICLE.test(lower)) return -1;
  let end = at + 1;
  while (end < at + 3 && ARTICLE.test(tokens[end]?.lower ?? '') && isLower(tokens[end])) end += 1;
  const after = tokens[end];
  const last = tokens[end - 1];
  if (!isCapital(after) || !last || !adjacent(text, last, after)) return -1;
  return ENDS.first({ tokens, from, at, after, end, organisation }) ? -1 : end;
}

/** One past the last token of the run of capitalised words that begins at `from`. */
function runEnd(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  let organisation = isOrganisationWord(tokens[from]);
  while (to - from < LONGEST) {
    const before = tokens[to - 1];
    const next = tokens[to];
    if (!before || next?.kind !== 'word' || !adjacent(text, before, next)) break;
    if (next.capital && SPANISH_FUNCTION_WORDS.has(next.lower) && !/^(?:la|las|los|el|del?)$/.test(next.lower)) break;
    const last = next.capital ? to : joined(text, tokens, from, to, organisation);
    if (last < 0) break;
    organisation ||= isOrganisationWord(tokens[last]);
    to = last + 1;
  }
  return to;
}

/** A run of capitalised words, [from, to), that is to be a name. */
type Run = Readonly<{
  tokens: readonly Token[];
  from: number;
  to: number;
  /** First token behind the offices and courtesies at its beginning, "Presidente", "Dra.", and the gender that they tell. */
  first: number;
  gender: Gender | null;
  /** The gender of the given name at `first`, `undefined` for any other word. */
  given: Gender | null | undefined;
  /** Holds a word of an organisation. */
  organisation: boolean;
}>;

const KINDS = new Rules<Run, readonly NameSpan[]>('speech: Spanish kinds of names', [
  {
    // "Ministra de Salud Ana Ruiz"
    name: 'person-behind-office-with-complement',
    for: 'Habló la Ministra de Salud Ana Ruiz.',
    not: 'Habló la ministra de Salud Ana Ruiz.',
    says: (run) => {
      if (!hasComplement(run)) return null;
      const { tokens, to } = run;
      for (let i = run.first + 1; i + 1 < to; i += 1)
        if (beginsPerson(tokens, i)) return [nameOf(run, 'person', i, spanishGivenGender(textOf(tokens, i)) ?? null)];
      return null;
    },
  },
  {
    name: 'office-with-complement',
    for: 'Habló el Presidente de Francia.',
    not: 'Habló el presidente de Francia.',
    says: (run) => (hasComplement(run) ? [nameOf(run, 'other', run.from)] : null),
  },
  {
    // "Economía Luis Pérez", "Preguntada Ana Ruiz"
    name: 'person-behind-something',
    for: 'Llegó la ministra de Economía Ana Ruiz.',
    not: 'Llegó la ministra Ana Ruiz.',
    says: (run) => personBehind(run),
  },
  {
    name: 'one-word',
    for: 'Ayer llegó Ana.',
    not: 'Ayer llegó Ana Ruiz.',
    says: (run) =>
      run.to - run.first === 1
        ? [nameOf(run, kindOfWord(run.tokens[run.first], run.first > run.from), run.first, run.gender)]
        : null,
  },
  {
    name: 'given-name',
    for: 'Llegó Ana Ruiz.',
    not: 'Llegó Ana.',
    says: (run) => {
      const { tokens, from, to, first, given, organisation, gender } = run;
      const size = to - first;
      if (given === undefined || tokens.slice(first, to).filter(({ capital }) => capital).length > MOST_NAMES)
        return null;
      const person = !organisation || size === 2 || first > from || (size === 3 && isGiven(textOf(tokens, first + 1)));
      return person ? [nameOf(run, 'person', first, gender ?? given)] : null;
    },
  },
  {
    name: 'titled',
    for: 'Llegó el Presidente Xarles Rojo.',
    not: 'Llegó el Presidente Luis Rojo.',
    says: (run) =>
      run.first > run.from && !run.organisation
        ? [nameOf(run, 'person', run.first, run.gender ?? run.given ?? null)]
        : null,
  },
  {
    name: 'organisation',
    for: '“No hay luz”, dijo el Sindicato de Pesca.',
    not: '“No hay luz”, dijo Ana Ruiz.',
    says: (run) => (run.organisation ? [nameOf(run, 'organisation', run.from)] : null),
  },
  {
    name: 'santo',
    for: 'Lo dijo Santo Domingo.',
    not: 'Lo dijo Ana Domingo.',
    says: (run) => (bare(run.tokens[run.first]) === 'santo' ? [nameOf(run, 'other', run.from)] : null),
  },
  {
    name: 'place',
    for: 'Lo dijo Nueva Granada.',
    not: 'Lo dijo Xarles Rojo.',
    says: (run) => (isPlace(run.tokens[run.to - 1]) ? [nameOf(run, 'other', run.from)] : null),
  },
  {
    name: 'day-or-thing',
    for: 'Lo dijo Google Maps.',
    not: 'Lo dijo Xarles Maps.',
    says: (run) => (SPANISH_NOT_NAMES.has(bare(run.tokens[run.first])) ? [nameOf(run, 'other', run.from)] : null),
  },
]);

/** A person's name has so many capitalised words at most. */
const MOST_NAMES = 5;

const textOf = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** The name of a run whose own words begin at `first`; the ones before are its title. */
function nameOf(
  { tokens, from, to }: Pick<Run, 'tokens' | 'from' | 'to'>,
  kind: NameKind,
  first: number,
  gender: Gender | null = null,
): NameSpan {
  const words = (a: number, b: number): string[] => tokens.slice(a, b).map(({ text }) => text);
  return { kind, first, last: to - 1, from, words: words(first, to), title: words(from, first).join(' '), gender };
}

/** "Ministra de Salud …": does the office at the beginning go on with a small word? */
const hasComplement = ({ tokens, from, first }: Run): boolean =>
  first > from && SPANISH_PARTICLES.has(tokens[first]?.lower ?? '') && isLower(tokens[first]);

/** Does a person's name begin at a word inside of a run: a given name that is not behind another? */
const beginsPerson = (tokens: readonly Token[], i: number): boolean =>
  isGiven(textOf(tokens, i)) && !isGiven(textOf(tokens, i - 1)) && !isLower(tokens[i + 1]);

/** Cuts a run before a person's name: what stands before it is another name, or only begins the sentence. */
function personBehind({ tokens, from, to, first }: Run): readonly NameSpan[] | null {
  if (first > from) return null;
  const before = tokens[from - 1];
  const governed = before?.kind === 'word' && /^(?:de|del|en)$/.test(before.lower);
  for (let i = from + 1; i + 1 < to; i += 1) {
    const previous = tokens[i - 1];
    if (!beginsPerson(tokens, i) || isInitial(textOf(tokens, i - 1)) || isLower(previous)) continue;
    const begins = i === from + 1 && opens(tokens, from) && !isGiven(textOf(tokens, from));
    if (governed || begins || isAcronym(textOf(tokens, i - 1)) || isOrganisationWord(previous) || isPlace(previous))
      return [...(begins && !governed ? [] : classify(tokens, from, i)), ...classify(tokens, i, to)];
  }
  return null;
}

/** What a name of one word is. */
function kindOfWord(token: Token | undefined, titled: boolean): NameKind {
  const lower = bare(token);
  if (titled) return 'person';
  if (SPANISH_NOT_NAMES.has(lower) || SPANISH_PLACES.has(lower) || isPerson(lower) || SPANISH_COURTESY.has(lower))
    return 'common';
  return isAcronym(token?.text ?? '') || SPANISH_PUBLICATIONS.has(lower) || SPANISH_ORGANISATIONS.has(lower)
    ? 'organisation'
    : 'unknown';
}

/** "Presidente Luis Pérez", "Dra. Ana Ruiz": one past the offices written large before a name, and the gender that they tell. */
function titleOf(tokens: readonly Token[], from: number, to: number): Pick<Run, 'first' | 'gender'> {
  let first = from;
  let gender: Gender | null = null;
  while (first < to - 1 && isTitle(tokens, first, to)) {
    gender = SPANISH_COURTESY.get(bare(tokens[first])) ?? gender;
    first += 1;
  }
  return { first, gender };
}

function isTitle(tokens: readonly Token[], i: number, to: number): boolean {
  if (SPANISH_COURTESY.has(bare(tokens[i]))) return true;
  if (!isPerson(bare(tokens[i])) || isOrganisationWord(tokens[i + 1])) return false;
  // "Rey", "Pastora": rather the given name of what follows
  return !(isGiven(textOf(tokens, i)) && i + 1 < to && !isGiven(textOf(tokens, i + 1)));
}

/** Does a run hold a word of an organisation, or an acronym beside others? */
function holdsOrganisation(tokens: readonly Token[], first: number, to: number, given: boolean): boolean {
  for (let i = first; i < to; i += 1) {
    const token = tokens[i];
    if (isOrganisationWord(token) && !(given && SPANISH_SURNAMES_TOO.has(bare(token)))) return true;
    if (to - first > 1 && isAcronym(token?.text ?? '')) return true;
  }
  return false;
}

/** The names in a run of capitalised words. */
function classify(tokens: readonly Token[], from: number, to: number): readonly NameSpan[] {
  const { first, gender } = titleOf(tokens, from, to);
  const given = spanishGivenGender(textOf(tokens, first));
  const organisation = holdsOrganisation(tokens, first, to, given !== undefined);
  const run: Run = { tokens, from, to, first, gender, given, organisation };
  return KINDS.first(run) ?? [nameOf(run, 'unknown', first)];
}

/** A capitalised word. */
type Capital = Readonly<{ tokens: readonly Token[]; i: number; token: Token; begins: boolean }>;

const NO_NAME = new Rules<Capital, true>('speech: Spanish capitals that begin no name', [
  {
    name: 'function-word',
    for: 'Ayer Vidal dijo que no.',
    not: 'Vidal dijo que no.',
    says: ({ tokens, i, token, begins }) =>
      yes(
        SPANISH_FUNCTION_WORDS.has(token.lower) && (begins || (token.lower !== 'fuentes' && !isCapital(tokens[i + 1]))),
      ),
  },
  {
    name: 'saying-verb',
    for: 'Dijo Vidal que no.',
    not: 'Vidal dijo que no.',
    says: ({ token, begins }) => yes(begins && SPANISH_CUES.has(token.lower) && !isGiven(token.text)),
  },
]);

/** "De la Cruz": the token of the surname behind the particles at `i`, −1 for none. */
function surnameBehind(tokens: readonly Token[], i: number): number {
  if (!/^del?$/.test(tokens[i]?.lower ?? '')) return -1;
  let past = i + 1;
  while (/^(?:la|las|los)$/.test(tokens[past]?.lower ?? '') && isLower(tokens[past])) past += 1;
  return isCapital(tokens[past]) ? past : -1;
}

/** All names in the tokens of a frame or of a quotation. */
export function findSpanishNames(text: string, tokens: readonly Token[]): NameSpan[] {
  const names: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!isCapital(token)) continue;
    const begins = opens(tokens, i);
    const surname = begins ? -1 : surnameBehind(tokens, i);
    if (surname < 0 && NO_NAME.first({ tokens, i, token, begins })) continue;
    const to = runEnd(text, tokens, surname < 0 ? i : surname);
    if (surname < 0) names.push(...classify(tokens, i, to));
    else names.push(nameOf({ tokens, from: i, to }, 'unknown', i));
    i = to - 1;
  }
  return names;
}
