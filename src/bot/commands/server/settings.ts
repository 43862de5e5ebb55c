/** `/byline settings` and `/byline audit`: for who manages the server. */

import { markdown } from '../../messages/markdown.ts';
import { notice } from '../../messages/message.ts';
import type { Call, Plan, Room } from '../../replies/plan.ts';
import { auditView, settingsView } from '../../views/settings.ts';
import type { Handler } from '../command.ts';

/** Changes of settings that are listed. */
const AUDITED = 20;

/** The settings of the server, with buttons and lists to change them. */
export const settings: Handler<'byline settings'> = (_values, call, room) =>
  managed(call, room, async ({ guildId, store }) =>
    settingsView(store.settings.of(guildId), await room.house.library.suggestSources('', Infinity), room.words),
  );

/** Who changed which setting, the newest first. */
export const audit: Handler<'byline audit'> = (_values, call, room) =>
  managed(call, room, ({ guildId, store }) => Promise.resolve(auditView(store.audit(guildId, AUDITED), room.words)));

type Managed = Readonly<{ guildId: string; store: NonNullable<Room['store']> }>;

/** What only members with Manage Server get, alone, where there is a server and a store. */
function managed(
  { guildId, managesServer }: Call,
  { store, words }: Room,
  answer: (where: Managed) => Promise<ReturnType<typeof notice>>,
): Plan {
  if (guildId === null || !managesServer) return { how: 'say', message: notice(markdown(words.onlyManagers())) };
  if (store === null) return { how: 'say', message: notice(markdown(words.noStore())) };
  return { how: 'reply', onlyAsker: true, work: () => answer({ guildId, store }) };
}
