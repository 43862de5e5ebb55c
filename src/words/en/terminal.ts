import { closest, distance } from 'fastest-levenshtein';
import { command, say, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** Stands above example questions. */
export const TRY_LABEL = 'Try, for example:';

/** The options that commands take in the chat. */
export const OPTIONS_LINE =
  'Options are typed as in Discord: source: OAN, author: Roe, after: 2025-05-01, before: yesterday; with /ask also literally: yes, which reads none of these out of the words; with /quote also about: sovereignty; with /stats also about: money for schools, event: all, unit: lb. /quit leaves.';

/** The first line of the chat. */
export function chatGreeting(articles: number, where: string): Sentence {
  return say`Byline — ${[count(articles, 'article')]} from ${where}. Ask a question, or type ${command('help')}. End with Ctrl-D.`;
}

/**
 * How what was read out of the words is taken back.
 * @param inChat options are typed as in Discord, else as in a shell
 */
export function takenBack(readAs: Sentence, inChat: boolean): Sentence {
  return say`${readAs} · ${[inChat ? 'literally: yes' : '--literally']} searches the words as typed`;
}

/** "There is no /quot. Did you mean /quote?" */
export function unknownCommand(typed: string, known: readonly string[]): Sentence {
  const name = typed.replace(/^\//, '').split(/\s/)[0] ?? '';
  const near = closest(name, [...known]);
  const hint = distance(name, near) <= 2 ? say` Did you mean ${command(near)}?` : say` ${command('help')} lists them.`;
  return say`There is no command “${name}”.${hint}`;
}

/** The last line of a check. */
export function checked(articles: number, errors: number, warnings: number, hints: number): Sentence {
  return [
    `${count(articles, 'article')} can be used; ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(hints, 'hint')}.`,
  ];
}

/**
 * After reading the articles again.
 * @param errors files that could not be read, or not as they are now
 */
export function readAgain(before: number, after: number, errors: number): Sentence {
  const read = `The articles were read again: ${count(after, 'article')}, before ${before.toLocaleString('en-GB')}.`;
  return errors === 0 ? [read] : say`${[read]} ${[count(errors, 'error')]}: ${command('check')} says where.`;
}

/** Reading again failed. */
export function notReadAgain(why: string): Sentence {
  return say`The articles could not be read again; the old ones stay. ${why}`;
}

/** Where the articles are from when none were named. */
export const BUNDLED = 'the bundled corpus';

/** A speaker was given, but is empty. */
export function emptySpeaker(): Sentence {
  return ['The speaker is empty. Give a name, or leave it out to list every quote.'];
}

/** `--about` narrows what one person said. */
export function aboutNeedsSpeaker(): Sentence {
  return ['--about needs a speaker: byline quote "Jane Doe" --about taxes'];
}

/** A matter was given, but is empty. */
export function emptyMatter(): Sentence {
  return ['--about is empty. Say what the figures are to be about: --about "people hurt in the flood"'];
}

/** An option that takes one of a few values. */
export function notOneOf(option: string, typed: string, values: readonly string[]): Sentence {
  return say`${option}: “${typed}” is not one of ${values.join(', ')}.`;
}

/** A row on stdin leans on one that was not answered before it. */
export function followsNothing(id: string): Sentence {
  return say`"follows" names ${id}, which no earlier line has as its "id". Put that line first.`;
}

/** A line of questions that begins like JSON. */
export function noJsonObject(): Sentence {
  return ['this is no JSON object. Write {"id": …, "question": …}, or the question alone.'];
}

/** A row of questions holds more than is read. */
export function unreadFields(unread: readonly string[], read: readonly string[]): Sentence {
  const list = (fields: readonly string[]) => fields.map((field) => `"${field}"`).join(', ');
  return say`nothing reads ${list(unread)}. A row has ${list(read)}.`;
}

/** A picture is drawn by the ending of its file. */
export function unknownPicture(file: string): Sentence {
  return say`--chart ${file}: a chart is drawn as .png or .svg. Give the file one of these endings.`;
}

/** The file of a picture cannot be written; `why` as the system says it. */
export function chartNotWritten(file: string, why: string): Sentence {
  return say`--chart ${file}: the file cannot be written (${why}).`;
}

/** The system did not say why. */
export const UNKNOWN_REASON = 'unknown reason';

/** No figure can be drawn. */
export function nothingToDraw(): Sentence {
  return ['There is nothing to draw; no chart was written.'];
}

/** A picture was written. Its caption says what is not in it. */
export function chartWritten(file: string, caption: string): Sentence {
  return caption === '' ? say`${file} written.` : say`${file} written. ${caption}`;
}

/** While passages are read before the first answer, in a line that is written over. */
export function readingPassages(done: number, total: number): string {
  return `Reading passages for the first time: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} …`;
}

/** The same where lines cannot be written over: said once. */
export function readingAllPassages(total: number): string {
  return `Reading ${count(total, 'passage')} for the first time …`;
}

/** What `byline --help` says of commands and options. */
export const SHELL = {
  corpus: 'folder or file of articles (default: BYLINE_CORPUS, else the bundled digests)',
  json: 'one JSON object per line on stdout, nothing else there',
  source: 'only articles of this outlet: its name, an alias or its domain',
  author: 'only articles by this author: a name or a surname',
  after: 'only articles of this day or later, like 2025-05-04',
  before: 'only articles of this day or earlier',
  dated: 'leave undated articles out',
  withoutCommand: '\nWithout a command: the Discord bot when DISCORD_TOKEN is set, else a chat in the terminal.',
  ask: 'passages that answer a question; without one, questions are read from stdin, one a line',
  limit: 'how many passages at most',
  asOf: 'the day the question is asked on (default: today)',
  literally: 'search the words as typed: no outlet, author, date, order or spelling is read out of them',
  explain: 'show the features behind each place',
  wholeNumber: 'It must be a whole number from 1 to 999.',
  quote: 'what a person said, word for word; without one, every quote of the corpus',
  aboutQuotes: 'only quotes about this',
  with: 'only what was said with or to this person: named beside the quote',
  compare: 'what outlets print about a topic, side by side: the same, in other words, or one alone',
  timeline: 'dated sentences in order of the day they speak of; --after and --before are of that day',
  topic: 'only what is about this',
  feedback: 'answers that people in Discord found wrong, and what they said of them',
  asBench: 'as rows of questions to measure with, one JSON object a line, to be completed by hand',
  questions: 'instead, the questions that servers let be kept',
  backup: 'write a whole copy of settings, follows and feedback to a file, also while the bot runs',
  stats: 'the figures of an event in one table, units made comparable',
  event: 'which event',
  aboutFigures: 'figures of this matter, in your own words, the likeliest first',
  item: 'only this item: fentanyl, firearms …',
  unit: 'show masses in this unit',
  csv: 'as CSV',
  chart: 'also draw a picture (.png or .svg)',
  allFigures: 'every quantity of the corpus, whatever it counts',
  passage: 'an article by its id, or one passage with what stands around it',
  versions: 'what earlier versions printed too',
  sources: 'the articles that are searched',
  check: 'what is wrong with the articles, where, and what to do about it',
  fix: 'mend what is safe: encodings, line ends, control characters, garbled letters, forms of dates',
  dryRun: 'with --fix: say what would be changed, and change nothing',
  add: 'take in articles: files, folders, or the addresses of pages, feeds, sitemaps and documents',
  feed: 'take in a feed, and ask it again while the bot or the chat runs',
  every: 'how often a feed is asked: 30m, 2h, 1d (default: 30m)',
  remove: 'take an article out of everything, so that no file or feed brings it back',
  bot: 'run the Discord bot',
  register: "register the bot's commands with Discord by hand",
  version: 'output the version number',
  help: 'display help for command',
} as const;

/** Titles in the help of commands. */
export const SHELL_TITLES = {
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
} as const;

/** A value that is none of those an option takes. */
export function allowedChoices(values: readonly string[]): string {
  return `Allowed choices are ${values.join(', ')}.`;
}

/** An option that is known, only not where it was typed. */
export function standsBehind(flag: string, owners: readonly string[]): string {
  return `${flag} stands behind its command: ${owners.join(', ')}`;
}
