/** English words by which an amount is taken back. */

/** Verbs that take a claim back. */
export const DENIES = /^(?:deny|retract|withdraw|refute|dismiss|reject|dispute|debunk|disavow|disown|correct|recant)$/;

/** Nouns for what was told. */
export const CLAIM =
  /^(?:reports?|claims?|figures?|tolls?|counts?|tall(?:y|ies)|estimates?|numbers?|accounts?|rumou?rs?|allegations?|statements?|totals?|suggestions?|assertions?)$/;

/** Verbs of telling that may be done wrongly. */
export const TELLS = /^(?:say|report|state|claim|put|give|announce|tell|write|list|publish|print)$/;

/** How a wrong amount is told. */
export const BY_MISTAKE = /^(?:wrongly|mistakenly|erroneously|incorrectly|falsely|inaccurately)$/;

/** What a claim is called that does not hold. */
export const WRONG =
  /^(?:wrong|false|mistaken|incorrect|inaccurate|untrue|erroneous|exaggerated|overstated|inflated|unfounded|baseless|denied|dismissed|retracted|withdrawn|rejected|disputed|refuted|debunked|corrected)$/;

/** Words with which another clause begins. */
export const OTHER_CLAUSE = /^(?:but|while|although|though|whereas|saying|said|says|adding|added|insisting|insisted)$/;
