/** `/follow`: from now on somebody, or a channel, is told of new articles that have something. */

import { USUAL_CAP } from '../../../commands/follows.ts';
import { canBeFollowed } from '../../../library.ts';
import type { Follow } from '../../../store.ts';
import type { Sentence } from '../../../words/sentence.ts';
import { markdown } from '../../messages/markdown.ts';
import { notice, type Message } from '../../messages/message.ts';
import type { Call, Plan, Room } from '../../replies/plan.ts';
import type { Handler } from '../command.ts';
import { readQuiet } from './quiet.ts';

/** Speakers named where nobody is known by a name. */
const CLOSEST = 3;

type Wanted = Pick<Follow, 'kind' | 'text'>;
type How = Readonly<{ dm: boolean; quiet: string | undefined; cap: string | undefined }>;

export const followSpeaker: Handler<'follow speaker'> = ({ speaker, ...how }, call, room) =>
  follow({ kind: 'speaker', text: speaker }, how, call, room);

export const followTerm: Handler<'follow term'> = ({ term, ...how }, call, room) =>
  follow({ kind: 'term', text: term }, how, call, room);

export const followQuestion: Handler<'follow question'> = ({ question, ...how }, call, room) =>
  follow({ kind: 'question', text: question }, how, call, room);

export const followFigure: Handler<'follow figure'> = ({ event, item, ...how }, call, room) =>
  (event ?? 'all') === 'all' && item === undefined
    ? { how: 'say', message: notice(markdown(room.words.nameEventOrItem())) }
    : follow({ kind: 'figure', text: `${event ?? 'all'} ${item ?? ''}`.trim() }, how, call, room);

/** Follows something where it was asked for: in the channel, or by direct message. */
function follow(wanted: Wanted, { dm, quiet: hours, cap }: How, call: Call, room: Room): Plan {
  const { store, words, commandIds } = room;
  const say = (...sentences: readonly Sentence[]): Message =>
    notice(sentences.map((one) => markdown(one, commandIds)).join('\n'));
  const refuse = (sentence: Sentence): Plan => ({ how: 'say', message: say(sentence) });
  if (store === null) return refuse(words.followsNotKept());
  if (!canBeFollowed(wanted)) return refuse(words.nothingToFollow());
  const quiet = hours === undefined ? null : readQuiet(hours);
  if (hours !== undefined && quiet === null) return refuse(words.badQuiet(hours));
  const here = !dm && call.guildId !== null;
  if (here && !call.managesServer) return refuse(words.followNeedsManager());
  if (here && !call.mayPost) return refuse(words.mayNotPostHere());
  return {
    how: 'reply',
    onlyAsker: true,
    work: async () => {
      const { guildId: guild, channelId: channel, id: user } = call;
      const place = here ? { guild, channel } : { guild: null, channel: null };
      const set = { ...wanted, ...place, user, quiet, cap: Number(cap ?? USUAL_CAP), at: room.now() };
      const added = store.follows.add(set);
      if (added === 'same') return say(words.followedAlready(wanted, here));
      if (added === 'full') {
        const there = place.channel === null ? { user } : { channel: place.channel };
        return say(words.followsFull(store.follows.at(there).length, here));
      }
      const toCome = wanted.kind === 'speaker' ? await nobodyYet(wanted.text, room) : null;
      return say(words.followed(added, here), ...(toCome === null ? [] : [toCome]));
    },
  };
}

/** Says so where nobody of a name has words in the articles; he may be a name to come. */
async function nobodyYet(speaker: string, { library, words }: Room): Promise<Sentence | null> {
  const answer = await library.quotes({ speaker });
  if (answer.status !== 'none' || answer.speaker !== null) return null;
  return words.speakerToCome(
    speaker,
    answer.closest.slice(0, CLOSEST).map(({ name }) => name),
  );
}
