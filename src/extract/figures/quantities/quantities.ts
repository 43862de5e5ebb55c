/**
 * The quantities of one sentence: number, unit, range, hedge and change, before anything is known about what they count.
 */

import { amount } from './amount.ts';
import type { Amount } from './amount.ts';
import { changeOf } from './change.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { isDrug } from '../../../text/en/nouns.ts';
import { hedgeBefore } from './hedge.ts';
import { singular } from '../../../text/en/inflection.ts';
import { ageMeant, agedFor } from './age.ts';
import { indefinite, withRate } from './measure.ts';
import type { UnitMatch } from './measure.ts';
import { SIGNS } from './money.ts';
import { isNoQuantity } from '../no-quantity/no-quantity.ts';
import { chain } from '../no-quantity/number-place.ts';
import { nounPhrase, phraseBetween } from '../../../text/en/noun-phrase.ts';
import type { NounPhrase } from '../../../text/en/noun-phrase.ts';
import { joins, parseNumber } from '../../../text/en/number.ts';
import type { ParsedNumber } from '../../../text/en/number.ts';
import type { Quantity } from './quantity.ts';
import { rangeEnd } from './range.ts';
import { findUnit, unitByWords } from '../../../text/unit.ts';
import type { Unit } from '../../../text/unit.ts';

/** All quantities of a sentence, in text order. */
export function quantities(clause: Clause): Quantity[] {
  const found: Quantity[] = [];
  let behind = 0;
  for (let index = 0; index < clause.tokens.length;) {
    const number = parseNumber(clause.tokens, index) ?? articleBefore(clause, index);
    const step = number === null ? index + 1 : read(clause, index, number, behind, found);
    const last = found.at(-1);
    if (last !== undefined) behind = last.end;
    index = Math.max(index + 1, step);
  }
  return listed(clause, found);
}

/** In a list what is counted is often said behind the last number only: "terms of 5, 8 and 12 years", "four- and six-seat boats". */
function listed(clause: Clause, found: readonly Quantity[]): Quantity[] {
  const units = [...found];
  for (let index = units.length - 2; index >= 0; index--) {
    const here = units[index];
    const next = units[index + 1];
    if (here === undefined || next === undefined || next.unitNormalized === '-') continue;
    if (here.fraction || next.fraction || here.valueMax !== null) continue;
    const bare = here.unitNormalized === '-';
    const third = units[index - 1]?.end === here.hedgeFirst - 1;
    if (!((bare || here.shared) && sizes(clause, here, next)) && !(bare && members(clause, here, next, third)))
      continue;
    units[index] = {
      ...here,
      unitNormalized: next.unitNormalized,
      measure: next.measure,
      currency: next.currency,
      noun: next.noun,
      attributive: next.attributive,
      shared: false,
      listed: true,
    };
  }
  return units;
}

/** "9 x 7 inches", "10 by 12 feet", "20 ± 3 kg" */
function sizes(clause: Clause, here: Quantity, next: Quantity): boolean {
  if (next.measure === null) return false;
  const link = clause.slice(here.end, next.first).toLowerCase();
  return /^(?:±|\+\/[-−])$/.test(link) || (/^(?:x|×|by)$/.test(link) && next.measure.dimension === 'length');
}

/**
 * Two members of a list, which "and", "or" or a comma holds together.
 * @param third another member stands before them, with a comma between
 */
function members(clause: Clause, here: Quantity, next: Quantity, third: boolean): boolean {
  let end = here.end;
  if (/^[-‐‑–]$/.test(clause.print(end)) && clause.attached(end)) end++;
  const comma = clause.print(end) === ',';
  if (comma) end++;
  const link = clause.word(end);
  if (!/^(?:and|or)$/.test(link)) return comma && end === next.hedgeFirst && next.listed;
  if (end + 1 !== next.hedgeFirst) return false;
  // "12, or 5 per cent": said in another way
  if (link === 'or') return !comma && next.measure?.dimension !== 'ratio';
  // "arrested five, and 40 kilos were found": a comma before "and" only behind two members
  return !comma || third;
}

