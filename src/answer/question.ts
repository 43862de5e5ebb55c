/**
 * What a question asks for: its content words with what else to look for, and the kind of answer wanted.
 */

import { sentences } from '../extract/sentence.ts';
import { stemWord, tokenize, type Token } from '../index/analyze.ts';
import { isPlace } from '../index/marks.ts';
import { typeOfHead, type AnswerType } from '../index/answer-type.ts';
import { membersOf } from '../index/kinds.ts';
import { synonymsOf } from '../index/synonyms.ts';

/** Longer questions are cut here: nobody asks so much, and every term costs. */
export const MAX_QUESTION_CHARS = 1000;
/** Of more content words only the first count. */
export const MAX_QUESTION_WORDS = 32;

/** A content word of the question. */
export type QuestionWord = Readonly<{
  /** As typed, and where it begins. */
  typed: string;
  start: number;
  term: string;
  /** The verb with the particle behind it, both stemmed: "turn down"; `null` without one. */
  phrase: string | null;
  /** Begins with a capital or holds a digit, and is not the first word. */
  name: boolean;
  /** Stands in the sentence that asks. */
  asking: boolean;
  /** True for words that set the scene in any question ("this week", "according to reports"). */
  framing: boolean;
}>;

/** A question as read. */
export type Question = Readonly<{
  text: string;
  language: string;
  words: readonly QuestionWord[];
  /** All its words in order, lower-case. */
  printed: readonly string[];
  /** Words that stand side by side, by their place in `words`. */
  pairs: readonly (readonly [number, number])[];
  /** Speaks of the present: "this week", "recently". */
  recent: boolean;
  /** What the answer may be; `null` when the words do not tell. */
  wanted: AnswerType | null;
  /** What belongs to the kind asked for, where {@link wanted} is a thing. */
  things: readonly string[];
  /** Place in `words` of the noun after "which", "what" or "how many"; -1 without one. */
  head: number;
}>;

const SPANISH_MARKS =
  /ñ|(?:^|\s)(?:qué|que|cuál|cuáles|quién|quiénes|cuándo|dónde|cuánto|cuánta|cuántos|cuántas|cómo|el|los|las|una|del)(?=\s|$)/giu;
const ENGLISH_MARKS =
  /(?:^|\s)(?:the|of|what|who|which|when|where|how|did|does|do|is|are|was|were|and|to|for|by|about)(?=\s|$)/giu;

/**
 * The language of a question among those of the corpus: by its words of grammar, English when they do not tell. A name may
 * hold one of the other language ("Doctor Who", "El Salvador"), so that the more of them decide.
 */
function questionLanguage(text: string): string {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return /[¿¡]/.test(text) || count(SPANISH_MARKS) > count(ENGLISH_MARKS) ? 'es' : 'en';
}

/** Question phrases that tell the type of answer by themselves, tried in order. */
const PHRASES: readonly (readonly [AnswerType, RegExp])[] = [
  ['percent', /\b(?:what|which) (?:percentage|percent|share|proportion)\b|\bqu[eé] porcentaje\b/iu],
  [
    'money',
    /\bhow much (?:money|does it cost|will it cost|did it cost|is it worth)\b|\bhow many (?:dollars|euros|pounds)\b/iu,
  ],
  [
    'number',
    /\bhow (?:many|much|long|old|far|tall|big|large|high|fast|deep|heavy|often)\b|\b(?:what|which) (?:number|amount)\b|(?:^|[^\p{L}])cu[aá]nt[oa]s?(?!\p{L})/iu,
  ],
  ['person', /\b(?:who|whom|whose)\b|(?:^|[^\p{L}])qui[eé]n(?:es)?(?!\p{L})/iu],
  ['date', /\bwhen\b|(?:^|[^\p{L}])cu[aá]ndo(?!\p{L})/iu],
  ['place', /\bwhere\b|(?:^|[^\p{L}])d[oó]nde(?!\p{L})/iu],
];

/** Words that set the scene in any question and say little about its matter; written by hand. */
const FRAMING = new Set(
  (
    'week month year day today yesterday tonight recently recent latest new now currently current last next ago earlier ' +
    'this following according report reported reportedly news say says said name named call called known many much ' +
    'approximately roughly time first one two type kind sort announce announced quantity amount number total'
  )
    .split(' ')
    .map((word) => stemWord(word, 'en')),
);

