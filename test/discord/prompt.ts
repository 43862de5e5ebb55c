/** The prompt of `npm run discord:loopback`: what is typed there, and what a reader would see of it. */

import { readSlash } from '../../src/cli/slash.ts';
import { BY_NAME } from '../../src/commands/commands.ts';
import { optionsFor } from '../../src/commands/option.ts';
import { wordsFor } from '../../src/words/words.ts';
import type { Loopback } from './loopback.ts';
import { controlsOf, type Person } from './person.ts';
import { render } from './render.ts';
import type { StoredMessage } from './world.ts';

const MENU = wordsFor('en').MENU_ASK;

export const HELP = `/ask How much cocaine was seized? after: 2025-01-01    a slash command; options as name: value
/quote Sheinbaum about: sovereignty                     also /stats item: fentanyl, /source ID, /sources, /help
? quote speaker She                                     what is offered while one types into an option
1                                                       press button 1 of the last answer (2, 3, …)
pick 1 Claudia Sheinbaum                                choose from list 1 of the last answer
say How much fentanyl was seized?                       a message that mentions the bot
dm How much fentanyl was seized?                        a direct message
post How much fentanyl was seized?                      a message that is not meant for the bot
menu 2                                                  “${MENU}” from the menu of message 2
in dm                                                   where you are: server, dm or elsewhere
as Ben                                                  who you are; as Olga you run the bot, and /byline add is yours
quit`;

const GONE = 'That message is gone, and its buttons and menu with it. Ask again.';

type Values = Record<string, string | boolean>;

/**
 * A typed command as Discord would hand it over: `/ask Who won? after: 2025-01-01`.
 * @returns `null` when it is no command of the bot
 */
export function readTyped(line: string): Readonly<{ name: string; values: Values }> | null {
  const slash = readSlash(line);
  const described = slash === null ? undefined : BY_NAME.get(slash.name);
  if (slash === null || described === undefined) return null;
  const known = optionsFor(described.options, 'discord').map(([name]) => name);
  const [first] = known;
  const values: Values = {};
  for (const [name, text] of slash.options) {
    if (!known.includes(name)) throw new Error(`/${slash.name} has no option ${name} in Discord.`);
    values[name] = name === 'private' ? text.toLowerCase() !== 'false' : text;
  }
  if (slash.main !== '' && first === undefined) throw new Error(`/${slash.name} takes no options in Discord.`);
  if (slash.main !== '' && first !== undefined) values[first] = slash.main;
  return { name: slash.name, values };
}

export class Prompt {
  readonly #discord: Loopback;
  readonly #people = new Map<string, Person>();
  /** Message n is the n-th; an edited one keeps its number. */
  readonly #messages: StoredMessage[] = [];
  #me: Person;
  #last: StoredMessage | null = null;

  constructor(discord: Loopback) {
    this.#discord = discord;
    this.#me = this.#person('Ana');
  }

  #person(name: string): Person {
    const known = this.#people.get(name) ?? this.#discord.person(name);
    this.#people.set(name, known);
    return known;
  }

  #number(message: StoredMessage): number {
    if (!this.#messages.includes(message)) this.#messages.push(message);
    return this.#messages.indexOf(message) + 1;
  }

  #show(message: StoredMessage): string {
    this.#last = message;
    const number = `message ${this.#number(message)}`;
    if (message.deleted) return `${number} is deleted`;
    const labels = controlsOf(message).map(({ label, disabled }, i) => `${i + 1} ${disabled ? `(${label})` : label}`);
    return `${render(message)}\n${[number, ...(labels.length > 0 ? [`press: ${labels.join(' · ')}`] : [])].join(' · ')}`;
  }

  async #press(n: number, chosen?: string): Promise<string> {
    const last = this.#last;
    if (last?.deleted === true) return GONE;
    const control = last === null ? undefined : controlsOf(last)[n - 1];
    if (last === null || control === undefined) return 'There is no such button on the last answer.';
    const picked = chosen === undefined ? undefined : [chosen];
    return this.#show(this.#me.shown(await this.#discord.outcome(this.#me.pressId(last, control.customId, picked))));
  }

  async #menu(n: number): Promise<string> {
    const target = this.#messages[n - 1];
    if (target === undefined)
      return 'There is no such message; each that is shown has its number. Write one with: post …';
    if (target.deleted) return GONE;
    return this.#show(await this.#me.menu(MENU, target));
  }

  /** Writes a message and gives it a number. */
  #post(text: string): StoredMessage {
    const message = this.#me.say(text);
    this.#number(message);
    return message;
  }

  /** Does what a line says; gives what is to be seen then. */
  async obey(line: string): Promise<string> {
    const [word = '', ...more] = line.trim().split(/\s+/);
    const rest = more.join(' ');
    if (word.startsWith('/')) {
      const typed = readTyped(line);
      if (typed === null) return `There is no command ${word}; type “help”.`;
      return this.#show(await this.#me.slash(typed.name, typed.values));
    }
    if (/^\d+$/.test(word)) return this.#press(Number(word));
    switch (word) {
      case '':
        return '';
      case '?': {
        const [command = '', option = '', ...typed] = more;
        const offered = await this.#me.type(command, option, typed.join(' '));
        return offered.map(({ name, value }) => `  ${name}  ⟨${value}⟩`).join('\n');
      }
      case 'pick':
        return this.#press(Number(more[0]), more.slice(1).join(' '));
      case 'say':
        return this.#show(await this.#me.reply(this.#post(`<@Byline> ${rest}`)));
      case 'dm': {
        this.#me.in('dm');
        return this.#show(await this.#me.reply(this.#post(rest)));
      }
      case 'post':
        return `message ${this.#number(this.#post(rest))}`;
      case 'menu':
        return this.#menu(Number(more[0]));
      case 'in':
        this.#me.in(rest === 'dm' || rest === 'elsewhere' ? rest : 'server');
        return '';
      case 'as':
        this.#me = this.#person(rest || 'Ana');
        return '';
      case 'help':
        return HELP;
      default:
        return 'Not understood; type “help”.';
    }
  }
}
