/** Commands whose answer is a few lines: described in `src/commands` alone. */

import type { PlainCommand } from '../../commands/commands.ts';
import { markdown } from '../messages/markdown.ts';
import { text } from '../messages/message.ts';
import type { Words } from '../../words/words.ts';
import type { Call, Plan, Room } from '../replies/plan.ts';

/** Characters of lines that a message holds, with room for the count of those left out. */
const ROOM = 3800;

/** The lines that fit, and how many do not. */
export function fitting(lines: readonly string[], words: Words): string {
  let [count, room] = [0, ROOM];
  while (count < lines.length && (lines[count] as string).length < room) room -= (lines[count++] as string).length + 1;
  const left = lines.length - count;
  return [...lines.slice(0, count), ...(left > 0 ? [markdown(words.moreLines(left))] : [])].join('\n');
}

/** What a plain command does in Discord: its lines, as many as a message holds. */
export function plain(
  command: PlainCommand,
  values: never,
  _call: Call,
  { library, words, commandIds, settings }: Room,
): Plan {
  return {
    how: 'reply',
    onlyAsker: settings.private,
    work: async () => {
      const wrong = command.refuses?.(values, words) ?? null;
      const lines = wrong === null ? command.says(await command.asks(values, library), words) : [wrong];
      const shown = lines.map((line) => markdown(line, commandIds));
      return { components: [text(fitting(shown, words))] };
    },
  };
}
