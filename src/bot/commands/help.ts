import { helpView } from '../views/help.ts';
import type { Handler } from './command.ts';

const EXAMPLES = 3;

/** `/help`: what Byline does, with examples that the loaded articles answer. */
export const help: Handler<'help'> = (_values, { managesServer }, { library, words, commandIds }) => ({
  how: 'reply',
  onlyAsker: true,
  work: async () => helpView(await library.sampleQuestions(EXAMPLES), managesServer, commandIds, words),
});
