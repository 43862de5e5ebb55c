/** A turn that leans and the question before → the whole question that is meant. */

import { fold, tokenize } from '../../../text/analyze.ts';
import type { Span } from '../../../text/span.ts';
import { isLight } from '../light-words.ts';
import type { Vocabulary } from '../understand/catalogue.ts';
import { without } from '../understand/text.ts';
import { isOwn } from './lean.ts';
import { personMeant, type Told } from './person.ts';
import { readTurn, type Turn } from './turn.ts';
import { LEADS, PERSONS, POSSESSIVES, TIME_LEADS, TIMES } from './words-table.ts';

/** How alike some words of the turn and some of the question before are, −1 to 1. */
export type Alike = (ofTurn: Span, ofQuestion: Span) => number;

/** What is known of the talk. */
export type Talk = Told &
  Readonly<{
    language: string;
    /** The sentence shown; `null` where nothing was. */
    sentence: string | null;
    /** `null` without the encoder. */
    alike: Alike | null;
  }>;

/** The whole question, and how it came about. */
export type WholeQuestion = Readonly<{
  text: string;
  as: 'who says' | 'outlet' | 'other thing' | 'time' | 'person' | 'joined' | 'before';
}>;

/** More words of the question before do not come along: the encoder reads so many. */
const MOST_WORDS = 20;
/** A sentence that is asked for its speaker is cut behind so many characters. */
const MOST_SENTENCE = 160;
/** More words make a sentence, no thing. */
const MOST_THING = 5;

/** Reads a turn that leans as the whole question that is meant. */
export function wholeQuestion(turn: Turn, talk: Talk): WholeQuestion {
  const { text, as } = readWhole(turn, talk);
  // A turn in Spanish has lost the mark at its beginning together with what it began with.
  return { text: talk.language === 'es' && !text.includes('¿') ? `¿${text}` : text, as };
}

function readWhole(turn: Turn, talk: Talk): WholeQuestion {
  const { sentence, question, language } = talk;
  if (turn.asksWho && sentence !== null) {
    const who = language === 'es' ? 'Quién dice' : 'Who says';
    return { text: `${who} “${shortened(sentence)}”?`, as: 'who says' };
  }
  if (turn.otherOutlet !== null) {
    const rest = readTurn(without(turn.bare, [turn.otherOutlet]), talk.language);
    return { text: rest.words.some(isOwn) ? joined(rest.bare, talk) : question, as: 'outlet' };
  }
  return (
    otherThing(turn, talk) ??
    otherTime(turn, talk) ??
    ofPerson(turn, talk) ?? { text: joined(turn.bare, talk), as: 'joined' }
  );
}

function shortened(sentence: string): string {
  const line = sentence.replace(/\s+/gu, ' ').trim();
  if (line.length <= MOST_SENTENCE) return line;
  return `${line.slice(0, MOST_SENTENCE).replace(/\s\S*$/u, '')} …`;
}

const marked = (text: string) => `${text.replace(/[\s?!.,;:]{1,99}$/u, '')}?`;