/** "More than a ton of cocaine": one, where the thing itself is told by weight. */
function articleBefore(clause: Clause, index: number): ParsedNumber | null {
  if (!/^an?$/.test(clause.word(index))) return null;
  const unit = clause.word(index + 1) === 'metric' ? index + 2 : index + 1;
  if (clause.word(unit + 1) !== 'of' || !WEIGHED_OUT.test(clause.word(unit))) return null;
  const goods = nounPhrase(clause, unit + 2);
  if (goods === null) return null;
  for (let at = goods.first; at < goods.end; at++)
    if (isDrug([singular(clause.word(at))]))
      return { value: 1, valueMax: null, end: index + 1, kind: 'words', scale: 1 };
  return null;
}

const WEIGHED_OUT = /^(?:tons?|tonne|kilo|kilogram|kg|pound|ounce|gram)$/;

/** Reads the quantity whose number starts at `index` and adds it to `found`; returns where to go on. */
function read(clause: Clause, index: number, number: ParsedNumber, behind: number, found: Quantity[]): number {
  const blocked = isNoQuantity(clause, index, number.end);
  if (blocked !== null) return blocked;
  const first = amount(clause, index, number, behind);
  const second = rangeEnd(clause, first);
  // A score or an identifier: "2-2", "24703 L-202".
  if (
    second === null &&
    first.match === null &&
    joins(clause.tokens, first.end) &&
    clause.tokens[first.end + 1]?.kind === 'number'
  )
    return chain(clause, first.end);
  const quantity = finish(clause, first, second, behind, found.at(-1) ?? null);
  if (quantity.unitNormalized === '-' && second === null && startsNumber(clause, first.end)) return first.end;
  // "one of the largest" names no thing to count
  if (quantity.unitNormalized === '-' && clause.word(index) === 'one') return number.end;
  found.push(quantity);
  return Math.max(quantity.end, (second ?? first).end);
}

/** "50 50 dollar bills", "1 $10 bill": a number right behind a number. */
function startsNumber(clause: Clause, index: number): boolean {
  return (
    clause.tokens[index]?.kind === 'number' ||
    (SIGNS.test(clause.print(index)) && clause.tokens[index + 1]?.kind === 'number' && clause.attached(index + 1))
  );
}

/** Puts a quantity together: inherited scale, noun, hedge. */
function finish(
  clause: Clause,
  first: Amount,
  second: Amount | null,
  behind: number,
  earlier: Quantity | null,
): Quantity {
  const last = second ?? first;
  let { value } = first;
  if (
    second !== null &&
    first.number.scale === 1 &&
    second.number.scale > 1 &&
    Math.abs(first.value) < 1000 &&
    first.value < second.value
  ) {
    // "5 to 10 million" is 5 million at its lower end; "$240,000 to $2.5 million" is what it says.
    value *= second.number.scale;
  }
  let valueMax = second === null ? first.number.valueMax : second.value;
  if (valueMax === value) valueMax = null;
  const fraction = first.number.kind === 'fraction';
  const match = matchOf(clause, first, last, value);
  const counted = match === null ? countedNoun(clause, first, last, fraction) : null;
  const end = counted?.end ?? last.end;
  const hedge = hedgeBefore(clause, first.first, behind, indefiniteEnd(clause, last));
  const name = match?.name ?? counted?.name ?? '-';
  const shared = name === '-' && earlier !== null && !fraction && sharesUnit(clause, hedge.first, end, earlier);
  const quantity: Quantity = {
    first: first.first,
    end,
    hedgeFirst: hedge.first,
    value,
    valueMax,
    modifier: hedge.modifier,
    unit: match !== null ? unitText(clause, first, last) : (counted?.text ?? '-'),
    // "22 burglaries, compared with 20 a week"
    unitNormalized: shared
      ? withRate(clause, { unit: null, currency: null, name: earlier.unitNormalized, end }).name
      : name,
    measure: shared ? earlier.measure : (match?.unit ?? counted?.unit ?? null),
    currency: shared ? earlier.currency : (match?.currency ?? null),
    noun: shared ? earlier.noun : (counted?.noun ?? null),
    fraction: fraction && match === null,
    attributive: match !== null ? describes(clause, first.first, last.end) : (counted?.attributive ?? false),
    shared,
    listed: false,
  };
  const modifier =
    first.signed ??
    changeOf(clause, quantity, earlier) ??
    (earlier !== null && converts(clause, quantity, earlier) ? earlier.modifier : quantity.modifier);
  return { ...quantity, modifier };
}

