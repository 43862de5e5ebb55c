/** What commands and options are for. */

import { command, say, strong, type Sentence } from '../sentence.ts';
import { dateText } from './citation.ts';
import { count } from './count.ts';

/** What each command is for, as Discord lists it. */
export const DESCRIPTIONS = {
  ask: 'Passages that answer a question, word for word, with outlet, date and paragraph',
  quote: 'What a person said, word for word',
  'check-quote': 'Whether these words are printed anywhere, who says them there, and how they differ',
  compare: 'What outlets print about a topic, side by side: the same, differently, only in one',
  timeline: 'Dated sentences in order of the day they speak of, as printed',
  stats: 'Seizures and other figures as printed, with their normal value',
  source: 'One passage or article by its id, with what stands around it',
  sources: 'The articles that are searched',
  outlets: 'Who published them, how many of each, from when to when',
  'follow speaker': 'Be told of each new article that has words of this person',
  'follow term': 'Be told of each new article that prints these words',
  'follow question': 'Be told of each new article that answers this question',
  'follow figure': 'Be told of each new article that prints such a figure',
  unfollow: 'End a follow of this channel, or one of yours',
  following: 'What is followed in this channel, and by you',
  'byline add': 'Take in the articles at a web address: a page, a feed, a sitemap or a document',
  'byline remove': 'Take an article out of everything, for good',
  'byline reload': 'Read the articles again',
  'byline status': 'What is loaded, how far reading is, and what is wrong',
  'byline settings': 'How Byline behaves in this server: privacy, channels, outlets, language, threads',
  'byline audit': 'Who changed which setting of this server, and when',
  privacy: 'What is stored about you, and how to delete it',
  help: 'What Byline does, with examples, and what it stores',
} as const;

/** What a command is called where Discord shows its commands; in a terminal it keeps its plain name. */
export const COMMAND_NAMES = {
  ask: 'ask',
  quote: 'quote',
  'check-quote': 'check-quote',
  compare: 'compare',
  timeline: 'timeline',
  stats: 'stats',
  source: 'source',
  sources: 'sources',
  outlets: 'outlets',
  'follow speaker': 'speaker',
  'follow term': 'term',
  'follow question': 'question',
  'follow figure': 'figure',
  unfollow: 'unfollow',
  following: 'following',
  'byline add': 'add',
  'byline remove': 'remove',
  'byline reload': 'reload',
  'byline status': 'status',
  'byline settings': 'settings',
  'byline audit': 'audit',
  privacy: 'privacy',
  help: 'help',
} as const satisfies Readonly<Record<keyof typeof DESCRIPTIONS, string>>;

/** What a group of commands is called there. */
export const GROUP_NAMES = { follow: 'follow', byline: 'byline' } as const;

/** What the commands of a group are for together. */
export const GROUP_DESCRIPTIONS = {
  follow: 'Be told of new articles: in this channel, or by direct message',
  byline: 'Take articles in and out, see how things stand, set how Byline behaves in this server',
} as const;

/** What each option is for. */
export const OPTIONS = {
  question: 'Your question in plain words',
  speaker: 'Who: a name, a surname or a role',
  about: 'Only what is about this, in your own words',
  with: 'Only what was said with or to this person: named beside the quote',
  quote: 'The words, as somebody quotes them',
  topic: 'The matter, in your own words',
  event: 'What happened; seizures unless you say otherwise, anything with about',
  item: 'What was seized, who was arrested…',
  unit: 'Show masses in this unit',
  id: 'An article of /sources, or a paragraph of it: some-article#p3',
  source: 'Only this outlet',
  author: 'Only articles by this author: a name or a surname',
  after: 'From this day on: 2025-05-04, 4 May, yesterday',
  before: 'Up to this day: 2025-05-04, 4 May, yesterday',
  url: 'An http or https address',
  private: 'Show the answer only to you',
  term: 'One word, or some that stand together in print',
  dm: 'Tell me by direct message, not in this channel',
  quiet: 'Hours in which nothing is sent: 22-7, or 22-7 UTC+2',
  cap: 'Messages a day at most, 10 unless you say otherwise; then one with the rest',
  follow: 'Which one',
  literally: 'Read no outlet, author, date, order or spelling out of the words',
} as const;

/** What each option is called in Discord; typed in a terminal or behind a mention, it may be called so too. */
export const OPTION_NAMES = {
  question: 'question',
  topic: 'topic',
  speaker: 'speaker',
  about: 'about',
  with: 'with',
  quote: 'quote',
  event: 'event',
  item: 'item',
  unit: 'unit',
  id: 'id',
  source: 'source',
  author: 'author',
  after: 'after',
  before: 'before',
  url: 'url',
  private: 'private',
  term: 'term',
  dm: 'dm',
  quiet: 'quiet',
  cap: 'cap',
  follow: 'follow',
  literally: 'literally',
} as const satisfies Readonly<Record<keyof typeof OPTIONS, string>>;

/** What an option is for where that differs from command to command. */
export const OPTIONS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  timeline: {
    after: 'Of this day on: 2025-05-04, 4 May, yesterday',
    before: 'Up to this day: 2025-05-04, 4 May, yesterday',
  },
  'byline remove': { id: 'The article, by its id as in /sources' },
  'follow speaker': { speaker: 'Who: a name, a surname or a role; may be a name that no article has yet' },
  'follow figure': { event: 'What happened; any event unless you say otherwise' },
};

/** The same in the help, after the name. */
const DOES = {
  ask: 'passages that answer a question',
  quote: 'what a person said, word for word',
  'check-quote': 'whether these words are printed, and by whom said',
  compare: 'what outlets print about a topic, side by side',
  timeline: 'dated sentences in order of their day',
  stats: 'seizures and other figures, as printed',
  source: 'one passage with what stands around it',
  sources: 'the articles that are searched',
  outlets: 'who published them',
  'follow speaker': 'be told of new articles with words of a person',
  'follow term': 'be told of new articles that print some words',
  'follow question': 'be told of new articles that answer a question',
  'follow figure': 'be told of new articles that print a kind of figure',
  unfollow: 'end that',
  following: 'what is followed',
  'byline add': 'take in the articles at a web address',
  'byline remove': 'take an article out, for good',
  'byline reload': 'read the articles again',
  'byline status': 'what is loaded, and how far reading is',
  'byline settings': 'how I behave in this server',
  'byline audit': 'who changed which setting',
  privacy: 'what is stored about you',
  help: 'this page',
} as const satisfies Readonly<Record<keyof typeof DESCRIPTIONS, string>>;

/** "**Riverbend Post** — 12 articles, 4 May 2025 – 6 May 2025". */
export function outletLine(
  row: Readonly<{ outlet: string | null; articles: number; oldest: string | null; newest: string | null }>,
): Sentence {
  const { outlet, articles, oldest, newest } = row;
  const days = oldest === newest ? dateText(oldest) : `${dateText(oldest)} – ${dateText(newest)}`;
  return say`${strong(outlet ?? 'outlet unknown')} — ${[count(articles, 'article')]}, ${days}`;
}

/** Lines that a message has no room for. */
export function moreLines(left: number): Sentence {
  return say`… and ${left} more`;
}

/** Filters that leave nothing. */
export function noArticleFits(): Sentence {
  return ['No article fits these filters.'];
}

/** One line of the help: "/ask — passages that answer a question". */
export function commandLine(name: keyof typeof DESCRIPTIONS): Sentence {
  return say`${command(name)} — ${[DOES[name]]}`;
}
