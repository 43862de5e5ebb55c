/** Feedback on an answer. Of who gives it nothing is kept, unless he writes a text: then his id, so that he can delete it. */

import type { Vote } from '../../store.ts';
import { walk } from '../messages/limits.ts';
import { headingIn } from '../messages/heading.ts';
import type { AnswerView } from '../messages/custom-id.ts';
import { customId } from '../messages/custom-id.ts';
import { markdown, oneLine, plain } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import { pickField, writeField } from '../messages/modal.ts';
import type { Plan, Press, Room, Sent } from '../replies/plan.ts';
import { citedId } from '../views/citation.ts';

const REASONS = ['passage', 'speaker', 'figure', 'missing', 'other'] as const;

/** Characters of a text. */
const LONGEST_TEXT = 1000;
/** A "yes" is kept at once, a "no" asks what was wrong. */
export function vote(call: Press, view: AnswerView, good: boolean, room: Room): Plan {
  const { words } = room;
  if (room.voted.has(keyOf(call))) return { how: 'say', message: notice(markdown(words.votedAlready())) };
  if (good) return keep(call, { good, answer: judged(view), reason: null, text: null }, room);
  const { title, reason, text } = words.FEEDBACK_FORM;
  const choices = REASONS.map((value) => ({ name: words.REASONS[value], value }));
  return {
    how: 'form',
    form: {
      custom_id: customId('wrong', view),
      title,
      components: [
        pickField('reason', reason, choices),
        writeField('text', text, { most: LONGEST_TEXT, required: false, long: true }),
      ],
    },
  };
}

/** Keeps what was wrong. */
export function keepWrong(sent: Sent, view: AnswerView, room: Room): Plan {
  if (room.voted.has(keyOf(sent))) return { how: 'say', message: notice(markdown(room.words.votedAlready())) };
  const reason = REASONS.find((one) => one === sent.field('reason')) ?? 'other';
  const text = oneLine(sent.field('text')).slice(0, LONGEST_TEXT);
  return keep(sent, { good: false, answer: judged(view), reason, text: text === '' ? null : text }, room);
}

type Opinion = Pick<Vote, 'good' | 'answer' | 'reason' | 'text'>;

/** What is judged; nothing else has the two buttons. */
const judged = (view: AnswerView): Vote['answer'] => (view === 'quote' || view === 'stats' ? view : 'ask');

const keyOf = ({ id, messageId }: Press): string => `${id} ${messageId}`;

function keep(call: Press, { good, answer, reason, text }: Opinion, { store, words, now, voted }: Room): Plan {
  const heading = headingIn(call.components);
  if (heading === null) return { how: 'say', message: notice(markdown(words.unreadableMessage())) };
  if (store === null) return { how: 'say', message: notice(markdown(words.noStore())) };
  store.votes.add({
    ...{ at: now(), guild: call.guildId, good, answer, reason, text },
    question: heading.title,
    filter: JSON.stringify(heading.fields),
    shown: shownOn(call),
    user: text === null ? null : call.id,
  });
  voted.set(keyOf(call), true);
  return {
    how: 'say',
    message: notice(markdown(text === null ? words.thanksForVote() : words.thanksForText()), 'found'),
  };
}

/** Ids of the passages on a message, in order; each stands in its citation. */
function shownOn({ components }: Press): string[] {
  const ids = [...walk(components)].flatMap(({ content = '' }) =>
    content.split('\n').flatMap((line) => citedId(plain(line)) ?? []),
  );
  return [...new Set(ids)];
}
