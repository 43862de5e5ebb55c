/**
 * Who is spoken of in a Spanish paragraph: names with the office before them ("la comisaria jefe Ana Ruiz", "el ministro de
 * Economía Luis Pérez"), offices by themselves, pronouns, and every other noun phrase, so that no verb takes a stranger for
 * its subject.
 */

import type { Frame, Token } from '../../frame.ts';
import { genderOf } from '../../mention.ts';
import type { Entity, Mention } from '../../mention.ts';
import type { Gender, NameSpan } from '../../name.ts';
import {
  SPANISH_CUES,
  SPANISH_DOCUMENTS,
  SPANISH_NOUN_FORMS,
  SPANISH_OTHER_VERBS,
  SPANISH_SPEECH_NOUNS,
} from '../cues.ts';
import {
  SPANISH_BEFORE_NOUN,
  SPANISH_COURTESY,
  SPANISH_DETERMINERS,
  SPANISH_FUNCTION_WORDS,
  SPANISH_GROUPS,
  SPANISH_PREPOSITIONS,
  spanishGender,
} from '../roles.ts';
import type { SpanishCast } from './cast.ts';
import { spanishPersonNoun } from './name.ts';

const PRONOUNS: ReadonlyMap<string, Readonly<{ gender: Gender | null; plural: boolean }>> = new Map([
  ['él', { gender: 'male', plural: false }],
  ['ella', { gender: 'female', plural: false }],
  ['ellos', { gender: null, plural: true }],
  ['ellas', { gender: null, plural: true }],
  ['yo', { gender: null, plural: false }],
  ['nosotros', { gender: null, plural: true }],
  ['nosotras', { gender: null, plural: true }],
  ['alguien', { gender: null, plural: false }],
  ['muchos', { gender: null, plural: true }],
  ['algunos', { gender: null, plural: true }],
  ['otros', { gender: null, plural: true }],
  ['ambos', { gender: null, plural: true }],
  ['ambas', { gender: null, plural: true }],
]);

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

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

/** One past the adjectives behind a noun at `i`. */
function pastAdjectives(tokens: readonly Token[], i: number, most = 3): number {
  let end = i + 1;
  while (end <= i + most && isWord(tokens[end]) && tokens[end]?.capital === false && !stopsPhrase(tokens[end]))
    end += 1;
  return end;
}

const isPersonName = (name: NameSpan | undefined): name is NameSpan =>
  name?.kind === 'person' || name?.kind === 'unknown';

