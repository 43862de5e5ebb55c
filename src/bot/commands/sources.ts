import { answerSources, replyWith } from '../replies/answers.ts';
import type { Command } from './command.ts';
import { slash } from './options.ts';

/** `/sources`: the articles that are searched; for the asker, who may share it. */
export const sources: Command = {
  data: slash('sources'),
  counts: true,
  run: (call, room) => replyWith(call, true, (turn) => answerSources(turn, room)),
};
