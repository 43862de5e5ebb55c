/** A press on the settings of a server: written at once, and shown as they are now. */

import type { GuildSettings, SettingName } from '../../store.ts';
import type { ButtonState } from '../messages/custom-id.ts';
import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import type { Plan, Press, Room } from '../replies/plan.ts';
import { settingsView } from '../views/settings.ts';

type Picked = Extract<ButtonState, { verb: 'turn' | 'pick' }>;

/** Changes a setting, where who presses manages the server. The last press wins; each is written down. */
export function changeSetting(call: Press, state: Picked, room: Room): Plan {
  const { guildId, managesServer } = call;
  const { store, words, house } = room;
  if (guildId === null || !managesServer) return { how: 'say', message: notice(markdown(words.onlyManagers())) };
  if (store === null) return { how: 'say', message: notice(markdown(words.noStore())) };
  const [name, value] = picked(call, state);
  return {
    how: 'update',
    work: async () => {
      store.settings.change(guildId, call.id, name, value, room.now());
      return settingsView(store.settings.of(guildId), await house.library.suggestSources('', Infinity), words);
    },
  };
}

function picked({ values }: Press, state: Picked): readonly [SettingName, GuildSettings[SettingName]] {
  if (state.verb === 'turn') return [state.parts[0], state.parts[1] === 'on'];
  const [name] = state.parts;
  if (name !== 'language') return [name, [...values].sort()];
  const [language] = values;
  return [name, language === 'en' || language === 'es' ? language : 'auto'];
}
