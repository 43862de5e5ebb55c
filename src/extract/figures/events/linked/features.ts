/** What speaks for a figure belonging to an event: where the words of the event stand beside it, and what it counts. */

import { FIGURE_EVENTS, type FigureEvent } from '../../../extraction.ts';
import { fold } from '../../../../text/analyze.ts';
import { singular, verbBase } from '../../../../text/en/inflection.ts';
import type { TokenizedSentence } from '../../../../text/en/clause/tokenized.ts';
import { spanishEventWord } from '../../es/event-words.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { ONTOLOGY } from './ontology-table.ts';

/** A sentence whose words tell events: an English clause, or a Spanish sentence, whose words stand for the same events. */
export type Told = Pick<TokenizedSentence, 'tokens' | 'word' | 'print'> & Readonly<{ language?: 'es' }>;

/** What may be said of a figure: its event, or that it belongs to none. */
export const OUTCOMES = [...FIGURE_EVENTS, 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Takes the features of an outcome one by one. */
export type Sink = (outcome: Outcome, feature: string, value: number) => void;

/** Tokens after which a word halves its say. */
const REACH = 5;
/** Tokens looked at on either side. */
const WINDOW = 25;

type Kind = 'verb' | 'noun';
/** A word of an event in a sentence. */
type Hit = Readonly<{ at: number; event: FigureEvent; kind: Kind }>;

const [VERBS, NOUNS] = (['verbs', 'nouns'] as const).map((kind) => {
  const found = new Map<string, FigureEvent[]>();
  for (const event of FIGURE_EVENTS)
    for (const word of ONTOLOGY[event][kind]) found.set(word, [...(found.get(word) ?? []), event]);
  return found;
}) as [Map<string, FigureEvent[]>, Map<string, FigureEvent[]>];

const words = new Map<string, readonly Omit<Hit, 'at'>[]>();
/** Words whose events are kept; news has fewer in use. */
const KEPT = 50_000;

/** The events that a word tells. A word that is both noun and verb of an event is a noun. */
function wordOf(lower: string): readonly Omit<Hit, 'at'>[] {
  const known = words.get(lower);
  if (known) return known;
  const nouns = NOUNS.get(singular(lower)) ?? [];
  const verbs = eventsOfVerb(lower).filter((event) => !nouns.includes(event));
  const found = [
    ...nouns.map((event) => ({ event, kind: 'noun' as const })),
    ...verbs.map((event) => ({ event, kind: 'verb' as const })),
  ];
  if (words.size >= KEPT) words.clear();
  words.set(lower, found);
  return found;
}

/** The events that a word in any of its forms may tell, "other" left out. */
export function eventsOfWord(word: string, language: 'en' | 'es'): readonly FigureEvent[] {
  const told = language === 'es' ? spanishEventWord(fold(word)) : wordOf(word.toLowerCase());
  return told.flatMap(({ event }) => (event === 'other' ? [] : [event]));
}

const knownHits = new WeakMap<Told, readonly Hit[]>();

/** The events that a verb in any of its forms tells: "settled" is settle, "cancelled" cancel. */
export function eventsOfVerb(lower: string): readonly FigureEvent[] {
  const base = verbBase(lower);
  for (const form of [base, lower, `${base}e`, base.replace(/(\p{L})\1$/u, '$1')]) {
    const events = VERBS.get(form);
    if (events) return events;
  }
  return [];
}

/** Where the words of the events stand in a sentence, in text order. */
function hitsIn(clause: Told): readonly Hit[] {
  const known = knownHits.get(clause);
  if (known) return known;
  const tellsOf = clause.language === 'es' ? spanishEventWord : wordOf;
  const hits = clause.tokens.flatMap((_, at) =>
    tellsOf(clause.word(at)).map(({ event, kind }): Hit => ({ at, event, kind })),
  );
  knownHits.set(clause, hits);
  return hits;
}

/** What a quantity is measured in, coarsely. */
function kindOfUnit({ measure, currency, unitNormalized, noun, fraction }: Quantity): string {
  if (currency !== null) return 'money';
  if (fraction || /^(?:percent|%)/.test(unitNormalized)) return 'share';
  if (measure !== null) return measure.dimension;
  return noun === null ? 'bare' : 'counted';
}

/** Tokens between a quantity and a token; 0 inside. */
function distance({ first, end }: Quantity, at: number): number {
  if (at >= end) return at - end + 1;
  return at < first ? first - at : 0;
}

/** Quantities and marks between a quantity and a token. */
function between(clause: Told, quantities: readonly Quantity[], quantity: Quantity, at: number) {
  const [from, to] = at < quantity.first ? [at + 1, quantity.hedgeFirst] : [quantity.end, at];
  let [others, marks] = [0, 0];
  for (const one of quantities) if (one !== quantity && one.first >= from && one.first < to) others++;
  for (let token = from; token < to; token++) if (/^[,;:–—]$/.test(clause.print(token))) marks++;
  return { others, marks };
}

/** What the words of the events say, for the events they belong to. */
function tellWords(clause: Told, quantities: readonly Quantity[], quantity: Quantity, tell: Sink): void {
  const near = hitsIn(clause).filter(({ at }) => distance(quantity, at) <= WINDOW);
  // Money and other happenings are told by words that stand everywhere.
  const nearest = Math.min(
    ...near.flatMap(({ at, event }) => (event === 'other' || event === 'money' ? [] : [distance(quantity, at)])),
  );
  const best = new Map<string, { event: FigureEvent; feature: string; value: number }>();
  const add = (event: FigureEvent, feature: string, value: number) => {
    const key = `${event} ${feature}`;
    if ((best.get(key)?.value ?? 0) < value) best.set(key, { event, feature, value });
  };
  for (const { at, event, kind } of near) {
    const away = distance(quantity, at);
    if (away === 0) {
      add(event, `within ${kind}`, 1);
      if (at === quantity.end - 1) add(event, `head ${kind}`, 1);
      continue;
    }
    const side = at < quantity.first ? 'before' : 'after';
    const { others, marks } = between(clause, quantities, quantity, at);
    add(event, `${side} ${kind}`, Math.pow(0.5, away / REACH) / (1 + others) / (1 + 0.5 * marks));
    if (away === 1) add(event, `next ${side} ${kind}`, 1);
    if (away <= 3 && others === 0 && marks === 0) add(event, `close ${side} ${kind}`, 1);
    if (away === nearest) add(event, 'nearest', 1);
  }
  for (const { event, feature, value } of best.values()) {
    tell(event, feature, value);
    tell(event, `${event} ${feature}`, value);
  }
}

/** Words beside a figure by language: what is known already, what is said to be, what goes on as a verb, "of", participles. */
const BESIDE = {
  en: {
    definite: /^(?:the|these|those|its|their|his|her|our|all)$/,
    standing: /^(?:is|are|has|have|with|contains?|includes?)$/,
    auxiliary: /^(?:were|was|had|have|has|will|are)$/,
    of: 'of',
    participle: /ed$/,
    participles: /(?:ed|ing)$/,
  },
  es: {
    definite: /^(?:los|las|estos|estas|esos|esas|sus|nuestros|nuestras)$/,
    standing: /^(?:es|son|tiene|tienen|con|cuenta|cuentan|incluye|incluyen|agrupa|procesa)$/,
    auxiliary: /^(?:fue|fueron|ha|han|habia|habian|sera|seran|son|resultaron|quedaron)$/,
    of: 'de',
    participle: /[ai]d[oa]s?$/,
    participles: /(?:[ai]d[oa]s?|ndo)$/,
  },
} as const;

/** "The two countries", "their 12 guests": who is known already, and no news by their number. */
export function isDefinite(clause: Told, { hedgeFirst }: Quantity): boolean {
  return BESIDE[clause.language ?? 'en'].definite.test(clause.word(hedgeFirst - 1));
}

/** What the figure itself says, for some happening or for a standing fact. */
function tellItself(clause: Told, quantity: Quantity, tell: Sink): void {
  const before = clause.word(quantity.hedgeFirst - 1);
  const after = clause.word(quantity.end);
  const beside = BESIDE[clause.language ?? 'en'];
  const own: [string, number][] = [['size', Math.log10(1 + Math.abs(quantity.value)) / 6]];
  const flag = (name: string, holds: boolean) => {
    if (holds) own.push([name, 1]);
  };
  flag('one', quantity.value === 1);
  flag('hedged', quantity.hedgeFirst < quantity.first);
  flag('attributive', quantity.attributive);
  flag('definite', isDefinite(clause, quantity));
  flag('standing', beside.standing.test(before));
  flag('before auxiliary', beside.auxiliary.test(after));
  flag('before of', after === beside.of);
  flag('rate', after === 'per' || after === 'out' || clause.word(quantity.end + 1) === 'per');
  flag('before participle', beside.participle.test(after));
  flag('behind participle', beside.participles.test(before));
  if (quantity.noun !== null && clause.language === undefined)
    own.push([`noun ${singular(clause.word(quantity.noun.head))}`, 1]);
  for (const outcome of ['other', 'none'] as const)
    for (const [name, value] of own) tell(outcome, `${outcome} ${name}`, value);
}

/**
 * Tells the features of every outcome of a figure. Those of words are told twice, once for all events alike and once for this
 * one: "close after verb" and "injury close after verb". Those of the figure itself belong to one outcome: "none noun state".
 */
export function tellFeatures(clause: Told, quantities: readonly Quantity[], quantity: Quantity, tell: Sink): void {
  const unit = kindOfUnit(quantity);
  for (const outcome of OUTCOMES) tell(outcome, `${outcome} unit ${unit}`, 1);
  tellWords(clause, quantities, quantity, tell);
  tellItself(clause, quantity, tell);
}

/** The token of an event's word nearest to a figure; `null` when there is none. */
export function nearestWord(clause: Told, quantity: Quantity, event: FigureEvent): number | null {
  let found: number | null = null;
  for (const hit of hitsIn(clause))
    if (hit.event === event && (found === null || distance(quantity, hit.at) < distance(quantity, found)))
      found = hit.at;
  return found;
}
