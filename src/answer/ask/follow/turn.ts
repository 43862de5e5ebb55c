/** A turn of a talk as typed: which of its words lean on what was said before. */

import { fold, tokenize, type Token } from '../../../text/analyze.ts';
import { ASKING, BEING, MORE, OPENERS, PERSONS, PLACES, POINTERS, THINGS } from './words-table.ts';

/** A word of a turn. */
export type TurnWord = Token & Readonly<{ typed: string; folded: string }>;

/** What a word that leans stands for. */
export type Leaning = 'person' | 'thing';

/** A turn taken apart. */
export type Turn = Readonly<{
  /** Without "and", "but", "what about" at its beginning and the marks at its end. */
  bare: string;
  /** It had such a beginning. */
  starts: boolean;
  /** The words of `bare`. */
  words: readonly TurnWord[];
  /** Those of them that lean, in their order. */
  leaning: readonly Readonly<{ word: TurnWord; at: number; as: Leaning }>[];
  /** Begins as a whole question does. */
  opens: boolean;
  /** Holds a word that asks. */
  asks: boolean;
  /** Asks nothing but who says what was shown. For: "says who?" Not for: "who said that about the donors?" */
  asksWho: boolean;
  /** Asks for another outlet than the one shown, and where it says so. */
  otherOutlet: Readonly<{ start: number; end: number }> | null;
}>;

/** For: "and cocaine?", "ok but why?", "what about France?" Not for: "Andorra?" */
const STARTER =
  /^[\s¿¡]*(?:(?:and|but|or|so|then|ok|okay|well|also|y|pero|entonces)(?:[\s,]+(?=\S)|(?=[?!.]*$)))*(?:(?:(?:what|how) about|qué (?:hay de|pasa con|tal)|y)\s+)?/iu;
const END = /[\s?!.,;:]{1,99}$/u;

const WHO_SAYS =
  /^(?:says who(?: exactly)?|who(?:'s| is)? (?:say|says|said|saying|claims?|claimed|reports?|reported)(?: (?:so|that|this|it|all that))?|according to whom?|by whom|whose (?:claim|number|figure|word)s?(?: (?:is|are) (?:that|this|it|those))?|(?:what|who)(?:'s| is) the source|quién (?:lo )?(?:dice|dijo|afirma)(?: eso| esto)?|según quién)$/iu;

const OTHER_OUTLET =
  /(?<![\p{L}\p{N}])(?:(?:in|from|at|by|with|what does|what did|does|did) )?(?:(?:the|any) other|another|a different) (?:outlet|paper|newspaper|site|magazine|source|network|report)s?(?: (?:say|says|report|reports|write|writes|have))?(?![\p{L}\p{N}])|(?<!\p{L})(?:en |de )?(?:el |la |los |las )?otr[oa]s? (?:medio|periódico|diario|fuente|revista)s?(?!\p{L})/iu;

/** Takes a turn apart. */
export function readTurn(text: string, language: string): Turn {
  const lead = STARTER.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length).replace(END, '');
  // "And?" has nothing else.
  const bare = rest === '' ? text.trim().replace(END, '') : rest;
  const starts = rest !== '' && /\p{L}/u.test(lead);
  const words = tokenize(bare, language).map((token): TurnWord => {
    const typed = bare.slice(token.start, token.end);
    return { ...token, typed, folded: fold(typed).replaceAll('’', "'") };
  });
  const other = OTHER_OUTLET.exec(bare);
  return {
    ...{ bare, starts, words },
    leaning: words.flatMap((word, at) => {
      const as = leaningOf(words, at);
      return as === null ? [] : [{ word, at, as }];
    }),
    opens: OPENERS.has(words[0]?.folded.replace("'", '') ?? ''),
    asks: words.some(({ folded }) => ASKING.has(folded.replace("'", ''))),
    asksWho: WHO_SAYS.test(bare.replaceAll('’', "'")),
    otherOutlet: other === null ? null : { start: other.index, end: other.index + other[0].length },
  };
}

function leaningOf(words: readonly TurnWord[], at: number): Leaning | null {
  const word = words[at];
  if (word === undefined) return null;
  const { folded, typed } = word;
  // "El" with its accent is "he", without it "the".
  if (PERSONS.has(folded)) return folded === 'el' && !/é/iu.test(typed) ? null : 'person';
  if (THINGS.has(folded)) return typed === 'IT' ? null : 'thing';
  return pointsBack(word, words[at - 1], words[at + 1]) ? 'thing' : null;
}

/** What points back only beside some words. */
function pointsBack({ folded }: TurnWord, before: TurnWord | undefined, behind: TurnWord | undefined): boolean {
  const isLoose = before?.stop !== false;
  if (POINTERS.has(folded)) return behind === undefined || isLoose;
  if (PLACES.has(folded)) return !BEING.has(before?.folded ?? '') && !BEING.has(behind?.folded ?? '');
  return MORE.has(folded) && isLoose && behind?.folded !== 'of';
}
