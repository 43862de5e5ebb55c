/** Words that tell what a full stop belongs to; written down from general knowledge. */

import { split } from '../../../text/split.ts';

/** Abbreviated titles, suffixes of names and the like: a full stop behind them is their own. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  split(`
    mr mrs ms mme dr prof sr sra sen sens rep reps gov govs gen lt col sgt maj capt cmdr adm cpl pvt pfc det insp supt hon amb atty rev fr
    st pres jr ii iii iv esq vs mt ft inc corp co ltd
  `),
);

/** Words that, written large behind an abbreviation, can only begin a sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  split(`
    the a an he she it they we in on at but and however this that his her their when while after if as for mr. ms. mrs.
  `),
);
