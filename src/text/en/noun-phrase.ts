/** The noun phrase that begins at a token: what a number counts, or what a preposition leads to. */

import type { Clause } from './clause.ts';
import { CONTRABAND } from './nouns.ts';
import { positive, singular } from './inflection.ts';
import { joins } from './number.ts';

export type NounPhrase = Readonly<{
  first: number;
  end: number;
  /** Index of the noun that heads it. */
  head: number;
  /** Singular, without articles and the like: "cartel leader". */
  normalized: string;
  plural: boolean;
}>;

const NOT_IN_PHRASE = new Set(
  (
    'ago later earlier apart away each worth according including such least last next this percent per old total only just also alone together respectively ' +
    'daily weekly monthly annually yearly instead versus vs so far compared whilst while than whom whose whether as where like unlike amid plus both either'
  ).split(' '),
);
/** Of those, what describes a noun when one in the plural follows: "three earlier titles", "20 daily flights". */
const BEFORE_PLURAL = /^(?:later|earlier|last|next|old|total|daily|weekly|monthly|new)$/;
const TIME_NAMES =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|tomorrow|tonight)$/;
const LONGEST = 9;
/** Participles that stand before a noun without ending in -ed, -en or -ing. */
const PARTICIPLE = /(?:ed|en|ing|wn)$|^(?:made|built|found|lost|sold|held|sent|left|paid|led|shot|bound|cut)$/;
/** Who seizes stands right behind what was seized in "the cocaine police found". */
const SEIZERS =
  /^(?:police|authorities|investigators?|agents?|officers?|officials?|detectives?|deputies|troopers?|customs|inspectors?|prosecutors?)$/;

/** Behind a plural these are what it does, whatever the tagger says. */
export const VERB_TOO =
  /^(?:drink|eat|love|like|hate|cook|bet|fly|drive|ride|swim|rank|score|rule|sing|dance|smoke|shop|study|train|camp|guess|report|ship|account|use|work|live|face|plan|need|want|vote|claim|show|fear|visit|support|help|start|end|cost|drop|remain|return|fight|protest|march|demand|gather|watch|wait|talk|travel|hope|risk|share|struggle|head|attend|own|cross|play|sleep|run)$/;

type How = Readonly<{
  /** "one of the best players in the league": take the place in. */
  withPlace?: boolean;
  /** More than one is counted, so the head is a plural wherever the phrase has one. */
  many?: boolean;
}>;

