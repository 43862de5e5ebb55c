/** Forms of verbs that tell them from nouns, or do not. */

/** Past forms that are never nouns, though the tagger takes them for some behind a name: "the S&P 500 fell". */
export const NEVER_NOUNS: ReadonlySet<string> = new Set(
  (
    'fell rose grew slid sank sold lost said told went came took gave made seized arrested detained killed died jumped climbed ' +
    'plunged slipped surged soared gained dropped dipped tumbled plummeted spiked rallied rebounded edged advanced declined ' +
    'slumped shrank sagged skidded swelled'
  ).split(' '),
);

/** Past forms and forms of "have" and "do" that are no nouns before a noun: "two won medals". */
export const NO_NOUNS_BEFORE_NOUN: ReadonlySet<string> = new Set(
  (
    'won beat set put cut hit let read led sent had has have got made took gave held kept lost sold said told saw met ran ' +
    'found bought brought built wore wrote drew flew fled fought taught spent paid left felt did do went became began broke ' +
    'chose drove ate fell threw stole swam sang'
  ).split(' '),
);

/** What a change of a measure is told with, which may be a noun in the plural too: "the temperature drops 20 degrees". */
export const CHANGES: ReadonlySet<string> = new Set(
  'drops falls rises climbs jumps gains slips adds hits tops totals weighs measures'.split(' '),
);

const AS_NOUN_TOO =
  'drink eat love like hate cook bet fly drive ride swim rank score rule sing dance smoke shop study train camp guess report ' +
  'ship account use work live face plan need want vote claim show fear visit support help start end cost drop remain return ' +
  'fight protest march demand gather watch wait talk travel hope risk share struggle head attend own cross play sleep run';

/** Nouns that behind a plural are what it does, whatever the tagger says. */
export const VERB_TOO = new RegExp(`^(?:${AS_NOUN_TOO.replaceAll(' ', '|')})$`);

/** Participles that stand before a noun without ending in -ed, -en or -ing. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  'made built found lost sold held sent left paid led shot bound cut'.split(' '),
);
