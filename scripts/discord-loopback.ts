/**
 * `npm run discord:loopback`: the whole bot without a token. Starts a Discord on loopback and the bot against it, then
 * a prompt: type commands, press buttons, see what a reader would see.
 *
 *   /ask How much cocaine was seized? after:2025-01-01      a slash command; options as name:value
 *   /quote Sheinbaum about:sovereignty
 *   ? quote speaker She                                     what is offered while one types
 *   1                                                       press button 1 of the last answer (2, 3, …)
 *   pick 1 Claudia Sheinbaum                                choose from list 1
 *   say How much fentanyl was seized?                       a message that mentions the bot
 *   dm How much fentanyl was seized?                        a direct message
 *   in server | dm | elsewhere                              where you are
 *   as Ben                                                  who you are
 *   quit
 */

import { createInterface } from 'node:readline/promises';
import { pino } from 'pino';
import { COMMANDS } from '../src/bot/commands/index.ts';
import { startBot } from '../src/bot/client.ts';
import { openLibrary } from '../src/library.ts';
import { Loopback, TOKEN } from '../test/discord/loopback.ts';
import { controlsOf, type Person } from '../test/discord/person.ts';
import { render } from '../test/discord/render.ts';
import type { StoredMessage } from '../test/discord/world.ts';

const path = process.argv[2] ?? 'corpus';
const discord = await Loopback.start();
const library = await openLibrary(path, { background: true });
const bot = await startBot({
  library,
  settings: {
    token: TOKEN,
    guildId: null,
    apiBase: discord.apiBase,
    healthPort: null,
    cooldown: { perUser: 5, perChannel: 20 },
  },
  log: pino({ level: process.env['BYLINE_LOG'] ?? 'warn' }, pino.destination({ dest: 2, sync: true })),
});

const people = new Map<string, Person>();
const person = (name: string): Person => {
  const known = people.get(name) ?? discord.person(name);
  people.set(name, known);
  return known;
};
let me = person('Ana');
let last: StoredMessage | null = null;

function show(message: StoredMessage): void {
  last = message;
  const labels = controlsOf(message).map(({ label, disabled }, i) => `${i + 1} ${disabled ? `(${label})` : label}`);
  console.log(message.deleted ? '(deleted)' : render(message));
  if (!message.deleted && labels.length > 0) console.log(`press: ${labels.join(' · ')}`);
}

/** `/ask Who won? after:2025-01-01` → the command's first option and the named ones. */
function values(name: string, rest: string): Record<string, string | boolean> {
  const data = COMMANDS.get(name)?.data;
  const options = data !== undefined && 'options' in data ? (data.options ?? []) : [];
  const given: Record<string, string | boolean> = {};
  let free = rest;
  for (const option of options) {
    const at = ` ${free}`.indexOf(` ${option.name}:`);
    if (at === -1) continue;
    const [, value = ''] = /^\S+?:(\S+)/.exec(free.slice(at)) ?? [];
    given[option.name] = option.name === 'private' ? value !== 'false' : value;
    free = `${free.slice(0, at)}${free.slice(at + option.name.length + 1 + value.length)}`;
  }
  const [first] = options;
  if (first !== undefined && free.trim() !== '') given[first.name] = free.trim();
  return given;
}

async function press(n: number, chosen?: string): Promise<void> {
  const control = last === null ? undefined : controlsOf(last)[n - 1];
  if (last === null || control === undefined) {
    console.log('There is no such button on the last answer.');
    return;
  }
  const picked = chosen === undefined ? undefined : [chosen];
  show(me.shown(await discord.outcome(me.pressId(last, control.customId, picked))));
}

async function obey(line: string): Promise<void> {
  const [word = '', ...more] = line.trim().split(' ');
  const rest = more.join(' ');
  if (word.startsWith('/')) {
    show(await me.slash(word.slice(1), values(word.slice(1), rest)));
    return;
  }
  if (/^\d+$/.test(word)) return press(Number(word));
  switch (word) {
    case '':
      return;
    case '?': {
      const [command = '', option = '', ...typed] = more;
      for (const { name, value } of await me.type(command, option, typed.join(' ')))
        console.log(`  ${name}  ⟨${value}⟩`);
      return;
    }
    case 'pick':
      return press(Number(more[0]), more.slice(1).join(' '));
    case 'say': {
      show(await me.reply(me.say(`<@Byline> ${rest}`)));
      return;
    }
    case 'dm': {
      show(await me.reply(me.in('dm').say(rest)));
      return;
    }
    case 'in':
      me.in(rest === 'dm' || rest === 'elsewhere' ? rest : 'server');
      return;
    case 'as':
      me = person(rest || 'Ana');
      return;
    case 'help':
      console.log('/ask … · /quote … · /stats · /source … · /sources · /help · ? quote speaker Sh · 1 (press) ·');
      console.log('pick 1 NAME · say … · dm … · in server|dm|elsewhere · as NAME · quit');
      return;
    default:
      console.log('Not understood; type “help”.');
  }
}

console.log(
  `A Discord on loopback with the bot in it, over ${path} (${library.status().articles} articles). Type “help”.`,
);
const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: 'discord> ' });
prompt.prompt();
for await (const line of prompt) {
  if (line.trim() === 'quit') break;
  try {
    await obey(line);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
  for (const wrong of discord.violations.splice(0)) console.log(`! Discord would refuse this: ${wrong}`);
  prompt.prompt();
}
prompt.close();
await bot.stop();
await library.close();
await discord.stop();