/** The mentions of one frame with their entities, in text order. */
export function spanishMentions(text: string, frame: Frame, cast: SpanishCast): Mention[] {
  const { tokens } = frame;
  const out: Mention[] = [];
  const nameAt = new Map<number, NameSpan>();
  for (const name of cast.names.get(frame) ?? []) for (let i = name.from; i <= name.last; i += 1) nameAt.set(i, name);
  const slice = (from: number, to: number): string => text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);

  const push = (about: Pick<Mention, 'kind' | 'from' | 'to' | 'head' | 'entity'> & Partial<Mention>): void => {
    out.push({
      noun: '',
      plural: false,
      definite: true,
      what: 'person',
      gender: about.entity ? genderOf(about.entity) : null,
      role: null,
      possessive: false,
      within: [],
      ...about,
    });
  };

  /** Past "(PSOE)", "(42)" behind a name. */
  const pastBracket = (to: number): number => {
    if (tokens[to + 1]?.text !== '(') return to;
    for (let j = to + 2; j < Math.min(tokens.length, to + 9); j += 1) if (tokens[j]?.text === ')') return j;
    return to;
  };

  const pushName = (name: NameSpan, from: number, role: string | null, gender: Gender | null): number => {
    const entity = cast.find(name, gender ?? name.gender);
    const to = pastBracket(name.last);
    if (entity) {
      if (gender && entity.kind === 'person' && genderOf(entity) === null) entity[gender] += 1;
      entity.aliases.add(name.words.join(' '));
      if (name.words.length === 1) entity.bare += 1;
    }
    push({
      kind: 'name',
      from,
      to,
      head: name.last,
      entity,
      what: entity?.kind === 'person' ? 'person' : 'group',
      role: role ?? (name.title || null),
    });
    return to;
  };

  /** "de la abogada Clara Montiel": a person with a mention of its own. */
  const holdsName = (i: number): boolean => {
    const noun = SPANISH_DETERMINERS.has(tokens[i]?.lower ?? '') ? i + 1 : i;
    if (nameAt.has(noun) || !spanishPersonNoun(tokens[noun]?.lower ?? '')) return false;
    const end = pastAdjectives(tokens, noun);
    return nameAt.get(end)?.from === end && isPersonName(nameAt.get(end));
  };

  /** Past "de Economía", "del PP en el Congreso", "de Educación, Cultura y Deporte" behind a noun; stops before a person's name. */
  const pastComplements = (noun: number, person: boolean, within: Entity[]): number => {
    let end = pastAdjectives(tokens, noun);
    for (let hop = 0; hop < 4; hop += 1) {
      const preposition = tokens[end];
      if (!isWord(preposition)) break;
      const of = /^(?:de|del)$/.test(preposition.lower);
      if (!of && !(person && /^(?:para|en|ante|por|contra)$/.test(preposition.lower))) break;
      let at = end + 1;
      if (holdsName(at)) break;
      if (SPANISH_DETERMINERS.has(tokens[at]?.lower ?? '') && tokens[at]?.capital === false) at += 1;
      const name = nameAt.get(at);
      if (name) {
        if (!of && name.kind === 'person') break;
        const entity = cast.find(name);
        if (entity) within.push(entity);
        end = pastBracket(name.last) + 1;
        // "del Interior francés"
        const adjective = tokens[end];
        const beyond = tokens[end + 1];
        if (
          isWord(adjective) &&
          !adjective.capital &&
          !stopsPhrase(adjective) &&
          (beyond?.text === ',' || isPersonName(nameAt.get(end + 1)))
        )
          end += 1;
        // "Educación, Cultura y Deporte": a list of subjects, closed by "y"
        let list = end;
        while (tokens[list]?.text === ',' && nameAt.get(list + 1)?.kind === 'organisation')
          list = (nameAt.get(list + 1)?.last ?? list) + 1;
        if (list > end && tokens[list]?.lower === 'y' && nameAt.get(list + 1))
          list = (nameAt.get(list + 1)?.last ?? list) + 1;
        else if (list > end && !/ y /.test(slice(end, list - 1))) list = end;
        if (list === end && tokens[end]?.lower === 'y' && nameAt.get(end + 1)?.kind === 'organisation' && person)
          list = (nameAt.get(end + 1)?.last ?? end) + 1;
        end = list;
      } else if (of && isWord(tokens[at]) && !stopsPhrase(tokens[at], true)) end = pastAdjectives(tokens, at);
      else break;
    }
    return end;
  };

  /** Reads the noun phrase that begins at `i`; its last token, or −1. */
  const readPhrase = (i: number): number => {
    const determiner = SPANISH_DETERMINERS.get(tokens[i]?.lower ?? '');
    const open = determiner !== undefined && !(nameAt.get(i)?.from === i && nameAt.get(i)?.last !== i);
    let noun = open ? i + 1 : i;
    while (
      isWord(tokens[noun]) &&
      (SPANISH_BEFORE_NOUN.has(tokens[noun]?.lower ?? '') || /^\d+$/.test(tokens[noun]?.text ?? '')) &&
      isWord(tokens[noun + 1]) &&
      (open || tokens[noun]?.lower === 'ex') &&
      !(nameAt.get(noun + 1)?.kind !== 'person' && stopsPhrase(tokens[noun + 1], true))
    )
      noun += 1;
    const token = tokens[noun];
    if (!isWord(token)) return -1;
    const name = nameAt.get(noun);
    const lower = token.lower;
    const courtesy = SPANISH_COURTESY.get(lower.replace(/\.$/, ''));
    const after = nameAt.get(noun + 1);
    if (courtesy !== undefined && !name && after && isPersonName(after)) return pushName(after, i, null, courtesy);
    // "el Fiscal General del Estado", an office written large
    const office =
      name?.from === noun && name.kind !== 'person' && !SPANISH_GROUPS.has(lower) && spanishPersonNoun(lower);
    if (name && office && name.kind !== 'common') {
      push({
        kind: 'nominal',
        from: i,
        to: name.last,
        head: noun,
        entity: null,
        noun: lower,
        definite: determiner?.definite ?? false,
        gender: determiner?.gender ?? null,
      });
      return name.last;
    }
    if (name && !(name.kind === 'common' && spanishPersonNoun(lower))) {
      if (name.from !== noun || (!open && name.from !== i)) return -1;
      return pushName(name, i, null, name.kind === 'organisation' ? null : (determiner?.gender ?? null));
    }
    const person = spanishPersonNoun(lower);
    if (!person && (!open || stopsPhrase(token, true))) return -1;
    if (person && !open && SPANISH_CUES.has(lower)) return -1;
    const within: Entity[] = [];
    const end = pastComplements(noun, person !== null || SPANISH_GROUPS.has(lower), within);
    const gender = person && !person.plural ? (determiner?.gender ?? spanishGender(person.noun)) : null;
    const plural = person?.plural === true || determiner?.plural === true;
    // the office and the name, "la ministra de Sanidad Ana Ruiz"
    for (const at of [end, noun + 1]) {
      const holder = nameAt.get(at);
      if (!person || plural || !isPersonName(holder) || holder.from !== at || at < end) continue;
      const entity = cast.find(holder, gender);
      if (entity?.kind === 'person') return pushName(holder, i, slice(open ? i + 1 : i, at - 1), gender);
    }
    const definite = determiner?.definite ?? false;
    push({
      kind: 'nominal',
      from: i,
      to: end - 1,
      head: noun,
      entity: null,
      noun: person?.noun ?? lower,
      plural,
      definite,
      what: person ? 'person' : SPANISH_DOCUMENTS.has(lower) || SPANISH_SPEECH_NOUNS.has(lower) ? 'document' : 'group',
      gender,
      within,
    });
    return end - 1;
  };

  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!isWord(token)) continue;
    const to = readPhrase(i);
    if (to >= i) {
      i = to;
      continue;
    }
    const pronoun = PRONOUNS.get(token.lower);
    const before = tokens[i - 1];
    if (pronoun && !(isWord(before) && SPANISH_PREPOSITIONS.has(before.lower)))
      push({ kind: 'pronoun', from: i, to: i, head: i, entity: null, noun: token.lower, ...pronoun });
  }
  return out;
}