/** "about 8 miles (13 km)": in brackets the same once more, no more exact than before them. */
function converts(clause: Clause, quantity: Quantity, earlier: Quantity): boolean {
  return (
    quantity.modifier === '=' &&
    clause.print(quantity.first - 1) === '(' &&
    quantity.first - 1 === earlier.end &&
    quantity.measure !== null &&
    quantity.measure.dimension === earlier.measure?.dimension &&
    quantity.unitNormalized !== earlier.unitNormalized
  );
}

/** Where the words behind a number that widen it are looked for: at the "plus" of "5-plus years", else behind the unit. */
function indefiniteEnd(clause: Clause, last: Amount): number {
  return indefinite(clause, last.number.end) > last.number.end ? last.number.end : last.end;
}

/** The unit found with the numbers, or what the words around say of a bare one. */
function matchOf(clause: Clause, first: Amount, last: Amount, value: number): UnitMatch | null {
  const match = last.match ?? first.match;
  if (match === null) return ageMeant(clause, first.first, last.end, value);
  const age = agedFor(clause, first.first, match.unit);
  if (age !== null) return { ...match, unit: age, name: age.name };
  // "34,000 tons of copper a year": what is measured stands between the unit and its rate
  if (match.name.includes(' per ') || clause.word(match.end) !== 'of') return match;
  const phrase = nounPhrase(clause, match.end + (/^(?:DET|PRON)$/.test(clause.tag(match.end + 1)) ? 2 : 1));
  if (phrase === null || !/^(?:an?|per)$/.test(clause.word(phrase.end))) return match;
  const { unit, name } = withRate(clause, { ...match, end: phrase.end });
  return { ...match, unit, name };
}

/** True when a noun that the measure describes follows: "40 yard line", but not "6 minutes later". */
function describes(clause: Clause, first: number, at: number): boolean {
  const index = joins(clause.tokens, at) ? at + 1 : at;
  // "a 750 meter swim": an article before, the measure in the singular
  const article = clause.tag(first - 1) === 'ADJ' ? first - 2 : first - 1;
  if (/^an?$/.test(clause.word(article)) && clause.tag(index) === 'VERB' && !/s$/.test(clause.word(at - 1)))
    return true;
  if (
    clause.tag(index) === 'VERB' &&
    /ing$/.test(clause.word(index)) &&
    /^(?:NOUN|ADJ)$/.test(clause.tag(index + 1)) &&
    clause.print(at - 1) === '%'
  )
    return true;
  // "13 years old go free"
  if (clause.word(at - 1) === 'old' && /s$/.test(clause.word(at - 2)) && !joins(clause.tokens, at - 2)) return false;
  // "300,000 barrels move by rail": only a measure in the singular describes
  if (
    /[^s]s$/.test(clause.word(at - 1)) &&
    clause.print(at - 1).length > 3 &&
    unitByWords(clause.word(at - 1)) !== null &&
    !/^(?:NOUN|ADJ)$/.test(clause.tag(index + 1)) &&
    !joins(clause.tokens, at)
  )
    return false;
  // "making 5G available": an adjective has to lead to a noun
  let head = index;
  while (head < index + 5 && (clause.tag(head) === 'ADJ' || joins(clause.tokens, head))) head++;
  // "Dow +0.2% Nasdaq +0.8%", "up $31 US"
  if (/^\+$/.test(clause.print(first)) || /^(?:us|u\.s\.|cdn)$/.test(clause.word(index))) return false;
  // "4% year-over-year"
  if (/^(?:year|quarter|month|week|day)$/.test(clause.word(index)) && /^(?:over|on)$/.test(clause.word(index + 2)))
    return false;
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(index)) &&
    /^(?:NOUN|PROPN|VERB|NUM|INTJ|X)$/.test(clause.tag(head)) &&
    !/^(?:(?:north|south)?(?:east|west)|north|south|worldwide|nationwide|statewide|globally|overseas|abroad|overnight|daily|weekly|monthly|annually|yearly|total|combined|offshore|inland|upstream|downstream|across|longer|shorter|faster|slower|taller|wider|hotter|colder|warmer|cooler|heavier|lighter|larger|smaller|older|younger|ago|later|earlier|old|higher|lower|more|less|worth|long|wide|high|tall|deep|away|last|each|apart|early|late|this|next|past|right|left|back|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/.test(
      clause.word(index),
    )
  );
}

