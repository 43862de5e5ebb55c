/** Commands as they are typed in Discord: `/quote Sheinbaum about: sovereignty after: 2025-05-01`. */

/** A command line taken apart: what needs no name, and the named options. */
export type Slash = Readonly<{ name: string; main: string; options: ReadonlyMap<string, string> }>;

/** The options each command takes; the first is the one that needs no name. */
export const SLASH_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  ask: ['question', 'source', 'after', 'before', 'private'],
  quote: ['speaker', 'about', 'source', 'after', 'before', 'private'],
  stats: ['item', 'event', 'source', 'after', 'before', 'unit', 'private'],
  source: ['id', 'around'],
  sources: ['source', 'after', 'before'],
  help: [],
  quit: [],
};

/** Takes a line that begins with `/` apart; `null` when it is no command. */
export function readSlash(line: string): Slash | null {
  const [, name = '', rest = ''] = /^\/(\w+)(?:\s([\s\S]*))?$/.exec(line.trim()) ?? [];
  const known = SLASH_OPTIONS[name.toLowerCase()];
  if (known === undefined) return null;
  const options = new Map<string, string>();
  const main: string[] = [];
  let option: string | null = null;
  let words: string[] = [];
  const close = () => {
    const text = words.join(' ').trim();
    if (option === null) main.push(text);
    else options.set(option, text);
    words = [];
  };
  for (const word of rest.split(/\s+/)) {
    const colon = word.indexOf(':');
    const key = colon > 0 ? word.slice(0, colon).toLowerCase() : '';
    if (known.includes(key)) {
      close();
      option = key;
      words.push(word.slice(colon + 1));
    } else words.push(word);
  }
  close();
  const [first] = known;
  const given = first === undefined ? undefined : options.get(first);
  return { name: name.toLowerCase(), main: given ?? main.join(' ').trim(), options };
}
