/** The events that a Spanish word tells, in any of its forms: the words of the table as the model of events takes them. */

import { fold } from '../../../text/analyze.ts';
import { conjugate } from '../../../text/es/conjugation.ts';
import { spanishPlural } from '../../../text/es/inflection.ts';
import { split } from '../../../text/split.ts';
import { FIGURE_EVENTS, type FigureEvent } from '../../extraction.ts';
import { SPANISH_EVENT_WORDS } from './event-words-table.ts';

/** An event that a word tells, and as what part of speech. */
export type SpanishEventWord = Readonly<{ event: FigureEvent; kind: 'verb' | 'noun' }>;

const told = new Map<string, SpanishEventWord[]>();
const verbs = new Map<string, FigureEvent>();
const actions = new Map<string, FigureEvent>();
const counted = new Map<string, FigureEvent>();

for (const event of FIGURE_EVENTS) {
  const words = SPANISH_EVENT_WORDS[event];
  const list = (key: keyof typeof words): readonly string[] => split(words[key]).filter((word) => word !== '');
  for (const key of ['actions', 'counted', 'nouns'] as const)
    for (const form of list(key).flatMap(numbers)) add(form, { event, kind: 'noun' });
  for (const key of ['verbs', 'weak'] as const)
    for (const form of list(key).flatMap(formsOf)) add(form, { event, kind: 'verb' });
  for (const form of list('verbs').flatMap(formsOf)) verbs.set(form, event);
  for (const form of list('actions')) actions.set(form, event);
  for (const form of list('counted').flatMap(numbers)) counted.set(form, event);
}

/** Singular and plural; of two words, both: "victimas mortales". */
function numbers(noun: string): string[] {
  const words = noun.split('_');
  return [words.join(' '), words.map(spanishPlural).join(' ')];
}

/** Adds a form; a word that is both noun and verb of an event is what it was first. */
function add(form: string, word: SpanishEventWord): void {
  const known = told.get(form) ?? [];
  if (!known.some(({ event }) => event === word.event)) told.set(form, [...known, word]);
}

/** Third persons, participles in both genders and numbers, infinitive and gerund; without diacritics. */
function formsOf(entry: string): string[] {
  return conjugate(entry).flatMap(([form, { mood }]) => {
    const plain = fold(form);
    return mood === 'participle' ? ['o', 'a', 'os', 'as'].map((end) => plain.slice(0, -1) + end) : [plain];
  });
}

const NONE: readonly SpanishEventWord[] = [];

/** The events that a word may tell. @param word lower case, without diacritics */
export function spanishEventWord(word: string): readonly SpanishEventWord[] {
  return told.get(word) ?? NONE;
}

/** The event that a counted noun is by itself: "12 heridos", "31 víctimas mortales". */
export function countedEvent(word: string, next: string): FigureEvent | null {
  return counted.get(`${word} ${next}`) ?? counted.get(word) ?? null;
}

/** The event whose object or subject a verb has, in any of its forms: "detuvo", "decomisadas". */
export function eventOfVerb(word: string): FigureEvent | null {
  return verbs.get(word) ?? null;
}

/** The event that a noun names as a happening: "captura", "decomiso". */
export function eventOfAction(word: string): FigureEvent | null {
  return actions.get(word) ?? null;
}