/** The turn with what the question before was about: "born where (the poet Mari Evans)?" */
function joined(bare: string, { question, language }: Talk): string {
  const own = new Set(tokenize(bare, language).map(({ term }) => term));
  const flat = question
    .replace(/[()?]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const tokens = tokenize(flat, language);
  const matters = tokens.map(
    ({ stop, term, start, end }) => !stop && term !== '' && !own.has(term) && !isLight(flat.slice(start, end)),
  );
  const first = tokens[matters.indexOf(true)];
  if (first === undefined) return marked(bare);
  const last = tokens[Math.min(matters.lastIndexOf(true), matters.indexOf(true) + MOST_WORDS)] ?? first;
  return `${bare} (${flat.slice(first.start, last.end)})?`;
}

/** A part of the question before that another thing can stand for. */
type Slot = Span & Readonly<{ kind: 'name' | 'time' | 'word'; lead: string | null }>;

const isYear = (word: string) => /^(?:1[5-9]|20)\d\d$/u.test(word);

function slotsOf(text: string, language: string, vocabulary: Vocabulary): Slot[] {
  const slots: Slot[] = [];
  let lead: string | null = null;
  for (const [at, { start, end, stop }] of tokenize(text, language).entries()) {
    const typed = text.slice(start, end);
    const folded = fold(typed).replace(/['’]s$/u, '');
    if (stop) {
      if (!/^(?:the|a|an|el|la|los|las|un|una)$/u.test(folded)) lead = folded;
      continue;
    }
    const isTime = isYear(folded) || (TIMES.has(folded) && (folded !== 'may' || typed === 'May'));
    const isName = (at > 0 && /^\p{Lu}/u.test(typed)) || vocabulary.isName(folded);
    const kind = isTime ? 'time' : isName ? 'name' : 'word';
    const before = slots.at(-1);
    if (kind !== 'word' && before?.kind === kind && /^,? $/u.test(text.slice(before.end, start)))
      slots[slots.length - 1] = { ...before, end };
    else if (kind !== 'word' || !isLight(typed)) slots.push({ start, end, kind, lead });
    lead = null;
  }
  return slots;
}

/** The words of a turn that name a thing, and what stands before them. */
function thingOf({ bare, words }: Turn): (Span & Readonly<{ lead: string | null }>) | null {
  const first = words.findIndex(({ folded }) => !LEADS.has(folded));
  const from = words[first];
  if (from === undefined || words.length - first > MOST_THING) return null;
  const leads = words.slice(0, first).filter(({ folded }) => !/^(?:the|a|an|el|la|los|las)$/u.test(folded));
  return { start: from.start, end: bare.length, lead: leads[0]?.folded ?? null };
}

/**
 * Another thing in place of one of the question before. For: "How much fentanyl was seized?" – "and cocaine?" Not for: "and how
 * many were arrested?", which has a question of its own.
 */
function otherThing(turn: Turn, { question, language, vocabulary, alike }: Talk): WholeQuestion | null {
  const { bare, starts, asks, opens, leaning, words } = turn;
  if (!starts || asks || opens || leaning.length > 0 || !words.some(isOwn)) return null;
  const thing = thingOf(turn);
  if (thing === null) return null;
  const text = bare.slice(thing.start, thing.end);
  const kinds = slotsOf(` ${text}`, language, vocabulary).map(({ kind }) => kind);
  const kind = kinds.includes('name') ? 'name' : kinds.includes('time') ? 'time' : 'word';
  if (kinds.length === 0 || (kind === 'time' && kinds.includes('word'))) return null;
  const swapped = (slot: Span): WholeQuestion => {
    const old = question.slice(slot.start, slot.end);
    const owns = /['’]s$/iu.test(old) && !/s$/iu.test(text) ? `${text}'s` : text;
    return { text: marked(question.slice(0, slot.start) + owns + question.slice(slot.end)), as: 'other thing' };
  };
  // Who did it was only pointed at: "how much did they spend" – "and Pence?"
  const pointed = kind === 'name' ? readTurn(question, language).leaning[0] : undefined;
  if (pointed !== undefined && question.startsWith(pointed.word.typed, pointed.word.start))
    return swapped(pointed.word);
  const slots = slotsOf(question, language, vocabulary).filter((slot) => slot.kind === kind);
  const led = thing.lead === null ? undefined : slots.find(({ lead }) => lead === thing.lead);
  if (led !== undefined) return swapped(led);
  const best = alike === null ? slots[0] : mostAlike(slots, (slot) => alike(thing, slot));
  return best === undefined ? null : swapped(best);
}

function mostAlike(slots: readonly Slot[], alike: (slot: Slot) => number): Slot | undefined {
  return slots.map((slot) => ({ slot, by: alike(slot) })).sort((a, b) => b.by - a.by)[0]?.slot;
}

/** Another period. For: "in May?", "by spring 2012?" Not for: "and a month later?", which counts from what was shown. */
function otherTime(turn: Turn, { question, language, vocabulary }: Talk): WholeQuestion | null {
  const { bare, words, asks, leaning } = turn;
  const tells = ({ folded }: (typeof words)[number]) => TIMES.has(folded) || /^\d{1,4}$/u.test(folded);
  if (asks || leaning.length > 0 || !words.some(tells)) return null;
  if (!words.every((word) => tells(word) || TIME_LEADS.has(word.folded) || LEADS.has(word.folded))) return null;
  const slot = slotsOf(question, language, vocabulary).find(({ kind }) => kind === 'time');
  if (slot === undefined) return { text: marked(`${question.replace(/[\s?]{1,99}$/u, '')} ${bare}`), as: 'time' };
  const head = question.slice(0, slot.start);
  const lead = TIME_LEADS.has(words[0]?.folded ?? '')
    ? /(?:(?:in|on|by|since|before|after|until|during|last|next|en|el) ){1,3}$/iu
    : /$/u;
  return { text: marked(head.replace(lead, '') + bare + question.slice(slot.end)), as: 'time' };
}

/**
 * The persons in place of "he" and "she", each where he is first meant. For: "where was he shot?", "did he say why she left?" Not
 * for: "why did they?", who may be anybody.
 */
function ofPerson(turn: Turn, talk: Talk): WholeQuestion | null {
  const { bare, leaning, words } = turn;
  const genderOf = ({ word }: Turn['leaning'][number]) => PERSONS.get(word.folded);
  const persons = leaning
    .filter(({ as }) => as === 'person')
    .filter((one, at, all) => all.findIndex((other) => genderOf(other) === genderOf(one)) === at)
    .map((one) => ({ ...one, person: personMeant(genderOf(one) ?? 'male', talk) }));
  if (persons.every(({ person }) => person === null)) return null;
  let text = bare;
  for (const { word, at, person } of persons.toReversed()) {
    if (person === null) continue;
    const has = POSSESSIVES.has(word.folded) && (word.folded === 'his' || words[at + 1]?.stop === false);
    const is = /['’]s$|^(?:hes|shes)$/iu.test(word.typed);
    text = `${text.slice(0, word.start)}${asTyped(person, talk.question)}${has ? "'s" : is ? ' is' : ''}${text.slice(word.end)}`;
  }
  // Whom and what else it points at stands in the question before.
  const isWhole =
    leaning.every(({ as }) => as === 'person') && persons.every(({ person }) => person !== null) && words.some(isOwn);
  if (isWhole) return { text: marked(text), as: 'person' };
  const about = SAYS.test(text) ? ABOUT.exec(talk.question)?.[1] : undefined;
  return {
    text: about === undefined ? joined(text, talk) : marked(`${text.replace(/[\s?]{1,9}$/u, '')} about ${about}`),
    as: 'person',
  };
}

/** A turn that asks for somebody's words and for nothing else, and the matter of the question before. */
const SAYS = /^what (?:did|does|has|had) .{1,80} (?:say|said)\s?\??$/iu;
const ABOUT = /\babout (?!it\b|that\b|this\b|him\b|her\b|them\b)([^?]{1,200})/iu;

/** A name as the question before has it, which is as the articles print it more often than in full: "Sheinbaum". */
function asTyped(person: string, question: string): string {
  const surname = person.split(' ').at(-1) ?? person;
  const isThere = question.split(/[^\p{L}\p{N}'’-]+/u).some((word) => word.replace(/['’]s$/u, '') === surname);
  return !question.includes(person) && isThere ? surname : person;
}
