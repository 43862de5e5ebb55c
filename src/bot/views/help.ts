import { COMMANDS, type CommandName } from '../../commands/commands.ts';
import type { Words } from '../../words/words.ts';
import { shorten } from '../messages/cut.ts';
import { markdown, oneLine } from '../messages/markdown.ts';
import { container, separator, text, type Message } from '../messages/message.ts';

const EXAMPLE_LIMIT = 200;

/**
 * What Byline is for, with examples that the loaded articles answer, how sure to be, and what is stored.
 * @param manages whether the commands of those who run the bot are listed too
 */
export function helpView(
  examples: readonly string[],
  manages: boolean,
  commandIds: ReadonlyMap<string, string>,
  words: Words,
): Message {
  const commands = (Object.keys(COMMANDS) as CommandName[])
    .filter((name) => manages || !('manages' in COMMANDS[name]))
    .map((name) => markdown(words.commandLine(name), commandIds))
    .join('\n');
  const tried = examples.map((question) => `- ${markdown(words.example(shorten(oneLine(question), EXAMPLE_LIMIT)))}`);
  return {
    onlyAsker: true,
    components: [
      container([
        text(`**${words.HELP_HEADING}**\n${words.ABOUT}`),
        text(commands),
        ...(tried.length === 0 ? [] : [separator(), text(`**${words.EXAMPLES_LABEL}**\n${tried.join('\n')}`)]),
        separator(),
        text(`**${words.HOW_SURE_LABEL}**\n${words.HOW_SURE}`),
        text(`**${words.STORED_LABEL}**\n${words.WHAT_IS_STORED}`),
      ]),
    ],
  };
}
