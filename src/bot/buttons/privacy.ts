import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import type { Plan, Press, Room } from '../replies/plan.ts';
import { personalView } from '../views/privacy.ts';

/** Shows what is kept of who presses. */
export function showMine({ id }: Press, { store, words }: Room): Plan {
  return { how: 'say', message: personalView(store?.personal.of(id) ?? [], words) };
}

/** Deletes everything that is kept of who presses, of nobody else. */
export function forgetMe({ id }: Press, { store, words }: Room): Plan {
  return { how: 'say', message: notice(markdown(words.forgotten(store?.personal.forget(id) ?? 0))) };
}
