/**
 * The short answer to "how many" and "how much": the amount that counts what is asked about, under the verb asked about.
 * Where a sentence has two that could, the words nearer to one of them decide, or there is none.
 */

import type { Span } from '../extract/extraction.ts';
import { moves } from '../extract/change.ts';
import { unitBySymbol, unitByWords, type Unit } from '../extract/unit.ts';
import { MARK } from '../index/marks.ts';
import type { Query } from '../index/query.ts';
import { inOneClause, isAuxiliary, isBe, looksVerbal } from './clause-words.ts';
import { isGeneric } from './counted.ts';
import type { ReadSentence } from './read-passage.ts';

/** Words that join a number to what it counts. */
const SCALE = /^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|percent|per|cent|mil|millon|millones)$/;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['mil', 1e3],
  ['million', 1e6],
  ['millones', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Numbers that are none without the word before them: "a hundred", "two dozen", "tens of thousands". */
const NEEDS_HEAD = /^(?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|cien|millon)$/;
const HEAD =
  /(?<![\p{L}\d-])(?:an?|one|half an?|several|many|a few|a couple(?: of)?|un|una) $|(?<![\p{L}\d-])(?:tens|dozens|scores|hundreds|thousands) of $/iu;

/** Words before a number that make it less than exact belong to it. */
const HEDGE =
  /\b(?:at (?:least|most)|(?:more|less|fewer) than|up to|as (?:many|much) as|(?<!\b(?:handed|turned|took|taken|gave|given) )over|under|nearly|almost|about|around|roughly|approximately|an estimated|some|al menos|más de|menos de|hasta|casi|unos|unas) $/iu;
/** Before an amount that is a part, an addition, a bound or what another is measured by: not what was asked for. */
const NOT_THE_WHOLE =
  /(?<![\p{L}\d])(?:another|an? (?:further|additional|extra|record|average)|(?:the |its |their )?(?:other|first|last|next|previous|remaining|rest|usual|average|typical)|average of|further|additional|extra|every|each|per|from|compared (?:with|to)|versus|against|instead of|rather than|than the|than|exceed(?:s|ed|ing)?|out of|(?:two|three|four|five|six|seven|eight|nine|ten|one|half|third|thirds|quarter|quarters|most|all|none|some|many|few|several|percent|%|\d[\d.,]*) of(?: (?:the|its|their|his|her|those|these|about|all))?|between|if|otros|otras|de los|de las) (?:the |an? |its |their |about |nearly |almost |some |over |more than |at least )?$/iu;
/** A number beside which another stands as the other end of a range, or as one of two guesses. */
const RANGE_BEFORE =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten))\s?(?:to|or|[–—-])\s?$|\bbetween [^,;]{1,30} and $/iu;
const RANGE_BEHIND =
  /^\s?(?:to|or|[–—-])\s?[$£€]?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/iu;
/** "$1.2 million a day", "40 kilos each". */
const RATE =
  /^ (?:(?:an?|per|each|every) (?:share|second|minute|hour|day|night|week|month|quarter|year|person|head|barrel|ton|tonne|kilo|kilogram|gram|pound|ounce|litre|liter|gallon|vote|ticket|pill|dose|game|match|capita|cent|employee|worker|household|family|mile|kilometer|kilometre)|apiece|each|annually|daily|weekly|monthly|yearly|más|more|fewer|less)\b/iu;
/** Between two amounts that do not agree. */
const AGAINST = /^(?:but|while|whereas|though|although|however|pero|aunque)$/;
/** What is told of one of several is not the sum. */
const PER_HEAD = /\b(?:each|every|apiece|per|cada)\b/iu;
const INCREMENT = /^ (?:more|fewer|less|más)\b/iu;

/** A measure and what it measures is at most so many plain words: "1.2 metric tons", "10,000 national guard troops". */
const MEASURE_WORDS = 4;
/** Behind its number, with the unit between, what is counted stands within so many words: "55 kilos of fentanyl". */
const COUNTED_WITHIN = 4;
/** Words that may follow what is counted without being what is counted: "17 people dead", "40 people more". */
const AFTER_COUNTED =
  /^(?:dead|hurt|missing|ill|sick|alive|homeless|strong|overall|altogether|worldwide|nationwide|total)$/;
