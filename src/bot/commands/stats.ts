import { answerStats, keptTo, replyWith } from '../replies/answers.ts';
import type { Handler } from './command.ts';

/** `/stats`: the figures of the articles in a table, with a picture. */
export const stats: Handler<'stats'> = ({ private: alone, ...asked }, call, room) =>
  replyWith(call, alone, room, (turn) => keptTo(asked, room, () => answerStats(asked, turn, room)));
