/** What each kind of event can count: people are arrested, goods are seized, spans of time are neither. */

import type { Clause } from '../../../text/en/clause.ts';
import { EVENT_NOUNS } from './event-words.ts';
import { CONTRABAND, NO_PEOPLE, PEOPLE } from '../../../text/en/nouns.ts';
import { singular } from '../../../text/en/inflection.ts';
import type { NounPhrase } from '../../../text/en/noun-phrase.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Trigger } from './trigger.ts';

/** Drugs, people and money are counted by their own units; a span of time or a share is never seized. */
export function countable(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  if (quantity.fraction || quantity.unitNormalized.startsWith('percentage')) return false;
  if (/ per /.test(quantity.unitNormalized)) return false;
  const dimension = quantity.measure?.dimension;
  if (trigger.event === 'other')
    return (
      (quantity.noun === null ||
        ((!DONE_TO_PEOPLE.test(trigger.base) || somebody(quantity.noun)) &&
          (!/^(?:injure|wound|hurt|maim)$/.test(trigger.base) || notThings(quantity.noun)))) &&
      dimension === undefined &&
      quantity.currency === null &&
      (quantity.noun !== null || bareCount(clause, quantity, trigger))
    );
  if (dimension !== undefined && dimension !== 'mass' && dimension !== 'volume' && dimension !== 'area') return false;
  if (trigger.event === 'seizure') return quantity.noun === null || !onlyPeople(quantity);
  // "detained 734 shipments", "half a million fewer people died"
  if (/^(?:fewer|less)\b/.test(quantity.unitNormalized)) return false;
  if (/^more\b/.test(quantity.unitNormalized) && /\bthan\b/.test(clause.slice(quantity.end, clause.tokens.length)))
    return false;
  if (dimension !== undefined || quantity.currency !== null) return false;
  if (quantity.noun === null) return bareCount(clause, quantity, trigger);
  if (trigger.event === 'death' || trigger.event === 'deployment') return true;
  const head = singular(
    quantity.unitNormalized
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '',
  );
  // Who is arrested or extradited is somebody, whatever he is called.
  if (NO_PEOPLE.has(head) || CONTRABAND.has(head)) return false;
  // Elections are held too.
  if (trigger.base === 'hold') return PEOPLE.has(head);
  return !trigger.weak || personLike(quantity.noun);
}

/** "killing 40", "arrested at least a dozen", "111 of those were rescued": a number alone counts people. */
function bareCount(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  if (quantity.unitNormalized !== '-' || trigger.weak || trigger.noun) return false;
  const harm = HARM.test(trigger.base);
  if (trigger.index > quantity.first)
    return (
      (harm || /^(?:death|arrest)$/.test(trigger.event)) &&
      (trigger.index - quantity.end <= 3 ||
        /^["“‘]$/.test(clause.print(quantity.end)) ||
        clause.word(quantity.end) === 'of')
    );
  if (!harm && trigger.event !== 'death' && trigger.event !== 'arrest') return false;
  // "injuring another 80,000"
  let at = trigger.index + 1;
  while (/^(?:another|an|additional|further|some|other)$/.test(clause.word(at)) && at < quantity.hedgeFirst) at++;
  return trigger.counts === 'object' && quantity.hedgeFirst === at;
}

/** What is done to people only: "charged with holding two firearms", "convicted on 18 counts" count none of them. */
const DONE_TO_PEOPLE = /^(?:deport|expel|repatriate|kidnap|abduct|free|indict|convict|charge|hospitali[sz]e)$/;

function headOf(noun: NounPhrase): string {
  return singular(
    noun.normalized
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '',
  );
}

function somebody(noun: NounPhrase): boolean {
  return notThings(noun) && living(noun);
}

/** True unless the head is a vehicle, a place, a count, goods. */
export function notThings(noun: NounPhrase): boolean {
  const head = headOf(noun);
  return !NO_PEOPLE.has(head) && !CONTRABAND.has(head);
}

/** Who or what can die and be hurt. */
export function living(noun: NounPhrase): boolean {
  return personLike(noun) || ANIMAL.test(noun.normalized);
}

const ANIMAL =
  /(?:animal|bird|hen|chicken|duck|goose|turkey|cow|calf|cattle|sheep|lamb|goat|pig|horse|donkey|mule|dog|puppy|cat|kitten|elephant|rhino|lion|tiger|bear|deer|wol(?:f|ves)|whale|dolphin|seal|shark|fish|salmon|turtle|flamingo|pelican|penguin|bee|koala|kangaroo|monkey|gorilla|camel|buffalo|bison)$/i;

const HARM =
  /^(?:injure|wound|hurt|displace|hospitali[sz]e|kidnap|abduct|evacuate|deport|infect|sicken|rescue|strand|indict|convict|charge)$/;

/** A word for people, their trade, their nation, or a group of them. */
function personLike(noun: NounPhrase): boolean {
  const words = noun.normalized.toLowerCase().split(/[\s-]+/);
  const head = words.at(-1) ?? '';
  return (
    PEOPLE.has(head) ||
    EVENT_NOUNS.has(head) ||
    /(?:er|or|ist|ian|ean|ant|ent|ee|man|ese|ish|ive|other|more|crew|folk|kin|ster|ate|lord|king|head|hand|crat|ain|yst|ard|ac|ie|um)$/.test(
      head,
    ) ||
    /^\p{Lu}/u.test(noun.normalized.split(' ').at(-1) ?? '')
  );
}

function onlyPeople(quantity: Quantity): boolean {
  return PEOPLE.has(quantity.unitNormalized.toLowerCase().split(' ').at(-1) ?? '');
}
