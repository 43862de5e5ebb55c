import { ApplicationCommandType, type RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord.js';
import { COMMANDS } from '../../../commands/commands.ts';
import { markdown } from '../../messages/markdown.ts';
import { notice, text } from '../../messages/message.ts';
import type { Command } from '../command.ts';
import { EVERYWHERE, named } from '../data.ts';
import { fitting } from '../plain.ts';

/** What Discord is told of it. */
export const CHECK_MENU: RESTPostAPIContextMenuApplicationCommandsJSONBody = {
  type: ApplicationCommandType.Message,
  ...named(({ MENU_CHECK }) => MENU_CHECK),
  ...EVERYWHERE,
};

/** Quotations of a message that are checked at most. */
const MOST = 5;
/** Fewer words in quotation marks are a title or a nickname. */
const LEAST_WORDS = 3;
const QUOTATION = /[“"«]([^“”"«»]{1,2000})[”"»]/gu;

/** What of a message is checked: what it has in quotation marks, else all of it. */
export function wordingsIn(message: string): string[] {
  const bare = message.replace(/^(?:>>> |> )/gmu, '').trim();
  const quoted = [...bare.matchAll(QUOTATION)]
    .map(([, inside = '']) => inside.trim())
    .filter((inside) => inside.split(/\s+/u).length >= LEAST_WORDS);
  return quoted.length > 0 ? [...new Set(quoted)].slice(0, MOST) : bare === '' ? [] : [bare];
}

/** Message menu "Check quote": whether the wording of the message is printed, as `/check-quote` says it; for the presser alone. */
export const checkMenu: Command = {
  counts: true,
  everywhere: false,
  run: ({ menuText }, { library, words, commandIds }) => {
    const { refuses, says } = COMMANDS['check-quote'];
    const wordings = wordingsIn(menuText ?? '');
    const none = { source: undefined, author: undefined, after: undefined, before: undefined };
    const wrong = wordings.map((quote) => refuses({ quote, ...none }, words)).find((one) => one !== null);
    if (wordings.length === 0 || wrong !== undefined)
      return { how: 'say', message: notice(markdown(wrong ?? words.emptyMenuMessage())) };
    const work = async () => {
      const checked = await Promise.all(wordings.map((quote) => library.checkQuote(quote, {})));
      const lines = says(checked.flat(), words).map((line) => markdown(line, commandIds));
      return { components: [text(fitting(lines, words))] };
    };
    return { how: 'reply', onlyAsker: true, work };
  },
};
