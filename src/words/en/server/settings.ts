/** Settings of a server: their names, their values, and who changed them. */

import { join, say, strong, type Sentence } from '../../sentence.ts';

/** The settings as people read them. */
export const SETTING_NAMES = {
  private: 'Private answers',
  threads: 'A thread for each question',
  keepQuestions: 'Keep questions',
  channels: 'Channels',
  without: 'Outlets left out',
  language: 'Language',
  follow: 'Follow',
  unfollow: 'End of a follow',
} as const;

/** What each setting does, in a line. */
export const SETTING_HELP = {
  private: 'Answers to commands go to the asker alone, who may share them.',
  threads: 'Each answer to a mention opens a thread for further questions.',
  keepQuestions: 'Questions asked here are kept for who runs the bot, without names.',
  channels: 'Where I answer.',
  without: 'Their articles are neither searched nor shown here.',
  language: 'Of answers that all see. Articles are never translated.',
} as const;

export const SETTINGS_HEADING = 'Settings of this server';
export const AUDIT_HEADING = 'Changes of settings';

/** Placeholders of the lists, and their choices. */
export const SETTING_LISTS = {
  channels: 'Answer only in these channels (none: everywhere)',
  without: 'Leave these outlets out',
  language: 'Language of public answers',
} as const;
export const LANGUAGES = { auto: 'As the server is set in Discord', en: 'English', es: 'Español' } as const;

/** A switch on a button: "Private answers: on". */
export function switchLabel(setting: 'private' | 'threads' | 'keepQuestions', on: boolean): string {
  const name = { private: 'Private answers', threads: 'Threads', keepQuestions: 'Keep questions' }[setting];
  return `${name}: ${on ? 'on' : 'off'}`;
}

/** A value of a setting; channels and people are given as Discord shows them. */
export function settingValue(value: boolean | string | readonly string[] | null): Sentence {
  if (value === null) return ['nothing'];
  if (typeof value === 'boolean') return [value ? 'on' : 'off'];
  if (typeof value === 'string')
    return value in LANGUAGES ? [LANGUAGES[value as keyof typeof LANGUAGES]] : say`${value}`;
  if (value.length === 0) return ['none'];
  return join(
    value.map((one) => (/^<#\d+>$/.test(one) ? [one] : say`${one}`)),
    ', ',
  );
}

/** "**Channels**: none. Where I answer." */
export function settingLine(setting: keyof typeof SETTING_HELP, value: boolean | string | readonly string[]): Sentence {
  const everywhere = setting === 'channels' && Array.isArray(value) && value.length === 0;
  const shown: Sentence = everywhere ? ['everywhere'] : settingValue(value);
  return say`${strong(SETTING_NAMES[setting])}: ${shown}. ${[SETTING_HELP[setting]]}`;
}

/** "4 May 2025, 13:05 UTC · @Ana · **Channels**: none → #news". The person is named as Discord shows people. */
export function auditLine(
  row: Readonly<{
    at: number;
    user: string;
    setting: keyof typeof SETTING_NAMES;
    before: boolean | string | readonly string[] | null;
    after: boolean | string | readonly string[] | null;
  }>,
): Sentence {
  const { at, user, setting, before, after } = row;
  const when = `${new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}, ${new Date(at).toISOString().slice(11, 16)} UTC`;
  return say`${[when]} · ${[user === '0' ? 'somebody who was forgotten' : `<@${user}>`]} · ${strong(SETTING_NAMES[setting])}: ${settingValue(before)} → ${settingValue(after)}`;
}

/** Nothing was ever changed. */
export function noAudit(): Sentence {
  return ['Nothing has been changed here yet.'];
}

/** The bot runs without a store, so nothing can be set. */
export function noStore(): Sentence {
  return [
    'Nothing is kept between runs here, so there is nothing to set. Who runs the bot sees the reason in its log.',
  ];
}

/** Somebody else gave a command of those who manage the server. */
export function onlyManagers(): Sentence {
  return say`Only members with ${strong('Manage Server')} can do that.`;
}

/** The bot was asked where the server does not want it. */
export function otherChannels(channels: readonly string[]): Sentence {
  return [
    'In this server I answer only in ',
    ...join(
      channels.map((channel) => [`<#${channel}>`]),
      ', ',
      ' and ',
    ),
    '.',
  ];
}

/** Outlets beyond those that a list of Discord holds. */
export function moreOutlets(left: number): Sentence {
  return say`The list holds the 25 outlets with most articles; ${left} more cannot be chosen.`;
}

/** The connection to Discord, servers, and what it runs on. */
export function statusGateway(
  state: 'connected' | 'connecting' | 'lost',
  servers: number,
  versions: Readonly<{ node: string; discord: string }>,
): Sentence {
  const { node, discord } = versions;
  return say`Discord: ${state}, ${servers} ${[servers === 1 ? 'server' : 'servers']}. Node ${node}, discord.js ${discord}.`;
}