/** The same in Spanish: verbs of saying. */
const FRAMING_IN_SPANISH = new Set(
  'dijo dice dicho dijeron declaró afirmó aseguró comentó opina según'.split(' ').map((word) => stemWord(word, 'es')),
);

/** Words that ask. */
const ASKS =
  /^(?:who|whom|whose|what|which|when|where|why|how|qué|que|cuál|cuáles|quién|quiénes|cuándo|dónde|cuánto|cuánta|cuántos|cuántas|cómo)$/iu;

/** Words before a lower-case "us" after which it is the pronoun: "tell us", "of us". */
const BEFORE_PRONOUN = new Set(
  'tell tells told give gives gave show shows showed let lets help helps helped ask asks asked remind of for with to from about around between among against behind like than make makes made bring brings brought affect affects affected'.split(
    ' ',
  ),
);

/** In a question typed in lower case "us troops" is the country and "tell us" the pronoun. */
function isCountry(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  if (!token || text.slice(token.start, token.end) !== 'us') return false;
  const word = (at: number) => {
    const other = tokens[at];
    return other ? text.slice(other.start, other.end).toLowerCase() : '';
  };
  if (word(index - 1) === 'the') return true;
  const next = tokens[index + 1];
  return !BEFORE_PRONOUN.has(word(index - 1)) && next !== undefined && !next.stop;
}

