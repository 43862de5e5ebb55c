import { answerSources, replyWith } from '../replies/answers.ts';
import type { Handler } from './command.ts';

/** `/sources`: the articles that are searched; for the asker, who may share it. */
export const sources: Handler<'sources'> = (_values, call, room) =>
  replyWith(call, true, room, (turn) => answerSources(turn, room));
