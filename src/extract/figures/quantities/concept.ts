/**
 * What a quantity is about: the noun phrase it measures ("% of earnings"), describes ("5-kilometre run") or is said of,
 * which is the subject of its clause ("revenue rose to …"), or the object where a verb acts on one ("cut fees by …").
 */

import type { Clause } from '../../../text/en/clause.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { VERB_TOO, isPlural, nounPhrase } from '../../../text/en/noun-phrase.ts';
import { joins } from '../../../text/en/number.ts';
import type { Quantity } from './quantity.ts';

/** Tokens that go into a concept, in text order. */
type Words = readonly number[];

const NOUNY = /^(?:NOUN|PROPN|ADJ|INTJ|X)$/;
const TIME_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|year|week|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|last|past|previous|coming|following|this|next|early|late|morning|evening|afternoon)$/;
/** How far a subject is looked for through infinitives, participles and pronouns. */
const HOPS = 7;

/**
 * Words of the concept, without articles, prepositions and other small words; empty when the quantity stands by itself.
 * @param index which of the sentence's quantities
 * @param concepts those of the quantities before it
 */
export function conceptOf(
  clause: Clause,
  quantities: readonly Quantity[],
  index: number,
  concepts: readonly (readonly string[])[],
): string[] {
  const quantity = quantities[index];
  if (quantity === undefined) return [];
  const earlier = quantities[index - 1];
  let own = quantity.noun === null || quantity.attributive ? measured(clause, quantity) : [];
  // "four-, five- and six-cylinder engines"
  if (quantity.listed && quantity.attributive) {
    let last = index;
    while (quantities[last]?.listed === true) last++;
    const member = quantities[last];
    if (member !== undefined) own = measured(clause, member);
  }
  // "a six-year, $140 million contract": both describe what follows
  const later = quantities[index + 1];
  if (
    own.length === 0 &&
    later?.attributive === true &&
    clause.print(quantity.end) === ',' &&
    later.hedgeFirst === quantity.end + 1 &&
    clause.print(quantity.end - 2) === '-'
  )
    own = measured(clause, later);
  // "7,199 yuan ($1,062)", "down 68p at 1112p", "2.2 billion and 71 million": said of the same thing
  if (
    own.length === 0 &&
    earlier !== undefined &&
    quantity.noun === null &&
    quantity.measure?.dimension !== 'age' &&
    /^[(,]? ?(?:or|and|to|at|from)?$/.test(linkBetween(clause, earlier, quantity))
  )
    return [...(concepts[index - 1] ?? [])];
  // "… and 3,400 people are treated": what is counted is itself the subject
  if (own.length === 0 && isSubject(clause, quantity))
    return clause.word(quantity.end) === 'of' ? printed(clause, chainAfter(clause, quantity.end + 1)) : [];
  // "one of the oldest banks": no amount of anything
  if (clause.word(quantity.first) === 'one' && clause.word(quantity.first + 1) === 'of' && quantity.noun !== null)
    return [];
  // "wants 5G by June": a name of the network, said of nobody
  if (own.length === 0 && quantity.measure?.name === 'generation wireless') return [];
  const words = own.length > 0 ? own : wordsFor(clause, quantity, new Context(clause, quantities, quantity));
  return printed(clause, words);
}

function printed(clause: Clause, words: Words): string[] {
  return [...new Set(words)].sort((a, b) => a - b).map((at) => wordAt(clause, at));
}

/** What may stand before the subject of a clause. */
const OPENING =
  /^(?:and|but|while|that|because|if|when|as|since|after|before|where|whether|although|though|[,;:–—"“”])?$/;

/** True when a quantity opens its clause and a finite verb follows. */
function isSubject(clause: Clause, quantity: Quantity): boolean {
  if (quantity.attributive || quantity.shared) return false;
  // "and 4% are", "and half of them are": said of what was named before
  if (quantity.noun === null && !(quantity.fraction && quantity.hedgeFirst === 0)) return false;
  let before = quantity.hedgeFirst - 1;
  // "its first four trips are", "all the nine men were"
  while (
    (clause.tag(before) === 'DET' ||
      /^(?:next|last|first|past|other|its|his|her|their|our|all)$/.test(clause.word(before))) &&
    quantity.hedgeFirst - before < 4
  )
    before--;
  // "police said 12 people were", but "police reported 12 deaths"
  const said = clause.tag(before) === 'VERB' && SAYING.test(verbBase(clause.word(before)));
  if (!said && !OPENING.test(clause.word(before))) return false;
  let at = quantity.end;
  // "all four boats of the fleet were"
  for (let phrase = 0; phrase < 2 && /^(?:of|in|from|at|on)$/.test(clause.word(at)); phrase++)
    at = nounPhrase(clause, /^(?:DET|PRON)$/.test(clause.tag(at + 1)) ? at + 2 : at + 1)?.end ?? at;
  // "18,000 cows – some of them calves – died"
  if (/^[–—]$/.test(clause.print(at))) {
    let close = at + 1;
    while (close < at + 15 && !/^[–—]$/.test(clause.print(close))) close++;
    at = close + 1;
  }
  while (clause.tag(at) === 'ADV') at++;
  return clause.tag(at) === 'AUX' || (clause.tag(at) === 'VERB' && !/(?:ing|ed)$/.test(clause.word(at)));
}

function linkBetween(clause: Clause, earlier: Quantity, quantity: Quantity): string {
  return quantity.hedgeFirst > earlier.end ? clause.slice(earlier.end, quantity.hedgeFirst).toLowerCase() : '';
}

/** Where the words of other quantities stand: they are neither verbs nor part of a concept. */
class Context {
  readonly #clause: Clause;
  readonly #quantities: readonly Quantity[];
  readonly #own: Quantity;

  constructor(clause: Clause, quantities: readonly Quantity[], own: Quantity) {
    this.#clause = clause;
    this.#quantities = quantities;
    this.#own = own;
  }

  /** True inside a measured quantity, whose words say how much and not what. */
  taken(index: number): boolean {
    return this.#quantities.some(
      (one) => index >= one.first && index < one.end && (one.noun === null || one === this.#own),
    );
  }

  /** The token before the quantity that holds `index`, its hedge included. */
  before(index: number): number {
    const holder = this.#quantities.find((one) => index >= one.first && index < one.end);
    return (holder?.hedgeFirst ?? index) - 1;
  }

  /** True for "more than" before another quantity. */
  hedges(index: number): boolean {
    return this.#quantities.some((one) => one !== this.#own && index >= one.hedgeFirst && index < one.first);
  }

  /** True for the number of another quantity whose unit is a noun. */
  counts(index: number): boolean {
    const tag = this.#clause.tag(index);
    return (
      (tag === 'NUM' || this.#clause.tokens[index]?.kind === 'number') &&
      this.#quantities.some(
        (one) => one !== this.#own && one.noun !== null && !one.shared && index >= one.first && index < one.noun.first,
      )
    );
  }

  /** True inside a quantity that is somebody's age. */
  isAge(index: number): boolean {
    return this.#quantities.some((one) => index >= one.first && index < one.end && one.measure?.dimension === 'age');
  }

  /** True for the first quantity of the sentence. */
  first(quantity: Quantity): boolean {
    return this.#quantities[0] === quantity;
  }

  isVerb(index: number): boolean {
    return (
      /^(?:VERB|AUX)$/.test(this.#clause.tag(index)) &&
      !this.#quantities.some((one) => index >= one.first && index < one.end)
    );
  }
}

function wordAt(clause: Clause, index: number): string {
  let text = clause.print(index);
  for (let at = index; joins(clause.tokens, at + 1) && clause.tokens[at + 2]?.kind !== 'symbol'; at += 2)
    text += `-${clause.print(at + 2)}`;
  return text;
}

function wordsFor(clause: Clause, quantity: Quantity, context: Context): Words {
  const link = clause.word(quantity.hedgeFirst - 1);
  const beside = besideNoun(clause, quantity, context, link);
  if (beside.length > 0) return beside;
  // "a speed of 15 miles per hour", "a study of 135 startups"
  if (link === 'of') {
    const before = chainBefore(clause, quantity.hedgeFirst - 1, context, 6);
    // "paid a total of $500": said of who paid
    const total = before.length === 1 && clause.word(before[0] ?? -1) === 'total';
    if (before.length > 0 && !total) return before;
  }
  if (quantity.noun === null) {
    // "Dow +0.2%", "Halvor up 3.1 per cent", "Poe Foods, down 2.5p", "a trade worth over 3 billion"
    if (/^(?:up|down|off|worth|\+)$/.test(link) || clause.print(quantity.first) === '+') {
      let end = clause.print(quantity.first) === '+' ? quantity.first : quantity.hedgeFirst - 1;
      if (clause.print(end - 1) === ',') end--;
      const before = /^(?:AUX|VERB|ADV)$/.test(clause.tag(end - 1)) ? [] : chainBefore(clause, end, context, 4);
      if (before.length > 0) return before;
    }
    const object = objectBefore(clause, quantity, context);
    if (object.length > 0) return object;
    // "adding $5 to the price", "taking $90 million off its worth"
    if (
      /^(?:from|to|off)$/.test(clause.word(quantity.end)) &&
      /^(?:add|wipe|cut|knock|shave|slash|take|bring|trim|put)$/.test(verbBase(link))
    ) {
      const changed = chainAfter(clause, quantity.end + 1);
      if (changed.length > 0) return changed;
    }
  }
  return subjectOf(clause, quantity.hedgeFirst, quantity, context, HOPS);
}

/** What stands right before the quantity and is put beside it: "flour (14%)", "Ann Lee, 44,", "men aged 18", "homes with 3 baths". */
function besideNoun(clause: Clause, quantity: Quantity, context: Context, link: string): Words {
  const at = quantity.hedgeFirst - 1;
  if (
    link === '(' &&
    (inList(clause) || quantity.currency !== null) &&
    /^[),;]$/.test(clause.print(quantity.end)) &&
    /^(?:NOUN|PROPN)$/.test(clause.tag(at - 1))
  )
    return chainBefore(clause, at, context, 4);
  if (quantity.measure?.dimension === 'age') {
    // "pupils above the age of 12 years"
    if (clause.word(quantity.first - 2) === 'age' && quantity.hedgeFirst < quantity.first)
      return chainBefore(clause, at + 1, context, 4);
    if (link === ',') return chainBefore(clause, at, context, 4);
    if (clause.capital(at) && quantity.hedgeFirst === quantity.first && quantity.end === quantity.first + 1)
      return chainBefore(clause, at + 1, context, 4);
    // "children, ages 5 to 22", but "retired at age 36" is said of who retired
    if (/^(?:aged|ages|age)$/.test(link) && clause.word(at - 1) !== 'at')
      return chainBefore(clause, clause.print(at - 1) === ',' ? at - 1 : at, context, 5);
    // "children under 13 years old"
    if (clause.tag(at) === 'NOUN') return chainBefore(clause, at + 1, context, 4);
  }
  // "the Dow gained 0.3% and the Nasdaq 0.7%": the verb is left out
  if (quantity.noun === null && /^(?:NOUN|PROPN)$/.test(clause.tag(at)) && !context.first(quantity)) {
    const named = chainBefore(clause, quantity.hedgeFirst, context, 5);
    let before = Math.min(...named) - 1;
    while (clause.tag(before) === 'DET') before--;
    if (named.length > 0 && /^(?:,|;|and|but|while|or)$/.test(clause.word(before))) return named;
  }
  // "At $1.25 billion, the jackpot is"
  if (at === 0 && /^(?:at|with|for)$/.test(link) && clause.print(quantity.end) === ',')
    return chainAfter(clause, quantity.end + 1);
  // "Budget: $150 million"
  if (link === ':' && at > 0) return chainBefore(clause, at, context, 5);
  if (link === 'with' && quantity.noun !== null && /^(?:NOUN|PROPN)$/.test(clause.tag(at - 1)))
    return chainBefore(clause, at, context, 3);
  return [];
}

/** True when a sentence puts more than one thing in parentheses, each beside what it is said of. */
function inList(clause: Clause): boolean {
  return clause.text.indexOf('(') !== clause.text.lastIndexOf('(');
}

/** What a measure is of, or what it describes. */
function measured(clause: Clause, quantity: Quantity): Words {
  const at = joins(clause.tokens, quantity.end) ? quantity.end + 1 : quantity.end;
  const next = clause.word(at);
  if (next === 'of' && /^(?:them|us|you|it|whom|which|those|these)$/.test(clause.word(at + 1))) return [];
  if (next === 'of' && quantity.noun === null && !(quantity.fraction && quantity.unitNormalized !== '% -'))
    return chainAfter(clause, at + 1);
  if (next === 'worth' && clause.word(at + 1) === 'of') return chainAfter(clause, at + 2);
  if (
    next === 'in' &&
    quantity.currency !== null &&
    /^(?:NOUN|ADJ)$/.test(clause.tag(at + 1)) &&
    !TIME_NAME.test(clause.word(at + 1)) &&
    !/^(?:exchange|return|total|addition|advance|order|place|part|case|favou?r|front|line|turn|response|spite)$/.test(
      clause.word(at + 1),
    )
  )
    return chainAfter(clause, at + 1);
  // "its £65 billion ($71.7 billion) rescue plan"
  if (clause.print(at) === '(' && quantity.currency !== null) {
    let close = at + 1;
    while (close < at + 7 && clause.print(close) !== ')') close++;
    if (
      clause.print(close) === ')' &&
      /^(?:NOUN|ADJ)$/.test(clause.tag(close + 1)) &&
      !TIME_NAME.test(clause.word(close + 1))
    )
      return chainAfter(clause, close + 1);
  }
  if (!quantity.attributive || (/ing$/.test(next) && !/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(at + 1)))) return [];
  return chainAfter(clause, at);
}

/** The phrase that starts at `start`, with what "of", "in" and "for" hang onto it. */
function chainAfter(clause: Clause, start: number): number[] {
  const words: number[] = [];
  for (let index = start; index < clause.tokens.length && words.length < 10; index++) {
    const token = clause.tokens[index];
    if (token === undefined) break;
    const pos = clause.tag(index);
    const { lower } = token;
    if (token.kind === 'symbol') {
      if (joins(clause.tokens, index)) {
        index++;
        continue;
      }
      if (token.text === '&') continue;
      break;
    }
    // "a $70,000 prize the same week"
    if (pos === 'DET' && words.length > 0 && clause.tag(index - 1) !== 'ADP') break;
    if (
      pos === 'DET' ||
      (pos === 'PRON' && words.length === 0) ||
      (pos === 'PART' && /^['’]s?$/.test(lower)) ||
      (pos === 'ADP' && lower === 'of')
    )
      continue;
    // "99% of people drink tea"
    if (words.at(-1) === index - 1 && VERB_TOO.test(lower) && isPlural(clause.print(index - 1))) break;
    // "a $25 credit good for a year"
    if (
      pos === 'ADJ' &&
      words.at(-1) === index - 1 &&
      /^(?:NOUN|PROPN)$/.test(clause.tag(index - 1)) &&
      !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(clause.tag(index + 1))
    )
      break;
    if (words.length > 0 && TIME_NAME.test(lower) && !(/^(?:year|month)$/.test(lower) && pos === 'X')) break;
    if (pos === 'VERB' && words.length === 0 && /(?:ed|ing)$/.test(lower)) {
      if (NOUNY.test(clause.tag(index + 1))) words.push(index);
      continue;
    }
    if (token.kind === 'number') {
      // "54GB of 5G data"
      if (words.length > 0) break;
      if (clause.attached(index + 1)) index++;
      continue;
    }
    if (lower === 'worth' || (!NOUNY.test(pos) && !(words.length === 0 && pos === 'VERB'))) break;
    words.push(index);
  }
  return words;
}

/** Content words of the noun phrases that end before `end`, back to the last verb, comma or conjunction. */
function chainBefore(clause: Clause, end: number, context: Context, longest: number, from = 0): number[] {
  const words: number[] = [];
  for (let index = end - 1; index >= from && words.length < longest; index--) {
    const token = clause.tokens[index];
    if (token === undefined) break;
    if (context.taken(index)) {
      // "the trade worth over 3 billion is growing", "Ann Lee 44 has spent"
      const before = context.before(index);
      const passed = /^(?:worth|totaling|totalling|weighing|measuring|aged)$/.test(clause.word(before));
      const age = context.isAge(index);
      if (words.length > 0 || !(passed || age)) break;
      // "Ann Lee, 42, from Honduras"
      index = passed || (age && clause.print(before) === ',') ? before : before + 1;
      continue;
    }
    if (context.hedges(index)) continue;
    // "the five launches will offer"
    if (context.counts(index)) {
      words.unshift(index);
      continue;
    }
    const pos = clause.tag(index);
    // "tests between 2031 and 2033 came back"
    if (words.length === 0 && /^(?:1[5-9]|20)\d\d$/.test(token.text) && !clause.capital(index - 1)) {
      if (/^(?:and|-|–)$/.test(clause.word(index - 1))) index -= 2;
      continue;
    }
    if (token.kind === 'symbol') {
      // "people of 17 (16 with consent) weigh at least"
      const open = token.text === ')' ? openOf(clause, index) : null;
      if (open !== null && open > from) {
        index = open;
        continue;
      }
      // "“Harbor Lights” fell 4%": a title
      if (/^["”]$/.test(token.text) && words.length === 0 && !token.gap && index > from) continue;
      // "S&P/ASX", "blue-chip"
      if (joins(clause.tokens, index)) {
        words.shift();
        continue;
      }
      if (/^[&/]$/.test(token.text) && !token.gap) continue;
      // "Dell Technologies Inc. is"
      if (token.text === '.' && !token.gap && index < clause.tokens.length - 1 && clause.tag(index - 1) === 'PROPN')
        continue;
      break;
    }
    // "for women the loss was": two phrases side by side
    if (pos === 'DET' && words.length > 0 && /^(?:NOUN|PROPN)$/.test(clause.tag(index - 1))) break;
    if (/^['’]s?$/.test(token.lower) || pos === 'DET') continue;
    if (pos === 'ADP' || (pos === 'PRON' && /^(?:its|his|her|their|our|my|your)$/.test(token.lower))) {
      if (
        /^(?:after|before|since|until|by|with|as|than|despite|while|during)$/.test(token.lower) &&
        words.length > 0 &&
        pos === 'ADP' &&
        index === 0
      )
        return [];
      continue;
    }
    if (token.kind === 'number') {
      // "S&P 500", "iPhone 14 Pro"
      if ((index > 1 && clause.capital(index - 1)) || clause.capital(index + 1)) words.unshift(index);
      continue;
    }
    if (!NOUNY.test(pos)) {
      if (
        describesNoun(clause, index) ||
        (pos === 'VERB' &&
          /(?:ed|ing)$/.test(token.lower) &&
          /^(?:NOUN|PROPN)$/.test(clause.tag(index + 1)) &&
          clause.tag(index - 1) === 'ADP')
      ) {
        words.unshift(index);
        continue;
      }
      break;
    }
    words.unshift(index);
  }
  return words.filter((index) => !TIME_NAME.test(clause.word(index)));
}

/** A participle before its noun: "the buyer's purchasing power", "a growing market". */
function describesNoun(clause: Clause, index: number): boolean {
  return (
    clause.tag(index) === 'VERB' &&
    /(?:ed|ing)$/.test(clause.word(index)) &&
    /^(?:NOUN|PROPN)$/.test(clause.tag(index + 1)) &&
    (/^(?:DET|ADJ)$/.test(clause.tag(index - 1)) ||
      /^(?:['’]s?|its|his|her|their|our|my)$/.test(clause.word(index - 1)))
  );
}

/** Where the parenthesis that closes at `index` opens, or `null`. */
function openOf(clause: Clause, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
    if (clause.print(at) === ')') return null;
    if (clause.print(at) === '(') return at;
  }
  return null;
}

/** The object of the verb that the quantity's preposition hangs on: "hiking fees by £24", "selling the phone for $900". */
function objectBefore(clause: Clause, quantity: Quantity, context: Context): Words {
  let link = quantity.hedgeFirst - 1;
  if (clause.word(link) === 'between') link--;
  const direct = /^(?:NOUN|PROPN)$/.test(clause.tag(link)) && /^(?:lower|higher)$/.test(clause.word(quantity.end));
  if (!direct && !/^(?:by|to|for|at|from)$/.test(clause.word(link))) return [];
  const end = direct ? link + 1 : link;
  let verb = end - 1;
  while (
    verb >= 0 &&
    (!/^(?:VERB|AUX)$/.test(clause.tag(verb)) || describesNoun(clause, verb)) &&
    (clause.tokens[verb]?.kind !== 'symbol' || joins(clause.tokens, verb))
  )
    verb--;
  if (clause.tag(verb) !== 'VERB' || verb === end - 1) return [];
  // "calling for a rising scale of tolls from": the verb takes "for" with it
  const after = clause.tag(clause.word(verb + 1) === 'for' && clause.word(link) !== 'for' ? verb + 2 : verb + 1);
  if (
    !/^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(after) ||
    (after === 'PRON' && !/^(?:its|his|her|their|our|my|your)$/.test(clause.word(verb + 1)))
  )
    return [];
  return chainBefore(clause, end, context, 8, verb + 1);
}

/** Nouns that an infinitive explains: "plans to lay off" is done by whoever has the plans. */
const WITH_INFINITIVE =
  /^(?:plans?|efforts?|decision|bid|move|attempts?|deal|offers?|proposal|right|ability|agreement|programs?|pledges?|need|way|chance|opportunity|time|orders?|goal|push|steps?|fight|contract|company|nation|country|first|permission|intention)$/;

/** Subject of the verb that the words before `before` belong to. */
function subjectOf(clause: Clause, before: number, quantity: Quantity, context: Context, hops: number): Words {
  if (hops === 0) return [];
  let verb = before - 1;
  // "a combined 435 homes": no verb of a clause
  while (verb >= 0 && !(context.isVerb(verb) && clause.tag(verb - 1) !== 'DET' && !describesNoun(clause, verb)))
    verb = (clause.print(verb) === ')' ? openOf(clause, verb) : null) ?? verb - 1;
  if (verb < 0) return standsAlone(clause, before, quantity, context);
  while (
    verb > 0 &&
    (context.isVerb(verb - 1) ||
      (/^(?:ADV|PART)$/.test(clause.tag(verb - 1)) && !/^(?:['’]s|to)$/.test(clause.word(verb - 1))))
  )
    verb--;
  // "I'm", "we've": the subject is a pronoun
  if (/['’]/.test(clause.word(verb))) return [];
  const at = verb - 1;
  const word = clause.word(at);
  const pos = clause.tag(at);
  const go = (from: number): Words => subjectOf(clause, from, quantity, context, hops - 1);
  if (word === 'to' && /^(?:NOUN|PROPN)$/.test(clause.tag(at - 1)) && !WITH_INFINITIVE.test(clause.word(at - 1))) {
    // "cause sea levels to rise", "expects the value to increase"
    const object = chainBefore(clause, at, context, 8);
    const start = Math.min(...object);
    let main = start - 1;
    while (/^(?:DET|ADP)$/.test(clause.tag(main)) || /^(?:its|his|her|their|our)$/.test(clause.word(main))) main--;
    if (object.length > 0 && clause.tag(main) === 'VERB') return object;
  }
  // "expected to announce", "… and rose", "after selling"
  if (word === 'to' || pos === 'CCONJ' || (pos === 'ADP' && /ing$/.test(clause.word(verb)))) return go(at);
  if (word === ',') {
    // ", wiping …" takes the main subject; "X, a maker of phones, sold" what stands before the insertion.
    if (/ing$/.test(clause.word(verb))) return go(at);
    const outer = insertionStart(clause, at);
    const named = outer === null ? [] : chainBefore(clause, outer, context, 8);
    if (named.length > 0) return named;
    const inserted = chainBefore(clause, at, context, 8);
    return inserted.length > 0 ? inserted : go(at);
  }
  if (pos === 'PRON' || pos === 'SCONJ' || pos === 'DET') {
    if (/^(?:which|who|that|whose)$/.test(word))
      return chainBefore(clause, /^[,–—-]$/.test(clause.print(at - 1)) ? at - 1 : at, context, 8);
    // "the share of those who view him kindly rose"
    const relative = /^(?:him|her|them|us|me)$/.test(word) ? relativeBefore(clause, at) : null;
    if (relative !== null) return chainBefore(clause, relative, context, 8);
    // "If they stay it would cost 5%"
    if (word === 'it' && clause.word(0) === 'if') return [];
    return /^(?:it|they)$/.test(word) ? go(at) : [];
  }
  // "it rose 5%, the forecast said, and 8% in June": who said so is not what rose
  const said = verb + 1;
  if (SAYING.test(verbBase(clause.word(verb))) && clause.print(said) === ',') {
    let comma = at;
    while (comma > 0 && at - comma < 10 && clause.print(comma) !== ',') comma--;
    if (clause.print(comma) === ',') return go(comma);
  }
  const subject = chainBefore(clause, at + 1, context, 10);
  // "the number of people who listened to a podcast was 38%": the noun before the relative clause
  const relative =
    subject.length === 0 || /ing$/.test(clause.word(verb)) ? null : relativeBefore(clause, Math.min(...subject));
  if (relative !== null) {
    const outer = chainBefore(clause, relative, context, 8);
    if (outer.length > 0) return outer;
  }
  return subject;
}

const SAYING =
  /^(?:say|tell|report|add|announce|note|state|show|estimate|find|write|predict|forecast|warn|explain|argue|claim|confirm|recall|suggest|believe|think|expect|know|hope|hear|mean|see|insist|feel|fear|conclude|reveal|indicate|project)$/;

/** The comma where an insertion begins that ends with the comma at `end`: ", according to the bank,", ", a maker of phones,". */
function insertionStart(clause: Clause, end: number): number | null {
  for (let at = end - 1; at > Math.max(0, end - 15); at--) {
    if (clause.print(at) !== ',') continue;
    const first = clause.word(at + 1);
    // ", published on Monday,"
    if (clause.tag(at + 1) === 'VERB' && /(?:ed|en)$/.test(first)) return at;
    return /^(?:according|including|excluding|a|an|the|which|who|whose|such|led|based|owned|known|formerly|now|once|from|aged|of|pictured|left|right|meanwhile|however|though|too|instead|similarly|therefore|likewise|moreover|also|on|in|by|at)$/.test(
      first,
    )
      ? at
      : null;
  }
  return null;
}

/** The relative pronoun of a clause that ends right before the noun phrase at `start` began as its object, or `null`. */
function relativeBefore(clause: Clause, start: number): number | null {
  let verb = start - 1;
  while (verb > 0 && /^(?:DET|ADP|PRON|NUM)$/.test(clause.tag(verb)) && start - verb < 4) verb--;
  if (clause.tag(verb) !== 'VERB' || SAYING.test(verbBase(clause.word(verb)))) return null;
  for (let at = verb - 1; at > Math.max(0, verb - 12); at--) {
    if (clause.tokens[at]?.kind === 'symbol' && !joins(clause.tokens, at)) return null;
    if (!/^(?:who|which|that)$/.test(clause.word(at))) continue;
    if (/^(?:NOUN|PROPN)$/.test(clause.tag(at - 1)) || clause.word(at - 1) === 'those') return at;
  }
  return null;
}

/** No verb before: a headline or a label ("Prices from $5"), unless the quantity is itself the subject. */
function standsAlone(clause: Clause, before: number, quantity: Quantity, context: Context): Words {
  if (quantity.noun !== null)
    for (let at = quantity.end; at < clause.tokens.length; at++) if (context.isVerb(at)) return [];
  return chainBefore(clause, before, context, 8);
}
