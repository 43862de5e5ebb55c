/** "Ask a follow-up": a form for one question, which goes on with the answer that the button sits on. */

import { customId } from '../messages/custom-id.ts';
import { headingIn } from '../messages/heading.ts';
import { QUESTION_LIMIT } from '../messages/limits.ts';
import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import { writeField, type Modal } from '../messages/modal.ts';
import { answerQuestion, replyWith } from '../replies/answers.ts';
import { meantAfter } from '../replies/follow.ts';
import type { Plan, Room, Sent } from '../replies/plan.ts';
import { cutQuestion } from '../replies/question.ts';
import type { Words } from '../../words/words.ts';

const FIELD = 'question';

/** The form. Which answer it goes on with is told by the message that it is opened from. */
export function followForm({ FOLLOW_FORM: { title, question, example } }: Words): Modal {
  return {
    custom_id: customId('further'),
    title,
    components: [writeField(FIELD, question, { most: QUESTION_LIMIT, required: true, example })],
  };
}

/** Answers the question written into the form, as private as the answer it goes on with. */
export function askFurther(sent: Sent, room: Room): Plan {
  const { words } = room;
  const heading = headingIn(sent.components);
  if (heading === null) return { how: 'say', message: notice(markdown(words.unreadableMessage())) };
  const { question, cut } = cutQuestion(sent.field(FIELD));
  if (!/[\p{L}\p{N}]/u.test(question)) return { how: 'say', message: notice(markdown(words.emptyQuestion())) };
  const asked = { question, asOf: sent.today, cut };
  return replyWith(sent, sent.onlyAsker, room, async (turn) =>
    answerQuestion(await meantAfter(asked, { heading, written: sent.written }, room), turn, room),
  );
}
