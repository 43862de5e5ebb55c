/** Words around the titles of books, films, programmes and songs; from general knowledge. */

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that a title follows: "the film “…”", "her memoir, “…”". */
export const WORK_NOUNS = split(`
  album anthem article autobiography ballad bestseller biography blog book broadcast cartoon chapter column comedy comic documentary drama edition episode
  essay exhibition exhibit feature film game headline hit host hosts hosting hymn installment journal magazine memoir miniseries movie musical newsletter
  novel opera painting play podcast poem program programme project radio satire screenplay segment seminar serial series show single sitcom soap song
  soundtrack special story suite television thriller titled track trilogy tv video entitled subtitled
  libro película programa canción novela serie documental canciones obra revista
`);

/** Words that stay small in a title. */
export const SMALL_TITLE_WORDS = split('a an the of and or to in on for with at by from vs de la el y as but is');
