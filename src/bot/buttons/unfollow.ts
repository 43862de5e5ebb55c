import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import { mayEnd } from '../replies/follows.ts';
import type { Plan, Press, Room } from '../replies/plan.ts';

/** Ends a follow that a message told of, for who set it and who manages its server. */
export function pressUnfollow(call: Press, id: number, { store, words, commandIds, now }: Room): Plan {
  const say = (sentence: Parameters<typeof markdown>[0]): Plan => ({
    how: 'say',
    message: notice(markdown(sentence, commandIds)),
  });
  if (store === null) return say(words.followsNotKept());
  const follow = store.follows.one(id);
  if (follow === null) return say(words.noSuchFollow());
  if (!mayEnd(follow, call)) return say(words.notYourFollow());
  store.follows.remove(id, call.id, now());
  return say(words.unfollowed(follow));
}
