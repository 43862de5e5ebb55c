/** How far a Spanish noun phrase reaches: "la exigente consejera de Educación, Cultura y Deporte de Aragón". */

import { Rules, yes } from '../../../../text/rules.ts';
import type { Token } from '../../frame.ts';
import type { Entity } from '../../mention/entity.ts';
import type { NameSpan } from '../../name/name.ts';
import { SPANISH_CUES, SPANISH_NOUN_FORMS, SPANISH_OTHER_VERBS } from '../cues.ts';
import { SPANISH_BEFORE_NOUN, SPANISH_DETERMINERS, SPANISH_FUNCTION_WORDS } from '../roles.ts';
import type { SpanishCast } from './cast.ts';
import { spanishPersonNoun } from './name.ts';

/** The words of a paragraph and the names in it. */
export type Words = Readonly<{
  text: string;
  tokens: readonly Token[];
  cast: SpanishCast;
  /** The name that covers a token. */
  nameAt: ReadonlyMap<number, NameSpan>;
}>;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Is a name a person's, as far as we know? */
export const isPersonName = (name: NameSpan | undefined): name is NameSpan =>
  name?.kind === 'person' || name?.kind === 'unknown';

/** Is a word a finite verb or another that no noun phrase goes on with? "denuncia" may be the noun of one, but no adjective. */
export function stopsPhrase(token: Token | undefined, noun = false): boolean {
  if (!isWord(token)) return true;
  const { lower } = token;
  if (SPANISH_FUNCTION_WORDS.has(lower) || SPANISH_OTHER_VERBS.has(lower)) return true;
  if (/^\p{N}/u.test(lower) || lower.endsWith('mente')) return true;
  const form = SPANISH_CUES.get(lower);
  if (form && form.next === undefined && form.mood !== 'participle') return !(noun && SPANISH_NOUN_FORMS.has(lower));
  return /(?:ó|aron|ieron|aban|ándose|iendo|ando)$/.test(lower) && lower.length > 3;
}

const isSmall = (token: Token | undefined): boolean => isWord(token) && !token.capital;

/** So many adjectives may stand behind a noun, and so many complements. */
const ADJECTIVES = 3;
const COMPLEMENTS = 4;
/** So many tokens may stand in the bracket behind a name. */
const BRACKET = 7;

/** One past the adjectives behind a noun at `i`. */
function pastAdjectives(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  while (end <= i + ADJECTIVES && isSmall(tokens[end]) && !stopsPhrase(tokens[end])) end += 1;
  return end;
}

/** The last token of "(PSOE)", "(42)" behind a name that ends at `to`. */
export function withBracket(tokens: readonly Token[], to: number): number {
  if (tokens[to + 1]?.text !== '(') return to;
  for (let j = to + 2; j < to + 2 + BRACKET; j += 1) if (tokens[j]?.text === ')') return j;
  return to;
}

/** A preposition behind a noun that may bring its complement. */
type Joint = Readonly<{
  words: Words;
  /** "de", "del". */
  of: boolean;
  /** The token behind the preposition, and the name behind it and its article. */
  at: number;
  name: NameSpan | undefined;
  /** The noun is a person or a body. */
  person: boolean;
}>;

const ENDS = new Rules<Joint, true>('speech: Spanish prepositions that end a noun phrase', [
  {
    name: 'of-a-thing',
    for: 'El informe para Telecinco dice que “no hay luz”.',
    not: 'El informe de Telecinco dice que “no hay luz”.',
    says: ({ of, person }) => yes(!of && !person),
  },
  {
    // "de la abogada Clara Montiel": a person with a mention of its own
    name: 'before-office-and-name',
    for: '“No hay luz”, dijo la hija de la alcaldesa Ana Ruiz.',
    not: '“No hay luz”, dijo la hija de Ana Ruiz.',
    says: ({ words, at }) => yes(holdsName(words, at)),
  },
  {
    name: 'before-a-person',
    for: '“No hay luz”, dijo la ministra ante Luis Pérez.',
    not: '“No hay luz”, dijo la ministra de Sanidad.',
    says: ({ of, name }) => yes(!of && name?.kind === 'person'),
  },
  {
    name: 'before-a-noun',
    for: '“No hay luz”, dijo la ministra en casa.',
    not: '“No hay luz”, dijo la ministra de la casa.',
    says: ({ of, name }) => yes(!of && !name),
  },
]);

