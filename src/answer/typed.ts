/** Options typed among the words: "How much was seized? after: 2025-05-01", or as in a shell, "--after 2025-05-01". */

import { OPTION_WORDS } from './ask/understand/options.ts';
import { slipsBetween } from './ask/understand/spelling.ts';

/** A line taken apart. */
export type Typed = Readonly<{
  /** The words that belong to no option. */
  main: string;
  options: ReadonlyMap<string, string>;
  /** What is typed like an option and is none here: "--limit", "colour:". */
  unknown: string | null;
}>;

/** What tells an option that is none here from a word with a colon. */
export type Elsewhere = Readonly<{
  /** Options of other commands. */
  others?: readonly string[];
  /** Options that are read out of the words later: "outlet:". */
  later?: readonly string[];
  /** The line is a command: there nobody writes "colour:red" but to give an option. */
  isCommand?: boolean;
}>;

const DASHED = /^--([a-z]+(?:-[a-z]+)*)(?:=(.*))?$/i;
/** A name with a colon, and what is typed right behind it; no time, no ratio, no address. */
const NAMED = /^(?<name>\p{L}+(?:-\p{L}+)*):(?!\/\/)(?<value>.*)$/u;
const QUOTED = /^["“”](.*)["“”]$/;

/** The option that a word names, with what is typed right behind it; `null` where it names none. */
function optionIn(word: string, known: readonly string[]): Readonly<{ name: string; value: string }> | null {
  const [, dashed, behind = ''] = DASHED.exec(word) ?? [];
  const colon = word.indexOf(':');
  const name = (dashed ?? word.slice(0, Math.max(colon, 0))).toLowerCase();
  if (!known.includes(name)) return null;
  return { name, value: dashed === undefined ? word.slice(colon + 1) : behind };
}

/** Shorter names are like too many words to be taken for misspelt ones; in long ones two slips are forgiven. */
const SHORT = 4;
const LONG = 8;
/** The value of an option is short: behind "the speed limit: …" a sentence goes on. */
const VALUE_WORDS = 3;

/** The option that was meant by one written wrong, with its marks or without; `undefined` where none is alike. */
export function optionMeant(typed: string, known: readonly string[]): string | undefined {
  const word = /\p{L}[\p{L}-]*/u.exec(typed.toLowerCase())?.[0] ?? '';
  if (word.length < SHORT) return undefined;
  return known.find((name) => name.length >= SHORT && slipsBetween(word, name) <= (name.length >= LONG ? 2 : 1));
}

/** True where a few words stand behind a name and its colon, and then nothing or the next option. */
function hasShortValue(words: readonly string[], at: number): boolean {
  const behind = words.slice(at + 1);
  const next = behind.findIndex((word) => NAMED.test(word) || DASHED.test(word));
  const value = next < 0 ? behind : behind.slice(0, next);
  return at > 0 && value.length > 0 && value.length <= VALUE_WORDS && value.at(-1)?.endsWith('?') !== true;
}

/** An option that there is none of here, with its colon; `null` for a word of the text: "Trump: golf", "10:30". */
function strangeIn(
  words: readonly string[],
  at: number,
  known: readonly string[],
  elsewhere: Elsewhere,
): string | null {
  const { name: typed = '', value = '' } = NAMED.exec(words[at] ?? '')?.groups ?? {};
  const { others = [], later = [], isCommand = false } = elsewhere;
  const name = typed.toLowerCase();
  if (name === '' || known.includes(name) || later.includes(name)) return null;
  if (value === '' && !hasShortValue(words, at)) return null;
  const isPlain = isCommand && value !== '' && name === typed;
  return isPlain || others.includes(name) || optionMeant(name, known) !== undefined ? `${typed}:` : null;
}

/**
 * Takes a line apart: the value of an option goes on until the next one begins.
 * @param known the options that it may have
 */
export function readTyped(line: string, known: readonly string[], elsewhere: Elsewhere = {}): Typed {
  const main: string[] = [];
  const options = new Map<string, string>();
  let unknown: string | null = null;
  let current: string | null = null;
  const words = line.split(/\s+/);
  for (const [at, word] of words.entries()) {
    const option = optionIn(word, known);
    if (option !== null) {
      current = option.name;
      options.set(current, option.value);
    } else if (current === null) main.push(word);
    else options.set(current, `${options.get(current) ?? ''} ${word}`.trim());
    if (option === null) unknown ??= DASHED.test(word) ? word : strangeIn(words, at, known, elsewhere);
  }
  for (const [name, value] of options) options.set(name, QUOTED.exec(value)?.[1]?.trim() ?? value);
  return { main: main.join(' ').trim(), options, unknown };
}

/**
 * A question with options behind it. Without a value, or with one that goes on asking, a word with a colon belongs to the
 * question: "Who is the source: the minister or his aide?"
 */
export function readAsked(line: string, known: readonly string[], others: readonly string[] = []): Typed {
  const typed = readTyped(line, known, { others, later: OPTION_WORDS });
  const asks = typed.main === '' || [...typed.options.values()].some((value) => value === '' || value.endsWith('?'));
  const dashed = line.split(/\s+/).some((word) => DASHED.test(word));
  return asks && !dashed ? { main: line, options: new Map(), unknown: null } : typed;
}
