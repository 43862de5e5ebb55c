/** Number words that count nothing: "one-off", "Chapter Two", "the top five", "the other half". */

import { currencyByWord } from '../../../text/currency.ts';
import { singular } from '../../../text/en/inflection.ts';
import { joins } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { unitByWords } from '../../../text/unit.ts';
import { HYPHENATED } from '../en/named-numbers.ts';
import { inQuotationMarks, isRank } from './named.ts';
import { goOn, type NumberPlace } from './number-place.ts';
import { oneCountsNothing } from './one.ts';

/** The token to go on from when a number that is written in words counts nothing, else `null`. */
export function wordsCountNothing(place: NumberPlace): number | null {
  const found = WORDS.first(place);
  if (found !== null || !place.single) return found;
  if (place.clause.word(place.index) === 'one') return goOn(oneCountsNothing(place), place.end);
  return SINGLE_WORDS.first(place);
}

/** Each says the token to go on from. */
const WORDS = new Rules<NumberPlace, number>('figures: number words that count nothing', [
  {
    name: 'behind-hyphen',
    for: 'He won a best-of-seven series.',
    not: 'He won a series of seven games.',
    says: ({ clause, index, end }) =>
      goOn(
        joins(clause.tokens, index - 1) &&
          clause.tokens[index - 2]?.kind === 'word' &&
          !/^(?:sub|minus|mid)$/.test(clause.word(index - 2)),
        end,
      ),
  },
  {
    name: 'title-in-quotation-marks',
    for: 'He saw “Seven Boats” then.',
    not: 'He saw seven boats then.',
    says: (place) => goOn(inQuotationMarks(place), place.end),
  },
  {
    name: 'capital-inside-sentence',
    for: 'He spoke of the Gang of Eight on Monday.',
    not: 'He spoke of the gang of eight men.',
    says: ({ clause, index, end, before }) =>
      goOn(
        clause.capital(index) &&
          index > 1 &&
          clause.tokens[index - 1]?.kind === 'word' &&
          !clause.capital(index - 1) &&
          (clause.capital(end) || (before === 'of' && clause.capital(index - 2))),
        end,
      ),
  },
  {
    name: 'small-word-of-name',
    for: 'The coach Erik ten Hag spoke.',
    not: 'The coach saw ten boats.',
    says: ({ clause, index, end, after, single }) =>
      goOn(
        single &&
          index > 1 &&
          !clause.capital(index) &&
          clause.capital(index - 1) &&
          clause.capital(end) &&
          singular(after) === after &&
          clause.tag(end + 1) !== 'NOUN',
        end,
      ),
  },
  {
    name: 'fixed-phrase',
    for: 'They reached the final four teams.',
    not: 'They reached the four teams.',
    says: ({ clause, index, before, after, end }) => {
      const word = clause.word(index);
      return goOn(
        (word === 'four' && before === 'final') ||
          (word === 'one' && before === 'at' && after === 'point') ||
          (word === 'nine' && /^(?:front|back)$/.test(before)),
        end,
      );
    },
  },
  {
    name: 'capital-in-name',
    for: 'The Big Ten schools won.',
    not: 'The ten big schools won.',
    says: ({ clause, index, end }) =>
      goOn(
        clause.capital(index) &&
          clause.tokens[index - 1]?.kind === 'word' &&
          (clause.capital(index - 1) || (clause.tag(index) === 'PROPN' && clause.capital(end))),
        end,
      ),
  },
  {
    name: 'hyphenated-adjective',
    for: 'It was a two-way street.',
    not: 'It was a two-mile street.',
    says: (place) => goOn(isHyphenatedAdjective(place), place.end + 2),
  },
  {
    name: 'rank',
    for: 'They slipped towards the bottom three again.',
    not: 'They slipped towards the bottom three teams.',
    says: (place) => goOn(isRank(place), place.end),
  },
  {
    name: 'a-half-filled',
    for: 'It was a half-filled bin.',
    not: 'It was a half-mile run.',
    says: ({ clause, end, hyphen }) =>
      goOn(
        hyphen &&
          clause.word(end - 1) === 'half' &&
          !isMeasure(clause.word(end + 1)) &&
          !/^(?:million|billion|trillion|dozen|hundred|thousand)$/.test(clause.word(end + 1)),
        end + 2,
      ),
  },
]);

const isMeasure = (word: string): boolean => unitByWords(word) !== null || currencyByWord(word, null) !== null;

/** "three-putted", "one-off", "half-filled": joined to a word that makes an adjective of it, not a measure. */
function isHyphenatedAdjective({ clause, index, end, hyphen }: NumberPlace): boolean {
  const word = clause.word(index);
  if (!hyphen || /^an?$/.test(word)) return false;
  const joined = clause.word(end + 1);
  if (HYPHENATED.test(joined)) return true;
  const unit = unitByWords(joined) !== null;
  const participle = clause.attached(end + 1) && /[^e]ed$/.test(joined) && joined.length > 4;
  if (!unit && (participle || word === 'half')) return true;
  return word === 'one' && !isMeasure(joined);
}

/** Words that stand alone, "one" left aside. */
const SINGLE_WORDS = new Rules<NumberPlace, number>('figures: half, zero and hundred that count nothing', [
  {
    name: 'half-of-a-game',
    for: 'They scored in the second half of it.',
    not: 'They won half of the games.',
    says: ({ clause, index, before, end }) =>
      goOn(
        clause.word(index) === 'half' &&
          /^(?:first|second|last|other|better|back|front|opening|latter|former|this|that|each|every|in|into|bottom|top|early|third|fourth|ground)$/.test(
            before,
          ),
        end,
      ),
  },
  {
    name: 'half-of-nothing',
    for: 'They were half asleep.',
    not: 'They ate half of it.',
    says: ({ clause, index, after, end }) =>
      goOn(
        clause.word(index) === 'half' &&
          !/^(?:of|a|an|the|his|her|its|their|our|my|that|million|billion)$/.test(after) &&
          clause.tag(end) !== 'NOUN',
        end,
      ),
  },
  {
    name: 'bare-zero',
    for: 'They began at zero in May.',
    not: 'They had zero boats in May.',
    says: ({ clause, index, end }) =>
      goOn(clause.word(index) === 'zero' && !/^(?:NOUN|ADJ)$/.test(clause.tag(end)), end),
  },
  {
    name: 'bare-hundred',
    for: 'They sold it by the dozen.',
    not: 'They sold a dozen eggs.',
    says: ({ clause, index, before, end }) =>
      goOn(
        /^(?:hundred|thousand|dozen)$/.test(clause.word(index)) &&
          !/^(?:few|several|couple|hundred|thousand)$/.test(before) &&
          clause.tag(end) !== 'NOUN',
        end,
      ),
  },
  {
    // They count what was named before; alone they say nothing.
    name: 'of-them',
    for: 'He met two of them on Monday.',
    not: 'He met two of the men on Monday.',
    says: ({ clause, after, end }) => goOn(after === 'of' && /^(?:them|us|you|we)$/.test(clause.word(end + 1)), end),
  },
]);
