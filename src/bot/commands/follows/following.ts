/** `/following` and `/unfollow`: what is followed in a channel and by somebody, and its end. */

import type { Follow } from '../../../store.ts';
import { choice, offer } from '../../messages/choice.ts';
import type { Choice } from '../../messages/limits.ts';
import { markdown } from '../../messages/markdown.ts';
import { notice } from '../../messages/message.ts';
import { followsAt, mayEnd, type Standing } from '../../replies/follows.ts';
import type { Plan, Room } from '../../replies/plan.ts';
import { followingView } from '../../views/follows.ts';
import type { Handler } from '../command.ts';

/** What somebody may end where he is. */
function endable(store: NonNullable<Room['store']>, from: Standing): readonly Follow[] {
  const { here, own } = followsAt(store, from);
  return [...here.filter((follow) => mayEnd(follow, from)), ...own];
}

/** What is offered while one types. */
export function offerFollows(typed: string, { store, words }: Room, from: Standing): readonly Choice[] {
  if (store === null) return [];
  const wanted = typed.trim().toLowerCase();
  return offer(
    endable(store, from)
      .map((follow) => choice(words.followChoice(follow, follow.channel === null), String(follow.id)))
      .filter((one) => one?.name.toLowerCase().includes(wanted) === true || one?.value === wanted),
  );
}

/** Ends a follow, picked from the list or typed as it was set. */
export const unfollow: Handler<'unfollow'> = ({ follow: picked }, call, room) => {
  const { store, words, commandIds, now } = room;
  const say = (sentence: Parameters<typeof markdown>[0]): Plan => ({
    how: 'say',
    message: notice(markdown(sentence, commandIds)),
  });
  if (store === null) return say(words.followsNotKept());
  const all = endable(store, call);
  const typed = picked.toLowerCase();
  const found =
    all.find(({ id }) => String(id) === picked) ?? all.find(({ text }) => text.toLowerCase() === typed) ?? null;
  if (found === null) {
    const { here } = followsAt(store, call);
    const others = here.some(({ id, text }) => String(id) === picked || text.toLowerCase() === typed);
    return say(others ? words.notYourFollow() : words.noSuchFollow());
  }
  store.follows.remove(found.id, call.id, now());
  return say(words.unfollowed(found));
};

/** Lists what is followed in the channel, and by who asks. */
export const following: Handler<'following'> = (_values, call, { store, words, commandIds }) => {
  if (store === null) return { how: 'say', message: notice(markdown(words.followsNotKept())) };
  return { how: 'say', message: followingView(followsAt(store, call), words, commandIds) };
};
