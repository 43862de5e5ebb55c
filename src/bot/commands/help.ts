import { helpView } from '../views/help.ts';
import type { Command } from './command.ts';
import { slash } from './options.ts';

const EXAMPLES = 3;

/** `/help`: what Byline does, with examples that the loaded articles answer. */
export const help: Command = {
  data: slash('help'),
  counts: false,
  run: (_call, { library, words, commandIds }) => ({
    how: 'reply',
    onlyAsker: true,
    work: async () => helpView(await library.sampleQuestions(EXAMPLES), commandIds, words),
  }),
};
