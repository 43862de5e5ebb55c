/** Amounts that are printed only to be taken back: "not 50, as first reported", "reports of 60 deaths were wrong". */

import type { Clause } from '../../../text/en/clause.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import type { Quantity } from './quantity.ts';

/** How far before an amount the words that take it back may stand, in tokens. */
const REACH = 16;

const DENIES = /^(?:deny|retract|withdraw|refute|dismiss|reject|dispute|debunk|disavow|disown|correct|recant)$/;
const CLAIM =
  /^(?:reports?|claims?|figures?|tolls?|counts?|tall(?:y|ies)|estimates?|numbers?|accounts?|rumou?rs?|allegations?|statements?|totals?|suggestions?|assertions?)$/;
const TELLS = /^(?:say|report|state|claim|put|give|announce|tell|write|list|publish|print)$/;
const BY_MISTAKE = /^(?:wrongly|mistakenly|erroneously|incorrectly|falsely|inaccurately)$/;
const WRONG =
  /^(?:wrong|false|mistaken|incorrect|inaccurate|untrue|erroneous|exaggerated|overstated|inflated|unfounded|baseless|denied|dismissed|retracted|withdrawn|rejected|disputed|refuted|debunked|corrected)$/;
const OTHER_CLAUSE = /^(?:but|while|although|though|whereas|saying|said|says|adding|added|insisting|insisted)$/;

/** True where the sentence prints an amount only to say that it does not hold. */
export function denied(clause: Clause, quantity: Quantity): boolean {
  return contrasted(clause, quantity) || takenBack(clause, quantity) || calledWrong(clause, quantity);
}

/** "12 kilos, not 50", "12 kilos rather than the 50 first reported". */
function contrasted(clause: Clause, { hedgeFirst }: Quantity): boolean {
  let at = hedgeFirst - 1;
  if (/^(?:the|a|an|its|their|some)$/.test(clause.word(at))) at--;
  const [before, word] = [clause.word(at - 1), clause.word(at)];
  return word === 'not' || (word === 'than' && before === 'rather') || (word === 'of' && before === 'instead');
}

/** "retracted a report of 60 deaths", "had wrongly put the toll at 60", "denied claims that 60 had died". */
function takenBack(clause: Clause, { hedgeFirst }: Quantity): boolean {
  let claimed = false;
  for (let at = hedgeFirst - 1; at >= Math.max(0, hedgeFirst - REACH); at--) {
    const word = clause.word(at);
    if (/^[;:]$/.test(clause.print(at)) || OTHER_CLAUSE.test(word)) return false;
    if (CLAIM.test(word) || word === 'that') claimed = true;
    // "corrected to 40 from 60"
    if (clause.word(hedgeFirst - 1) === 'from' && /^(?:correct|revise)$/.test(verbBase(word))) return true;
    if (BY_MISTAKE.test(word) && (tells(clause, at - 1) || tells(clause, at + 1))) return true;
    if (!claimed || clause.tag(at) !== 'VERB' || !DENIES.test(verbBase(word))) continue;
    // "corrected its figure of 60 to 40": the second one holds
    if (clause.word(hedgeFirst - 1) === 'to') return false;
    return !/^(?:not|never|n['’]t)$/.test(clause.word(at - 1));
  }
  return false;
}

function tells(clause: Clause, at: number): boolean {
  return TELLS.test(verbBase(clause.word(at)));
}

/** "Earlier reports of 60 deaths were wrong", "claims that 60 had died proved false". */
function calledWrong(clause: Clause, { hedgeFirst, end }: Quantity): boolean {
  let claim = hedgeFirst - 1;
  while (claim >= Math.max(0, hedgeFirst - REACH) && !leadsToClaimed(clause, claim)) {
    if (/^[;:,]$/.test(clause.print(claim))) return false;
    claim--;
  }
  if (!leadsToClaimed(clause, claim)) return false;
  for (let at = end; at < Math.min(end + REACH, clause.tokens.length); at++) {
    if (clause.print(at) === ';' || OTHER_CLAUSE.test(clause.word(at))) return false;
    if (!WRONG.test(clause.word(at))) continue;
    let before = at - 1;
    while (before > end && (clause.tag(before) === 'ADV' || /^(?:to|be|been|being|out)$/.test(clause.word(before))))
      before--;
    return clause.tag(before) === 'AUX' || /^(?:prove|turn|is)$/.test(verbBase(clause.word(before)));
  }
  return false;
}

/** "reports of", "claims that", "a toll of". */
function leadsToClaimed(clause: Clause, at: number): boolean {
  return CLAIM.test(clause.word(at)) && /^(?:of|that|about|putting)$/.test(clause.word(at + 1));
}
