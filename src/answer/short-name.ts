/**
 * The short answer to "who" and "where": a whole name that is subject or object of the verb asked about, holds the office
 * asked for, or is the place that the verb leads to. Looks at the order of words only.
 */

import type { Span } from '../extract/extraction.ts';
import { ANSWER_MARKS } from '../index/features.ts';
import { MARK } from '../index/marks.ts';
import type { Query } from '../index/query.ts';
import { isAuxiliary, isBe, looksVerbal } from './clause-words.ts';
import { isKindOfThing } from './kind-of-thing.ts';
import type { ReadSentence } from './read-passage.ts';

type Found = Readonly<{ span: Span; from: number; to: number }>;

const PARTICLE = /^(?:up|down|out|off|in|into|over|back|away|through|on|for|by|against|to|with|from|at|of)$/;
/** An office that is not, not yet or no longer held, or not the one asked for. */
const NOT_QUITE =
  /^(?:former|formerly|ex|deputy|vice|acting|assistant|interim|incoming|outgoing|late|then|onetime|ousted|designate|elect|candidate|nominee|would|retired|past|previous|next|future|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|wife|husband|son|daughter|brother|sister|father|mother|lawyer|attorney|associate|shadow|honorary|emeritus|co|joint)$/;
const BETWEEN_VERB =
  /^(?:has|have|had|also|then|later|already|recently|was|were|is|are|been|who|first|finally|eventually|once|subsequently|again|be|will|would|to)$/;
const NAME_JOIN = /^(?:van|von|de|del|der|den|di|da|dos|du|la|le|bin|ibn|al|el|ter|y|san|st)$/;
/** A name with another beside it is only a part of the answer. */
const AND_BEHIND = /^,? (?:and|or|along with|together with|as well as|y|e|junto) |^, \p{Lu}[^,.]{1,40}(?:,| and| y) /u;
const AND_BEFORE = /(?:\band|\bor|\by|&) (?:[\p{L}-]+ ){0,3}$/u;

/** The one name of the kind asked for, whole; `null` for none or several. */
function onlyName(text: string, { words, marks, hits, printed }: ReadSentence, mask: number): Found | null {
  const is = (at: number) => ((marks[at] ?? 0) & mask) !== 0;
  const groups: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    if (!is(at)) continue;
    const from = at;
    while (is(at + 1) && /^(?:\.? |-)$/.test(text.slice(words[at]?.end, words[at + 1]?.start))) at++;
    groups.push([from, at]);
  }
  const open = groups.filter(([from, to]) => hits.subarray(from, to + 1).every((hit) => hit === -1));
  const [only] = open;
  if (only === undefined || open.length > 1) return null;
  const [from] = only;
  let [, to] = only;
  const capital = (at: number) => /^\p{Lu}/u.test(text.slice(words[at]?.start, (words[at]?.start ?? 0) + 2));
  const joined = (at: number) => /^(?:\.? |-)$/.test(text.slice(words[at - 1]?.end, words[at]?.start));
  if ((mask & MARK.person) !== 0) {
    for (;;) {
      const next = to + 1;
      if (next < words.length && joined(next) && capital(next) && ((marks[next] ?? 0) & MARK.date) === 0) to = next;
      else if (
        next + 1 < words.length &&
        joined(next) &&
        NAME_JOIN.test(printed[next] ?? '') &&
        joined(next + 1) &&
        capital(next + 1)
      )
        to = next + 1;
      else break;
    }
    // The first name may be one that no table has: only what stands before it tells, and that may be a title.
    if (from > 0 && joined(from) && text.charAt((words[from]?.start ?? 1) - 1) === '-') return null;
  }
  const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
  // What is named after a person is none, nor is his day.
  const last = printed[to] ?? '';
  if (isKindOfThing(last) || last === 'day') return null;
  if (/^[js]r$/.test(printed[to] ?? '') && text.charAt(span.end) === '.') span.end++;
  // Of a possessive the thing owned is spoken of.
  if (/['’]s?$/.test(text.slice(span.start, span.end)) || /^['’]/.test(text.slice(span.end))) return null;
  return { span, from, to };
}

/** The printed word of a question behind its auxiliaries, by index; -1 at its end. */
function afterAuxiliaries(printed: readonly string[], from: number): number {
  let at = from;
  while (isAuxiliary(printed[at] ?? '')) at++;
  return at < printed.length ? at : -1;
}

/** What may stand between a name and the office behind it. */
const OPENS_OFFICE = /^(?:the|an?|who|is|was|has|been|also|now|currently|longtime|new|\d{1,3})$/;

