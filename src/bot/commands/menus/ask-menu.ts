import { ApplicationCommandType, type RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord.js';
import { answerQuestion, replyWith } from '../../replies/answers.ts';
import { markdown } from '../../messages/markdown.ts';
import { notice } from '../../messages/message.ts';
import { cutQuestion } from '../../replies/question.ts';
import type { Command } from '../command.ts';
import { EVERYWHERE, named } from '../data.ts';

/** What Discord is told of it. */
export const MENU: RESTPostAPIContextMenuApplicationCommandsJSONBody = {
  type: ApplicationCommandType.Message,
  ...named(({ MENU_ASK }) => MENU_ASK),
  ...EVERYWHERE,
};

/** Message menu "Ask Byline about this": the message is the question; the answer is the presser's alone, to share if he likes. */
export const askMenu: Command = {
  counts: true,
  everywhere: false,
  run: (call, room) => {
    const { question, cut } = cutQuestion(call.menuText ?? '');
    if (question === '') return { how: 'say', message: notice(markdown(room.words.emptyMenuMessage())) };
    const asked = { question, asOf: call.today, cut };
    return replyWith(call, true, room, (turn) => answerQuestion(asked, turn, room));
  },
};
