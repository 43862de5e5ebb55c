/**
 * Every sentence shown to a person, by language. A language is one folder with the same functions as `en/`;
 * the type checker says what is missing. Articles themselves are never translated.
 */

import * as compare from './en/across/compare.ts';
import * as timeline from './en/across/timeline.ts';
import * as answers from './en/answers.ts';
import * as check from './en/check.ts';
import * as citation from './en/citation.ts';
import * as commands from './en/commands.ts';
import * as discord from './en/discord.ts';
import * as errors from './en/errors.ts';
import * as chart from './en/figures/chart.ts';
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
import { inRegion } from './region.ts';
import { es } from './spanish.ts';

const en = {
  ...answers,
  ...chart,
  ...check,
  ...citation,
  ...commands,
  ...compare,
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
  ...timeline,
  ...versions,
};

/** The same in any language: the functions with what they take, texts whatever they say. */
type Said<English> = English extends string
  ? string
  : English extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Answer extends string ? string : Answer
    : English extends object
      ? { readonly [Name in keyof English]: Said<English[Name]> }
      : English;

/** Everything that can be said. */
export type Words = Said<typeof en>;

/** A language of the interface. */
type Language = Readonly<{
  words: Words;
  /** How numbers are written where no region is known, as a BCP 47 tag; `null` where all regions write them alike. */
  region: string | null;
  /** Locales of Discord in which commands are shown by their names in this language; the default has none. */
  locales: readonly string[];
}>;

/** Every language by its BCP 47 subtag. The first one is spoken where no other is wished for. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['en', { words: en, region: null, locales: [] }],
  ['es', { words: es, region: 'es-ES', locales: ['es-ES', 'es-419'] }],
]);

/** Subtags of the languages there are. */
export const LANGUAGE_TAGS: readonly string[] = [...LANGUAGES.keys()];

/** The words of every language, English first. */
export const ALL_WORDS: readonly Words[] = [...LANGUAGES.values()].map(({ words }) => words);

/** The words in rows of data, which are the same whatever language a person reads. */
export const DATA_WORDS: Words = en;

/** Words for Discord's locales beyond the default, by locale. */
export const LOCALIZED: readonly (readonly [locale: string, words: Words])[] = [...LANGUAGES.values()].flatMap(
  ({ words, locales }) => locales.map((locale) => [locale, words] as const),
);

/** Words of a region; there are as many as regions that the runtime knows. */
const known = new Map<string, Words>();

/**
 * The words of a language, with numbers as its region writes them.
 * @param locale BCP 47 tag as Discord or the environment gives it: "es-419", "en-GB"
 * @returns English where the language is not there yet
 */
export function wordsFor(locale: string): Words {
  const language = LANGUAGES.get(locale.toLowerCase().split('-', 1)[0] ?? '');
  if (language === undefined) return en;
  const { words, region } = language;
  if (region === null) return words;
  const tag = regionOf(locale, region);
  const there = known.get(tag);
  if (there !== undefined) return there;
  const made = inRegion(words, tag);
  known.set(tag, made);
  return made;
}

/** The region that the runtime knows by that tag; the usual one for a bare language or a tag that is none. */
function regionOf(locale: string, usual: string): string {
  try {
    const { locale: resolved } = new Intl.NumberFormat(locale.toLowerCase()).resolvedOptions();
    return resolved.includes('-') ? resolved : usual;
  } catch {
    return usual;
  }
}

/**
 * The locale that a shell asks for: `LC_ALL`, else `LC_MESSAGES`, else `LANG`, the first that is not empty.
 * @returns a BCP 47 tag: "es-MX" for `es_MX.UTF-8`, "en" for none, `C` and `POSIX`
 */
export function localeOf(env: Readonly<Record<string, string | undefined>>): string {
  const set = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name] ?? '').find((value) => value !== '') ?? '';
  const tag = (set.split(/[.@]/, 1)[0] ?? '').replaceAll('_', '-');
  return /^(?:C|POSIX)?$/.test(tag) ? 'en' : tag;
}
