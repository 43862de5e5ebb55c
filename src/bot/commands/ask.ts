import { answerQuestion, keptTo, replyWith } from '../replies/answers.ts';
import type { Handler } from './command.ts';

/** `/ask`: passages that answer a question. */
export const ask: Handler<'ask'> = ({ question, source, author, after, before, private: alone }, call, room) => {
  const asked = { question, asOf: call.today, source, author, after, before };
  const plan = replyWith(call, alone, room, (turn) => keptTo(asked, room, () => answerQuestion(asked, turn, room)));
  return { ...plan, opensThread: room.settings.threads && call.guildId !== null };
};
