import { answerComparison, answerTimeline, keptTo, replyWith } from '../replies/answers.ts';
import type { Handler } from './command.ts';

/** `/compare`: what outlets print about a topic, side by side. */
export const compare: Handler<'compare'> = ({ private: alone, ...asked }, call, room) =>
  replyWith(call, alone, room, (turn) => keptTo(asked, room, () => answerComparison(asked, turn, room)));

/** `/timeline`: dated sentences in order of the day they speak of. */
export const timeline: Handler<'timeline'> = ({ private: alone, ...asked }, call, room) =>
  replyWith(call, alone, room, (turn) => keptTo(asked, room, () => answerTimeline(asked, turn, room)));
