/** Digits that count nothing by their form or by the signs around them: clock times, scores, ordinals, items of a list. */

import { joins } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { CLOCK, ELECTRIC, GUN, PICTURE } from '../en/named-numbers.ts';
import { inQuotationMarks } from './named.ts';
import { chain, goOn, isNumber, type NumberPlace, unitAt } from './number-place.ts';

/** What may stand behind a clock time that is written with a full stop. */
const CLOCK_FOLLOWS = /^(?:on|in|when|while|today|yesterday|this|that|local)$/;

/** An opening parenthesis stands before the number that nothing has closed. */
function insideParenthesis({ clause, index }: NumberPlace): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (clause.print(at) === ')') return false;
    if (clause.print(at) === '(') return true;
  }
  return false;
}

/** Each says the token to go on from. */
export const DIGITS = new Rules<NumberPlace, number>('figures: digits that count nothing', [
  {
    name: 'clock-colon',
    for: 'The train left at 10:27.',
    not: 'The train left with 27 people.',
    says: ({ clause, index, end, after }) =>
      after === ':' && clause.attached(end) && isNumber(clause, end + 1) && clause.attached(end + 1)
        ? chain(clause, index)
        : null,
  },
  {
    name: 'part-of-address',
    for: 'See example.org/news/2500 for it.',
    not: 'See 2500 places in it.',
    says: ({ clause, index, before, touches, money }) =>
      /^[/_=@\\]$/.test(before) && touches && clause.attached(index - 1) && !money ? chain(clause, index) : null,
  },
  {
    // A share of something, or of a price that went up or down, is a fraction.
    name: 'no-fraction',
    for: 'They remember 9/11.',
    not: 'The share fell 1/16.',
    says: ({ clause, index, end, before, after, measures }) =>
      goOn(
        end - index >= 3 &&
          clause.word(index + 1) === '/' &&
          after !== 'of' &&
          !measures &&
          !/^(?:up|down|off|rose|fell|gained|lost|added|slipped|climbed|advanced)$/.test(before),
        end,
      ),
  },
  {
    name: 'odds',
    for: 'It passed by a 20-to-1 margin.',
    not: 'There was a 6-to-8-week wait.',
    says: ({ clause, end, hyphen }) =>
      goOn(
        hyphen &&
          clause.word(end + 1) === 'to' &&
          joins(clause.tokens, end + 2) &&
          isNumber(clause, end + 3) &&
          !unitAt(clause, end + 4),
        end + 4,
      ),
  },
  {
    name: 'hyphenated-word',
    for: 'Ana Roe is a 13-time champion.',
    not: 'Ana Roe is a 13-year champion.',
    says: ({ clause, end, hyphen }) =>
      goOn(hyphen && /^(?:time|fold|way|pointers?|hitters?|peat|putts?)$/.test(clause.word(end + 1)), end + 2),
  },
  {
    name: 'round-of',
    for: 'Spain reached the round of 16.',
    not: 'Spain was in a group of 16.',
    says: ({ clause, index, end, before, text }) =>
      goOn(before === 'of' && clause.word(index - 2) === 'round' && /^(?:4|8|16|32|64|128)$/.test(text), end),
  },
  {
    name: 'leading-point',
    for: 'He had a .22 rifle.',
    not: 'He had .22 percent of it.',
    says: ({ text, end, measures }) => goOn(text.startsWith('.') && !measures, end),
  },
  {
    name: 'calibre',
    for: 'Police found 9mm handguns.',
    not: 'Police found 9mm screws.',
    says: (place) => goOn(isCalibre(place), place.end + 1),
  },
  {
    // Schools by size.
    name: 'school-class',
    for: 'They won the Class 4A title.',
    not: 'They bought a 4A charger.',
    says: ({ clause, end, text, after }) =>
      goOn(
        after === 'a' &&
          clause.attached(end) &&
          /^[1-8]$/.test(text) &&
          /^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(end + 1)) &&
          !ELECTRIC.test(clause.word(end + 1)),
        end + 1,
      ),
  },
  {
    name: 'name-begins-with-digit',
    for: 'They sold 3M’s products.',
    not: 'They sold 3M products.',
    says: ({ clause, end, text, money }) =>
      goOn(
        !money &&
          clause.attached(end) &&
          /^[A-Z]$/.test(clause.print(end)) &&
          (/^['’]s$/.test(clause.word(end + 1)) ||
            (/^[248]K$/.test(text + clause.print(end)) && PICTURE.test(clause.word(end + 1)))),
        end + 1,
      ),
  },
  {
    name: 'behind-hyphen',
    for: 'COVID-19 patients filled the ward.',
    not: 'It was minus-5 degrees.',
    says: (place) => (isHyphenated(place) ? chain(place.clause, place.index) : null),
  },
  {
    // "5th", "90s", "2x"; a unit or a scale may touch a number too.
    name: 'letters-behind',
    for: 'She came 5th.',
    not: 'She ran 5km.',
    says: ({ clause, end, after, unitBehind }) =>
      goOn(
        clause.tokens[end]?.kind === 'word' &&
          clause.attached(end) &&
          (after === 's' || (!unitBehind && !/^(?:[kmbtp]|mn|bn|tn|pc|yo|mm|mil|cr)$/.test(after))),
        end + 1,
      ),
  },
  {
    name: 'clock',
    for: 'The shop opens at 9 a.m. on Monday.',
    not: 'The shop opens 9 days early.',
    says: ({ after, end }) => goOn(CLOCK.test(after), end + 1),
  },
  {
    name: 'clock-full-stop',
    for: 'The fire broke out at about 12.15 on Monday.',
    not: 'The shares closed at about 12.15 crowns on Monday.',
    says: ({ clause, index, end, after, money }) =>
      goOn(
        !money &&
          /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(clause.print(index)) &&
          (clause.word(index - 1) === 'at' ||
            (/^(?:about|around|roughly)$/.test(clause.word(index - 1)) && clause.word(index - 2) === 'at')) &&
          CLOCK_FOLLOWS.test(after),
        end,
      ),
  },
  {
    name: 'clock-range',
    for: 'The shop opens 1 to 3 p.m. on Monday.',
    not: 'The shop opens 1 to 3 hours early.',
    says: ({ clause, end, after, plain }) =>
      goOn(
        plain && /^(?:to|and|-|–|or)$/.test(after) && isNumber(clause, end + 1) && CLOCK.test(clause.word(end + 2)),
        end + 3,
      ),
  },
  {
    name: 'note',
    for: 'The boats sank [12].',
    not: 'The 12 boats sank.',
    says: ({ before, after, end }) => goOn(before === '[' && after === ']', end),
  },
  {
    name: 'item-of-list',
    for: '4. He went home.',
    not: '4 men went home.',
    says: ({ clause, index, end, after }) =>
      goOn(
        index === 0 &&
          after === '.' &&
          clause.attached(end) &&
          (end + 1 === clause.tokens.length || clause.capital(end + 1)),
        end,
      ),
  },
  {
    name: 'item-in-sentence',
    for: 'There are two terms: 1) the label stays, and 2) the singer goes.',
    not: 'The label has boats (at least 12).',
    says: (place) =>
      goOn(
        /^\d{1,2}$/.test(place.text) &&
          place.after === ')' &&
          place.clause.attached(place.end) &&
          !insideParenthesis(place),
        place.end,
      ),
  },
  {
    name: 'dialled',
    for: 'He called 911.',
    not: 'He saw 911 men.',
    says: ({ text, before, end }) =>
      goOn(/^(?:dial(?:l?ed|ing)?|call(?:ed|ing)?)$/.test(before) && /^\d{3}$/.test(text), end),
  },
  {
    name: 'tries',
    for: 'He went 7-for-11.',
    not: 'He went 7 miles for 11 men.',
    says: ({ clause, end, hyphen }) =>
      goOn(hyphen && /^(?:for|of|over|under)$/.test(clause.word(end + 1)) && clause.attached(end + 1), end),
  },
  {
    name: 'title-in-quotation-marks',
    for: 'He saw “60 Minutes”.',
    not: 'He waited 60 minutes.',
    says: (place) => goOn(inQuotationMarks(place), place.end),
  },
]);

/** ".45-caliber", "12-gauge shotgun", "9mm handguns": the bore names the gun and measures nothing. */
function isCalibre({ clause, end, hyphen }: NumberPlace): boolean {
  const at = hyphen ? end + 1 : end;
  const word = clause.word(at);
  if (/^cali(?:ber|bre)$/.test(word)) return true;
  if (!/^(?:mm|millimet(?:er|re)|gauge)$/.test(word)) return false;
  return GUN.test(clause.word(at + 1)) || (clause.tag(at + 1) === 'ADJ' && GUN.test(clause.word(at + 2)));
}

/** "COVID-19", "last-32", but "sub-500", "minus-5", "15-22". */
function isHyphenated({ clause, index, before, inRange, touches }: NumberPlace): boolean {
  const word = clause.tokens[index - 2];
  return (
    !inRange &&
    touches &&
    /^[-‐‑–]$/.test(before) &&
    clause.attached(index - 1) &&
    word !== undefined &&
    !/^(?:minus|sub|plus|[$(])$/.test(word.lower)
  );
}
