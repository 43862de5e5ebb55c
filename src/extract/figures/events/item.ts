/** What was seized, who was arrested: the thing an event's quantity counts. */

import type { Clause } from '../../../text/en/clause.ts';
import { EVENT_NOUNS } from './trigger/event-words.ts';
import { CONTRABAND } from '../../../text/en/nouns.ts';
import { singular } from '../../../text/en/inflection.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import type { NounPhrase } from '../../../text/en/noun-phrase.ts';
import { joins } from '../../../text/en/number.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Trigger } from './trigger/trigger.ts';

/** Nouns that only hold or amount to something else. */
const HOLDERS =
  /^(?:packages?|bricks?|bales?|bags?|boxes|box|parcels?|packets?|bundles?|sacks?|drums?|cartons?|crates?|containers?|truckloads?|shipments?|loads?|caches?|hauls?|stash|stashes|supply|quantity|quantities|worth|consignments?|stockpiles?|batch|batches|piles?|bottles?|blocks?|tubs?|suitcases?)$/;

/**
 * The item as printed: the substance behind "of", else the counted noun itself.
 * @param trigger the verb or noun of the event; "Fentanyl seizures … 27,000 pounds" names the substance there
 */
export function itemText(clause: Clause, quantity: Quantity, trigger: Trigger | null): string {
  const noun = quantity.noun;
  if (noun !== null && !quantity.shared) return counted(clause, noun);
  if (noun !== null) return clause.slice(noun.first, noun.end);
  const of = substance(clause, quantity.end);
  if (of !== null) return of;
  if (
    quantity.unitNormalized === '-' &&
    !/^["“‘]$/.test(clause.print(quantity.end)) &&
    /^(?:death|arrest|other)$/.test(trigger?.event ?? '')
  )
    return 'people';
  if (quantity.currency !== null) {
    const valued = valuedBefore(clause, quantity.hedgeFirst - 1);
    if (valued !== null) return valued;
    // "50,676 bitcoin"
    if (COIN.test(quantity.currency.code)) return quantity.unit;
  }
  let at = joins(clause.tokens, quantity.end) ? quantity.end + 1 : quantity.end;
  // "26 “armed criminals”"
  if (quantity.noun === null && /^["“‘]$/.test(clause.print(at))) at++;
  // "160 illegally caught lobsters"
  if (clause.tag(at) === 'ADV' && clause.word(at).endsWith('ly') && /(?:ed|en|wn|ght)$/.test(clause.word(at + 1))) at++;
  const described = nounPhrase(clause, at);
  if (described !== null && described.first === at) {
    const holder =
      HOLDERS.test(clause.word(described.head)) || EVENT_NOUNS.get(singular(clause.word(described.head))) === 'seizure';
    const inner = holder ? substance(clause, described.end) : null;
    // "a 5-ton cocaine shipment"
    const plain =
      holder && described.head > described.first && described.head === described.end - 1
        ? described.head
        : described.end;
    return inner ?? clause.slice(described.first, plain);
  }
  return (
    (trigger === null ? null : (substanceOfTrigger(clause, trigger, quantity) ?? substanceNear(clause, quantity))) ??
    (quantity.currency === null ? '' : 'cash')
  );
}

const COIN = /^(?:BTC|ETH|USDT|XRP|LTC|XMR|DOGE|SOL|BNB|ADA|USDC)$/;

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

/** "Fentanyl seizures", "seizure of cocaine": what the event's noun is of. */
function substanceOfTrigger(clause: Clause, trigger: Trigger, quantity: Quantity): string | null {
  if (!trigger.noun) return null;
  const before = trigger.index - 1;
  if (CONTRABAND.has(singular(clause.word(before)))) return clause.print(before);
  return clause.word(trigger.index + 1) === 'of' && trigger.index + 1 < quantity.first - 1
    ? substance(clause, trigger.index + 1)
    : null;
}

/** The nearest drug or weapon named before the quantity. */
function substanceNear(clause: Clause, quantity: Quantity): string | null {
  if (quantity.currency !== null) return null;
  for (let at = quantity.first - 1; at >= 0; at--)
    if (CONTRABAND.has(singular(clause.word(at))) && /^(?:NOUN|PROPN)$/.test(clause.tag(at))) return clause.print(at);
  return null;
}
