import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import { answerSource } from '../replies/answers.ts';
import type { Handler } from './command.ts';

/** `/source`: a passage with its neighbours, or the beginning of an article. The id is looked up, never opened as a path. */
export const source: Handler<'source'> = ({ id }, call, room) => ({
  how: 'reply',
  onlyAsker: false,
  work: async () =>
    (await answerSource(id, { page: 1, asker: call, audience: 'everyone' }, room)) ??
    notice(markdown(room.words.unknownId(id), room.commandIds)),
});
