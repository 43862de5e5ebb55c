/** The verbs and nouns by which money goes from one to another. */

import type { Clause } from '../../../../text/en/clause.ts';
import { verbBase } from '../../../../text/en/inflection.ts';

export type Transfer =
  /** Its subject gives; who gets it is its first object or stands behind "to". */
  | 'give'
  /** Its subject gives; to whom, it does not say. */
  | 'spend'
  /** Its subject gets; who gives stands behind "from". */
  | 'get'
  /** Its subject fines its object. */
  | 'fine'
  /** With a fine behind "with": its subject fines its object. */
  | 'hit';

const TRANSFERS: ReadonlyMap<string, Transfer> = new Map<string, Transfer>([
  ...of(
    'give',
    'pay give donate award grant lend loan send contribute pledge promise provide transfer wire hand offer owe',
  ),
  ...of('give', 'distribute allocate return repay refund reimburse gift funnel bequeath'),
  ...of('spend', 'spend invest budget'),
  ...of('get', 'receive win earn collect pocket inherit get secure obtain accept'),
  ...of('fine', 'fine'),
  ...of('hit', 'hit slap'),
]);

function of(transfer: Transfer, verbs: string): [string, Transfer][] {
  return verbs.split(' ').map((verb) => [verb, transfer]);
}

/** What the verb at a token does with money, `null` where it is no such verb. */
export function transferAt(clause: Clause, at: number): Transfer | null {
  const word = clause.word(at);
  const tag = clause.tag(at);
  if (tag !== 'VERB' && !(tag === 'ADJ' && /(?:ed|en)$/.test(word)) && word !== 'fined') return null;
  return TRANSFERS.get(verbBase(word)) ?? null;
}

/** Nouns of money that is given: "a $5 million grant to the school". */
export const GIVEN =
  /^(?:grants?|payments?|payouts?|donations?|gifts?|loans?|awards?|contributions?|refunds?|reimbursements?|aid|assistance|subsid(?:y|ies)|bonus(?:es)?)$/;
/** Nouns of money that is taken as a penalty. */
export const PENALTY = /^(?:fines?|penalty|penalties)$/;
