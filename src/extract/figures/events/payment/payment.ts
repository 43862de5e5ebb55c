/** By whom money is given, and to whom: "paid the firm $2 million", "was fined €50 million by the EU", "a $5 million grant to the school". */

import type { Clause } from '../../../../text/en/clause.ts';
import { verbBase } from '../../../../text/en/inflection.ts';
import { Rules } from '../../../../text/rules.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { byAgent } from '../agent/agent.ts';
import { nounBefore } from '../agent/phrase-before.ts';
import { subjectOf } from '../agent/subject.ts';
import { isPassive } from '../trigger/passive.ts';
import { amountOf, type Amount } from './amount.ts';
import { partyAt, partyBefore, wholeParty } from './recipient.ts';
import { isOfNeither, isStopped } from './unpaid.ts';
import { GIVEN, PENALTY, transferAt, type Transfer } from './verbs.ts';

/** Who gives money to whom, in printed words. Of a fine: who fines and who is fined. */
export type Parties = Readonly<{ agent: string | null; recipient: string | null }>;

/** A verb of giving or getting, with what stands between it and the amount. */
type Deed = Readonly<{
  verb: number;
  transfer: Transfer;
  passive: boolean;
  /** "the firm" of "paid the firm $2 million". */
  object: string | null;
}>;

/** An amount with the verb before it, if one governs it, else the passive verb behind it. */
type Place = Readonly<{ clause: Clause; amount: Amount; before: Deed | null; behind: number | null }>;

const PAYMENT = new Rules<Place, Parties>('figures/events: who gives money to whom', [
  {
    name: 'pays-a-fine',
    for: 'The firm paid a $2 million fine.',
    not: 'The firm paid a $2 million grant to Lima.',
    says: ({ clause, amount, before }) =>
      PENALTY.test(amount.noun) && before !== null && /^(?:give|get)$/.test(before.transfer) && before.object === null
        ? { agent: null, recipient: subject(clause, before.verb) }
        : null,
  },
  {
    name: 'fined',
    for: 'Peru fined Google $2 million.',
    not: 'Peru asked Google for $2 million.',
    says: ({ clause, amount, before }) => {
      if (before === null || !(before.transfer === 'fine' || isHit(before, amount))) return null;
      return before.passive
        ? { agent: byAgent(clause, before.verb + 1), recipient: subject(clause, before.verb) }
        : { agent: subject(clause, before.verb), recipient: before.object };
    },
  },
  {
    name: 'got',
    for: 'The school received $2 million from Ana Roe.',
    not: 'The school wanted $2 million from Ana Roe.',
    says: ({ clause, amount, before }) =>
      before?.transfer === 'get' && !before.passive && before.object === null
        ? { agent: led(clause, amount, 'from'), recipient: subject(clause, before.verb) }
        : null,
  },
  {
    name: 'was-given',
    for: 'The school was given $2 million by Ana Roe.',
    not: 'The school was worth $2 million by then.',
    says: ({ clause, before }) =>
      before?.transfer === 'give' && before.passive && before.object === null
        ? { agent: byAgent(clause, before.verb + 1), recipient: subject(clause, before.verb) }
        : null,
  },
  {
    name: 'gave',
    for: 'Ana Roe gave $2 million to the school.',
    not: 'Ana Roe lost $2 million to the school.',
    says: ({ clause, amount, before }) =>
      before !== null && /^(?:give|spend)$/.test(before.transfer) && !before.passive
        ? {
            agent: subject(clause, before.verb),
            recipient: before.object ?? (before.transfer === 'give' ? led(clause, amount, 'to') : null),
          }
        : null,
  },
  {
    name: 'amount-was-given',
    for: 'Ana Roe saw that $2 million was paid to the school.',
    not: 'Ana Roe saw that $2 million was lost to the school.',
    says: ({ clause, behind }) =>
      behind === null
        ? null
        : { agent: byAgent(clause, behind + 1), recipient: reach(clause, behind + 1, 'to') ?? null },
  },
  {
    name: 'fine-against',
    for: 'Lima saw a $2 million fine against Google.',
    not: 'Lima saw a $2 million bet against Google.',
    says: ({ clause, amount }) =>
      PENALTY.test(amount.noun)
        ? { agent: led(clause, amount, 'from'), recipient: led(clause, amount, 'against') ?? led(clause, amount, 'on') }
        : null,
  },
  {
    name: 'grant-to',
    for: 'Lima heard of a $2 million grant to the school.',
    not: 'Lima heard of a $2 million threat to the school.',
    says: ({ clause, amount }) =>
      GIVEN.test(amount.noun)
        ? {
            agent: led(clause, amount, 'from'),
            recipient: isStopped(clause, amount) ? null : led(clause, amount, 'to'),
          }
        : null,
  },
]);

/** Who gives an amount of money and who gets it, as far as the sentence says so in plain words. */
export function partiesOf(clause: Clause, quantity: Quantity): Parties {
  const amount = amountOf(clause, quantity);
  const before = deedBefore(clause, amount);
  const says = PAYMENT.first({
    clause,
    amount,
    before,
    behind: before === null ? passiveBehind(clause, amount) : null,
  });
  if (says === null) return { agent: null, recipient: null };
  return says.agent !== null && says.agent === says.recipient ? { agent: null, recipient: null } : says;
}

