/** The content words of the noun phrases that end before a token. */

import { joins } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { TIME_NAME } from '../en/concept-words.ts';
import {
  type ConceptPlace,
  type Words,
  describesNoun,
  isNominal,
  isNoun,
  isParticiple,
  isPossessive,
  openingParenthesis,
} from './place.ts';
import { Walk } from './walk.ts';

/**
 * What is done with a token: it is taken, or left out, or ends the walk; "drop" leaves the word taken last out, because it is
 * printed with the one before; "nothing" says that the walk has led to nothing; a number is where to go on.
 */
type Step = 'take' | 'skip' | 'stop' | 'drop' | 'nothing' | number;

/** From the last word to the first. */
class WalkBack extends Walk {
  readonly place: ConceptPlace;
  readonly from: number;

  constructor(place: ConceptPlace, last: number, from: number) {
    super(place.clause, last);
    this.place = place;
    this.from = from;
  }
}

/** Tokens of another quantity and of its hedge. */
const QUANTITY_STEPS = new Rules<WalkBack, Step>('figures: other quantities on the way to a concept', [
  {
    name: 'worth-so-much',
    for: 'The trade worth over 3 billion grew 5%.',
    not: 'The trade grew 5%.',
    says: ({ place, index, starts }) => {
      if (!starts || !place.taken(index)) return null;
      const before = beforeHolder(place, index);
      return /^(?:worth|totaling|totalling|weighing|measuring|aged)$/.test(place.clause.word(before))
        ? before - 1
        : null;
    },
  },
  {
    name: 'age-of-somebody',
    for: 'Ana Lund, 42, from Kiel, owns 9 boats.',
    not: 'Ana Lund from Kiel owns 9 boats.',
    says: ({ place, index, starts }) => {
      if (!starts || !place.taken(index) || place.holder(index)?.measure?.dimension !== 'age') return null;
      const before = beforeHolder(place, index);
      return place.clause.print(before) === ',' ? before - 1 : before;
    },
  },
  {
    name: 'another-amount',
    for: 'A loss of 20 miles in Ohio fell by 5%.',
    not: 'A loss in Ohio fell by 5%.',
    says: ({ place, index }) => (place.taken(index) ? 'stop' : null),
  },
  {
    name: 'hedge-of-another',
    for: 'More than four boats will carry 90 tons.',
    not: 'The four boats will carry 90 tons.',
    says: ({ place, index }) => (place.hedges(index) ? 'skip' : null),
  },
]);