/** Longest run of describing words and nouns from `start` that ends in a noun; `null` when there is no noun. */
export function nounPhrase(clause: Clause, start: number, how: How = {}): NounPhrase | null {
  const many = how.many === true;
  let lastNoun = -1;
  let lastPlural = -1;
  let first = -1;
  for (let index = start; index < start + LONGEST; index++) {
    const token = clause.tokens[index];
    if (token === undefined) break;
    if (index > start && joins(clause.tokens, index)) {
      // "Covid-19 cases"
      if (clause.tokens[index + 1]?.kind === 'number') {
        if (lastNoun !== index - 1 || !/^(?:NOUN|ADJ)$/.test(clause.tag(index + 2))) break;
        index++;
      }
      continue;
    }
    if (token.kind === 'symbol') {
      if (token.text === '&' && lastNoun === index - 1) continue;
      if (many && token.text === '.' && clause.print(index - 1) === 'No' && clause.tokens[index + 1]?.kind === 'number')
        continue;
      // "the mayor 's oldest friends", as corpora split it
      if (
        /^['’]$/.test(token.text) &&
        lastNoun === index - 1 &&
        clause.word(index + 1) === 's' &&
        clause.attached(index + 1) &&
        /^(?:NOUN|ADJ|PROPN|ADV)$/.test(clause.tag(index + 2))
      ) {
        index++;
        continue;
      }
      // "one of the Harrises' policy goals"
      if (
        /^['’]$/.test(token.text) &&
        !token.gap &&
        lastNoun === index - 1 &&
        /s$/.test(clause.word(index - 1)) &&
        /^(?:NOUN|ADJ)$/.test(clause.tag(index + 1))
      )
        continue;
      // "seven sharp “cracks”"
      if (/^["“‘]$/.test(token.text) && first >= 0 && lastNoun < 0 && /^(?:NOUN|VERB)$/.test(clause.tag(index + 1)))
        continue;
      break;
    }
    if (many && hyphenated(clause, index) && lastNoun < 0) {
      // "3,000 five-star reviews", "eight 400-pound tanks"
      if (first < 0) first = index;
      index += joins(clause.tokens, index + 1) ? 2 : 3;
      continue;
    }
    if (token.kind === 'number') {
      // "31 top 10 hits", "14 No. 1 singles"
      if (many && (clause.word(index - 1) === 'top' || /^no$/.test(clause.word(index - 2))) && lastPlural < 0) continue;
      // "five Quad 1 wins"
      if (
        many &&
        index > start &&
        lastNoun === index - 1 &&
        clause.capital(lastNoun) &&
        !isPlural(clause.print(lastNoun)) &&
        clause.tag(index + 1) === 'NOUN' &&
        isPlural(clause.print(index + 1))
      )
        continue;
      // "two new 737 Max jets"
      if (index > start && lastNoun !== index - 1 && clause.capital(index + 1)) continue;
      break;
    }
    const describing = BEFORE_PLURAL.test(token.lower) && lastNoun < 0 && pluralAt(clause, index + 1);
    if (!describing) {
      if (NOT_IN_PHRASE.has(token.lower) || TIME_NAMES.test(token.text)) break;
      if (!fits(clause, index, start, lastNoun, many)) break;
    }
    const pos = clause.tag(index);
    const noun =
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      (pos === 'VERB' &&
        /s$/.test(token.lower) &&
        (index === start || lastNoun < 0 || countedVerb(clause, index, lastNoun, many)));
    if (noun && !describing) {
      lastNoun = index;
      if (isPlural(token.text)) lastPlural = index;
    }
    if (first < 0) first = index;
  }
  // "10,000 new rental and homebuyer units": the plural stands behind "and"
  if (many && lastPlural < 0 && first >= 0) lastNoun = acrossAnd(clause, first, lastNoun) ?? lastNoun;
  if (lastNoun < 0) return null;
  // "1,000 consumers use", "three ministers Kim Lee"
  if (many && lastPlural >= 0 && !joins(clause.tokens, start - 1)) lastNoun = lastPlural;
  // "led by four going into the last round"
  if (
    many &&
    lastPlural < 0 &&
    lastNoun === first &&
    /ing$/.test(clause.word(first)) &&
    clause.tag(first + 1) === 'ADP'
  )
    return null;
  // "73 raising the prospect"
  if (/ing$/.test(clause.word(lastNoun)) && lastNoun === first && clause.tag(lastNoun + 1) === 'DET') return null;
  const phrase = phraseBetween(clause, first, lastNoun + 1);
  if (how.withPlace !== true || !/^(?:in|of)$/.test(clause.word(phrase.end))) return phrase;
  const inner = /^(?:DET|PRON)$/.test(clause.tag(phrase.end + 1)) ? phrase.end + 2 : phrase.end + 1;
  const place = nounPhrase(clause, inner);
  if (place === null) return phrase;
  return {
    ...phrase,
    end: place.end,
    normalized: `${phrase.normalized} ${wordsOf(clause, place.first, place.end).join(' ')}`,
  };
}

/** A number and a word joined by a hyphen, before another word: "five-star reviews". */
function hyphenated(clause: Clause, index: number): boolean {
  const token = clause.tokens[index];
  if (token === undefined || !(token.kind === 'number' || clause.tag(index) === 'NUM')) return false;
  // "1920s-era rides"
  const at = clause.word(index + 1) === 's' && clause.attached(index + 1) ? index + 1 : index;
  return (
    token.gap &&
    joins(clause.tokens, at + 1) &&
    clause.tokens[at + 2]?.kind === 'word' &&
    clause.tokens[at + 3]?.kind === 'word' &&
    /^(?:NOUN|ADJ|VERB)$/.test(clause.tag(at + 3))
  );
}

/** Whether the words from `index` lead to a plural noun without anything between but describing words. */
function pluralAt(clause: Clause, index: number): boolean {
  for (let at = index; at < index + 4; at++) {
    const pos = clause.tag(at);
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos)) return false;
    if (pos !== 'ADJ' && isPlural(clause.print(at))) return true;
  }
  return false;
}

/** The noun behind "and" when what stands before it only describes: index of that noun, else `null`. */
function acrossAnd(clause: Clause, first: number, lastNoun: number): number | null {
  let at = Math.max(first, lastNoun) + 1;
  while (clause.tag(at - 1) !== 'CCONJ' && clause.tag(at) === 'ADJ') at++;
  if (!/^(?:and|or|&)$/.test(clause.word(at)) || clause.tag(at - 1) === 'NUM') return null;
  const rest = nounPhrase(clause, at + 1);
  return rest !== null && rest.first === at + 1 && rest.plural ? rest.head : null;
}

/** A subject in the plural takes no verb in -s: "37 felony counts" goes on with a noun that the tagger mistook. */
function countedVerb(clause: Clause, index: number, lastNoun: number, many: boolean): boolean {
  return (
    many &&
    lastNoun >= 0 &&
    lastNoun === index - 1 &&
    /[^su]s$/.test(clause.word(index)) &&
    !isPlural(clause.print(lastNoun))
  );
}

/** Whether the word at `index` may go on a phrase that began at `start` and whose last noun so far is `lastNoun`. */
function fits(clause: Clause, index: number, start: number, lastNoun: number, many: boolean): boolean {
  const word = clause.word(index);
  const behindNoun = lastNoun >= 0 && lastNoun === index - 1;
  // "9 x 7 inches"
  if (/^[x×]$/.test(word) && clause.tokens[index + 1]?.kind === 'number') return false;
  switch (clause.tag(index)) {
    case 'NOUN':
    case 'PROPN':
      // "900 farmers use drones"
      if (many && behindNoun && VERB_TOO.test(word) && isPlural(clause.print(lastNoun))) return false;
      return !(behindNoun && SEIZERS.test(word) && CONTRABAND.has(singular(clause.word(lastNoun))));
    case 'ADJ':
      // "three South Korean military bases"
      return (
        !behindNoun ||
        ((many || clause.capital(lastNoun)) && !isPlural(clause.print(lastNoun)) && pluralAt(clause, index + 1))
      );
    case 'VERB': {
      // A plural that the tagger took for a verb: "65 snaps of".
      if ((index === start || /^["“‘]$/.test(clause.print(index - 1))) && /[^s]s$/.test(word)) return true;
      if (countedVerb(clause, index, lastNoun, many)) return true;
      const next = clause.tag(index + 1);
      // "public housing properties", but "states holding contests"
      if (behindNoun) return word.endsWith('ing') && next === 'NOUN' && !isPlural(clause.print(lastNoun));
      return PARTICIPLE.test(word) && /^(?:NOUN|ADJ|PROPN)$/.test(next);
    }
    case 'ADV':
      return (lastNoun < 0 || /^['’]s?$/.test(clause.word(index - 1))) && /^(?:most|more|very)$|ly$/.test(word);
    case 'CCONJ':
      // "digital and physical sales": two describing words
      return (
        lastNoun < 0 &&
        clause.tag(index - 1) === 'ADJ' &&
        (clause.tag(index + 1) === 'ADJ' ||
          (clause.tag(index + 1) === 'VERB' && PARTICIPLE.test(clause.word(index + 1)) && pluralAt(clause, index + 2)))
      );
    case 'PART':
      return (
        lastNoun >= 0 &&
        /^['’]s?$/.test(word) &&
        (/^(?:NOUN|ADJ|PROPN)$/.test(clause.tag(index + 1)) ||
          (/^(?:most|more|very|best)$/.test(clause.word(index + 1)) && clause.tag(index + 2) !== 'DET'))
      );
    default:
      // "eight All-Star teams", "two off-duty officers"
      return (
        lastNoun < 0 &&
        joins(clause.tokens, index + 1) &&
        clause.tokens[index + 2]?.kind === 'word' &&
        /^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(index + 3))
      );
  }
}

/** Nouns that count many without an -s. */
const COLLECTIVE =
  /^(?:people|staff|police|children|cattle|personnel|crew|aircraft|spacecraft|troops|livestock|poultry|innings|sheep|deer|fish|wounded|injured|\p{L}*(?:men|women|folk))$/iu;

export function isPlural(noun: string): boolean {
  return singular(noun) !== noun || COLLECTIVE.test(noun);
}

/** Tokens `first` up to `end`, the last of which is a noun, as a phrase. */
export function phraseBetween(clause: Clause, first: number, end: number): NounPhrase {
  const words = wordsOf(clause, first, end);
  const head = clause.print(end - 1);
  const last = words.at(-1);
  if (last !== undefined) words[words.length - 1] = singular(last);
  return {
    first,
    end,
    head: end - 1,
    normalized: words.join(' '),
    plural: isPlural(head),
  };
}

const DROPPED = new Set('most very and the a an of in his her its their combined more'.split(' '));

/** The words of a phrase in their plain form, without those that carry nothing. */
function wordsOf(clause: Clause, first: number, end: number): string[] {
  const words: string[] = [];
  for (let index = first; index < end; index++) {
    const token = clause.tokens[index];
    if (
      token === undefined ||
      token.kind === 'symbol' ||
      (clause.tag(index) === 'PART' && /^['’]s?$/.test(token.lower)) ||
      (token.lower === 's' && /^['’]$/.test(clause.print(index - 1))) ||
      (DROPPED.has(token.lower) && !(token.lower === 'more' && index === first))
    )
      continue;
    let text = clause.tag(index) === 'ADJ' ? positive(token.text) : token.text;
    // "so-called" stays one word
    if (token.kind === 'number' && clause.word(index + 1) === 's' && clause.attached(index + 1) && index + 1 < end) {
      text += 's';
      index++;
    }
    while (joins(clause.tokens, index + 1) && index + 2 < end) {
      text += `-${clause.print(index + 2)}`;
      index += 2;
    }
    words.push(text);
  }
  return words;
}