/** Times that are not the present one, and months. */
const OTHER_TIME =
  /\b(?:last (?:year|month|week|season|decade|century)|(?:a|one) (?:year|month|week|decade|century) (?:earlier|ago|before)|years? (?:earlier|ago|before)|(?:previous|prior) (?:year|month|week|season)|so far this year|el año pasado)\b/iu;

/** An amount: its number with unit or noun, in words of the sentence. */
type Amount = Readonly<{
  from: number;
  /** Last word of the number. */
  number: number;
  /** Last word of what it measures or counts, or {@link number}. */
  to: number;
  money: boolean;
  percent: boolean;
  unit: boolean;
  /** Prints what is asked for behind it. */
  bound: boolean;
  /** Says nothing of what it counts: "60 in February". */
  bare: boolean;
}>;

/** What a question counts and under which verb. */
export type Counting = Readonly<{
  much: boolean;
  /** Places in `query.words` of the words that name what is counted; the last of `head` is the noun. */
  head: readonly number[];
  /** Of "how many kilos of cocaine" the cocaine. */
  of: readonly number[];
  /** Who does it in "how many did the police arrest". */
  subject: readonly number[];
  verbs: readonly number[];
  role: 'subject' | 'object' | 'passive';
  /** No noun: "how much did it cost". */
  sum: boolean;
}>;

/** Reads "how many bus drivers were arrested"; `null` for another question. */
export function countingOf(query: Query): Counting | null {
  const { printed, words } = query;
  const many = printed.findIndex((word, at) => at > 0 && /^(?:many|much)$/.test(word) && printed[at - 1] === 'how');
  if (many === -1) return null;
  const placeOf = (at: number) => words.findIndex(({ typed }) => typed.toLowerCase() === printed[at]);
  let at = many + 1;
  const head: number[] = [];
  const of: number[] = [];
  const last = query.head;
  for (; at < printed.length && placeOf(at) >= 0; at++) {
    const place = placeOf(at);
    // Without the head only what cannot be a verb is taken for the noun.
    if (head.length > 0 && (head.includes(last) || looksVerbal(printed[at] ?? ''))) break;
    head.push(place);
  }
  if (printed[at] === 'of' || printed[at] === 'in') {
    at++;
    while (/^(?:the|a|an)$/.test(printed[at] ?? '')) at++;
    for (; placeOf(at) >= 0 && (of.length === 0 || (words[placeOf(at)]?.name ?? false)); at++) of.push(placeOf(at));
  }
  const aux = printed[at] ?? '';
  const rest = (from: number) =>
    printed.flatMap((_, next) => (next >= from && placeOf(next) >= 0 ? [placeOf(next)] : []));
  const does = /^(?:did|do|does|has|have|had|will|would|can|could)$/.test(aux);
  let next = at;
  while (isAuxiliary(printed[next] ?? '')) next++;
  if (isBe(printed[next - 1] ?? '') && next > at) {
    const verb = placeOf(next);
    const passive = verb >= 0 && looksVerbal(printed[next] ?? '');
    return {
      much: printed[many] === 'much',
      head,
      of,
      subject: [],
      verbs: passive ? [verb] : [],
      role: 'passive',
      sum: head.length === 0,
    };
  }
  const inverted = does && !(next > at && looksVerbal(printed[next] ?? ''));
  if (!inverted) {
    const verb = placeOf(next);
    return {
      much: printed[many] === 'much',
      head,
      of,
      subject: [],
      verbs: verb < 0 ? [] : [verb],
      role: 'subject',
      sum: head.length === 0,
    };
  }
  const behind = rest(next);
  const subject: number[] = [];
  for (const place of behind) {
    if (subject.length > 0 && !(words[place]?.name ?? false)) break;
    subject.push(place);
  }
  const verbs = behind.filter((place) => !subject.includes(place) && !(words[place]?.name ?? false));
  return { much: printed[many] === 'much', head, of, subject, verbs, role: 'object', sum: head.length === 0 };
}

