import { readCustomId } from '../messages/custom-id.ts';
import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import type { Plan, Room, Sent } from '../replies/plan.ts';
import { askFurther } from './further.ts';
import { keepWrong } from './vote.ts';

/** Decides what a form that was sent does. Its state stands in its id, as that of a button. */
export function submit(sent: Sent, room: Room): Plan {
  const state = readCustomId(sent.customId);
  if (state?.verb === 'wrong') return keepWrong(sent, state.parts[0], room);
  if (state?.verb === 'further') return askFurther(sent, room);
  return { how: 'say', message: notice(markdown(room.words.unknownButton())) };
}
