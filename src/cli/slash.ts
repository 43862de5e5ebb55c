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

/** Commands that are also taken where they stand alone without a slash: nobody asks the articles for "help". */
const BARE = /^(?:help|quit|exit)$/i;

/** The command a line means: one with a slash, or a bare "help" or "quit"; `null` for a question. */
export function commandOf(line: string): string | null {
  if (line.startsWith('/')) return line;
  return BARE.test(line) ? `/${line.toLowerCase()}` : null;
}

/** What may stand behind a question without a command. */
const TRAILING = ['source', 'after', 'before', 'private'];

/**
 * A question with options behind it, read as behind `/ask`: "How much was seized? after: 2025-05-01". Without a value, or
 * with one that goes on asking, such a word belongs to the question: "Who is the source: the minister or his aide?"
 */
export function readQuestion(line: string): Slash {
  const slash = read('ask', line, TRAILING);
  const asks = [...slash.options.values()].some((value) => value === '' || value.endsWith('?'));
  return asks || slash.main === '' ? { name: 'ask', main: line, options: new Map() } : slash;
}

/** Takes a line that begins with `/` apart; `null` when it is no command. */
export function readSlash(line: string): Slash | null {
  const [, name = '', rest = ''] = /^\/(\w+)(?:\s([\s\S]*))?$/.exec(line.trim()) ?? [];
  const known = SLASH_OPTIONS[name.toLowerCase()];
  if (known === undefined) return null;
  const slash = read(name.toLowerCase(), rest, known);
  const given = slash.options.get(known[0] ?? '');
  return given === undefined ? slash : { ...slash, main: given };
}

function read(name: string, rest: string, known: readonly string[]): Slash {
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
  return { name, main: main.join(' ').trim(), options };
}