const RECENT =
  /\b(?:this|last|past) (?:week|weekend|month)\b|\b(?:recently|today|yesterday|latest|newly|currently|just|upcoming|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\besta semana\b|\b(?:hoy|ayer|recientemente)\b/i;
/** A sentence to be completed with a date. */
const SINCE = /\b(?:since|until)(?: at least)?\s?[:?…]$/iu;
const WHICH = /^(?:what|which|qué|cuál|cuáles)$/iu;
const THIS = /^(?:this|these)$/i;
/** Words that may stand between "which" and its noun: "which of the two actors", "what was the name of the storm". */
const BEFORE_HEAD = new Set(
  'of the these those a an is was are were s name kind type el la los las de es fue era nombre'.split(' '),
);
const MAX_HEAD_WORDS = 5;
const PLACE_TYPES: ReadonlySet<AnswerType> = new Set(['country', 'state', 'city']);
/** Verbs that end the noun phrase, beside those in -ed. */
const VERBS = new Set(
  'won beat became made took lost led set said says hit saw got left gave held told became recently just'.split(' '),
);

/** The noun that says what is asked for: its type, and the number of its token, -1 without one. */
type Asked = Readonly<{ type: AnswerType | null; head: number }>;

/** The noun phrase that begins at a token: its last noun that has a type, or a possessor; the last noun without one. */
function nounOfPhrase(text: string, tokens: readonly Token[], from: number): Asked {
  let next = from;
  const printed = (at: number) => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  while (next < tokens.length && BEFORE_HEAD.has(printed(next).toLowerCase())) next++;
  let found: Asked = { type: null, head: -1 };
  for (let at = next; at < Math.min(tokens.length, next + MAX_HEAD_WORDS); at++) {
    const word = printed(at);
    if (tokens[at]?.stop === true || VERBS.has(word) || (at > next && word.endsWith('ed'))) break;
    const type = typeOfHead(word);
    const possessor = /['’]s$|s['’]$/.test(word);
    // "Which state's governor" asks for the state, "which of President Biden's programs" for a program.
    if (possessor && (type === null || next !== from)) found = { type: null, head: -1 };
    else if (type !== null || found.type === null) found = { type, head: at };
    if (type === null || found.head !== at) continue;
    // A place comes last in its phrase but for "state university"; what follows is a verb: "which city hosts".
    if (possessor || (PLACE_TYPES.has(type) && typeOfHead(printed(at + 1)) !== 'name')) break;
  }
  return found;
}

const COUNTS = /^(?:many|much)$/i;

/** What the answer may be: by the noun after "which" or "what", else by the question phrase. */
function askedFor(text: string, tokens: readonly Token[]): Asked {
  const printed = tokens.map(({ start, end }) => text.slice(start, end));
  const which = printed.findIndex((word) => WHICH.test(word));
  const noun = which < 0 ? null : nounOfPhrase(text, tokens, which + 1);
  if (noun && noun.type !== null) return noun;
  const count = printed.findIndex((word, at) => COUNTS.test(word) && /^how$/i.test(printed[at - 1] ?? ''));
  const head = noun?.head ?? (count < 0 ? -1 : nounOfPhrase(text, tokens, count + 1).head);
  const phrase = PHRASES.find(([wanted, pattern]) => (which < 0 || wanted !== 'date') && pattern.test(text));
  if (phrase) return { type: phrase[0], head };
  if (which >= 0) return { type: 'name', head };
  if (SINCE.test(text)) return { type: 'date', head };
  const pointing = printed.findIndex(
    (word, at) => THIS.test(word) && nounOfPhrase(text, tokens, at + 1).type === 'person',
  );
  return { type: pointing < 0 ? null : 'person', head };
}

const PARTICLES = new Set('up down out off in into over back about away part for'.split(' '));
/** So many words may stand between a verb and its particle: "turn the offer down". */
const PARTICLE_REACH = 3;

/** A verb with its particle as the synonyms know it. */
function phraseAt(tokens: readonly Token[], index: number, text: string): string | null {
  for (let at = index + 1; at <= Math.min(index + PARTICLE_REACH, tokens.length - 1); at++) {
    const token = tokens[at];
    if (!token) break;
    const particle = text.slice(token.start, token.end).toLowerCase();
    const phrase = `${tokens[index]?.term ?? ''} ${stemWord(particle, 'en')}`;
    if (PARTICLES.has(particle) && synonymsOf(phrase).length > 0) return phrase;
  }
  return null;
}

/** Words of measure right after "how", which ask rather than say what about. */
const MEASURE = /^(?:long|old|far|tall|big|large|high|fast|deep|heavy|often|many|much)$/i;

/** Reads a question. Anything beyond the caps is left out. */
export function readQuestion(text: string): Question {
  // Cut between words: half a word would be searched for.
  const head = text.slice(0, MAX_QUESTION_CHARS);
  const space = head.lastIndexOf(' ');
  const capped = text.length <= MAX_QUESTION_CHARS || space === -1 ? head : head.slice(0, space);
  const language = questionLanguage(capped);
  const tokens = tokenize(capped, language);
  const asking = sentences(capped, language).filter(({ start, end }) =>
    tokens.some((token) => token.start >= start && token.end <= end && ASKS.test(capped.slice(token.start, token.end))),
  );
  const words: QuestionWord[] = [];
  const pairs: [number, number][] = [];
  const places = new Map<string, number>();
  let before: { place: number; index: number } | null = null;
  tokens.forEach((token, index) => {
    const typed = capped.slice(token.start, token.end);
    const term = token.stop && isCountry(tokens, index, capped) ? 'usa' : token.term;
    const previous = tokens[index - 1];
    if (term === '' || (MEASURE.test(typed) && previous && /^how$/i.test(capped.slice(previous.start, previous.end))))
      return;
    let place = places.get(term);
    if (place === undefined) {
      if (words.length === MAX_QUESTION_WORDS) return;
      places.set(term, (place = words.length));
      words.push({
        typed,
        start: token.start,
        term,
        phrase: phraseAt(tokens, index, capped),
        name: (index > 0 && /^\p{Lu}|\d/u.test(typed)) || isPlace(typed),
        asking: asking.length === 0 || asking.some(({ start, end }) => token.start >= start && token.end <= end),
        framing: (language === 'es' ? FRAMING_IN_SPANISH : FRAMING).has(term),
      });
    }
    if (before && index - before.index <= 2 && before.place !== place) pairs.push([before.place, place]);
    before = { place, index };
  });
  const asked = askedFor(capped, tokens);
  const noun = tokens[asked.head];
  return {
    text: capped,
    language,
    words,
    printed: tokens.map(({ start, end }) => capped.slice(start, end).toLowerCase()),
    pairs,
    recent: RECENT.test(capped),
    wanted: asked.type,
    things: (asked.type === 'thing' && noun && membersOf(capped.slice(noun.start, noun.end))) || [],
    head: noun === undefined ? -1 : (places.get(noun.term) ?? -1),
  };
}
