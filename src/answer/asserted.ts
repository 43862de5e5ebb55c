/** Whether a sentence says that something happened: "hoped to seize", "could die" and "denied" tell of nothing that did. */

import type { Query } from '../index/query.ts';
import type { ReadSentence } from './read-passage.ts';

/** What is ahead, as in "will" and "is due to". */
const AHEAD = /^(?:will|shall|due|scheduled|upcoming|sera|seran|comenzara|comenzaran)$/;
/** What is only thought of: wished, planned, asked for, possible or said of somebody without proof. */
const THOUGHT =
  /^(?:could|may|might|would|should|can|if|unless|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|expectations?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|propos(?:e|es|ed|ing|al|als)|threat(?:en|ens|ened|ening)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|consider(?:s|ed|ing)?|predict(?:s|ed|ing|ion|ions)?|forecasts?|forecasted|projected|projections?|anticipat(?:e|es|ed|ing)|likely|unlikely|possibl[ey]|potential(?:ly)?|perhaps|maybe|fear(?:s|ed|ing)?|targets?|targeted|goals?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|offer(?:s|ed|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|supposed(?:ly)?|alleg(?:e|es|ed|edly|ing|ations?)|accus(?:e|es|ed|ing|ations?)|rumou?r(?:s|ed)?|purported(?:ly)?|hypothetical(?:ly)?|imagin(?:e|ed)|warn(?:s|ed|ing)?|deadline|budgeted|podrian?|podia|puede|pueden|si|quer(?:ia|ian|er)|quieren?|esper(?:a|an|aba|aban|ado)|prev(?:e|en|eia|eian|isto|ista)|plane(?:a|an|aba|aban)|pretend(?:e|en|ia|ian)|pid(?:e|en|io|ieron)|amenaz(?:a|an|o|aron))$/;
/** What did not happen, or is not so. */
const DENIED =
  /^(?:not|never|none|nobody|nor|neither|no|cannot|without|den(?:y|ies|ied|ying|ial|ials)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|false(?:ly)?|untrue|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|hoax|cancel(?:s|l?ed|l?ing)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|avert(?:s|ed|ing)?|foil(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|fail(?:s|ed|ing|ure)?|debunk(?:s|ed|ing)?|retract(?:s|ed|ing|ion)?|withdr(?:ew|awn)|revised|corrected|fictional|nunca|jamas|ningun[ao]?|sin|neg(?:o|aron|ado)|niega|niegan|desmint(?:io|ieron)|desmentid[oa]|rechaz(?:o|aron|a|an)|cancelad[oa]s?)$/;
/** The same at the end of a clause of its own behind what was said: "…, a figure the police denied". */
const TAKEN_BACK =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|false|untrue|incorrect|wrong|mistaken|hoax|retract(?:s|ed|ing)?|revised|corrected|debunked|withdrawn|desmint(?:io|ieron)|neg(?:o|aron))$/;
/** A clause that begins so behind a comma does not lean on the one before. */
const OWN_CLAUSE = /^(?:but|and|while|whereas|which|who|whose|where|although|though|pero|mientras|aunque)$/;
/** Words after which "to" with a verb tells what happened. */
const DID = /^(?:able|managed|helped|led|used|had|forced|went|came|continued|began|started)$/;
const PRESENT = /^(?:is|are|does|do|es|son|cuando)$/;

const isNot = (word: string) => DENIED.test(word) || /n['’]t$/.test(word);

/**
 * True when the words of a sentence say that what stands from word `from` to word `to` is so, or the question itself asks
 * after what is planned, possible or denied.
 */
export function isAsserted(text: string, sentence: ReadSentence, from: number, to: number, query: Query): boolean {
  const { words, printed, hits } = sentence;
  const asksThought = query.printed.some((word) => THOUGHT.test(word));
  const asksAhead = asksThought || query.printed.some((word) => AHEAD.test(word) || PRESENT.test(word));
  const asksNot = query.printed.some(isNot);
  const breaks = (at: number) => {
    const gap = text.slice(words[at - 1]?.end, words[at]?.start);
    return gap.includes(';') || (gap.includes(',') && OWN_CLAUSE.test(printed[at] ?? ''));
  };
  // Nothing is told by asking.
  if (/\?["”’)]?\s*$/.test(text.slice(sentence.span.start, sentence.span.end))) return false;
  let first = from;
  while (first > 0 && !breaks(first)) first--;
  let last = to;
  while (last + 1 < words.length && !breaks(last + 1)) last++;
  for (const [at, word] of printed.entries()) {
    // "Doctors Without Borders", "May" the month, "Hope Street"
    if (at > 0 && /^\p{Lu}/u.test(text.slice(words[at]?.start, (words[at]?.start ?? 0) + 2))) continue;
    const near = at >= first && at <= last;
    if (!near && !(at > last && TAKEN_BACK.test(word) && !asksNot)) continue;
    if (!asksNot && (isNot(word) || (word === 'called' && printed[at + 1] === 'off'))) return false;
    // What the question names itself is no guess.
    if (!asksThought && THOUGHT.test(word) && (hits[at] ?? -1) < 0) return false;
    if (!asksAhead && AHEAD.test(word)) return false;
    // "almost sank"
    if (/^(?:almost|nearly|casi)$/.test(word) && (hits[at + 1] ?? -1) >= 0) return false;
    if (
      !asksAhead &&
      word === 'to' &&
      (hits[at + 1] ?? -1) >= 0 &&
      /^\p{Ll}/u.test(text.slice(words[at + 1]?.start)) &&
      !DID.test(printed[at - 1] ?? '')
    )
      if (isVerbOf(query, hits[at + 1] ?? -1, printed[at + 1] ?? '')) return false;
  }
  return true;
}

/** "to seize" where the question says "seized" or "seize": a verb, no place one goes to. */
function isVerbOf(query: Query, place: number, word: string): boolean {
  const typed = query.words[place]?.typed.toLowerCase() ?? '';
  return typed !== word || query.printed.some((aux) => /^(?:did|has|have|had)$/.test(aux));
}
