/** Commands whose answer is a few lines: described in `src/commands` alone. */

import type { PlainCommand } from '../../commands/commands.ts';
import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import type { Plan, Room } from '../replies/plan.ts';

/** What a plain command does in Discord: its lines, as many as a message holds. */
export function plain(command: PlainCommand, values: never, { library, words, commandIds }: Room): Plan {
  return {
    how: 'reply',
    onlyAsker: false,
    work: async () => {
      const lines = command.says(await command.asks(values, library), words);
      return notice(lines.map((line) => markdown(line, commandIds)).join('\n'));
    },
  };
}
