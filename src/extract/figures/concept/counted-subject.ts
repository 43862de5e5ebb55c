/** Whether what is counted is itself the subject of its clause: "… and 3,400 people are treated". */

import type { Clause } from '../../../text/en/clause.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { OPENING, SAYING } from '../en/concept-words.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** True when a quantity opens its clause and a finite verb follows. */
export function isSubject(clause: Clause, quantity: Quantity): boolean {
  if (quantity.attributive || quantity.shared) return false;
  // "and 4% are", "and half of them are": said of what was named before
  if (quantity.noun === null && !(quantity.fraction && quantity.hedgeFirst === 0)) return false;
  return opensClause(clause, quantity.hedgeFirst) && isFiniteVerb(clause, predicateAt(clause, quantity.end));
}

/** True where nothing or a conjunction stands before a subject, determiners left aside: "its first four trips are". */
function opensClause(clause: Clause, first: number): boolean {
  let before = first - 1;
  while (
    (clause.tag(before) === 'DET' ||
      /^(?:next|last|first|past|other|its|his|her|their|our|all)$/.test(clause.word(before))) &&
    first - before < 4
  )
    before--;
  // "police said 12 people were", but "police reported 12 deaths"
  const said = clause.tag(before) === 'VERB' && SAYING.test(verbBase(clause.word(before)));
  return said || OPENING.test(clause.word(before));
}

/** The token behind a subject, its attributes, its insertion and adverbs: "all four boats of the fleet", "18,000 cows – some of them calves –". */
function predicateAt(clause: Clause, end: number): number {
  let at = end;
  for (let phrase = 0; phrase < 2 && /^(?:of|in|from|at|on)$/.test(clause.word(at)); phrase++)
    at = nounPhrase(clause, /^(?:DET|PRON)$/.test(clause.tag(at + 1)) ? at + 2 : at + 1)?.end ?? at;
  if (isDash(clause, at)) {
    let close = at + 1;
    while (close < at + 15 && !isDash(clause, close)) close++;
    at = close + 1;
  }
  while (clause.tag(at) === 'ADV') at++;
  return at;
}

function isDash(clause: Clause, index: number): boolean {
  return /^[–—]$/.test(clause.print(index));
}

function isFiniteVerb(clause: Clause, index: number): boolean {
  return clause.tag(index) === 'AUX' || (clause.tag(index) === 'VERB' && !/(?:ing|ed)$/.test(clause.word(index)));
}
