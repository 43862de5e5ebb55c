/**
 * Numbers that count nothing: years, days, clock times, scores, ordinals, addresses, and digits that are part of a name
 * ("S&P 500", "Section 230", "iPhone 14", "COVID-19").
 */

import { ageBehindName } from './age.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { currencyByCode, currencyByWord } from '../../../text/currency.ts';
import { moneyBefore } from './money.ts';
import { PEOPLE } from '../../../text/en/nouns.ts';
import { singular } from '../../../text/en/inflection.ts';
import { joins } from '../../../text/en/number.ts';
import { unitBySymbol, unitByWords } from '../../../text/unit.ts';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|during|before|after|through|early|late|mid|circa|year|spring|summer|autumn|fall|winter|of|and|to|between|the|a\.d\.?|ad|bc|fiscal|back|post|pre|around|ending|ended|dated|born|election|season|than|class)$/;
/** Common nouns before a number that names something. */
const DESIGNATOR = new Set(
  (
    'page pages chapter verse section sections row line grade level type phase stage game games round version route highway interstate channel article articles category class gate platform ' +
    'room apartment apt suite building block lot flight bus train tier zone no nos number part volume vol season episode step figure fig table item question act scene division group pool heat lane exit ' +
    'area sector district ward precinct site model size psalm title rule proposition prop amendment paragraph appendix exhibit count area code box po pier terminal track form schedule ' +
    'week day book issue studio apollo soyuz falcon boeing airbus windows iphone ios android playstation xbox nasdaq dow ftse stoxx asx cac dax nikkei russell fortune forbes s&p sp kospi sensex nifty topix tsx hang csi ' +
    'camp unit squadron battalion regiment brigade precinct studio pier hall resolution directive regulation bill act measure order decree convention protocol formula bowl ufc wrestlemania top-level mark series gen generation round'
  ).split(' '),
);
const INDEX = /^(?:s&p|sp|s|nasdaq|ftse|stoxx|asx|cac|russell|fortune|forbes|nikkei|csi|nifty|tsx|topix|p)$/;
const STREET =
  /^(?:Street|St|St\.|Avenue|Ave|Ave\.|Road|Rd|Rd\.|Boulevard|Blvd|Lane|Drive|Dr|Court|Place|Square|Way|Terrace|Highway|Parkway|Pike|Trail|Circle|Alley|Crescent|Turnpike|Freeway|Expressway|Causeway|Esplanade|Quay|Plaza|Block|block)$/;
/** Behind a hyphen these make an adjective that counts nothing: "one-off", "two-way". */
const HYPHENATED =
  /^(?:way|off|sided|time|star|fold|size|step|stop|tier|pronged|dimensional|on|to|for|and|upmanship|track|handed|legged|eyed|dimensionally|liner|timer|two|three|third|half|shot|stage|round|part|man|woman|person|horse|pointers?|hitters?|peat|day-old|nil|all|plus|of|state|party|front|trick|game|run|set|footed|wheel|wheeler|putt|under|over|class|generation|character|letter|story|storey)$/;
/** Words of measure that are names when they have a capital. */
const NAMES =
  /^(?:stone|marks?|chain|rod|gray|henry|curie|newton|pascal|weber|cord|miles|grains?|knots?|carat|hands?|bar|gross)$/;
