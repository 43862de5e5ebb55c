/** What was seized, who was arrested: the thing an event's quantity counts. */

import type { Clause } from '../../../text/en/clause.ts';
import { EVENT_NOUNS } from './trigger/event-words.ts';
import { CONTRABAND } from '../../../text/en/data/nouns.ts';
import { singular } from '../../../text/en/inflection.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import type { NounPhrase } from '../../../text/en/noun-phrase.ts';
import { Rules } from '../../../text/rules.ts';
import { joins } from '../../../text/en/number.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Trigger } from './trigger/trigger.ts';

/** Nouns that only hold or amount to something else. */
const HOLDERS =
  /^(?:packages?|bricks?|bales?|bags?|boxes|box|parcels?|packets?|bundles?|sacks?|drums?|cartons?|crates?|containers?|truckloads?|shipments?|loads?|caches?|hauls?|stash|stashes|supply|quantity|quantities|worth|consignments?|stockpiles?|batch|batches|piles?|bottles?|blocks?|tubs?|suitcases?)$/;

/** A quantity whose item is looked for, and the verb or noun of its event, if there is one. */
type ItemPlace = Readonly<{ clause: Clause; quantity: Quantity; trigger: Pick<Trigger, 'event'> | null }>;

const ITEM = new Rules<ItemPlace, string>('figures/events: what a quantity is of', [
  {
    name: 'counted-noun',
    for: 'Police seized 20 guns.',
    not: 'Police seized 20 kilos of cocaine.',
    says: ({ clause, quantity: { noun } }) => (noun === null ? null : counted(clause, noun)),
  },
  {
    name: 'of-substance',
    for: 'Police seized 20 kilos of cocaine.',
    not: 'Police seized 20 guns.',
    says: ({ clause, quantity }) => substance(clause, quantity.end),
  },
  {
    name: 'number-of-people',
    for: 'The storm killed 40.',
    not: 'The storm killed 40 cows.',
    says: ({ clause, quantity, trigger }) =>
      quantity.unitNormalized === '-' &&
      !/^["“‘]$/.test(clause.print(quantity.end)) &&
      /^(?:death|arrest|injury|displacement|case|other)$/.test(trigger?.event ?? '')
        ? 'people'
        : null,
  },
  {
    name: 'worth',
    for: 'Police seized heroin worth $54 million.',
    not: 'Police seized $54 million in cash.',
    says: ({ clause, quantity }) => (quantity.currency === null ? null : valuedBefore(clause, quantity.hedgeFirst - 1)),
  },
  {
    name: 'described-noun',
    for: 'Police found a 5-kilo cocaine shipment.',
    not: 'Police found 5 kilos of cocaine.',
    says: ({ clause, quantity }) => described(clause, quantity),
  },
  {
    name: 'substance-before',
    for: 'The cocaine police seized weighed 20 pounds.',
    not: 'The bread police seized weighed 20 pounds.',
    says: ({ clause, quantity, trigger }) =>
      trigger === null || quantity.currency !== null ? null : substanceBefore(clause, quantity),
  },
  {
    name: 'cash',
    for: 'Police seized $20 million.',
    not: 'Police seized $20 million of gold.',
    says: ({ quantity }) => (quantity.currency === null ? null : 'cash'),
  },
]);

/**
 * The item as printed: the substance behind "of", else the counted noun itself; the empty string where nothing is named.
 * @param trigger the event, if there is one; "Fentanyl seizures … 27,000 pounds" names the substance there
 */
export function itemText(clause: Clause, quantity: Quantity, trigger: ItemPlace['trigger']): string {
  return ITEM.first({ clause, quantity, trigger }) ?? '';
}

/** The noun phrase right behind a quantity, or what it only holds: "26 “armed criminals”", "a 5-ton cocaine shipment". */
function described(clause: Clause, quantity: Quantity): string | null {
  let at = joins(clause.tokens, quantity.end) ? quantity.end + 1 : quantity.end;
  if (/^["“‘]$/.test(clause.print(at))) at++;
  // "160 illegally caught lobsters"
  if (clause.tag(at) === 'ADV' && clause.word(at).endsWith('ly') && /(?:ed|en|wn|ght)$/.test(clause.word(at + 1))) at++;
  const phrase = nounPhrase(clause, at);
  if (phrase === null || phrase.first !== at) return null;
  const { first, head, end } = phrase;
  if (!HOLDERS.test(clause.word(head)) && EVENT_NOUNS.get(singular(clause.word(head))) !== 'seizure')
    return clause.slice(first, end);
  return substance(clause, end) ?? clause.slice(first, head > first && head === end - 1 ? head : end);
}

/** "cocaine worth an estimated $54 million", "cash amounting to 4 million euros": what the sum behind `end` is the value of. */
function valuedBefore(clause: Clause, end: number): string | null {
  const word = clause.word(end);
  let last = end;
  if (word === 'to' && /^amount(?:s|ed|ing)$/.test(clause.word(end - 1))) last = end - 1;
  else if (word === 'at' && clause.word(end - 1) === 'valued') last = end - 1;
  else if (!/^(?:worth|totaling|totalling)$/.test(word)) return null;
  if (clause.print(last - 1) === ',') last--;
  let first = last;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(first - 1)) && first > 0) first--;
  return first === last ? null : clause.slice(first, last);
}

/** Index behind the quantity and the substance it is of. */
export function contentOf(clause: Clause, quantity: Quantity): number {
  const at = clause.word(quantity.end) === 'worth' ? quantity.end + 1 : quantity.end;
  if (clause.word(at) !== 'of') return quantity.end;
  return nounPhrase(clause, at + 1)?.end ?? at + 1;
}

function counted(clause: Clause, noun: NounPhrase): string {
  if (clause.word(noun.end) !== 'of') return clause.slice(noun.first, noun.end);
  const of = nounPhrase(clause, /^(?:DET|PRON)$/.test(clause.tag(noun.end + 1)) ? noun.end + 2 : noun.end + 1);
  if (of === null) return clause.slice(noun.first, noun.end);
  if (HOLDERS.test(clause.word(noun.head))) return clause.slice(of.first, of.end);
  return clause.slice(noun.first, of.end);
}

/** "of cocaine", "worth of meth", "in cash": the phrase behind a unit, as printed. */
function substance(clause: Clause, from: number): string | null {
  let at = from;
  // "$3 million worth of", "two dollars' worth of"
  if (/^['’]$/.test(clause.print(at)) && clause.word(at + 1) === 'worth') at++;
  if (clause.word(at) === 'worth') at++;
  const link = clause.word(at);
  if (link !== 'of' && link !== 'in') return null;
  let start = /^(?:DET|PRON)$/.test(clause.tag(at + 1)) ? at + 2 : at + 1;
  // "of pure, uncut cocaine"
  while (clause.tag(start) === 'ADJ' && clause.print(start + 1) === ',' && /^(?:ADJ|VERB)$/.test(clause.tag(start + 2)))
    start += 2;
  const phrase = nounPhrase(clause, start);
  if (phrase === null) return null;
  if (link === 'in' && !contraband(clause, phrase)) return null;
  let { end } = phrase;
  // "methamphetamines and amphetamines"
  if (
    clause.word(end) === 'and' &&
    CONTRABAND.has(singular(clause.word(end + 1))) &&
    !/^\d/.test(clause.print(end + 1))
  )
    end += 2;
  if (HOLDERS.test(clause.word(phrase.head))) return substance(clause, end) ?? clause.slice(phrase.first, end);
  return clause.slice(phrase.first, end);
}

function contraband(clause: Clause, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at < phrase.end; at++) if (CONTRABAND.has(singular(clause.word(at)))) return true;
  return false;
}

/** The nearest drug or weapon named before the quantity. */
function substanceBefore(clause: Clause, quantity: Quantity): string | null {
  for (let at = quantity.first - 1; at >= 0; at--)
    if (CONTRABAND.has(singular(clause.word(at))) && /^(?:NOUN|PROPN)$/.test(clause.tag(at))) return clause.print(at);
  return null;
}
