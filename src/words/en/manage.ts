/** What is said to those who run Byline: who may, what runs, how things stand. */

import { command, join, say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

const number = (n: number) => n.toLocaleString('en-GB');

/** Somebody else gave a command of those who run Byline. */
export function onlyOperators(): Sentence {
  return say`Only who runs this bot can do that: the owner of its application, the members of its team, and administrators of the servers named in ${strong('BYLINE_ADMIN_GUILDS')}. The articles serve every server, not this one alone.`;
}

/** Discord did not say whose the bot is. */
export function operatorsUnknown(): Sentence {
  return [
    'Discord did not tell me whose bot I am, so I cannot tell whether you may do that. Please try again in a minute.',
  ];
}

/** Another address is being taken in, or an article taken out. */
export function busy(): Sentence {
  return say`Articles are being taken in or out right now. Try again when that is done; ${command('byline status')} says how things stand.`;
}

/** What was typed is no address to fetch. */
export function noAddress(typed: string): Sentence {
  return say`“${typed}” is no http or https address. Give the address of a page, feed, sitemap or document, beginning with https://.`;
}

/** While an address is taken in; how many there are is not known before. */
export function takingIn(done: number): Sentence {
  return [`Taking in … ${count(done, 'page')} so far.`];
}

/** The time in which Discord takes an answer is over, and the work is not. */
export function goesOn(): Sentence {
  return say`This takes longer than Discord lets me answer. It goes on; ${command('byline status')} and the log say what came of it.`;
}

/** What stands in the way of the articles, and what to do about it. */
export function corpusTrouble(message: string, advice: string): Sentence {
  return say`${message} ${advice}`;
}

/** "2 added, 1 updated, 0 removed." */
export function changed(
  changes: Readonly<{ added: readonly string[]; updated: readonly string[]; removed: readonly string[] }>,
): Sentence {
  const { added, updated, removed } = changes;
  return [`${number(added.length)} added, ${number(updated.length)} updated, ${number(removed.length)} removed.`];
}

/** The passages after reading again. */
export function passagesNow(before: number, after: number): Sentence {
  return [`${count(after, 'passage')}, before ${number(before)}.`];
}

/** "harbour.md:3: The date is none. Write it like 2025-05-04." */
export function problemLine(
  problem: Readonly<{ file: string; line: number | null; problem: string; advice: string }>,
): Sentence {
  const { file, line, problem: what, advice } = problem;
  return say`${strong(line === null ? file : `${file}:${line}`)}: ${what} ${advice}`;
}

/** What is loaded. */
export function statusCounts(
  now: Readonly<{ articles: number; undated: number; passages: number; quotes: number | null; figures: number | null }>,
): Sentence {
  const { articles, undated, passages, quotes, figures } = now;
  const counts = [
    ...(undated === 0 ? [] : [`${number(undated)} undated`]),
    count(passages, 'passage'),
    ...(quotes === null ? [] : [count(quotes, 'quote')]),
    ...(figures === null ? [] : [count(figures, 'figure')]),
  ];
  return say`${strong(count(articles, 'article'))} · ${join(
    counts.map((each) => [each]),
    ' · ',
  )}`;
}

/** Quotes and figures of some articles only are read. */
export function statusReading(read: Readonly<{ quotes: number; figures: number }>, articles: number): Sentence {
  return [
    `Read so far: quotes of ${number(read.quotes)}, figures of ${number(read.figures)} of ${count(articles, 'article')}; the others in the background or when first asked for.`,
  ];
}

/** Whether questions are answered by meaning. */
export function statusEncoder(
  encoder: Readonly<{
    state: 'ready' | 'partly' | 'words only';
    why: string | null;
    advice: string | null;
    vectors: number;
    passages: number;
  }>,
): Sentence {
  const { state, why, advice, vectors, passages } = encoder;
  if (state === 'words only') return say`Questions are answered by their words only. ${why ?? ''} ${advice ?? ''}`;
  const read = `vectors of ${number(vectors)} of ${count(passages, 'passage')}`;
  return [
    state === 'ready'
      ? `Questions are answered by meaning: ${read}.`
      : `Questions are answered by meaning; passages are still being read: ${read}.`,
  ];
}

/** How many problems the articles have. */
export function statusProblems(problems: number): Sentence {
  return problems === 0
    ? ['No problems with the articles.']
    : say`${[count(problems, 'problem')]} with the articles; ${command('byline reload')} names the first, byline check in a shell all.`;
}

/** "Byline 1.2.0, running since 4 May 2025, 13:05 UTC." */
export function statusRunning(version: string, since: string): Sentence {
  const day = new Date(since).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return say`Byline ${version}, running since ${[`${day}, ${since.slice(11, 16)} UTC`]}.`;
}

/** A group of commands was typed without one of them. */
export function subcommandsAre(names: readonly string[]): Sentence {
  return say`Say what to do: ${join(
    names.map((name) => command(name)),
    ', ',
    ' or ',
  )}.`;
}
