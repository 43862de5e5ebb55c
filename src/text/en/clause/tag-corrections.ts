/** What the tagger usually gets wrong in news. */

import { Rules } from '../../rules.ts';
import type { Tag } from '../token.ts';
import type { TokenizedSentence } from './tokenized.ts';
import { CHANGES, NEVER_NOUNS, NO_NOUNS_BEFORE_NOUN } from '../data/verb-forms.ts';

/** A word of a sentence with the tags that the tagger gave to it and to its neighbours. */
type Tagged = Readonly<{
  sentence: TokenizedSentence;
  tags: readonly Tag[];
  index: number;
  word: string;
  given: Tag;
}>;

/** What may stand between "cost" and a sum. */
const SUM = /^(?:[$£€¥]|about|around|almost|nearly|roughly|over|under|some|just)$/;

const CORRECTIONS = new Rules<Tagged, Tag>('figures: parts of speech the tagger gets wrong', [
  {
    name: 'capital-without-tag',
    for: 'Rain falls:Ohio sells 5 boats.',
    not: 'Rain falls: Ohio sells 5 boats.',
    says: ({ sentence, index, given }) =>
      (given === 'SYM' || (given === 'X' && index > 0)) &&
      sentence.capital(index) &&
      sentence.tokens[index]?.kind === 'word'
        ? 'PROPN'
        : null,
  },
  {
    name: 'past-form-behind-name',
    for: 'The S&P 500 fell 0.9%.',
    not: 'The index fell 0.9%.',
    says: ({ given, word }) => (given === 'NOUN' && NEVER_NOUNS.has(word) ? 'VERB' : null),
  },
  {
    name: 'new-and-consecutive',
    for: 'They want 5 new very big boats.',
    not: 'They want 5 very big boats.',
    says: ({ given, word }) => (given === 'ADV' && /^(?:new|consecutive|successive)$/.test(word) ? 'ADJ' : null),
  },
  {
    name: 'participle-before-counted',
    for: 'A man blew himself up, wounding 5 men.',
    not: 'A man wounded 5 men.',
    says: ({ sentence, tags, index, given, word }) =>
      given === 'NOUN' &&
      /[^r]ing$/.test(word) &&
      /^(?:,|and)$/.test(sentence.word(index - 1)) &&
      (/^(?:NUM|DET)$/.test(tags[index + 1] ?? '') || /^(?:its|his|her|their)$/.test(sentence.word(index + 1)))
        ? 'VERB'
        : null,
  },
  {
    name: 'people',
    for: 'When people wait for 5 hours, they leave.',
    not: 'When men wait for 5 hours, they leave.',
    says: ({ word }) => (word === 'people' ? 'NOUN' : null),
  },
  {
    name: 'which-behind-comma',
    for: 'Homes, which range from $5 to $9, have sold.',
    not: 'Homes that range from $5 to $9 have sold.',
    says: ({ sentence, index, given, word }) =>
      given === 'DET' && word === 'which' && sentence.print(index - 1) === ',' ? 'PRON' : null,
  },
  {
    name: 'verb-behind-who',
    for: 'She lives with Ana, who lives 2 miles away.',
    not: 'She lives 2 miles away.',
    says: ({ sentence, index, given }) =>
      given === 'NOUN' &&
      (sentence.word(index - 1) === 'who' ||
        (sentence.word(index - 1) === 'which' && sentence.print(index - 2) === ','))
        ? 'VERB'
        : null,
  },
  {
    name: 'contracted-auxiliary',
    for: "I'm 74 and not aware of it.",
    not: 'I am 74 and not aware of it.',
    says: ({ word }) => (/^(?:i|you|we|they)['’](?:m|re|ve|ll|d)$/.test(word) ? 'AUX' : null),
  },
  {
    name: 'cost-before-sum',
    for: 'The plan costs $5 million a year.',
    not: 'The plan has costs of $5 million a year.',
    says: ({ sentence, index, given, word }) =>
      given === 'NOUN' && /^costs?$/.test(word) && leadsToSum(sentence, index + 1) ? 'VERB' : null,
  },
  {
    name: 'change-before-sum',
    for: 'The share of adults rises about 2% a year.',
    not: 'The share of adults rose about 2% a year.',
    says: ({ sentence, tags, index, given, word }) =>
      given === 'NOUN' &&
      CHANGES.has(word) &&
      /^(?:NOUN|PROPN)$/.test(tags[index - 1] ?? '') &&
      leadsToSum(sentence, index + 1)
        ? 'VERB'
        : null,
  },
  {
    name: 'verb-and-particle',
    for: 'The 5 burned-out men left.',
    not: 'The 5 burned men left.',
    says: ({ sentence, index, given }) =>
      /^(?:VERB|ADP|ADV)$/.test(given) && isInCompound(sentence, index) ? 'NOUN' : null,
  },
  {
    name: 'counted-plural',
    for: 'The 100 offline downloads ended.',
    not: 'The 100 downloads ended.',
    says: (tagged) => (tagged.given === 'VERB' && isCountedPlural(tagged) ? 'NOUN' : null),
  },
  {
    name: 'counted-before-plural',
    for: 'It caused 236 overdose deaths.',
    not: 'It caused 236 deaths.',
    says: ({ sentence, tags, index, given, word }) =>
      given === 'VERB' &&
      tags[index - 1] === 'NUM' &&
      tags[index + 1] === 'NOUN' &&
      sentence.word(index + 1).endsWith('s') &&
      !/(?:ed|en|ing|s|wn)$/.test(word) &&
      !NO_NOUNS_BEFORE_NOUN.has(word)
        ? 'NOUN'
        : null,
  },
  {
    name: 'come',
    for: 'About 1,000 come from Ohio.',
    not: 'About 1,000 are from Ohio.',
    says: ({ given, word }) => (given === 'NOUN' && word === 'come' ? 'VERB' : null),
  },
  {
    name: 'staff-and-police',
    for: 'In Ohio, where police also seized 5 guns, they left.',
    not: 'In Ohio, where agents also seized 5 guns, they left.',
    says: ({ given, word }) =>
      /^(?:ADJ|VERB)$/.test(given) && /^(?:personnel|staff|police)$/.test(word) ? 'NOUN' : null,
  },
]);

/** The part of speech of token `index`, with the tagger's usual mistakes put right. */
export function correctTag(sentence: TokenizedSentence, tags: readonly Tag[], index: number): Tag {
  const given = tags[index] ?? 'X';
  return CORRECTIONS.first({ sentence, tags, index, word: sentence.word(index), given }) ?? given;
}

/** Whether a number follows at `index`, or what stands before one. */
function leadsToSum(sentence: TokenizedSentence, index: number): boolean {
  return sentence.tokens[index]?.kind === 'number' || SUM.test(sentence.word(index));
}

/** A word in -s behind a number or "most" with describing words between: no verb of the plural ends so. */
function isCountedPlural({ sentence, tags, index, word }: Tagged): boolean {
  if (!/[^su]s$/.test(word) || word === 'has') return false;
  let at = index - 1;
  while (index - at < 5 && /^(?:ADJ|X|PROPN)$/.test(tags[at] ?? '')) at--;
  if (at === index - 1) return false;
  return tags[at] === 'NUM' || sentence.tokens[at]?.kind === 'number' || /^(?:most|more)$/.test(sentence.word(at));
}

/** Inside a noun like "start-up", "break-in", "lay-offs": a verb and a particle with a hyphen between. */
function isInCompound(sentence: TokenizedSentence, index: number): boolean {
  const particle = (at: number): boolean =>
    /^(?:up|in|out|off|offs|down|over|back|ups|outs|ins|by)$/.test(sentence.word(at));
  const hyphen = (at: number): boolean =>
    sentence.print(at) === '-' && sentence.attached(at) && sentence.attached(at + 1);
  if (particle(index)) return hyphen(index - 1) && !hyphen(index + 1);
  return hyphen(index + 1) && particle(index + 2) && !hyphen(index + 3);
}
