/** The settings of a server, with what changes them; and who changed them. */

import type { AuditRow, GuildSettings, SettingName } from '../../store.ts';
import type { Words } from '../../words/words.ts';
import { customId } from '../messages/custom-id.ts';
import { choice, offer } from '../messages/choice.ts';
import { shorten } from '../messages/cut.ts';
import type { Inner } from '../messages/limits.ts';
import { joined, markdown, oneLine } from '../messages/markdown.ts';
import { button, channelRow, container, row, selectRow, separator, text, type Message } from '../messages/message.ts';

/** Settings that are on or off. */
export const SWITCHES = ['private', 'threads', 'keepQuestions'] as const;
/** Settings that are picked from a list. */
export const LISTS = ['channels', 'without', 'language'] as const;

const ORDER: readonly SettingName[] = [...SWITCHES, ...LISTS];
/** An outlet's name is cut where it stands among others. */
const NAME_LIMIT = 60;
/** A list of Discord holds so many. */
const LISTED = 25;

/**
 * The settings as they are.
 * @param outlets of the articles, most articles first
 */
export function settingsView(settings: GuildSettings, outlets: readonly string[], words: Words): Message {
  const lines = ORDER.map((name) => markdown(words.settingLine(name, shown(name, settings[name]))));
  const offered = offer([...settings.without, ...outlets].map((name) => choice(name, name)));
  const left = new Set([...settings.without, ...outlets]).size - offered.length;
  return {
    components: [
      container([
        text(`**${words.SETTINGS_HEADING}**`),
        text(lines.join('\n')),
        separator(),
        row(
          SWITCHES.map((name) =>
            button(words.switchLabel(name, settings[name]), customId('turn', name, settings[name] ? 'off' : 'on')),
          ),
        ),
        channelRow(customId('pick', 'channels'), words.SETTING_LISTS.channels, settings.channels),
        ...outletList(offered, settings.without, words),
        selectRow(
          customId('pick', 'language'),
          words.SETTING_LISTS.language,
          (['auto', 'en', 'es'] as const).map((value) => ({ name: words.LANGUAGES[value], value })),
          { chosen: [settings.language], least: 1, most: 1 },
        ),
        ...(left > 0 ? [text(markdown(words.moreOutlets(left)))] : []),
      ]),
    ],
  };
}

function outletList(offered: ReturnType<typeof offer>, chosen: readonly string[], words: Words): Inner[] {
  if (offered.length === 0) return [];
  const most = Math.min(LISTED, offered.length);
  return [selectRow(customId('pick', 'without'), words.SETTING_LISTS.without, offered, { chosen, least: 0, most })];
}

type Value = boolean | string | readonly string[];

/** A value as it is said: a channel as Discord shows it. */
function shown(name: SettingName, value: Value): Value {
  if (!Array.isArray(value)) return value;
  const values = value as readonly string[];
  return values.map((one) => (name === 'channels' ? `<#${one}>` : shorten(oneLine(one), NAME_LIMIT)));
}

/** Who changed which setting, the newest first. */
export function auditView(rows: readonly AuditRow[], words: Words): Message {
  const lines = rows.map(({ before, after, ...row }) =>
    markdown(words.auditLine({ ...row, before: kept(row.setting, before), after: kept(row.setting, after) })),
  );
  return {
    components: [
      container([
        text(`**${words.AUDIT_HEADING}**`),
        text(joined(lines.length === 0 ? [markdown(words.noAudit())] : fitting(lines), '\n')),
      ]),
    ],
  };
}

/** Channels or outlets that a line of changes names; of more it says how many. */
const AUDIT_NAMED = 5;

/** Characters of lines that a message holds. */
const ROOM = 3600;

function fitting(lines: readonly string[]): string[] {
  let room = ROOM;
  return lines.filter((line) => (room -= line.length + 1) > 0);
}

/** A value as it was kept with the change: JSON of a setting, plain words of a follow. */
function kept(setting: AuditRow['setting'], value: string | null): Value | null {
  if (value === null || setting === 'follow' || setting === 'unfollow') return value;
  const read = shown(setting, JSON.parse(value) as Value);
  if (!Array.isArray(read) || read.length <= AUDIT_NAMED) return read;
  const names = read as readonly string[];
  return [...names.slice(0, AUDIT_NAMED), `+${names.length - AUDIT_NAMED}`];
}
