/** What went wrong in three parts: what happened, why, what to do. No stack. */

import { command, join, say, strong, type Sentence } from '../sentence.ts';
import { dateText } from './citation.ts';

/**
 * What was typed is no day, or one of two.
 * @param readings the two
 */
export function badDate(option: string, typed: string, readings: readonly [string, string] | null = null): Sentence {
  if (readings !== null) {
    const [a, b] = readings;
    return say`${strong(option)}: “${typed}” may be ${dateText(a)} or ${dateText(b)}. Write ${a} or ${b}.`;
  }
  return say`${strong(option)}: “${typed}” is not a date. Write it like 2025-05-04, 4 May 2025 or yesterday.`;
}

/**
 * What was typed like an option is none there.
 * @param meant the one that is written nearly so
 */
export function unknownOption(typed: string, known: readonly string[], meant?: string): Sentence {
  const list = join(known.map(strong), ', ', ' and ');
  const near = meant === undefined ? [] : say` Did you mean ${strong(meant)}?`;
  return say`There is no option ${strong(typed)} here.${near}${known.length === 0 ? [] : say` There are: ${list}.`}`;
}

/** The two dates are the wrong way round. */
export function afterLaterThanBefore(after: string, before: string): Sentence {
  return say`${strong('after')} (${dateText(after)}) lies behind ${strong('before')} (${dateText(before)}), so no day is left between them. Swap the two.`;
}

/** Nothing was asked. */
export function emptyQuestion(): Sentence {
  return ['There is no question. Write one in plain words.'];
}

/** Longer text is cut, and that is said. */
export function questionCut(limit: number): Sentence {
  return say`The question was longer than ${limit} characters; only the beginning was used.`;
}

/** A question that is not taken at all. */
export function questionTooLong(length: number, limit: number): Sentence {
  return say`The question has ${length} characters; ${limit} are the limit. Ask one thing at a time.`;
}

/**
 * @param closest what may have been meant
 * @param listed what there is
 */
export function unknownName({
  kind,
  typed,
  closest,
  listed,
}: Readonly<{
  kind: 'outlet' | 'author';
  typed: string;
  closest: readonly string[];
  listed: readonly string[];
}>): Sentence {
  const list = (names: readonly string[], last: string) =>
    join(
      names.map((name) => say`${name}`),
      ', ',
      last,
    );
  const meant = closest.length === 0 ? [] : say` Did you mean ${list(closest, ' or ')}?`;
  const all = listed.length === 0 ? [] : say` There are: ${list(listed, ', ')}.`;
  return say`No ${kind} “${typed}” in these articles.${meant}${all}`;
}

/** No citation has this id. */
export function unknownId(id: string): Sentence {
  return say`No article or passage “${id}” here. An id is that of an article, which ${command('sources')} lists, or of its paragraph: “some-article#p3”.`;
}

/** "Five questions in ten seconds are the limit — try again in 4 s." */
export function tooFast(limit: number, seconds: number, wait: number): Sentence {
  return say`${limit} questions in ${seconds} seconds are the limit — try again in ${Math.max(1, Math.ceil(wait))} s.`;
}

/** A button of an answer whose page is gone since the articles changed. */
export function olderCorpus(name: string): Sentence {
  return say`This answer is from an older set of articles; ask again with ${command(name)}.`;
}

/** A button of another bot or version. */
export function unknownButton(): Sentence {
  return ['This button is not one of mine, or is from another version. Ask again to get a fresh one.'];
}

/** The answer belongs to somebody else. */
export function notYours(): Sentence {
  return ['Only who asked, or somebody who may manage messages, can do that.'];
}

/** Something broke on our side. The id is also in the log. */
export function fault(id: string): Sentence {
  return say`Something went wrong here, not with your question. Please try again; if it happens again, give the operator this number: ${id}.`;
}

/** No new questions are taken. */
export function stopping(): Sentence {
  return ['I am being restarted. Please ask again in a minute.'];
}

/** The bot cannot run. */
export function noToken(): Sentence {
  return say`${strong('DISCORD_TOKEN')} is not set; the bot needs it. Make an application at https://discord.com/developers/applications, copy its bot token, and put it into .env. The terminal works without one: run ${strong('byline')} with no command.`;
}

/** The encoder is missing or switched off; `why` in a whole sentence. */
export function noEncoder(why: string): Sentence {
  return say`Questions are not answered by meaning. ${why}`;
}