const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o['’]clock|gmt|est|edt|pst|pdt|utc|bst|cet|ist)$/;

/**
 * Whether the number at tokens `index`…`end` is no quantity.
 * @param inRange true when it is the second half of "15-22", whose dash is no part of a name
 * @returns index to go on from, or `null` when it may be a quantity
 */
export function isNoQuantity(clause: Clause, index: number, end: number, inRange = false): number | null {
  const token = clause.tokens[index];
  if (token === undefined) return index + 1;
  return token.kind === 'number' ? digitsNoQuantity(clause, index, end, inRange) : wordsNoQuantity(clause, index, end);
}

function followedByUnit(clause: Clause, end: number): boolean {
  const next = clause.tokens[end];
  if (next === undefined) return false;
  if (/^[%$€£¥°″]$/.test(next.text)) return true;
  const at = joins(clause.tokens, end) ? end + 1 : end;
  const word = clause.word(at);
  if (word === '') return false;
  if (clause.tokens[at]?.kind !== 'word') return false;
  // "in 2016 Stone spoke"
  if (clause.capital(at) && NAMES.test(word)) return false;
  if (
    currencyByWord(word, null) !== null ||
    (/^(?:[A-Z]{3}|[a-z]{3})$/.test(clause.print(at)) && currencyByCode(clause.print(at)) !== null)
  )
    return true;
  if (unitByWords(word) !== null || unitByWords(`${word} ${clause.word(at + 1)}`) !== null) return true;
  if (!clause.attached(end) && SYMBOL_OR_WORD.test(clause.print(at))) return false;
  return unitBySymbol(clause.print(at)) !== null && (clause.attached(end) || clause.print(at).length > 1);
}

/** Symbols of units that are words too: "Route 40 in Glasgow" names no inches. */
const SYMBOL_OR_WORD = /^(?:in|as|at|am|an|or|no|so|do|me|my|he|us|to|pm|mil|hand|Da|Pa|PA|MA)$/;

function digitsNoQuantity(clause: Clause, index: number, end: number, inRange: boolean): number | null {
  const text = clause.print(index);
  const before = clause.word(index - 1);
  const after = clause.word(end);
  const plain = /^\d+$/.test(text);
  const touches = clause.attached(index);
  const money = moneyBefore(clause, index, 0) !== null;

  // "10:27", "2019-09-01T10:38", "9/11", "24/7"
  if (after === ':' && clause.attached(end) && clause.tokens[end + 1]?.kind === 'number' && clause.attached(end + 1))
    return chain(clause, index);
  if (before === ':' && touches && clause.tokens[index - 2]?.kind === 'number') return chain(clause, index);
  if (/^[/_=@\\]$/.test(before) && touches && !money && clause.attached(index - 1)) return chain(clause, index);
  if (after === '/' && clause.attached(end) && clause.tokens[end + 1]?.kind === 'number' && !money)
    return chain(clause, index);
  // "1/16" was taken as one number: only as a share of something, or of a price that went up or down.
  if (
    end - index >= 3 &&
    clause.word(index + 1) === '/' &&
    after !== 'of' &&
    !followedByUnit(clause, end) &&
    !money &&
    !/^(?:up|down|off|rose|fell|gained|lost|added|slipped|climbed|advanced)$/.test(before)
  )
    return end;
  if (before === '#' && !money) return end;
  // "a 20-to-1 margin", but "a 6-to-8-week wait"
  if (
    joins(clause.tokens, end) &&
    clause.word(end + 1) === 'to' &&
    joins(clause.tokens, end + 2) &&
    clause.tokens[end + 3]?.kind === 'number' &&
    !followedByUnit(clause, end + 4)
  )
    return end + 4;
  // "a 13-time champion", "10-fold"
  if (joins(clause.tokens, end) && /^(?:time|fold|way)$/.test(clause.word(end + 1))) return end + 2;
  // "the round of 16"
  if (before === 'of' && clause.word(index - 2) === 'round' && /^(?:4|8|16|32|64|128)$/.test(text)) return end;
  // "3-pointers"
  if (joins(clause.tokens, end) && /^(?:pointers?|hitters?|peat|putts?)$/.test(clause.word(end + 1))) return end + 2;
  // ".22 rifle"; ".25" alone is no more a quantity than a batting average
  if (text.startsWith('.') && !money && !followedByUnit(clause, end)) return end;
  if (calibre(clause, end)) return end + 1;
  // "the Class 4A title": schools by size, no current
  if (
    /^a$/i.test(clause.print(end)) &&
    clause.attached(end) &&
    /^[1-8]$/.test(text) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(end + 1)) &&
    !/^(?:currents?|fuses?|chargers?|batter(?:y|ies)|outlets?|circuits?|supply|power|motors?|usb|max)$/.test(
      clause.word(end + 1),
    )
  )
    return end + 1;
  if (before === '.' && touches && clause.attached(index - 1)) return end;
  // "3M's products", "4K video": names that begin with a digit
  if (
    !money &&
    clause.attached(end) &&
    /^[A-Z]$/.test(clause.print(end)) &&
    (/^['’]s$/.test(clause.word(end + 1)) ||
      (/^[248]K$/.test(text + clause.print(end)) && PICTURE.test(clause.word(end + 1))))
  )
    return end + 1;
  // "COVID-19", "last-32"; but "sub-500", "minus-5"
  if (!inRange && /^[-‐‑–]$/.test(before) && touches && clause.attached(index - 1)) {
    const word = clause.tokens[index - 2];
    if (word !== undefined && !/^(?:minus|sub|plus)$/.test(word.lower) && !/^[$(]$/.test(word.text))
      return chain(clause, index);
  }
  const next = clause.tokens[end];
  if (next?.kind === 'word' && !next.gap) {
    if (/^(?:st|nd|rd|th)$/.test(next.lower)) return end + 1;
    if (CLOCK.test(next.lower)) return end + 1;
    if (/^(?:[sxd]|er|ers|ish)$/.test(next.lower)) return end + 1;
    if (!followedByUnit(clause, end) && !/^(?:[kmbtp]|mn|bn|tn|pc|yo|mm|mil|cr)$/i.test(next.text)) return end + 1;
  }
  if (CLOCK.test(after)) return end + 1;
  // "1 to 3 p.m."
  if (
    plain &&
    /^(?:to|and|-|–|or)$/.test(after) &&
    clause.tokens[end + 1]?.kind === 'number' &&
    CLOCK.test(clause.word(end + 2))
  )
    return end + 3;
  if (namedNumber(clause, index, end)) return end;
  if (/^['’]$/.test(before) && touches && after === 's') return end + 1;

  const value = Number(text);
  const day = plain && value >= 1 && value <= 31;
  // Without capitals: "as of december 1", "on 1 may"; "may" and "march" take no bare number as verbs
  const monthBefore =
    MONTH.test(before) &&
    (clause.capital(index - 1) ||
      (!/^(?:dec|sept?|jan|mar)$/.test(before) &&
        !(/^(?:may|march)$/.test(before) && clause.tag(end) === 'NOUN' && /s$/.test(clause.word(end)))));
  if (day && monthBefore && !followedByUnit(clause, end)) return skipYear(clause, end);
  const monthBehind =
    MONTH.test(after) && (clause.capital(end) || before === 'on' || !/^(?:may|march|mar)$/.test(after));
  if (day && monthBehind && !money) return skipYear(clause, end + 1);
  // "Feb, 27, 2014"
  if (
    day &&
    before === ',' &&
    MONTH.test(clause.word(index - 2)) &&
    clause.print(end) === ',' &&
    /^(?:19|20)\d\d$/.test(clause.print(end + 1))
  )
    return end + 2;
  if (before === '.' && plain && value <= 31 && MONTH.test(clause.word(index - 2)) && !followedByUnit(clause, end))
    return skipYear(clause, end);
  if (plain && value <= 31 && after === 'and' && MONTH.test(before)) return end;
  if (yearLike(clause, index, end, text, before, money)) return chain(clause, index);

  const unit = money || followedByUnit(clause, end);
  if (plain && !unit && /^(?:top|bottom)$/.test(before) && ranksOnly(clause, end)) return end;
  // "PA 23456"
  if (/^\d{5}$/.test(text) && /^[A-Z]{2}$/.test(clause.print(index - 1)) && !unit) return end;
  // "123 Random Street"
  if (plain && clause.capital(end) && !unit) {
    for (let at = end; at < end + 6 && (clause.capital(at) || joins(clause.tokens, at)); at++)
      if (STREET.test(clause.print(at)) && at > end) return at + 1;
  }
  if (/^\d{1,5}$/.test(text) && /^(?:[EWNS]|East|West|North|South)$/.test(clause.print(end))) {
    const dot = clause.print(end + 1) === '.' ? 1 : 0;
    if (clause.capital(end + 1 + dot)) return end;
    // "205 W. 10th St."
    if (/^(?:st|nd|rd|th)$/.test(clause.word(end + 2 + dot)) && clause.attached(end + 2 + dot)) return end + 3 + dot;
  }
  // "the 2600 block of Jessup Street"
  if (plain && after === 'block' && clause.word(end + 1) === 'of' && clause.capital(end + 2)) return end + 1;
  if (before === '(' && after === ')' && plain && !unit) return end + 1;
  const dot = before === '.' ? clause.word(index - 2) : before;
  if (plain && !unit && DESIGNATOR.has(dot) && !(dot === 'no' && before !== '.' && !clause.capital(index - 1)))
    // "level 1 of 5"
    return after === 'of' && clause.tokens[end + 1]?.kind === 'number' ? end + 2 : end;
  if (plain && INDEX.test(before) && !money) return end;
  // "Web 2.0"
  if (
    /^\d\.\d$/.test(text) &&
    !unit &&
    clause.capital(index - 1) &&
    index > 1 &&
    /^(?:NOUN|PROPN)$/.test(clause.tag(index - 1)) &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(clause.tag(end))
  )
    return end;
  if (plain && !unit && !ageBehindName(clause, index, end) && part(clause, index, end)) return end;
  return null;
}

/**
 * Numbers that stand for something else: an item of a list ("3.", "4) How …", "[12]"), a telephone number that is dialled,
 * "7-for-11" and "2-over" of sports, a title in quotation marks ("60 Minutes").
 */
function namedNumber(clause: Clause, index: number, end: number): boolean {
  const before = clause.print(index - 1);
  const after = clause.print(end);
  if (before === '[' && after === ']') return true;
  if (
    index === 0 &&
    (after === '.' || after === ')') &&
    clause.attached(end) &&
    (end + 1 === clause.tokens.length || clause.capital(end + 1))
  )
    return true;
  if (index === 1 && before === '(' && after === ')') return true;
  // "on two terms: 1) the label stays, and 2) the singer goes"
  if (
    /^\d{1,2}$/.test(clause.print(index)) &&
    after === ')' &&
    clause.attached(end) &&
    !insideParenthesis(clause, index)
  )
    return true;
  if (
    /^(?:dial|dialed|dialled|call|called|calling|dialing)$/.test(clause.word(index - 1)) &&
    /^\d{3}$/.test(clause.print(index))
  )
    return true;
  if (
    /^9?11$|^999$/.test(clause.print(index)) &&
    /^(?:calls?|callers?|operators?|dispatchers?|emergency)$/.test(clause.word(end))
  )
    return true;
  if (joins(clause.tokens, end) && /^(?:for|of|over|under)$/.test(clause.word(end + 1)) && clause.attached(end + 1))
    return true;
  return quotedTitle(clause, index);
}

/** An opening parenthesis stands before `index` that nothing has closed. */
function insideParenthesis(clause: Clause, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (clause.print(at) === ')') return false;
    if (clause.print(at) === '(') return true;
  }
  return false;
}

/** "“7 Rings”", "‘Seven’": a number with at most four capitalised words and nothing else between quotation marks. */
function quotedTitle(clause: Clause, index: number): boolean {
  if (!/^["“‘'`]$/.test(clause.print(index - 1)) || clause.tokens[index - 1]?.gap === false) return false;
  for (let at = index + 1; at <= index + 5; at++) {
    if (/^["”’'´]$/.test(clause.print(at))) return clause.attached(at);
    if (/^[,.]$/.test(clause.print(at)) && /^["”’']$/.test(clause.print(at + 1))) return true;
    if (!clause.capital(at) && !joins(clause.tokens, at)) return false;
  }
  return false;
}

const PICTURE =
  /^(?:ultra|uhd|hdr|hd|resolution|video|videos|tv|tvs|television|display|displays|screen|screens|monitor|footage|camera|cameras|blu|streaming|oled|qled|led|content|picture|projector|remaster|restoration)$/;
const GUN =
  /^(?:guns?|handguns?|pistols?|rifles?|shotguns?|revolvers?|carbines?|submachine|machine|firearms?|rounds?|ammunition|ammo|bullets?|cartridges?|shells?|cali(?:ber|bre)s?|glock|beretta|semi|semiautomatic|luger|casings?|magazines?)$/;

/** ".45-caliber", "12-gauge shotgun", "9mm handguns": the bore names the gun and measures nothing. */
function calibre(clause: Clause, end: number): boolean {
  const at = joins(clause.tokens, end) ? end + 1 : end;
  const word = clause.word(at);
  if (/^cali(?:ber|bre)$/.test(word)) return true;
  if (!/^(?:mm|millimet(?:er|re)|gauge)$/.test(word)) return false;
  return GUN.test(clause.word(at + 1)) || (clause.tag(at + 1) === 'ADJ' && GUN.test(clause.word(at + 2)));
}

/** "iPhone 12 Mini", "Topaz 600": digits that belong to the capitalised words around them. */
function part(clause: Clause, index: number, end: number): boolean {
  const before = clause.tokens[index - 1];
  if (before?.kind !== 'word' || !(clause.capital(index - 1) || /\p{Lu}|\d/u.test(before.text))) return false;
  if (WEEKDAY.test(before.lower) || MONTH.test(before.lower)) return false;
  const pos = clause.tag(index - 1);
  if (pos !== 'PROPN' && pos !== 'NOUN') return false;
  if (index === 1 && pos === 'NOUN') return false;
  const value = Number(clause.print(index));
  if (value > 9999) return false;
  if (/^(?:and|or)$/.test(clause.word(end)) && /^(?:older|younger|over|under)$/.test(clause.word(end + 1)))
    return false;
  const next = clause.tag(end);
  if (next === 'NOUN' && /s$/.test(clause.word(end))) return false;
  if (/^ADJ$/.test(next) && clause.tag(end + 1) === 'NOUN' && /s$/.test(clause.word(end + 1))) return false;
  return true;
}

/** A four-digit number that says when. */
function yearLike(clause: Clause, index: number, end: number, text: string, before: string, money: boolean): boolean {
  if (!/^(?:1\d|2[01])\d\d$/.test(text) || money || end > index + 1) return false;
  if (
    /^[-–]$/.test(clause.print(end)) &&
    clause.tokens[end + 1]?.kind === 'number' &&
    clause.tokens[end]?.gap === true &&
    followedByUnit(clause, end + 2)
  )
    return false;
  if (
    followedByUnit(clause, end) &&
    !/^[-–]$/.test(clause.print(end)) &&
    !/^(?:second|quarter|point|turn|pounds?|mark|cup)$/.test(clause.word(end))
  )
    return false;
  const value = Number(text);
  if (clause.word(end) === 's' && clause.attached(end)) return true;
  if (
    MONTH.test(before) ||
    WEEKDAY.test(before) ||
    (before === ',' && clause.tokens[index - 2]?.kind === 'number' && MONTH.test(clause.word(index - 3)))
  )
    return true;
  const noun = clause.tag(end) === 'NOUN' && /s$/.test(clause.word(end)) && !/ss$/.test(clause.word(end));
  // "an 1856 editorial": one thing of a year
  if (/^an?$/.test(before) && value >= 1500 && !noun && !joins(clause.tokens, end)) return true;
  // "In Lyon, 1886 marked the first time"
  if (
    /^,?$/.test(before) &&
    value >= 1500 &&
    value < 2100 &&
    clause.tag(end) === 'VERB' &&
    /ed$/.test(clause.word(end))
  )
    return true;
  if (BEFORE_YEAR.test(before) && !noun)
    return (
      value >= 1000 &&
      !(value < 1500 && /^(?:of|to|and|the|for|than|around)$/.test(before) && !/^\d{4}$/.test(clause.print(index - 2)))
    );
  if (/^(?:in|since|during|until)$/.test(before)) return true;
  // "since at least 2016"
  if (before === 'least' && /^(?:since|until)$/.test(clause.word(index - 3))) return true;
  // "the cataclysmic 1883 eruption": a count of so many would have a plural
  if (value >= 1500 && value < 1900 && plainNoun(clause, end)) return true;
  if (value < 1900 || value > 2099) return false;
  // "a 5% rise over 2013 levels"
  if (
    /^(?:over|than|to|around)$/.test(before) &&
    /^(?:levels?|earnings|sales|figures?|results|prices|numbers|totals|rates?|revenues?|data|standards)$/.test(
      clause.word(end),
    )
  )
    return true;
  return (
    !/^(?:about|around|some|nearly|almost|over|than|least|roughly|approximately|to)$/.test(before) &&
    !(noun && PEOPLE.has(singular(clause.word(end))))
  );
}

/** A common noun in the singular with nothing to its name before it. */
function plainNoun(clause: Clause, index: number): boolean {
  const word = clause.word(index);
  // "the 1838 Mormon War"
  if (clause.capital(index)) {
    let last = index;
    while (clause.capital(last + 1) && clause.tokens[last + 1]?.kind === 'word') last++;
    return last > index && singular(clause.word(last)) === clause.word(last) && clause.tag(last + 1) !== 'NOUN';
  }
  return (
    clause.tag(index) === 'NOUN' &&
    singular(word) === word &&
    !PEOPLE.has(word) &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(index + 1))
  );
}

/** Skips digits joined to this one by dashes, strokes, colons: dates, scores, phone numbers. */
export function chain(clause: Clause, index: number): number {
  let at = index + 1;
  while (
    at < clause.tokens.length &&
    clause.attached(at) &&
    (clause.tokens[at]?.kind === 'number' || /^[-–/:.T]$/.test(clause.print(at)))
  )
    at++;
  return at;
}

/** Goes past ", 2025" behind a day of a month. */
function skipYear(clause: Clause, end: number): number {
  let at = end;
  if (/^(?:st|nd|rd|th)$/.test(clause.word(at)) && clause.attached(at)) at++;
  // "from May 16 to 20"
  if (
    /^(?:to|and|through|or|until|[-–—])$/.test(clause.word(at)) &&
    /^(?:[12]?\d|3[01])$/.test(clause.print(at + 1)) &&
    !followedByUnit(clause, at + 2) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(clause.tag(at + 2))
  )
    at = end = at + 2;
  if (clause.print(at) === ',' || clause.word(at) === 'of') at++;
  return /^(?:1\d|20)\d\d$/.test(clause.print(at)) ? at + 1 : end;
}

function wordsNoQuantity(clause: Clause, index: number, end: number): number | null {
  const word = clause.word(index);
  const before = clause.word(index - 1);
  const after = clause.word(end);
  const hyphen = joins(clause.tokens, end);
  const single = end === index + 1;
  if (
    joins(clause.tokens, index - 1) &&
    !/^(?:sub|minus|mid)$/.test(clause.word(index - 2)) &&
    clause.tokens[index - 2]?.kind === 'word'
  )
    return end;
  if (quotedTitle(clause, index)) return end;
  // "Legend of the Ten Rings", "Gang of Eight": a capital inside a sentence makes a name of it
  if (
    clause.capital(index) &&
    index > 1 &&
    clause.tokens[index - 1]?.kind === 'word' &&
    !clause.capital(index - 1) &&
    (clause.capital(end) || (before === 'of' && clause.capital(index - 2)))
  )
    return end;
  // "Erik ten Hag"
  if (
    !clause.capital(index) &&
    clause.capital(index - 1) &&
    clause.capital(end) &&
    single &&
    singular(clause.word(end)) === clause.word(end) &&
    clause.tag(end + 1) !== 'NOUN' &&
    index > 1
  )
    return end;
  // "the final four", "at one point"
  if (before === 'final' && word === 'four') return end;
  if (before === 'at' && word === 'one' && after === 'point') return end;
  // "the front nine"
  if (/^(?:front|back)$/.test(before) && word === 'nine') return end;
  // "Chapter Two", "Big Ten", "Ocean's Eleven"
  if (
    clause.capital(index) &&
    index > 0 &&
    (clause.tag(index) === 'PROPN' || clause.capital(index - 1)) &&
    clause.tokens[index - 1]?.kind === 'word' &&
    (clause.capital(index - 1) || clause.capital(end))
  )
    return end;
  if (
    DESIGNATOR.has(before) &&
    clause.tag(end) !== 'NOUN' &&
    !/^(?:week|day|act|series|mark|bill|class|group|order|no|game|games|season|top-level)$/.test(before)
  )
    return end;
  if (hyphen && !/^(?:a|an)$/.test(word)) {
    const joined = clause.word(end + 1);
    if (joinedParticiple(clause, end)) return end + 2;
    if (HYPHENATED.test(joined)) return end + 2;
    if (word === 'half' && unitByWords(joined) === null) return end + 2;
    if (word === 'one' && unitByWords(joined) === null && currencyByWord(joined, null) === null) return end + 2;
  }
  // "slipped towards the bottom three"
  if (/^(?:top|bottom)$/.test(before) && ranksOnly(clause, end)) return end;
  // "a half-filled bin"
  if (
    hyphen &&
    clause.word(end - 1) === 'half' &&
    unitByWords(clause.word(end + 1)) === null &&
    currencyByWord(clause.word(end + 1), null) === null &&
    !/^(?:million|billion|trillion|dozen|hundred|thousand)$/.test(clause.word(end + 1))
  )
    return end + 2;
  if (!single) return null;
  if (word === 'one') return oneNoQuantity(clause, index, end);
  if (word === 'half') {
    if (
      /^(?:first|second|last|other|better|back|front|opening|latter|former|this|that|each|every|in|into|bottom|top|early|third|fourth|ground)$/.test(
        before,
      )
    )
      return end;
    if (!/^(?:of|a|an|the|his|her|its|their|our|my|that|million|billion)$/.test(after) && clause.tag(end) !== 'NOUN')
      return end;
  }
  if (word === 'zero' && clause.tag(end) !== 'NOUN' && clause.tag(end) !== 'ADJ') return end;
  if (word === 'zero' && /^(?:tolerance|sum|hour|emissions|emission)$/.test(after)) return end;
  if (/^(?:a|an)$/.test(word)) return null;
  if (
    /^(?:hundred|thousand|dozen)$/.test(word) &&
    !/^(?:few|several|couple|hundred|thousand)$/.test(before) &&
    clause.tag(end) !== 'NOUN'
  )
    return end;
  // "all three", "the two of them" count what was named before; alone they say nothing.
  if (/^(?:them|us|you|we)$/.test(clause.word(end + 1)) && after === 'of') return end;
  if (/^o['’]clock$/.test(after)) return end + 1;
  return null;
}

/** "three-putted", "four-legged": joined to a form in -ed that is no unit. */
function joinedParticiple(clause: Clause, end: number): boolean {
  const word = clause.word(end + 1);
  return (
    joins(clause.tokens, end) &&
    clause.attached(end + 1) &&
    /[^e]ed$/.test(word) &&
    word.length > 4 &&
    unitByWords(word) === null
  );
}

/** Behind "top" or "bottom" a number that counts nothing named: "the top five". */
function ranksOnly(clause: Clause, end: number): boolean {
  return !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(clause.tag(end)) && !/^(?:%|of|percent|per)$/.test(clause.word(end));
}

/** "no one", "the one", "one another", "one should" */
function oneNoQuantity(clause: Clause, index: number, end: number): number | null {
  const before = clause.word(index - 1);
  const next = joins(clause.tokens, end) ? end + 1 : end;
  const after = clause.word(next);
  if (/^(?:no|any|every|each|number|square|day)$/.test(before)) return end;
  // "the one McIlroy labelled"
  if (before === 'the' && (clause.tag(next) === 'PROPN' || clause.tag(next) === 'PRON')) return end;
  if (after === 'of') return /^(?:them|us|you|which|whom|those|these)$/.test(clause.word(end + 1)) ? end : null;
  // "one or two of the conservatives"
  if (after === 'or' && /^(?:two|more)$/.test(clause.word(end + 1))) return null;
  if (
    /^(?:some|this|that|which|another|a|first|good|new|big|last|next|right|wrong)$/.test(before) &&
    clause.tag(index - 1) !== 'SCONJ'
  )
    return end;
  if (/^(?:another|by|on|to|who|that|must|can|should|would|could|may|might|is|was|and|or)$/.test(after)) return end;
  if (unitByWords(after) !== null || currencyByWord(after, null) !== null) return null;
  const pos = clause.tag(next);
  if (!/^(?:NOUN|ADJ|PROPN|VERB|ADV|NUM)$/.test(pos)) return end;
  return pos === 'VERB' && !/(?:ed|ing)$/.test(after) ? end : null;
}
