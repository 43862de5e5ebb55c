import { answerQuotes, keptTo, replyWith } from '../replies/answers.ts';
import type { Handler } from './command.ts';

/** `/quote`: what a person said. */
export const quote: Handler<'quote'> = ({ private: alone, ...asked }, call, room) =>
  replyWith(call, alone, room, (turn) => keptTo(asked, room, () => answerQuotes(asked, turn, room)));
