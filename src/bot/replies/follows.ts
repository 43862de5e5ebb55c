/** Who may follow what where, and what is followed at a place. */

import type { Follow, Store } from '../../store.ts';
import type { Asker } from './plan.ts';

/** Where a command was given, or is being typed. */
export type Standing = Pick<Asker, 'id' | 'guildId' | 'managesServer'> & Readonly<{ channelId: string | null }>;

/** Who set a follow may end it, and who manages the server that it tells. */
export function mayEnd(follow: Follow, { id, guildId, managesServer }: Omit<Standing, 'channelId'>): boolean {
  return follow.user === id || (managesServer && guildId !== null && follow.guild === guildId);
}

/** What a channel of a server follows, and what somebody follows by direct message. */
export function followsAt(store: Store, { id, guildId, channelId }: Standing) {
  return {
    here: guildId === null || channelId === null ? [] : store.follows.at({ channel: channelId }),
    own: store.follows.at({ user: id }),
  };
}