/** Do an office and a name begin at a token? */
function holdsName({ tokens, nameAt }: Words, i: number): boolean {
  const noun = SPANISH_DETERMINERS.has(tokens[i]?.lower ?? '') ? i + 1 : i;
  if (nameAt.has(noun) || !spanishPersonNoun(tokens[noun]?.lower ?? '')) return false;
  const end = pastAdjectives(tokens, noun);
  const name = nameAt.get(end);
  return name?.from === end && isPersonName(name);
}

/** Past one complement that begins at `from`, −1 for none; who is named in it goes into `within`. */
function pastComplement(words: Words, from: number, person: boolean, within: Entity[]): number {
  const { tokens, nameAt, cast } = words;
  const preposition = tokens[from];
  if (!isWord(preposition) || !/^(?:del?|para|en|ante|por|contra)$/.test(preposition.lower)) return -1;
  const of = preposition.lower.startsWith('d');
  const at = from + 1;
  const noun = SPANISH_DETERMINERS.has(tokens[at]?.lower ?? '') && isSmall(tokens[at]) ? at + 1 : at;
  const name = nameAt.get(noun);
  if (ENDS.first({ words, of, at, name, person })) return -1;
  if (!name) return stopsPhrase(tokens[noun], true) ? -1 : pastAdjectives(tokens, noun);
  const entity = cast.find(name);
  if (entity) within.push(entity);
  return pastList(words, pastOrigin(words, withBracket(tokens, name.last) + 1), person);
}

/** Past an adjective behind the name of a body: "del Interior francés". */
function pastOrigin({ tokens, nameAt }: Words, end: number): number {
  const adjective = isSmall(tokens[end]) && !stopsPhrase(tokens[end]);
  return adjective && (tokens[end + 1]?.text === ',' || isPersonName(nameAt.get(end + 1))) ? end + 1 : end;
}

/** Past the rest of "Educación, Cultura y Deporte": a list of subjects, closed by "y". */
function pastList({ text, tokens, nameAt }: Words, end: number, person: boolean): number {
  const pastName = (i: number): number => (nameAt.get(i)?.last ?? i - 1) + 1;
  const isAnd = (i: number): boolean => tokens[i]?.lower === 'y';
  const isSubject = (i: number): boolean => nameAt.get(i)?.kind === 'organisation';
  let list = end;
  while (tokens[list]?.text === ',' && isSubject(list + 1)) list = pastName(list + 1);
  if (list === end) return person && isAnd(end) && isSubject(end + 1) ? pastName(end + 1) : end;
  if (isAnd(list) && nameAt.has(list + 1)) return pastName(list + 1);
  return / y /.test(text.slice(tokens[end]?.start, tokens[list - 1]?.end)) ? list : end;
}

/** One past the adjectives and complements behind a noun, "de Economía", "del PP en el Congreso", and who is named there. */
export function pastComplements(
  words: Words,
  noun: number,
  person: boolean,
): Readonly<{ end: number; within: readonly Entity[] }> {
  const within: Entity[] = [];
  let end = pastAdjectives(words.tokens, noun);
  for (let count = 0; count < COMPLEMENTS; count += 1) {
    const past = pastComplement(words, end, person, within);
    if (past < 0) break;
    end = past;
  }
  return { end, within };
}

/** The noun of the phrase that begins at `i`, behind numbers and "nuevo", "ex". */
export function nounOf({ tokens, nameAt }: Words, i: number, open: boolean): number {
  let noun = open ? i + 1 : i;
  for (let word = tokens[noun]; isWord(word) && isWord(tokens[noun + 1]); word = tokens[noun]) {
    if (!open && word.lower !== 'ex') break;
    if (!SPANISH_BEFORE_NOUN.has(word.lower) && !/^\d+$/.test(word.text)) break;
    if (nameAt.get(noun + 1)?.kind !== 'person' && stopsPhrase(tokens[noun + 1], true)) break;
    noun += 1;
  }
  return noun;
}