const isHit = ({ transfer }: Deed, { noun }: Amount): boolean => transfer === 'hit' && PENALTY.test(noun);

/** Who gives up money or sends it back gives it to nobody new. */
const GIVES_UP = /^(?:up|off|away|back|in)$/;
const PARTICLE = /^(?:out|over|back)$/;

/** The verb that governs an amount behind it, with an object between the two. */
function deedBefore(clause: Clause, { first }: Amount): Deed | null {
  const withIt = clause.word(first - 1) === 'with' ? first - 1 : first;
  const direct = verbAt(clause, withIt - 1);
  if (direct !== null) return { ...direct, object: null };
  const object = partyBefore(clause, withIt);
  if (object === null) {
    // "paid him $2 million"
    const pronoun = clause.tag(withIt - 1) === 'PRON' ? verbAt(clause, withIt - 2) : null;
    return pronoun === null ? null : { ...pronoun, object: null };
  }
  const verb = verbAt(clause, object.first - 1);
  return verb === null ? null : { ...verb, object: object.text };
}

function verbAt(clause: Clause, last: number): Omit<Deed, 'object'> | null {
  let at = last;
  while (at > 0 && (PARTICLE.test(clause.word(at)) || (clause.tag(at) === 'ADV' && !GIVES_UP.test(clause.word(at)))))
    at--;
  const transfer = transferAt(clause, at);
  return transfer === null ? null : { verb: at, transfer, passive: isPassive(clause, at) };
}

/** The passive verb of giving whose subject is an amount: "$2 million was paid". */
function passiveBehind(clause: Clause, { end }: Amount): number | null {
  let at = end;
  while (at < end + 5 && /^(?:AUX|ADV)$/.test(clause.tag(at))) at++;
  return at > end && transferAt(clause, at) === 'give' && isPassive(clause, at) ? at : null;
}

const MAKES = /^(?:order|force|require|ask|tell|allow|urge|direct|compel|get|oblige|sentence|want|lead|cause|expect)/;

/** The subject of a verb of giving; of "ordered the firm to pay" the firm, of "a plan to pay" nobody. */
function subject(clause: Clause, verb: number): string | null {
  let at = verb - 1;
  while (at > 0 && (clause.tag(at) === 'ADV' || /^(?:each|all|both)$/.test(clause.word(at)))) at--;
  if (clause.word(at) === 'to' && /^(?:NOUN|PROPN)$/.test(clause.tag(at - 1))) {
    const party = partyBefore(clause, at);
    return party !== null && MAKES.test(clause.word(party.first - 1)) ? party.text : null;
  }
  if (isOfNeither(clause, verb) || endsRelativeClause(clause, verb, at)) return null;
  const isParticiple = /ing$/.test(clause.word(verb)) && clause.tag(at) !== 'AUX';
  // "after paying", "by paying": who does so stands elsewhere
  if (isParticiple && !/^(?:NOUN|PROPN)$/.test(clause.tag(at))) return null;
  const text = isParticiple ? nounBefore(clause, at + 1) : subjectOf(clause, at + 1);
  return text === null ? null : wholeParty(clause, text, verb);
}

/**
 * "The company that Ana Roe founded paid", "the company that hired Ana Roe paid": what stands before the verb belongs to a
 * relative clause, and the subject before that.
 */
function endsRelativeClause(clause: Clause, verb: number, last: number): boolean {
  const word = clause.word(verb);
  // "helped pay", "kept paying" have the subject of the verb before.
  const isFinite = verbBase(word) !== word && !/ing$/.test(word);
  let at = last;
  while (at > 0 && clause.tag(at) === 'AUX') at--;
  if (isFinite && clause.tag(at) === 'VERB') return true;
  let verbs = 0;
  for (; at > 0 && !/^[,;:]$/.test(clause.print(at)); at--) {
    if (clause.tag(at) === 'VERB') verbs++;
    if (/^(?:who|which|that|whose|whom)$/.test(clause.word(at)))
      return verbs > 0 && /^(?:NOUN|PROPN)$/.test(clause.tag(at - 1));
  }
  return false;
}

/** The party that a preposition behind an amount leads to. */
const led = (clause: Clause, { end }: Amount, preposition: string): string | null => reach(clause, end, preposition);

/** So many tokens may stand before the preposition: "last year", "on Monday". */
const REACH = 5;

function reach(clause: Clause, from: number, preposition: string): string | null {
  for (let at = from; at < from + REACH; at++) {
    if (clause.word(at) === preposition && clause.tag(at) !== 'PART') return partyAt(clause, at + 1)?.text ?? null;
    // "on August 3 to …"
    if (clause.tokens[at]?.kind === 'number' && clause.tag(at - 1) === 'PROPN' && at > from) continue;
    if (/^(?:VERB|AUX|CCONJ|SCONJ|PART|PUNCT)$/.test(clause.tag(at)) || clause.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}
