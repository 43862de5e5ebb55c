import type { Follow } from '../../store.ts';
import type { Words } from '../../words/words.ts';
import { shorten } from '../messages/cut.ts';
import { TEXT_BUDGET } from '../messages/limits.ts';
import { markdown } from '../messages/markdown.ts';
import { container, notice, text, type Message } from '../messages/message.ts';

/** Characters of what is followed, in lists and on messages. */
const TEXT_LIMIT = 80;

/** A follow whose text is short enough to be shown. */
export function shortFollow<F extends Pick<Follow, 'text'>>(follow: F): F {
  return { ...follow, text: shorten(follow.text, TEXT_LIMIT) };
}

/** What is followed at a place; as many lines as a message holds. */
export function followingView(
  { here, own }: Readonly<Record<'here' | 'own', readonly Follow[]>>,
  words: Words,
  commandIds: ReadonlyMap<string, string>,
): Message {
  if (here.length + own.length === 0) return notice(markdown(words.nothingFollowed(), commandIds));
  const list = (label: string, follows: readonly Follow[], room: number) => {
    const lines = follows.map((follow) => `- ${markdown(words.followLine(shortFollow(follow)))}`);
    let [taken, shown] = [label.length, 0];
    while (shown < lines.length && taken + (lines[shown]?.length ?? 0) + 40 < room)
      taken += (lines[shown++]?.length ?? 0) + 1;
    const left = lines.length - shown;
    return follows.length === 0
      ? []
      : [text([`**${label}**`, ...lines.slice(0, shown), ...(left > 0 ? [words.andMore(left)] : [])].join('\n'))];
  };
  return {
    onlyAsker: true,
    components: [
      container([
        ...list(words.FOLLOWED_HERE_LABEL, here, TEXT_BUDGET / 2),
        ...list(words.FOLLOWED_BY_YOU_LABEL, own, TEXT_BUDGET / 2),
      ]),
    ],
  };
}
