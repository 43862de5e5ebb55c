/** Words that noun phrases begin with and go on with; written down from general knowledge. */

import { split } from '../../../text/split.ts';

/** "his" in "his spokesman" */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(split('his her their my our its your'));

export const DETERMINERS: ReadonlySet<string> = new Set(
  split(`
    a an the one another some many several most few both this that these those each every any all no two three four five six seven eight
    nine ten dozens hundreds thousands
  `),
);

/** Determiners of somebody not spoken of before. */
export const INDEFINITE: ReadonlySet<string> = new Set(
  split('a an one another some many several most few two three four five six seven eight nine ten any every each no'),
);

/** Determiners that stand for people by themselves: "one said", "many complained". */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  split('one another some many several most few both those two three others'),
);
export const SINGLE_QUANTIFIERS: ReadonlySet<string> = new Set(['one', 'another']);

/** Adjectives that stand before a title or a name. */
export const NAME_MODIFIERS: ReadonlySet<string> = new Set(
  split(`
    former then late fellow longtime veteran retired rival presumptive incumbent acting interim ranking senior junior top embattled
    outgoing incoming conservative liberal billionaire onetime young old longstanding exiled ex disgraced renowned famed noted popular
  `),
);

/** Peoples and parties whose plural, written large, is a group of speakers. */
export const PEOPLES: ReadonlySet<string> = new Set(
  split(`
    republicans democrats americans conservatives liberals progressives libertarians muslims christians jews catholics evangelicals blacks
    whites latinos hispanics europeans russians germans israelis palestinians mexicans canadians independents
  `),
);

/** Alliances and seats of power that speak under a name of one word. */
export const BODIES: ReadonlySet<string> = new Set(split('nato eu un u.n kremlin pentagon'));

/** Verbs of speech in a finite form that an office, a paper or a letter takes; "it stressed him" is no such thing. */
export const SAID_BY_THINGS: ReadonlySet<string> = new Set(
  split(`
    said says added adds wrote writes noted notes read reads stated states reported reports continued continues concluded concludes
    declared declares argued argues explained explains warned warns announced
  `),
);

/** Between a person and where the person is from: "Doe of North Carolina". */
export const AFFILIATING: ReadonlySet<string> = new Set(['of', 'from', 'at']);

/** What a noun phrase goes on with. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'with', 'at', 'from', 'in', 'on', 'to']);
/** Those that bring the first complement of a noun, the later ones, and any of a document. */
export const FIRST_COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'with', 'at', 'from', 'in']);
export const LATER_COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'at']);
export const DOCUMENT_COMPLEMENT: ReadonlySet<string> = new Set(['of', 'from']);
