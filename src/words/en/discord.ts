/** What only Discord shows: descriptions of commands, labels of buttons, and what the bot says of its own doing. */

import { say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** In the menu of a message. */
export const MENU_ASK = 'Ask Byline about this';
export const MENU_CHECK = 'Check quote';

/** What the heading of an answer calls what was asked; the buttons read it back in whatever language it was written. */
export const FIELDS = {
  id: 'id',
  about: 'about',
  with: 'with',
  event: 'event',
  item: 'item',
  unit: 'unit',
  source: 'source',
  author: 'author',
  after: 'after',
  before: 'before',
  any: 'any',
  typed: 'typed',
  behind: 'behind',
  words: 'words',
  asked: 'asked',
  cut: 'cut',
} as const;

/** How the heading says that nothing was read out of the words. */
export const AS_TYPED = 'as typed';

/** How it says where a question was cut. */
export function cutAfter(limit: number): string {
  return `after ${limit} characters`;
}

/** Permissions, as Discord calls them. */
export const PERMISSIONS = { attachFiles: 'Attach Files' } as const;

/** On the buttons. */
export const BUTTONS = {
  context: 'Context',
  share: 'Share here',
  /** Opens a form for a question that goes on with the answer. */
  follow: 'Ask a follow-up',
  delete: 'Delete',
  /** Asks again, and reads nothing out of the words. */
  asTyped: 'As typed',
  csv: 'As CSV',
  kg: 'In kg',
  lb: 'In lb',
  /** Placeholder of the list of speakers. */
  speakers: 'Other speakers',
} as const;

/** On the buttons that ask again without one of the limits. */
export const ANY = { source: 'Any outlet', author: 'Any author', dates: 'Any dates' } as const;

/** The form for a question that goes on with an answer. */
export const FOLLOW_FORM = {
  title: 'Ask a follow-up',
  question: 'Your question',
  example: 'and in the other outlet?',
} as const;

// Headings of messages and of parts of them.

export const SOURCES_HEADING = 'Articles';
export const HELP_HEADING = 'Byline';
export const EXAMPLES_LABEL = 'Examples from these articles';
export const HOW_SURE_LABEL = 'How sure to be';
export const STORED_LABEL = 'What is stored';
/** The passage asked for, among its neighbours. */
export const HERE = 'this one';

/** Stands under quotes. */
export const VERBATIM_NOTE = 'nothing here is summarised';

/** "837 articles". */
export function articleCount(n: number): string {
  return count(n, 'article');
}

/** "page 1/3"; empty where there is but one. */
export function pageNumber(page: number, pages: number): string {
  return pages > 1 ? `page ${page}/${pages}` : '';
}

/** Who shared an answer. */
export function sharedBy(name: string): Sentence {
  return say`shared by ${strong(name)}`;
}

/** The token of a question ran out before the answer could be given. Names no question. */
export function tooLate(name: string): Sentence {
  return say`${strong(name)}, Discord did not take my answer in time. Please ask again.`;
}

/** A typed value is too long. */
export function textTooLong(option: string, limit: number): Sentence {
  return say`${strong(option)} may have ${limit} characters at most.`;
}

/** Said once in a thread that the bot opens; without a mention it does not see what is written there. */
export function threadHint(): Sentence {
  return ['To go on with this answer, mention me in this thread.'];
}

/** The message a menu command was used on is a picture, say. */
export function emptyMenuMessage(): Sentence {
  return ['That message has no text I could ask about.'];
}

/** A page whose message no longer shows what was asked. */
export function unreadableMessage(): Sentence {
  return ['I cannot read on this message what was asked. Ask again to get a fresh answer.'];
}

/** The articles changed since. */
export function noSuchContext(): Sentence {
  return ['That passage is no longer in the articles.'];
}

/** The bot may not send files there. */
export function chartLeftOut(permission: string): Sentence {
  return say`I may not attach the picture here; ask an admin for ${strong(permission)}. The table is complete without it.`;
}

/** More figures than a file may hold. */
export function csvTooLong(): Sentence {
  return ['The table is too long to be sent as a file. Narrow it down with item, source, author, after or before.'];
}

/** Why the bot cannot run, and what to do. Said on stderr, then it ends. */
export const ENDS = {
  stopped: 'The bot has stopped.',
  wrongToken:
    'Discord refused the bot token. Copy a fresh one from the Bot page of your application into DISCORD_TOKEN and start again.',
  intents:
    'Discord refused the intents of the bot (4014), although it asks for no privileged one. Check on the Bot page of your application that DISCORD_TOKEN belongs to it, and update Byline.',
  sharding: 'The bot is in too many servers for one connection (4011). Update Byline or use a second application.',
  version: 'Discord no longer speaks this version of its gateway (4012). Update Byline.',
  unreachable: 'Discord cannot be reached. Check the network and, if it is set, DISCORD_API_BASE; then start again.',
  libraryLost: 'The articles can no longer be read from memory, so the bot has stopped. Start it again.',
  storeLost:
    'Another Byline has taken over the data folder, so this bot has stopped. Give each a folder of its own in BYLINE_DATA.',
  sessions: 'This bot was started too often today; Discord lets it connect again tomorrow.',
  unknownServer:
    'The server of DISCORD_GUILD_ID is unknown or the bot is not in it. Check the id, or invite the bot with the link above.',
  commands:
    'Discord did not take the list of commands, so only mentions and direct messages are answered. Try “byline register”.',
} as const;

/** `byline register` failed; `why` as Discord or the network says it. */
export function notRegistered(why: string): Sentence {
  return say`The commands could not be registered: ${why}`;
}

/** Printed at start: where to go to add the bot to a server. */
export function inviteLine(url: string): string {
  return `Add the bot to a server: ${url}`;
}

/** Said where a list goes on beyond what a message holds. */
export function andMore(n: number): string {
  return `… and ${n.toLocaleString('en-GB')} more`;
}