/** One sentence looked at for amounts. */
class Amounts {
  readonly #text: string;
  readonly #sentence: ReadSentence;
  readonly #counting: Counting;
  readonly #query: Query;

  constructor(text: string, sentence: ReadSentence, counting: Counting, query: Query) {
    this.#text = text;
    this.#sentence = sentence;
    this.#counting = counting;
    this.#query = query;
  }

  #gap(at: number): string {
    const { words } = this.#sentence;
    return this.#text.slice(words[at - 1]?.end, words[at]?.start);
  }

  #mark(at: number, mark: number): boolean {
    return ((this.#sentence.marks[at] ?? 0) & mark) !== 0;
  }

  /** Text of the sentence before a word and behind one. */
  before(at: number): string {
    const { span, words } = this.#sentence;
    return this.#text.slice(span.start, words[at]?.start);
  }

  behind(at: number): string {
    const { span, words } = this.#sentence;
    return this.#text.slice(words[at]?.end, span.end);
  }

  /** The unit that a word names or stands for. */
  #unitAt(at: number): Unit | null {
    const { words, printed } = this.#sentence;
    const { start, end, stop } = words[at] ?? { start: 0, end: 0, stop: true };
    return stop ? null : (unitBySymbol(this.#text.slice(start, end)) ?? unitByWords(printed[at] ?? ''));
  }

  #isNumber(at: number): boolean {
    const { words, printed } = this.#sentence;
    if (!this.#mark(at, MARK.number) || words[at] === undefined) return false;
    if (/(?:st|nd|rd|th)$/.test(printed[at] ?? '') && /^\d/.test(printed[at] ?? '')) return false;
    // Years and days of a month are no amounts.
    if (this.#mark(at, MARK.date)) return false;
    const month = (other: number) =>
      this.#mark(other, MARK.date) && /^\p{L}/u.test(printed[other] ?? '') && /[a-z]/.test(printed[other] ?? '');
    const day = /^\d{1,2}$/.test(printed[at] ?? '');
    return !(
      day &&
      ((month(at - 1) && /^[\s.]+$/.test(this.#gap(at))) ||
        (month(at + 1) && /^ (?:of )?$/.test(this.#gap(at + 1)) && isMonth(printed[at + 1] ?? '')))
    );
  }

  /** All amounts in the sentence, in order. */
  all(): Amount[] {
    const { words, printed, hits } = this.#sentence;
    const found: Amount[] = [];
    for (let at = 0; at < words.length; at++) {
      if (!this.#isNumber(at)) continue;
      const from = at;
      while (
        at + 1 < words.length &&
        /^[\s-]{1,2}$/.test(this.#gap(at + 1)) &&
        (this.#isNumber(at + 1) || SCALE.test(printed[at + 1] ?? ''))
      )
        at++;
      const number = at;
      let to = number;
      const plain = (next: number) =>
        words[next]?.stop === false &&
        this.#gap(next) === ' ' &&
        (/^\p{Ll}/u.test(this.#text.slice(words[next].start)) || this.#unitAt(next) !== null);
      const { head } = this.#counting;
      const noun = head.at(-1) ?? -1;
      const currency = /[$£€]\s?$/.test(this.before(from));
      const money = currency || this.#mark(from, MARK.money);
      const percent = this.#mark(number, MARK.percent) || /^\s?%/.test(this.behind(number));
      // The unit, or the last word of what the question counts.
      let unit = false;
      for (let next = number + 1; next <= number + MEASURE_WORDS && plain(next); next++) {
        const isUnit = !currency && (this.#unitAt(next) !== null || (money && next === number + 1));
        if (isUnit || (noun >= 0 && (hits[next] ?? -1) === noun)) to = next;
        if (isUnit) unit = true;
        if (isUnit && unitByWords(`${printed[next] ?? ''} ${printed[next + 1] ?? ''}`) === null) break;
        if ((hits[next] ?? -1) === noun && noun >= 0) break;
      }
      const bound = this.#binds(from, to, unit);
      const next = printed[to + 1] ?? '';
      const bare =
        to + 1 >= words.length ||
        !/^ $/.test(this.#gap(to + 1)) ||
        (words[to + 1]?.stop === true && next !== 'of') ||
        looksVerbal(next) ||
        this.#counting.verbs.includes(hits[to + 1] ?? -1) ||
        this.#mark(to + 1, MARK.date) ||
        (next === 'of' &&
          unit &&
          this.#counting.much &&
          /^of (?:it|them|which|that)\b/.test(this.behind(to).trimStart()));
      // ", 34," behind a name is an age.
      const age =
        to === number &&
        this.#gap(from) === ', ' &&
        /^\p{Lu}/u.test(this.#text.slice(words[from - 1]?.start)) &&
        /^[,.]/.test(this.behind(number));
      if (age) continue;
      found.push({ from, number, to, money, percent, unit, bound, bare });
      at = Math.max(at, number);
    }
    return found;
  }

  /** True when what is asked for stands behind an amount, with nothing between that could be counted instead. */
  #binds(from: number, to: number, unit: boolean): boolean {
    const { words, printed, hits } = this.#sentence;
    const { head, of, much } = this.#counting;
    const noun = head.at(-1) ?? -1;
    if (noun < 0) return false;
    const word = this.#query.words[noun]?.typed.toLowerCase() ?? '';
    const asksUnit = !much && (unitByWords(word) !== null || of.length > 0);
    const wanted = asksUnit && unit && of.length > 0 ? of : [noun];
    for (let at = from + 1; at <= to + COUNTED_WITHIN && at < words.length; at++) {
      const gap = this.#gap(at);
      if (/[,;:()—–“”"]/.test(gap) || (gap.includes('-') && at > from + 1 && !this.#mark(at, MARK.number)))
        return false;
      if (gap.includes('-') && at === from + 1 && !this.#mark(at, MARK.number)) return false;
      const stop = words[at]?.stop === true;
      if (stop && !/^(?:of|the|a|an|its|their|other|de|del|los|las)$/.test(printed[at] ?? '')) return false;
      if (at > to && this.#mark(at, MARK.number) && !SCALE.test(printed[at] ?? '')) return false;
      if (!stop && !wanted.includes(hits[at] ?? -1)) {
        if (looksVerbal(printed[at] ?? '') && !unit && !/(?:ed|ing)$/.test(printed[at] ?? '')) return false;
        continue;
      }
      if (stop) continue;
      // A mass of what is asked for, not a number of things named by it: "130 heroin seizures".
      if (much && !unit) return false;
      if (much && at > to + 1 && !/\b(?:of|de)\b/.test(this.#text.slice(words[to]?.end, words[at]?.start)))
        return false;
      return much || this.#ends(at);
    }
    return false;
  }

  /** True when a noun is the last of its phrase: "40 police" but not "40 police cars". */
  #ends(at: number): boolean {
    const { words, printed, hits } = this.#sentence;
    const next = printed[at + 1] ?? '';
    const place = hits[at + 1] ?? -1;
    return (
      at + 1 >= words.length ||
      words[at + 1]?.stop === true ||
      this.#gap(at + 1) !== ' ' ||
      (place >= 0 && !this.#counting.head.includes(place)) ||
      looksVerbal(next) ||
      /ly$/.test(next) ||
      AFTER_COUNTED.test(next) ||
      this.#mark(at + 1, MARK.date)
    );
  }

  /** The amount that answers, or `null`. */
  choose(): Amount | null {
    const { head, of, much, sum } = this.#counting;
    const all = this.all();
    const asksMoney = this.#query.wanted === 'money' || isMoney(this.#query, head);
    const kind = (amount: Amount) =>
      sum || asksMoney
        ? amount.money || (sum && (amount.percent || amount.unit))
        : !amount.percent && (!amount.money || amount.bound);
    const fits = (amount: Amount) => kind(amount) && (sum || asksMoney || amount.bound);
    const noun = this.#query.words[head.at(-1) ?? -1]?.typed.toLowerCase() ?? '';
    const own = all.filter(fits);
    if (own.length === 0) return null;
    const unitAsked = of.length > 0 || much;
    const candidates = all.filter(
      (amount) =>
        fits(amount) ||
        (kind(amount) && amount.bare && (unitAsked ? amount.unit || own.every(({ unit }) => !unit) : !amount.unit)),
    );
    const chosen = this.#vote(candidates);
    if (chosen === null) return null;
    if (isGeneric(noun) && !sum && !asksMoney && !this.#verbBeside(chosen)) return null;
    return this.#told(chosen) && this.#reached(chosen) ? chosen : null;
  }

  /** Of several amounts the one that the question's other words stand by; `null` when they do not decide. */
  #vote(candidates: readonly Amount[]): Amount | null {
    const { words, printed, hits } = this.#sentence;
    const [first] = candidates;
    if (first === undefined || candidates.length === 1) return first ?? null;
    const named = new Set([...this.#counting.head, ...this.#counting.of]);
    const borders = candidates.slice(1).map(({ from }, at) => {
      const left = candidates[at]?.to ?? 0;
      for (let word = from - hedgeWords(this.before(from)); word > left; word--)
        if (
          /[,;:()—–]/.test(this.#gap(word)) ||
          /^(?:and|or|but|while|whereas|plus|then|versus|compared|against|from|than|y|o|pero)$/.test(
            printed[word - 1] ?? '',
          )
        )
          return word;
      return -1;
    });
    const strong = new Set<number>();
    let told = false;
    let apart = false;
    const shared = new Set(hits.subarray(0, first.from));
    for (let at = first.from; at < words.length; at++) {
      const hit = hits[at] ?? -1;
      if (hit < 0 || named.has(hit) || candidates.some(({ from, number }) => at >= from && at <= number)) continue;
      let group = 0;
      for (let next = 1; next < candidates.length; next++) {
        const border = borders[next - 1] ?? -1;
        const start = candidates[next]?.from ?? 0;
        if (at >= start) group = next;
        else if (at > (candidates[next - 1]?.to ?? 0)) {
          if (border < 0) return null;
          if (at >= border) group = next;
        }
      }
      const isVerb = this.#counting.verbs.includes(hit);
      // A verb that stands by both tells nothing: "the army sent 40, the navy sent 20".
      if (isVerb && shared.has(hit)) apart = true;
      else strong.add(group);
      if (!isVerb) told = true;
    }
    if (strong.size > 1) return null;
    // "12 died, but the union counted 19": one speaks against the other.
    const against = borders.some(
      (border) => AGAINST.test(printed[border] ?? '') || AGAINST.test(printed[border - 1] ?? ''),
    );
    if ((against || apart) && !told) return null;
    const [only] = strong;
    if (only !== undefined) return candidates[only] ?? null;
    // Nothing tells them apart: only the first, where all others have a verb of their own.
    const ownVerb = candidates.slice(1).every(({ to }, at) => {
      const start = borders[at] ?? -1;
      const end = candidates[at + 2] === undefined ? words.length : (borders[at + 1] ?? words.length);
      return (
        start >= 0 &&
        words
          .slice(start, Math.min(end, to + 4))
          .some((_, next) => looksVerbal(printed[start + next] ?? '') && (hits[start + next] ?? -1) < 0)
      );
    });
    return ownVerb ? first : null;
  }

  /** "people" says little: the verb of the question has to stand beside it. */
  #verbBeside({ from, to }: Amount): boolean {
    const { hits } = this.#sentence;
    const start = from - hedgeWords(this.before(from));
    const near = [start - 1, start - 2, start - 3, to + 1, to + 2, to + 3];
    const named = new Set([...this.#counting.head, ...this.#counting.of]);
    return near.some((at) => {
      const hit = hits[at] ?? -1;
      return (
        hit >= 0 &&
        !named.has(hit) &&
        inOneClause(this.#text, this.#sentence, at, at < from ? from : to) &&
        !this.#listed(at, at < from ? from : to)
      );
    });
  }

  /** A comma or "and" between two words, so that the second belongs to something else. */
  #listed(one: number, other: number): boolean {
    const { words, printed } = this.#sentence;
    const [from, to] = one < other ? [one, other] : [other, one];
    for (let at = from + 1; at <= to; at++)
      if (this.#gap(at).includes(',') || /^(?:and|or|but)$/.test(at < to ? (printed[at] ?? '') : ''))
        return words[at] !== undefined;
    return false;
  }

  /** True for a whole amount of the time asked about, not a part, an addition, a change or what another is compared with. */
  #told(amount: Amount): boolean {
    const { printed, hits } = this.#sentence;
    const { from, to } = amount;
    const ahead = this.before(from).replace(/[$£€]$/u, '');
    const behind = this.behind(to);
    const asked = (word: string) => this.#query.printed.includes(word);
    const part = NOT_THE_WHOLE.exec(ahead)?.[0] ?? '';
    if (
      part !== '' &&
      !part
        .trim()
        .toLowerCase()
        .split(' ')
        .some((word) => word.length > 3 && asked(word))
    )
      return false;
    if (
      RANGE_BEFORE.test(ahead) ||
      RANGE_BEHIND.test(behind.replace(/^%/, '')) ||
      RANGE_BEHIND.test(this.behind(amount.number).replace(/^%/, ''))
    )
      return false;
    if (/\band an? $/.test(ahead) || /^ and an? (?:half|third|quarter)/.test(behind)) return false;
    if (INCREMENT.test(behind) && !asked('more') && !asked('fewer') && !asked('less')) return false;
    const start = from - hedgeWords(this.before(from));
    const before = [printed[start - 1] ?? '', printed[start - 2] ?? ''];
    const mover = before[0] === 'by' || before[0] === 'to' ? 1 : 0;
    // By how much, and up to what, are two questions.
    const moved = moves(before[mover] ?? '');
    if (moved && (before[0] === 'to' || (hits[start - 1 - mover] ?? -1) < 0)) return false;
    // "each of the 12 got 40": a part of the whole only, unless the rate is printed with it.
    const { start: first, end } = this.span(amount);
    const apart = this.#text.slice(this.#sentence.span.start, first) + this.#text.slice(end, this.#sentence.span.end);
    if (PER_HEAD.test(apart) && !PER_HEAD.test(this.#query.printed.join(' '))) return false;
    return true;
  }

  /** True when the verb asked about stands with the amount, on the side that its voice tells. */
  #reached({ from, to }: Amount): boolean {
    const { hits, printed, words } = this.#sentence;
    const { verbs, subject, role } = this.#counting;
    if (verbs.length === 0) return true;
    const start = from - hedgeWords(this.before(from));
    const before = printed[start - 1] ?? '';
    for (const [at, hit] of hits.entries()) {
      if (!verbs.includes(hit)) continue;
      const typed = this.#query.words[hit]?.typed.toLowerCase() ?? '';
      // Behind a synonym the one who does it may be the one it is done to.
      const sameVerb = (printed[at] ?? '').slice(0, 3) === typed.slice(0, 3);
      const left = at < from;
      if (!inOneClause(this.#text, this.#sentence, at, left ? from : to, left ? () => false : isAuxiliary)) continue;
      const passive = isBe(printed[at - 1] ?? '') || isBe(printed[at - 2] ?? '');
      if (role !== 'subject' && left && (before === 'by' || passive)) continue;
      if (role !== 'subject' && !left && !passive && !this.#reduced(at)) continue;
      if (
        role === 'subject' &&
        sameVerb &&
        (left ? !(passive && before === 'by') : passive && !isBe(this.#auxiliary()))
      )
        continue;
      if (role === 'object' && subject.length > 0) {
        const doer = words.findIndex((_, place) => subject.includes(hits[place] ?? -1));
        if (doer >= 0 && doer < at && !inOneClause(this.#text, this.#sentence, doer, at, isAuxiliary)) continue;
        if (doer > at && !printed.slice(Math.max(0, doer - 4), doer).includes('by')) continue;
      }
      return true;
    }
    return false;
  }

  #auxiliary(): string {
    return this.#query.printed.find((word) => isBe(word)) ?? '';
  }

  /** A participle behind its noun, "17 people killed in the fire", and no verb with an object. */
  #reduced(at: number): boolean {
    const { words, printed } = this.#sentence;
    return (
      at + 1 >= words.length ||
      this.#gap(at + 1) !== ' ' ||
      /^(?:in|by|at|on|near|off|during|after|before|since|when|and|from|with|across|over|as|under|around|through|throughout|last|this|en|por|durante|tras)$/.test(
        printed[at + 1] ?? '',
      ) ||
      this.#mark(at + 1, MARK.date)
    );
  }

  /** Values of the amounts that count what is asked about, or may: those that say nothing of what they count. */
  values(): number[] {
    return this.all()
      .filter(({ bound, bare, money, percent }) => !percent && (bound || (bare && (!money || this.#counting.sum))))
      .map((amount) => this.valueOf(amount));
  }

  /** The number an amount prints, in the smallest unit of its kind. */
  valueOf({ from, number, to }: Amount): number {
    const { words, printed } = this.#sentence;
    let value = NaN;
    for (let at = from; at <= number; at++) {
      const scale = SCALES.get(printed[at] ?? '');
      const digits = Number(words[at]?.term ?? '');
      if (scale !== undefined) value = (Number.isNaN(value) ? 1 : value) * scale;
      else if (!Number.isNaN(digits)) value = Number.isNaN(value) ? digits : value + digits;
    }
    for (let at = number + 1; at <= to; at++) value *= this.#unitAt(at)?.factor ?? 1;
    return value;
  }

  /** What is printed of an amount. */
  span({ from, number, to }: Amount): Span {
    const { words, printed } = this.#sentence;
    let start = words[from]?.start ?? 0;
    let end = words[to]?.end ?? 0;
    if (/[$£€]\s?$/.test(this.before(from))) start -= /[$£€]\s?$/.exec(this.before(from))?.[0].length ?? 0;
    if (
      NEEDS_HEAD.test(printed[from] ?? '') ||
      /^(?:hundreds|thousands|millions|billions|dozens)$/.test(printed[from] ?? '')
    )
      start -= HEAD.exec(this.#text.slice(0, start))?.[0].length ?? 0;
    start -= HEDGE.exec(this.#text.slice(0, start))?.[0].length ?? 0;
    if (to === number) end += /^\s?%/.exec(this.#text.slice(end, end + 2))?.[0].length ?? 0;
    end += RATE.exec(this.#text.slice(end))?.[0].length ?? 0;
    return NEEDS_HEAD.test(printed[from] ?? '') && start === words[from]?.start ? { start: 0, end: 0 } : { start, end };
  }
}

function isMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)/.test(word);
}

function isMoney({ words, printed }: Query, head: readonly number[]): boolean {
  const noun = words[head.at(-1) ?? -1]?.typed.toLowerCase() ?? '';
  return /^(?:money|cash|dollars|euros|pounds|dinero)$/.test(noun) && (noun !== 'pounds' || !printed.includes('of'));
}

/** Words of the hedge that ends a text. */
function hedgeWords(before: string): number {
  return (
    HEDGE.exec(before.replace(/[$£€]\s?$/, ''))?.[0]
      .trim()
      .split(' ').length ?? 0
  );
}

/** An amount as the short answer, with the value it stands for. */
export type ShortAmount = Readonly<{ span: Span; from: number; to: number; value: number }>;

/** The amount that answers "how many" or "how much", or `null` where it is not certain. */
export function shortAmount(
  text: string,
  sentence: ReadSentence,
  counting: Counting,
  query: Query,
): ShortAmount | null {
  const amounts = new Amounts(text, sentence, counting, query);
  const chosen = amounts.choose();
  if (chosen === null) return null;
  const span = amounts.span(chosen);
  if (span.end === 0) return null;
  const written = text.slice(sentence.span.start, sentence.span.end);
  const time = OTHER_TIME.exec(written)?.[0].toLowerCase();
  if (time !== undefined && !time.split(' ').some((word) => word.length > 3 && query.printed.includes(word)))
    return null;
  return { span, from: chosen.from, to: chosen.to, value: amounts.valueOf(chosen) };
}

/** Values that a sentence gives, or may give, for what is asked about. */
export function valuesIn(text: string, sentence: ReadSentence, counting: Counting, query: Query): number[] {
  return new Amounts(text, sentence, counting, query).values();
}
