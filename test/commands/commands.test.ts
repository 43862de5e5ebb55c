import { describe, expect, it } from 'vitest';
import { commandData, COMMANDS as IN_DISCORD } from '../../src/bot/commands/index.ts';
import { plain } from '../../src/bot/commands/plain.ts';
import { optionsOf } from '../../src/cli/slash.ts';
import { COMMANDS, groupOf, type CommandName } from '../../src/commands/commands.ts';
import { optionsFor, type Options } from '../../src/commands/option.ts';
import { outlets } from '../../src/commands/outlets.ts';
import type { Library } from '../../src/library.ts';
import { set } from '../../src/words/sentence.ts';
import { wordsFor } from '../../src/words/words.ts';
import { byline, rows } from '../cli/world.ts';

const NAMES = Object.keys(COMMANDS) as CommandName[];

/** The options of a command, or of the subcommand of one, as Discord is told of them. */
function registered(name: CommandName): { name: string; required?: boolean }[] {
  const { group, subcommand } = groupOf(name);
  const data = commandData().find((one) => one.name === group);
  const options = data !== undefined && 'options' in data ? (data.options ?? []) : [];
  if (subcommand === null) return options;
  const own = options.find((one) => one.name === subcommand);
  return own !== undefined && 'options' in own ? (own.options ?? []) : [];
}

describe('a command that is described once', () => {
  it.each(NAMES)('/%s takes the same options in Discord and, where it is there, in the terminal chat', (name) => {
    const { options, only }: { options: Options; only?: string } = COMMANDS[name];
    expect(IN_DISCORD.has(name)).toBe(true);
    expect(registered(name).map((one) => one.name)).toEqual(optionsFor(options, 'discord').map(([option]) => option));
    const inChat = [...optionsFor(options, 'chat').map(([option]) => option), 'private'];
    expect(optionsOf(name)).toEqual(only === undefined ? inChat : null);
  });

  it.each(NAMES)('/%s has a description and a line of the help', (name) => {
    const words = wordsFor('en');
    expect(words.DESCRIPTIONS[name].length).toBeGreaterThan(10);
    expect(set(words.commandLine(name))).toMatch(new RegExp(`^/${name} — \\S`));
  });

  it('has its required options first, as Discord wants them', () => {
    for (const name of NAMES) {
      const needed = registered(name).map(({ required }) => required ?? false);
      expect(needed).toEqual([...needed].sort((a, b) => Number(b) - Number(a)));
    }
  });
});

describe('/outlets', () => {
  const library = (sources: readonly { source: string | null; date: string | null }[]) =>
    ({ sources: () => Promise.resolve(sources) }) as unknown as Library;
  const none = { source: undefined, author: undefined, after: undefined, before: undefined };
  const lines = async (sources: readonly { source: string | null; date: string | null }[]) =>
    outlets.says(await outlets.asks(none, library(sources)), wordsFor('en')).map((line) => set(line));

  it('counts the articles of each outlet, most first, with its days', async () => {
    expect(
      await lines([
        { source: 'Post', date: '2025-05-04' },
        { source: null, date: null },
        { source: 'Mail', date: '2025-05-09' },
        { source: 'Post', date: '2025-05-02' },
        { source: 'Post', date: null },
      ]),
    ).toEqual([
      'Post — 3 articles, 2 May 2025 – 4 May 2025',
      'outlet unknown — 1 article, undated',
      'Mail — 1 article, 9 May 2025',
    ]);
    expect(await lines([])).toEqual(['No article fits these filters.']);
  });

  it('is the same in the terminal, in the chat and as JSON', async () => {
    const { out } = await byline(['outlets']);
    expect(out).toContain('Daily Caller News Foundation — 1 article, 6 May 2025');
    expect((await byline([], { stdin: '/outlets\n' })).out).toContain(out.trim());
    expect(rows((await byline(['--json', 'outlets'])).out)).toHaveLength(2);
  });
});

describe('a plain command in Discord', () => {
  it('shows as many lines as a message holds and counts the others', async () => {
    const sources = Array.from({ length: 400 }, (_, at) => ({ source: `Outlet number ${at}`, date: '2025-05-04' }));
    const room = {
      library: { sources: () => Promise.resolve(sources) },
      words: wordsFor('en'),
      publicWords: wordsFor('en'),
      commandIds: new Map(),
      settings: { private: false },
    };
    const plan = plain(outlets as never, {} as never, {} as never, room as never);
    const message = plan.how === 'reply' ? await plan.work(() => undefined) : null;
    const shown = JSON.stringify(message);
    expect(shown.length).toBeLessThan(4100);
    expect(shown).toMatch(/… and 3\d\d more/);
  });
});
