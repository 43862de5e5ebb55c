/** Texts that are made to be slow to read: by name, what is repeated. */

/** A text that begins anew each time, or one made for its size. */
type Kind = string | ((size: number) => string);

/** Numbers that are all different, so that nothing that is remembered helps. */
const counted =
  (piece: (number: number) => string): Kind =>
  (size) => {
    const pieces: string[] = [];
    for (let number = 1, length = 0; length < size; number++) {
      const next = piece(number);
      pieces.push(next);
      length += next.length;
    }
    return pieces.join('');
  };

const GIVEN = ['Anna', 'John', 'Mary', 'Paul', 'Laura', 'David'];

/** A word that no other number has: "Qabzon". */
function wordOf(number: number): string {
  const letters = Array.from(number.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}zon`;
}

/** A full name that no other number has: "Anna Qabzon". */
const nameOf = (number: number): string => `${GIVEN[number % GIVEN.length] ?? ''} ${wordOf(number)}`;

/** What is repeated, by kind. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  // One sign, one word
  ['capital', 'A'],
  ['capital words', 'ABC DEF GHI '],
  ['accent', 'é'],
  ['emoji', '😀'],
  ['combining marks', 'a\u0301\u0301'],
  ['zero', '0'],
  ['digits', '1'],
  ['dashes', '-'],
  ['long dashes', '—'],
  ['dots', '.'],
  ['dots spaced', '. '],
  ['questions', '?'],
  ['brackets', '('],
  ['bracket pairs', '() '],
  ['angle brackets', '<'],
  ['tags', '<br>'],
  ['underscores', '_'],
  ['currency', '$'],
  ['tabs', '\t\t\t\t\t\t\t\ta'],
  ['tabs alone', (size) => `a${'\t'.repeat(size)}a`],
  ['spaces', (size) => `a${' '.repeat(size)}a`],
  ['word', 'word '],
  ['letters spaced', 'x '],
  ['and', 'and '],
  ['of the', 'of the '],
  ['newlines', 'a\n'],
  ['paragraphs', 'a\n\n'],
  ['blank lines', '\n \n'],
  ['no sentence end', 'and the wind went on over the water with a cold hand '],
  ['one word', (size) => 'abcdefghij'.repeat(size / 10)],
  ['apostrophes in a word', "a'"],
  ['letters with dots', 'A.'],
  ['initials', 'A. B. '],
  ['abbreviations', 'U.S. '],
  ['addresses', 'http://a.b/'],
  ['addresses spaced', 'http://a.b/ '],
  ['different words', counted((number) => `word${number.toString(36)} `)],
  ['prose', 'The mayor of the town went to the harbour on Monday and saw three boats. '],
  // Quotation marks
  ['opening marks', '“'],
  ['closing marks', '”'],
  ['straight marks', '"'],
  ['single marks', "'"],
  ['curly single marks', '’'],
  ['ticks', '``'],
  ['angle marks', '«'],
  ['opening marks, words', '“a '],
  ['straight marks, words', '"a '],
  ['single marks, words', "'a' "],
  ['single openings, words', '‘a '],
  ['nested marks', '“a ‘b “c ‘'],
  ['inner singles', "“a 'b' c 'd' e” "],
  ['marks in an attribute', '<a b="'],
  ['one quotation', (size) => `“${'word '.repeat(size / 5)}” he said.`],
  ['one quotation of singles', (size) => `“${"'a b c. ".repeat(size / 8)}” he said.`],
  ['quotations', '“Yes,” he said. '],
  ['quotations, no verb', '“We are all here now today” '],
  ['quotations, one sentence', '“we are all here now today” and '],
  ['quotations, nobody', '“We are here,” they said, and “so it is,” '],
  ['quotations, names', counted((number) => `“It is late today,” ${nameOf(number)} said. `)],
  ['quotations in paragraphs', '“Yes, we are here now,” he said.\n\n'],
  ['open quotations in paragraphs', '“Yes, we are here now.\n\n'],
  ['titles in marks', '“The Long Road of Us” '],
  // Speech
  ['said', 'said '],
  ['said Bo', 'said Bo '],
  ['she said that', 'she said that '],
  ['he said', 'he said. '],
  ['reported', 'The mayor said that it was late. '],
  ['reported, one sentence', 'the mayor said that it was late and '],
  ['according', 'according to '],
  ['who said', 'Doe, who said, '],
  ['letter', 'the letter said '],
  ['of them', 'one of them said '],
  // Names
  ['names', 'Ann Roe '],
  ['names with commas', 'Ann Roe, '],
  ['names with and', 'Ann Roe and '],
  ['names, sentences', 'Ann Roe came. '],
  ['different names', counted((number) => `${nameOf(number)} came. `)],
  ['different names, commas', counted((number) => `${nameOf(number)}, `)],
  ['different names, paragraphs', counted((number) => `${nameOf(number)} came.\n\n`)],
  ['one surname', counted((number) => `${wordOf(number)} Roe said it. Roe went. `)],
  ['one given name', counted((number) => `Ana ${wordOf(number)} came. `)],
  ['similar surnames', counted((number) => `Ana Zor${wordOf(number).toLowerCase()} came. `)],
  [
    'bodies',
    counted((number) => `The ${wordOf(number)} Art Committee (${wordOf(number).slice(0, 3).toUpperCase()}) came. `),
  ],
  ['similar given names', counted((number) => `Anna${wordOf(number).toLowerCase()} Roe, a judge, said it. `)],
  ['spokespeople', counted((number) => `“It is late today,” said a spokesman for the ${wordOf(number)} Institute. `)],
  ['one spokesman', '“It is late today,” said a spokesman for the Zorn Institute. '],
  ['reported by many', counted((number) => `${nameOf(number)} said that it was late. `)],
  [
    'roles of one',
    counted((number) => `Ana Roe, the ${wordOf(number).toLowerCase()} minister, said that it was late. `),
  ],
  ['long role', (size) => `Ana Roe, the ${'minister of the harbour '.repeat(size / 24)}, said that it was late.`],
  ['roles', counted((number) => `The mayor of Zorn, ${nameOf(number)}, the judge, came. `)],
  ['titles', 'Mr. '],
  ['president', 'President '],
  ['president of', 'president of the '],
  ['mayor', 'the mayor '],
  ['mayors, commas', 'the mayor, '],
  ['possessives', "the dog's "],
  ['names possessive', "Ann Roe's "],
  ['hyphens', 'a-'],
  ['hyphens, capitals', 'A-B '],
  ['name with particles', 'Ann de la '],
  ['she', 'she '],
  // Figures
  ['digits spaced', '1 '],
  ['ones', 'one '],
  ['hundreds', 'hundred '],
  ['one hundred and', 'one hundred and '],
  ['commas', '1,'],
  ['commas spaced', '1, '],
  ['slashes', '1/'],
  ['points', '1.'],
  ['groups', '1 000 '],
  ['groups of three', ',000'],
  ['hyphened numbers', '1-'],
  ['ranges', '1-2 '],
  ['sums', '$5 '],
  ['sums, millions', '$5 million '],
  ['percent', '5% '],
  ['from to', 'from 5% to 6% '],
  ['kilos', '5 kilos of cocaine '],
  ['kilos and', '5 kilos of cocaine and '],
  ['kilos seized', 'seized 5 kilos of cocaine, '],
  ['tons', 'five tons and '],
  ['between', 'between 5 and '],
  ['more than', 'more than '],
  ['men', '5 men, '],
  ['killed', '5 people were killed and '],
  ['ages', 'Ann Roe, 5, '],
  ['dollars', 'dollars '],
  ['half', 'half a '],
  ['fractions', '½'],
  ['numbers with letters', '1a'],
  ['exponents', '1e'],
  ['ordinals', '1st '],
  ['decimal list', '.1'],
  // Dates
  ['months', 'May '],
  ['days', 'Monday '],
  ['dates', 'May 5, 2024, '],
  ['years', '2024 '],
  ['since', 'since May '],
  ['5 men since', '5 men since last year and '],
  ['times', '5:00 '],
  ['last', 'last '],
]);

/** A text of one kind, not much longer than `size` characters. */
export function textOf(kind: string, size: number): string {
  const text = KINDS.get(kind) ?? '';
  return typeof text === 'string' ? text.repeat(Math.ceil(size / text.length)) : text(size);
}
