/** Options as they may be typed: by their plain name, or as any language of the interface calls them. */

import { ALL_WORDS, type Words } from '../words/words.ts';

type Name = keyof Words['OPTION_NAMES'];

/** The plain name by each name there is. */
const PLAIN: ReadonlyMap<string, Name> = new Map(
  ALL_WORDS.flatMap(({ OPTION_NAMES }) =>
    Object.entries(OPTION_NAMES).map(([plain, name]) => [name, plain as Name] as const),
  ),
);

/** All names that some options may be typed by; the plain ones come first. */
export function namesOf(options: readonly string[]): readonly string[] {
  const others = [...PLAIN].flatMap(([name, plain]) => (name !== plain && options.includes(plain) ? [name] : []));
  return [...options, ...others];
}

/** Values by the plain names of their options. */
export function byPlainName(typed: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...typed].map(([name, value]) => [PLAIN.get(name) ?? name, value]));
}

/** What a language calls an option; its plain name where that has no other. */
export function nameIn({ OPTION_NAMES }: Words, option: string): string {
  return option in OPTION_NAMES ? OPTION_NAMES[option as Name] : option;
}

/** The event that any language calls so, by its plain name; `undefined` for none. */
export function eventCalled(typed: string): string | undefined {
  const name = typed.trim().toLowerCase();
  for (const { EVENT_NAMES } of ALL_WORDS) {
    const found = Object.entries(EVENT_NAMES).find(([, called]) => called === name)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
