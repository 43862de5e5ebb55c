/** Words that tell how names are built and where they begin; written down from general knowledge. */

import { split } from '../../../text/split.ts';

/** Surnames that are common words, titles or places too: "Cornel West", "Steve King". */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  split(`
    west hill church law lake park street bank banks field fields forest hall wall college day power powers rivers brooks wood woods page
    price love young post bay marshall state green long house english french german holland ireland jordan israel houston austin jackson
    lincoln washington madison virginia carolina dallas denver georgia chelsea paris sydney london berlin cleveland columbus charlotte
    florence brown black white gray grey king prince pope dean judge justice bishop cardinal major general page north east south chase
    case baker cook stone sun sea force gates major star fair reed mercury free beach bridge creek river
  `),
);

/** Function words that are surnames too. */
export const SMALL_SURNAMES: ReadonlySet<string> = new Set(
  split('will may from long little new great good big so own read'),
);

/** Particles that begin a surname; the other ones are common words of English or belong to places. */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  split('de del della der den di da dos du bin ibn ben van von zu'),
);

/** Function words that begin names of places: "New York", "Las Vegas". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(split('new los las el la'));

/** Function words that begin names of bodies, "One Nation Action"; at the start of a sentence they are written large anyway. */
export const BODY_OPENERS: ReadonlySet<string> = new Set(
  split('one our good great big little first second now next all both'),
);

/** Last words of places, which do not speak. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  split(`
    county city states kingdom island islands river street avenue valley beach lake mountain mountains coast bay creek road highway park
    square plaza airport boulevard heights hill arena stadium stage north south east west
  `),
);

/** Names of publications and bodies that are common words too: at the start of a sentence they are no names. */
export const COMMON_AT_START: ReadonlySet<string> = new Set(
  split(`
    news time record star sun world standard press post mail wire mirror review monitor express independent quartz vice fortune research
    police public party government state states power plan plans security
  `),
);

/** Words before a month: "in May". */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  split('in since until till last next this early late mid of by through before after'),
);

/** Months that are names of people as well. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(split('may april june march august'));
