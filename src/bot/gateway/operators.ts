/** Who runs the bot: the owner of its application, the members of its team, and administrators of the servers named. */

import { Routes, TeamMemberMembershipState, type APIApplication, type REST } from 'discord.js';
import type { Logger } from 'pino';
import { describeFault } from '../replies/fault.ts';
import type { Operators } from '../replies/plan.ts';
import type { Clock } from '../settings.ts';

/** A team changes rarely; who left it may go on for so long, milliseconds. */
const REMEMBERED_MS = 5 * 60_000;

type Owned = Partial<Pick<APIApplication, 'owner' | 'team'>>;

/** Of a team only who has accepted the invitation; the owner that Discord names then stands for the team, not for a person. */
function ownersOf({ owner, team }: Owned): ReadonlySet<string> {
  if (team === undefined || team === null) return new Set(owner === undefined ? [] : [owner.id]);
  const members = team.members.filter(
    ({ membership_state }) => membership_state === TeamMemberMembershipState.Accepted,
  );
  return new Set([team.owner_user_id, ...members.map(({ user }) => user.id)]);
}

/** @param guilds servers whose administrators belong to those who run the bot */
export function makeOperators(rest: REST, guilds: readonly string[], log: Logger, now: Clock): Operators {
  let known: Readonly<{ owners: Promise<ReadonlySet<string>>; until: number }> | null = null;
  const owners = (): Promise<ReadonlySet<string>> => {
    if (known !== null && now() < known.until) return known.owners;
    const asked = rest.get(Routes.currentApplication()).then((application) => ownersOf(application as Owned));
    known = { owners: asked, until: now() + REMEMBERED_MS };
    // What could not be read is asked for again.
    asked.catch(() => (known = null));
    return asked;
  };
  return {
    include: async ({ id, guildId, administrator }) => {
      if (administrator && guildId !== null && guilds.includes(guildId)) return true;
      try {
        return (await owners()).has(id);
      } catch (error) {
        log.warn({ fault: describeFault(error) }, 'the owner of the application could not be read');
        return null;
      }
    },
  };
}