/** "and 187 by tender", "but Nasdaq decreased by 1": a bare number that leaves out the unit said before. */
function sharesUnit(clause: Clause, first: number, end: number, earlier: Quantity): boolean {
  if (earlier.fraction || earlier.unitNormalized === '-') return false;
  // "sisters, ages 18 and 19"
  if (
    earlier.measure?.dimension === 'age' &&
    earlier.end === earlier.first + 1 &&
    clause.word(earlier.first - 1) === 'ages' &&
    /^(?:,|and|or)$/.test(clause.word(first - 1)) &&
    first - earlier.end < 3
  )
    return true;
  if (clause.word(first - 1) === 'by' && earlier.unitNormalized === 'percentage') return true;
  if (earlier.noun === null) return false;
  // "22 stores, including a dozen in Kent"
  if (
    /^(?:including|includes)$/.test(clause.word(first - 1)) &&
    /^(?:in|at|on|from|for|with|by|of|who|that|,|\.)$/.test(clause.word(end))
  )
    return true;
  // "from 945 shops in May to fewer than 500 today"
  if (
    clause.word(first - 1) === 'to' &&
    clause.word(earlier.hedgeFirst - 1) === 'from' &&
    first - earlier.end < 7 &&
    (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(clause.tag(end)) || /^(?:today|now|last|this|by)$/.test(clause.word(end)))
  )
    return true;
  if (comparesWith(clause, first, end) || sameLink(clause, first, end, earlier)) return true;
  if (!/^(?:and|,|or|but|while)$/.test(clause.word(first - 1))) return false;
  return (
    /^(?:by|in|on|at|from|of|with|were|was|for|are|last|this|more)$/.test(clause.word(end)) ||
    /^[.,;]?$/.test(clause.print(end))
  );
}

/** "rose to 290 arrests from 230 a year earlier", "40 fires, against 25 last summer", "more than the 37 seen in May" */
function comparesWith(clause: Clause, first: number, end: number): boolean {
  if (/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(end)) && !/^(?:last|previous|prior)$/.test(clause.word(end))) return false;
  let at = first - 1;
  if (/^(?:the|just|only|about|around|some|nearly|its|a|an)$/.test(clause.word(at))) at--;
  // "against an average of 9"
  if (clause.word(at) === 'of' && /^(?:average|total|median|mean|peak|high|low|record)$/.test(clause.word(at - 1))) {
    at -= 2;
    while (/^(?:DET|PRON|ADJ)$/.test(clause.tag(at))) at--;
  }
  const link = clause.word(at);
  if (/^(?:versus|vs|against)$/.test(link)) return true;
  if (/^(?:with|to)$/.test(link) && clause.word(at - 1) === 'compared') return true;
  if (link === 'than') return /^(?:more|fewer|less|higher|lower)$/.test(clause.word(at - 1));
  if (link !== 'from') return false;
  if (/^(?:up|down|increase|decrease|rise|drop|decline|fall|jump)$/.test(clause.word(at - 1))) return true;
  // "from 230 a year earlier"
  for (let index = end; index < end + 5; index++)
    if (/^(?:earlier|before|ago|previously|last|previous|prior)$/.test(clause.word(index))) return true;
  return false;
}

/** "voted to unionise at 199 stores and against it at 36.": the same preposition again, and then nothing to count. */
function sameLink(clause: Clause, first: number, end: number, earlier: Quantity): boolean {
  const link = clause.word(first - 1);
  if (!/^(?:at|in|from|to|by|of|with|for|on|after|against)$/.test(link)) return false;
  if (clause.word(earlier.hedgeFirst - 1) !== link || first - earlier.end > 12) return false;
  if (!/^(?:[.,;)]|and|but|or|while)?$/.test(clause.word(end))) return false;
  for (let index = earlier.end; index < first; index++)
    if (/^(?:and|but|while|or|,|;)$/.test(clause.word(index))) return true;
  return false;
}

