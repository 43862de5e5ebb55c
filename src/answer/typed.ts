/** Options typed among the words: "How much was seized? after: 2025-05-01", or as in a shell, "--after 2025-05-01". */

/** A line taken apart. */
export type Typed = Readonly<{
  /** The words that belong to no option. */
  main: string;
  options: ReadonlyMap<string, string>;
  /** What begins like an option of a shell and is none, as typed: "--limit". */
  unknown: string | null;
}>;

const DASHED = /^--([a-z]+)(?:=(.*))?$/i;
const QUOTED = /^["“”](.*)["“”]$/;

/** The option that a word names, with what is typed right behind it; `null` where it names none. */
function optionIn(word: string, known: readonly string[]): Readonly<{ name: string; value: string }> | null {
  const [, dashed, behind = ''] = DASHED.exec(word) ?? [];
  const colon = word.indexOf(':');
  const name = (dashed ?? word.slice(0, Math.max(colon, 0))).toLowerCase();
  if (!known.includes(name)) return null;
  return { name, value: dashed === undefined ? word.slice(colon + 1) : behind };
}

/** Takes a line apart: the value of an option goes on until the next one begins. */
export function readTyped(line: string, known: readonly string[]): Typed {
  const main: string[] = [];
  const options = new Map<string, string>();
  let unknown: string | null = null;
  let current: string | null = null;
  for (const word of line.split(/\s+/)) {
    const option = optionIn(word, known);
    if (option !== null) {
      current = option.name;
      options.set(current, option.value);
    } else if (current === null) main.push(word);
    else options.set(current, `${options.get(current) ?? ''} ${word}`.trim());
    if (option === null && DASHED.test(word)) unknown ??= word;
  }
  for (const [name, value] of options) options.set(name, QUOTED.exec(value)?.[1]?.trim() ?? value);
  return { main: main.join(' ').trim(), options, unknown };
}

/**
 * A question with options behind it. Without a value, or with one that goes on asking, a word with a colon belongs to the
 * question: "Who is the source: the minister or his aide?"
 */
export function readAsked(line: string, known: readonly string[]): Typed {
  const typed = readTyped(line, known);
  const asks = typed.main === '' || [...typed.options.values()].some((value) => value === '' || value.endsWith('?'));
  const dashed = line.split(/\s+/).some((word) => DASHED.test(word));
  return asks && !dashed ? { main: line, options: new Map(), unknown: null } : typed;
}