/** Any other symbol ends the walk. */
const SYMBOL_STEPS = new Rules<WalkBack, Step>('figures: symbols on the way to a concept', [
  {
    name: 'parenthesis',
    for: 'Members (16 with a letter) weigh at least 50 kg.',
    not: 'Members weigh at least 50 kg.',
    says: ({ clause, index, from }) => {
      const open = clause.print(index) === ')' ? openingParenthesis(clause, index) : null;
      return open !== null && open > from ? open - 1 : null;
    },
  },
  {
    name: 'title-in-quotation-marks',
    for: '“Harbor Lights” fell 4%.',
    not: 'Harbor Lights fell 4%.',
    says: ({ clause, index, from, starts }) =>
      starts && index > from && /^["”]$/.test(clause.print(index)) && clause.attached(index) ? 'skip' : null,
  },
  {
    name: 'hyphen',
    for: 'The start-up employs 90 people.',
    not: 'The firm employs 90 people.',
    says: ({ clause, index }) => (joins(clause.tokens, index) ? 'drop' : null),
  },
  {
    name: 'ampersand-or-slash',
    for: 'Lee/Sons fell 4%.',
    not: 'Lee Sons fell 4%.',
    says: ({ clause, index }) => (/^[&/]$/.test(clause.print(index)) && clause.attached(index) ? 'skip' : null),
  },
  {
    name: 'abbreviated-name',
    for: 'Acme Tools Inc. is cutting 300 jobs.',
    not: 'Acme Tools is cutting 300 jobs.',
    says: ({ clause, index }) =>
      clause.print(index) === '.' &&
      clause.attached(index) &&
      index < clause.tokens.length - 1 &&
      clause.tag(index - 1) === 'PROPN'
        ? 'skip'
        : null,
  },
]);

/** Any other word ends the walk, as a verb does. */
const WORD_STEPS = new Rules<WalkBack, Step>('figures: concept words before a quantity', [
  {
    name: 'counted-thing',
    for: 'The five launches will offer 90 seats.',
    not: 'The launches will offer 90 seats.',
    says: ({ place, index }) => (place.counts(index) ? 'take' : null),
  },
  {
    name: 'year-behind',
    for: 'Tests between 2031 and 2033 came back at 4%.',
    not: 'Tests came back at 4%.',
    says: ({ clause, index, starts }) => {
      if (!starts || !/^(?:1[5-9]|20)\d\d$/.test(clause.print(index)) || clause.capital(index - 1)) return null;
      return /^(?:and|-|–)$/.test(clause.word(index - 1)) ? index - 3 : 'skip';
    },
  },
  {
    name: 'phrase-before',
    for: 'For women the loss was 7%.',
    not: 'The loss was 7%.',
    says: ({ clause, index, tag, starts }) => (tag === 'DET' && !starts && isNoun(clause, index - 1) ? 'stop' : null),
  },
  {
    name: 'article',
    for: 'The number of the boats fell 4%.',
    not: 'Boats fell 4%.',
    says: ({ word, tag }) => (tag === 'DET' || /^['’]s?$/.test(word) ? 'skip' : null),
  },
  {
    name: 'opening-adverbial',
    for: 'With prices falling 4%, Roe sold.',
    not: 'Prices kept falling 4%, Roe said.',
    says: ({ index, tag, word, starts }) =>
      index === 0 &&
      !starts &&
      tag === 'ADP' &&
      /^(?:after|before|since|until|by|with|as|than|despite|while|during)$/.test(word)
        ? 'nothing'
        : null,
  },
  {
    name: 'preposition',
    for: 'Prices for boats in Kent fell 4%.',
    not: 'Prices fell 4%.',
    says: ({ tag, word }) => (tag === 'ADP' || (tag === 'PRON' && isPossessive(word)) ? 'skip' : null),
  },
  {
    name: 'number-in-name',
    for: 'The Ferry 14 Pro costs $900.',
    not: 'The ferry costs $900.',
    says: ({ clause, index, kind }) =>
      kind === 'number' && ((index > 1 && clause.capital(index - 1)) || clause.capital(index + 1)) ? 'take' : null,
  },
  {
    name: 'number',
    for: 'Prices in 2031 for boats fell 4%.',
    not: 'Prices for boats fell 4%.',
    says: ({ kind }) => (kind === 'number' ? 'skip' : null),
  },
  {
    name: 'participle-of-noun',
    for: 'The town’s buying power fell 4%.',
    not: 'The town’s power fell 4%.',
    says: ({ clause, index }) =>
      describesNoun(clause, index) ||
      (isParticiple(clause, index) && isNoun(clause, index + 1) && clause.tag(index - 1) === 'ADP')
        ? 'take'
        : null,
  },
  {
    name: 'content-word',
    for: 'Prices fell 4%.',
    not: 'They fell 4%.',
    says: ({ clause, index }) => (isNominal(clause, index) ? 'take' : null),
  },
]);

/** The token before the quantity that holds a token, its hedge included. */
function beforeHolder(place: ConceptPlace, index: number): number {
  return (place.holder(index)?.hedgeFirst ?? index) - 1;
}

function stepAt(walk: WalkBack): Step {
  const step = walk.place.isOfQuantity(walk.index) ? QUANTITY_STEPS.first(walk) : null;
  return step ?? (walk.kind === 'symbol' ? SYMBOL_STEPS : WORD_STEPS).first(walk) ?? 'stop';
}

/**
 * Content words of the noun phrases that end before `end`, back to the last verb, comma or conjunction.
 * @param longest how many words are taken at most
 * @param from where the walk ends at the latest
 */
export function wordsBefore(place: ConceptPlace, end: number, longest: number, from = 0): Words {
  const walk = new WalkBack(place, end - 1, from);
  const { clause, words } = walk;
  while (walk.index >= from && words.length < longest) {
    const step = stepAt(walk);
    if (step === 'nothing') return [];
    if (step === 'stop') break;
    if (step === 'take') words.unshift(walk.index);
    if (step === 'drop') words.shift();
    walk.index = typeof step === 'number' ? step : walk.index - 1;
  }
  return words.filter((index) => !TIME_NAME.test(clause.word(index)));
}