type Counted = Readonly<{
  name: string;
  text: string;
  end: number;
  noun: NounPhrase | null;
  unit: Unit | null;
  attributive: boolean;
}>;

/** What is counted when no unit of measurement follows: a noun phrase. */
function countedNoun(clause: Clause, first: Amount, last: Amount, fraction: boolean): Counted | null {
  const start = nounStart(clause, last.end, last.number, fraction);
  // "up 3/8"
  if (fraction && clause.print(first.first + 1) === '/' && clause.word(last.end) !== 'of') return null;
  if (fraction) {
    const of = clause.word(last.end) === 'of' ? last.end + 1 : null;
    // "a third of the voters", "half the voters", "one in five voters"
    const half = /^(?:the|his|her|its|their|our|my)$/.test(clause.word(last.end));
    const group =
      of !== null
        ? of + (/^(?:DET|PRON)$/.test(clause.tag(of)) ? 1 : 0)
        : half
          ? last.end + 1
          : /^(?:in|out)$/.test(clause.word(first.first + 1))
            ? (start?.at ?? null)
            : null;
    const within = group === null ? null : nounPhrase(clause, group, { many: true });
    // A name stays as printed: "% Germans"
    const share =
      within === null
        ? ' -'
        : ` ${clause.tag(within.head) === 'PROPN' ? clause.slice(within.first, within.end) : within.normalized}`;
    return { name: `%${share}`, text: '-', end: last.end, noun: null, unit: null, attributive: false };
  }
  if (start === null) return null;
  const phrase = nounPhrase(clause, start.at, {
    withPlace: start.partitive,
    many: last.value > 1 && !joins(clause.tokens, last.end),
  });
  if (phrase === null) return null;
  // "six-cylinder engine options": what the hyphen joins is the unit, the rest what has it
  if (joins(clause.tokens, last.end) && phrase.end > phrase.first + 1) {
    const joined = phraseBetween(clause, phrase.first, phrase.first + 1);
    if (joined.end < phrase.end && !joins(clause.tokens, joined.end))
      return {
        name: joined.normalized,
        text: clause.print(joined.first),
        end: joined.end,
        noun: joined,
        unit: null,
        attributive: true,
      };
  }
  const text = clause.slice(phrase.first, phrase.end);
  // "78,000 times a minute"
  if (clause.word(phrase.first) === 'times' && phrase.end === phrase.first + 1) {
    const counted = withRate(clause, { unit: findUnit('count'), currency: null, name: 'count', end: phrase.end });
    return {
      name: counted.name,
      text: clause.slice(phrase.first, counted.end),
      end: counted.end,
      noun: null,
      unit: counted.unit,
      attributive: false,
    };
  }
  // "517 rushing yards", "four full years"
  const unit =
    phrase.head > phrase.first && !clause.capital(phrase.head) ? unitByWords(clause.word(phrase.head)) : null;
  if (
    unit !== null &&
    phrase.head + 1 === phrase.end &&
    phrase.plural &&
    /^(?:length|mass|area|volume|time)$/.test(unit.dimension)
  )
    return { name: unit.name, text, end: phrase.end, noun: null, unit, attributive: false };
  // "12 page document": the first noun is the unit, the rest what has it
  if (
    !phrase.plural &&
    last.value > 1 &&
    last.number.kind !== 'vague' &&
    phrase.head > phrase.first &&
    clause.tag(phrase.first) === 'NOUN' &&
    clause.tag(phrase.first + 1) !== 'PART' &&
    !joins(clause.tokens, phrase.first + 1)
  ) {
    const page = phraseBetween(clause, phrase.first, phrase.first + 1);
    return {
      name: page.normalized,
      text: clause.slice(page.first, page.end),
      end: page.end,
      noun: page,
      unit: null,
      attributive: true,
    };
  }
  const spelt = phrase.end === phrase.first + 1 ? SPELT_OUT.get(text.replace(/s$/, '')) : undefined;
  const rate = withRate(clause, { unit: null, currency: null, name: spelt ?? phrase.normalized, end: phrase.end });
  if (start.at === last.end && rate.end > phrase.end)
    return {
      name: rate.name,
      text: clause.slice(phrase.first, rate.end),
      end: rate.end,
      noun: phrase,
      unit: null,
      attributive: false,
    };
  return {
    name: spelt ?? phrase.normalized,
    text,
    // "60 of the 80 games": the second number is a figure of its own
    end: clause.tag(start.at - 1) === 'NUM' && start.at > last.end ? last.end : phrase.end,
    noun: phrase,
    unit: null,
    attributive: joins(clause.tokens, last.end),
  };
}

