/** Units by their words: "square feet", "kilos". */

import type { Clause } from '../../../../text/en/clause.ts';
import { isPlural } from '../../../../text/en/inflection.ts';
import { joins } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';
import { unitByWords } from '../../../../text/unit.ts';
import { measured } from './match.ts';
import type { UnitMatch } from './match.ts';

/** Most words in the name of a unit. */
const LONGEST = 5;

/** Words of units that by themselves are more often something else: "two bars". */
const SOMETHING_ELSE = new Set('time bars nits mics gigs atmosphere atmospheres'.split(' '));

/** A single word that may be a unit. */
type Word = Readonly<{ clause: Clause; at: number; word: string }>;

const NO_UNIT = new Rules<Word, true>('figures: words of units that are none', [
  {
    name: 'more-often-something-else',
    for: 'The town has 12 bars.',
    not: 'The town has 12 miles.',
    says: ({ word }) => SOMETHING_ELSE.has(word) || null,
  },
  {
    name: 'made-of-stone',
    for: 'The house had two stone walls.',
    not: 'The man lost two stone in May.',
    says: ({ clause, at, word }) =>
      (word === 'stone' &&
        !joins(clause.tokens, at - 1) &&
        isPlural(clause.print(at + 1)) &&
        clause.tag(at + 1) === 'NOUN') ||
      null,
  },
]);

/** The unit whose words begin at `at`, the longest phrase first. */
export function wordsAt(clause: Clause, at: number): UnitMatch | null {
  const phrases = phrasesFrom(clause, at);
  for (let words = phrases.length; words > 0; words--) {
    const phrase = phrases[words - 1];
    const unit = phrase === undefined ? null : unitByWords(phrase.text);
    if (phrase === undefined || unit === null) continue;
    if (words === 1 && NO_UNIT.first({ clause, at, word: phrase.text }) !== null) continue;
    return measured(unit, phrase.end);
  }
  return null;
}

/** The next word, the next two words and so on; hyphens between them are taken for spaces. */
function phrasesFrom(clause: Clause, at: number): { text: string; end: number }[] {
  const found: { text: string; end: number }[] = [];
  let text = '';
  for (let index = at; found.length < LONGEST;) {
    const token = clause.tokens[index];
    if (token?.kind !== 'word') break;
    text = text === '' ? token.lower : `${text} ${token.lower}`;
    index++;
    found.push({ text, end: index });
    // "sq. ft"
    if (token.text.length <= 2 && clause.print(index) === '.' && clause.tokens[index + 1]?.kind === 'word') index++;
    if (joins(clause.tokens, index)) index++;
  }
  return found;
}
