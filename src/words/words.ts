/**
 * Every sentence shown to a person, by language. A language is one folder with the same functions as `en/`;
 * the type checker says what is missing. Articles themselves are never translated.
 */

import * as answers from './en/answers.ts';
import * as check from './en/check.ts';
import * as citation from './en/citation.ts';
import * as commands from './en/commands.ts';
import * as discord from './en/discord.ts';
import * as errors from './en/errors.ts';
import * as alerts from './en/follows/alerts.ts';
import * as follows from './en/follows/follows.ts';
import * as help from './en/help.ts';
import * as intake from './en/intake.ts';
import * as manage from './en/manage.ts';
import * as quotes from './en/quotes.ts';
import * as read from './en/read-as.ts';
import * as feedback from './en/server/feedback.ts';
import * as kept from './en/server/kept.ts';
import * as privacy from './en/server/privacy.ts';
import * as settings from './en/server/settings.ts';
import * as stats from './en/stats.ts';
import * as terminal from './en/terminal.ts';
import * as versions from './en/versions.ts';

const en = {
  ...answers,
  ...check,
  ...citation,
  ...commands,
  ...discord,
  ...errors,
  ...alerts,
  ...feedback,
  ...follows,
  ...help,
  ...intake,
  ...kept,
  ...manage,
  ...privacy,
  ...quotes,
  ...read,
  ...settings,
  ...stats,
  ...terminal,
  ...versions,
};

/** Everything that can be said. */
export type Words = typeof en;

const LANGUAGES: ReadonlyMap<string, Words> = new Map([['en', en]]);

/**
 * The words of a language.
 * @param locale BCP 47 tag as Discord or the environment gives it: "es-419", "en-GB"
 * @returns English where the language is not there yet
 */
export function wordsFor(locale: string): Words {
  return LANGUAGES.get(locale.toLowerCase().split('-', 1)[0] ?? '') ?? en;
}