/** Who does or suffers what the question asks, or holds the office it names. */
function shortPerson(text: string, sentence: ReadSentence, query: Query, language: string): Found | null {
  const name = onlyName(text, sentence, ANSWER_MARKS.person);
  const asks = query.printed.findIndex((word) => /^(?:who|whom|quien|quién)$/.test(word));
  if (name === null || asks < 0 || language !== 'en') return null;
  const { span } = name;
  if (
    AND_BEHIND.test(text.slice(span.end, span.end + 60)) ||
    AND_BEFORE.test(text.slice(sentence.span.start, span.start))
  )
    return null;
  const verbAt = afterAuxiliaries(query.printed, asks + 1);
  if (verbAt < 0) return null;
  const auxiliary = query.printed[asks + 1] ?? '';
  const asked = query.printed.slice(asks + 1, verbAt);
  const place = query.words.findIndex(({ typed }) => typed.toLowerCase() === query.printed[verbAt]);
  const be = asked.some(isBe);
  // "Who is the mayor of Tarrin?"
  if (be && (place < 0 || !looksVerbal(query.printed[verbAt] ?? '')) && !sendsLikeVerb(query.printed[verbAt] ?? ''))
    return holdsOffice(text, sentence, query, name, auxiliary === 'is' || auxiliary === 'are');
  if (place < 0) return null;
  // "Who did the police arrest?" asks for the object, and what its verb is the words alone do not tell.
  if (/^(?:did|does|do|will|would)$/.test(auxiliary)) return null;
  return doesIt(text, sentence, query, name, place, verbAt, be);
}

/** Participles that look like other words. */
function sendsLikeVerb(word: string): boolean {
  return (
    /(?:en|wn|ne)$/.test(word) &&
    /^(?:beaten|chosen|driven|forgiven|given|hidden|seen|shaken|stolen|taken|thrown|written|drawn|known|shown|flown|born|sworn|torn|gone|done)$/.test(
      word,
    )
  );
}

