/** Words that lean on what was said before, in English and Spanish; written by hand from the closed classes of grammar. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand for one person, by gender. */
export const PERSONS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...['he', 'him', 'his', 'hes', "he's", 'el'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'shes', "she's", 'ella'].map((word) => [word, 'female'] as const),
]);
/** Of those the ones that may stand before what a person has. */
export const POSSESSIVES = set('his her');

/** Stand for things, several people or what was said. */
export const THINGS = set(
  "it its it's they them their theirs they're theyre ellos ellas ello eso esto esos esas aquello",
);
/** Point back where no noun follows them as their own: "about that". Not for: "Who said that prices rose?" */
export const POINTERS = set('that this these those');
/** Point back to a place or time. Not for: "Are there any reports?" */
export const PLACES = set('there then alli ahi entonces');
/** "Was there one before?", "who else": more of the same. */
export const MORE = set('one ones else otro otra otros otras');
/** Beside these "there" only says that something exists. */
export const BEING = set('is are was were be been being will would can could s isnt arent wasnt werent');

/** Words that a whole question begins with. */
export const OPENERS = set(
  'who whos whose whom what whats which when whens where wheres why how hows is are was were am do does did has have had ' +
    'can could will would should may might must isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant wont ' +
    'quien quienes que cual cuales cuando donde por como cuanto cuanta cuantos cuantas es son fue fueron hay ha han',
);
/** Words that ask, wherever they stand. */
export const ASKING = set(
  'who whos whose whom what whats which when whens where wheres why how hows ' +
    'quien quienes cual cuales cuando donde como cuanto cuanta cuantos cuantas',
);

/** Words of time: such a turn asks for another period. */
export const TIMES = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct ' +
    'nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tonight week month year weekend spring summer ' +
    'autumn winter morning afternoon evening night day decade century enero febrero marzo abril mayo junio julio agosto septiembre ' +
    'octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo hoy ayer semana mes ano',
);
/** Before a time: "in May", "last week". */
export const TIME_LEADS = set('in on by since before after until during last next this that past en el la antes desde');

/** Words that stand before the thing itself. */
export const LEADS = set(
  'the a an in on at by for from to of with about against under since before after until during el la los las en de con por sobre',
);