/** What is counted in the short forms of sports pages. */
const SPELT_OUT = new Map(
  Object.entries({
    WAR: 'win above replacement',
    ERA: 'earned run average',
    RBI: 'run batted in',
    HR: 'home run',
    SB: 'stolen base',
    TD: 'touchdown',
    FG: 'field goal',
    INT: 'interception',
    GPA: 'grade point average',
    PPG: 'point per game',
    RPG: 'rebound per game',
    APG: 'assist per game',
    SPG: 'steal per game',
    BPG: 'block per game',
    ppg: 'point per game',
    rpg: 'rebound per game',
    apg: 'assist per game',
    spg: 'steal per game',
    bpg: 'block per game',
  }),
);

/** Where the counted noun begins: behind "of" for "dozens of homes", behind "of the" for "one of the computers". */
function nounStart(
  clause: Clause,
  end: number,
  number: ParsedNumber,
  fraction: boolean,
): { at: number; partitive: boolean } | null {
  // "10,000+ people", "20-odd years"
  const past = indefinite(clause, end);
  if (past > end) return { at: past, partitive: false };
  if (joins(clause.tokens, end)) return clause.tag(end + 1) === 'NOUN' ? { at: end + 1, partitive: false } : null;
  // "thousands experienced delays"
  if (number.kind === 'vague' && clause.word(end) !== 'of' && !/^(?:more|fewer|less|other)$/.test(clause.word(end)))
    return null;
  // "two or more people", "40 or so houses"
  if (clause.word(end) === 'or' && /^(?:more|fewer|less|so)$/.test(clause.word(end + 1)))
    return { at: end + 2, partitive: false };
  // "three out of their last five matches"
  if (clause.word(end) === 'out' && clause.word(end + 1) === 'of') {
    let total = end + 2;
    while (total < end + 5 && clause.tag(total) !== 'NUM') total++;
    return clause.tag(total) === 'NUM' ? { at: total + 1, partitive: false } : null;
  }
  if (clause.word(end) !== 'of') return { at: end, partitive: false };
  const determiner = /^(?:DET|PRON)$/.test(clause.tag(end + 1));
  if (number.kind === 'vague') return { at: end + (determiner ? 2 : 1), partitive: false };
  if (fraction) return null;
  if (determiner && !/^(?:them|us|you|which|whom|it|these|those)$/.test(clause.word(end + 1)))
  // "60 of the 80 games"
  {
    // "three of his past five starts"
    const past = /^(?:past|last|next|first|other)$/.test(clause.word(end + 2)) && clause.tag(end + 3) === 'NUM' ? 1 : 0;
    return {
      at: clause.tag(end + 2 + past) === 'NUM' ? end + 3 + past : end + 2,
      partitive: number.value === 1,
    };
  }
  // "two of Europe's largest banks"
  let owner = end + 1;
  while (/^(?:PROPN|NOUN)$/.test(clause.tag(owner))) owner++;
  if (owner > end + 1 && /^['’]s?$/.test(clause.word(owner))) return { at: end + 1, partitive: number.value === 1 };
  return null;
}

function unitText(clause: Clause, first: Amount, last: Amount): string {
  const match: UnitMatch | null = last.match;
  const sign = clause.print(first.first);
  if (match?.currency != null && SIGNS.test(sign)) return sign;
  const unit = clause.slice(last.unitFirst, last.end).replace(/^[-‐‑–]/, '');
  return unit === '' ? (match?.name ?? '-') : unit;
}