function doesIt(
  text: string,
  sentence: ReadSentence,
  query: Query,
  name: Found,
  place: number,
  verbAt: number,
  passive: boolean,
): Found | null {
  const { words, hits, printed } = sentence;
  const particle = PARTICLE.test(query.printed[verbAt + 1] ?? '') ? (query.printed[verbAt + 1] ?? '') : null;
  const gap = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start);
  for (const [at, hit] of hits.entries()) {
    if (hit !== place) continue;
    const typed = query.printed[verbAt] ?? '';
    // "strike" met by another word may be another thing.
    if ((printed[at] ?? '').slice(0, 3) !== typed.slice(0, 3)) continue;
    const isPassive =
      isBe(printed[at - 1] ?? '') ||
      (isBe(printed[at - 2] ?? '') && /ly$|^(?:also|later|first|then|been|being)$/.test(printed[at - 1] ?? ''));
    const follows =
      particle === null ||
      printed[at + 1] === particle ||
      (!passive && printed.slice(at + 2, at + 4).includes(particle));
    if (!follows) continue;
    if (name.to < at) {
      // "Holm, the minister, was arrested": words between the name and its verb only tell who that is.
      let ok = true;
      let comma = 0;
      for (let next = name.to + 1; next <= at; next++) {
        const between = gap(next);
        if (/[;:()—–“”"]/.test(between)) ok = false;
        if (between.includes(',')) comma++;
        if (next === at) break;
        const word = printed[next] ?? '';
        if (BETWEEN_VERB.test(word) || /^\d{1,3}$/.test(word)) continue;
        // An apposition between two commas may hold anything but a verb.
        if (comma === 1 && !looksVerbal(word)) continue;
        ok = false;
      }
      if (!ok || (comma === 1 && printed[name.to + 1] !== 'who')) continue;
      if (isPassive !== passive) continue;
      return leads(text, sentence, name) ? name : null;
    }
    // "elected Petra Holm", "was won by Petra Holm": nothing but a title stands between.
    const between = printed.slice(at + 1 + (particle !== null && printed[at + 1] === particle ? 1 : 0), name.from);
    const by = between[0] === 'by' || printed[at + 1] === 'by';
    const plain = between.filter((one) => one !== 'by');
    const title =
      plain.length <= 3 &&
      plain.every((_, index) => /^\p{Lu}/u.test(text.slice(words[name.from - plain.length + index]?.start)));
    const clean = Array.from({ length: name.from - at }, (_, index) => gap(at + 1 + index)).every((one) =>
      /^[\s.]+$/.test(one),
    );
    if (!title || !clean) continue;
    if (passive ? !by && !isPassive : by && isPassive) return name;
  }
  return null;
}

/** True when a name is the head of what stands before the verb: not behind "of", "with" or a verb of its own. */
function leads(text: string, { words, printed, marks }: ReadSentence, { from }: Found): boolean {
  let at = from - 1;
  while (
    at >= 0 &&
    words[at]?.stop === false &&
    /^[\s.-]+$/.test(text.slice(words[at]?.end, words[at + 1]?.start)) &&
    !looksVerbal(printed[at] ?? '') &&
    ((marks[at] ?? 0) & MARK.number) === 0
  )
    at--;
  const word = printed[at] ?? '';
  return (
    !/^(?:of|with|for|from|to|by|about|against|near|like|than|between|including|behind|under|de|con|para|por)$/.test(
      word,
    ) || /,/.test(text.slice(words[at]?.end, words[at + 1]?.start))
  );
}

/** "Tarrin Mayor Petra Holm", "Petra Holm, the mayor of Tarrin,": the office stands right beside the name. */
function holdsOffice(text: string, sentence: ReadSentence, query: Query, name: Found, now: boolean): Found | null {
  const { words, hits, printed } = sentence;
  const gap = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start);
  // The name of a place too: "Oslo Mayor Holm met the fishers of Tarrin".
  const wanted = query.words.map((_, place) => place);
  if (!query.words.some((word) => !word.name)) return null;
  const met = new Set<number>();
  const asked = (word: string) => query.printed.includes(word);
  let at = name.from - 1;
  // Before the name: the words of the office, and the place or house it is held in.
  for (; at >= 0 && /^[\s-]+$|^['’]s $/.test(gap(at + 1)); at--) {
    const hit = hits[at] ?? -1;
    const word = printed[at] ?? '';
    if (NOT_QUITE.test(word) && !asked(word)) return null;
    if (hit >= 0) met.add(hit);
    else if (!/^(?:the|of|for|and)$/.test(word) && !/^\p{Lu}/u.test(text.slice(words[at]?.start))) break;
  }
  const front = wanted.every((place) => met.has(place));
  if (front && met.size > 0) {
    const beside = printed[name.from - 1] ?? '';
    if (/['’]s?$/.test(beside)) return null;
    if (NOT_QUITE.test(printed[at] ?? '') && !asked(printed[at] ?? '')) return null;
    // The last word before the name is the office: "Mayor Holm", not "the mayor's Oslo".
    return (hits[name.from - 1] ?? -1) >= 0 ? name : null;
  }
  // Behind it, in an apposition or behind "is" and "was".
  met.clear();
  at = name.to + 1;
  const opener = gap(at);
  const be = isBe(printed[at] ?? '');
  if (!opener.includes(',') && !be) return null;
  if (be && now && /^(?:was|were)$/.test(printed[at] ?? '')) return null;
  for (let next = at; next < words.length; next++) {
    const word = printed[next] ?? '';
    if (next > at && /[,;:()—–.“”"]/.test(gap(next))) break;
    if (NOT_QUITE.test(word) && !asked(word)) return null;
    const hit = hits[next] ?? -1;
    // "a critic of the mayor", "the mayor of Tarrin's wife"
    if (/['’]s?$/.test(text.slice(words[next]?.start, words[next]?.end))) return null;
    if (met.size === 0 && hit < 0 && !OPENS_OFFICE.test(word) && !/^\p{Lu}/u.test(text.slice(words[next]?.start)))
      return null;
    if (hit >= 0) met.add(hit);
    else if (looksVerbal(word) && !(be && next === at)) break;
  }
  return wanted.every((place) => met.has(place)) ? name : null;
}

const INTO =
  /^(?:go|goes|going|went|gone|head|heads|headed|heading|travel|traveled|travelled|fly|flew|flown|bound|move|moved|moving|send|sent|ship|shipped|flee|fled|destined|transferred|taken|deported|extradited|return|returned)$/;

/** Where it is, goes to or comes from; `null` where a place only stands in the sentence. */
function shortPlace(text: string, sentence: ReadSentence, query: Query): Found | null {
  const { words, hits, printed } = sentence;
  const found = onlyName(text, sentence, ANSWER_MARKS.place);
  if (found === null || !/^(?:where|donde|dónde)$/.test(query.printed[0] ?? '')) return null;
  const { from, to } = found;
  // "in Lisbon hostels", "in New York state"
  const next = words[to + 1];
  const dated = ((sentence.marks[to + 1] ?? 0) & MARK.date) !== 0;
  if (next?.stop === false && text.slice(words[to]?.end, next.start) === ' ' && !dated) return null;
  const before = printed[from - 1] ?? '';
  const origin = query.printed.at(-1) === 'from';
  const goal = query.printed.some((word) => INTO.test(word));
  const fits = origin ? /^from$/ : goal ? /^(?:to|for|toward|towards|into)$/ : /^(?:in|at|near|outside)$/;
  if (!fits.test(before)) return null;
  const anchor = hits.findLastIndex((hit, at) => hit >= 0 && at < from && !(query.words[hit]?.name ?? true));
  if (anchor < 0) return null;
  for (let at = anchor + 1; at < from; at++) {
    if (
      /[,;:()—–“”"]/.test(text.slice(words[at - 1]?.end, words[at]?.start)) ||
      (looksVerbal(printed[at] ?? '') && !isAuxiliary(printed[at] ?? ''))
    )
      return null;
  }
  return found;
}

/** The name that answers, or `null` where it is not certain. */
export function shortName(text: string, sentence: ReadSentence, query: Query, language: string): Found | null {
  if (query.wanted === 'person') return shortPerson(text, sentence, query, language);
  return query.wanted === 'place' ? shortPlace(text, sentence, query) : null;
}
