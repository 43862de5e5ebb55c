/** Taking articles in and out. */

import { command, link, say, strong, type Sentence } from '../sentence.ts';
import { LINK } from './citation.ts';
import { count } from './count.ts';

type Wrong = Readonly<{ severity: string; problem: string; advice: string }>;

type Item =
  | Readonly<{
      kind: 'article';
      what: 'added' | 'updated' | 'unchanged';
      id: string;
      title: string | null;
      from: string;
      problems: readonly Wrong[];
    }>
  | Readonly<{ kind: 'left out'; from: string; why: string }>
  | Readonly<{ kind: 'problem'; from: string; problem: string; advice: string }>;

const WHAT = { added: 'Added', updated: 'Updated', unchanged: 'Not changed' } as const;

const place = (from: string) => (/^https?:/i.test(from) ? link(from, LINK) : from);

/** What became of one article, or why there is none. */
export function added(item: Item): Sentence {
  if (item.kind === 'problem') return say`${place(item.from)}: ${item.problem} ${item.advice}`;
  if (item.kind === 'left out') return say`${place(item.from)}: left out. ${item.why}`;
  return item.title === null
    ? say`${[WHAT[item.what]]}: ${strong(item.id)}`
    : say`${[WHAT[item.what]]}: ${strong(item.id)} — ${item.title}`;
}

/** "warning: The article has no date. Say when …", of an article that is in. */
export function addedWrong({ severity, problem, advice }: Wrong): Sentence {
  return say`${severity}: ${problem} ${advice}`;
}

/** An article that is in, and what is wrong with it. */
export function addedWith(item: Item): Sentence {
  const wrong = item.kind === 'article' ? item.problems : [];
  return [...added(item), ...wrong.flatMap((one) => [' · ', ...addedWrong(one)])];
}

/** "3 articles added, 1 updated, 2 unchanged, 1 problem." */
export function addedInAll(items: readonly Item[]): Sentence {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  let problems = 0;
  let warnings = 0;
  for (const item of items) {
    if (item.kind === 'article') {
      counts[item.what]++;
      warnings += item.problems.length;
    } else if (item.kind === 'problem') problems++;
  }
  const parts = [
    `${count(counts.added, 'article')} added`,
    ...(counts.updated > 0 ? [`${counts.updated} updated`] : []),
    ...(counts.unchanged > 0 ? [`${counts.unchanged} unchanged`] : []),
    ...(problems > 0 ? [count(problems, 'problem')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return [`${parts.join(', ')}.`];
}

/** The first article of one's own: the bundled ones are no longer what is searched. */
export function ownFolder(folder: string): Sentence {
  return say`Articles of your own stand in ${strong(folder)} from now on; these are searched instead of the bundled ones. Remove the folder to go back.`;
}

/** A feed is on the list. */
export function following(url: string, every: string): Sentence {
  return say`${link(url, LINK)} is on the list of feeds: the bot and the chat ask it every ${every} while they run.`;
}

/** What a feed brought. */
export function feedRead({ feed, items }: Readonly<{ feed: string; items: readonly Item[] }>): Sentence {
  return say`${link(feed, LINK)}: ${addedInAll(items)}`;
}

/** An article is taken out. */
export function removed({ id, deleted, file }: Readonly<{ id: string; deleted: boolean; file: string }>): Sentence {
  return deleted
    ? say`${strong(id)} is taken out of everything and deleted with its earlier versions; no feed brings it back.`
    : say`${strong(id)} is taken out of everything; its file ${file} is yours and stays, but is not read. ${command('byline add')} lets it in again.`;
}

/** `--every` without a feed. */
export function everyNeedsFeed(): Sentence {
  return say`${['--every']} says how often a feed is asked: give it with ${['--feed https://…']}.`;
}

/** The bundled articles cannot be taken out. */
export function bundledStay(): Sentence {
  return say`The bundled articles stay as they are. Name a folder of your own with ${['--corpus']}, or begin one: ${command('add')}.`;
}

/** Nothing was named to be taken in. */
export function nothingToAdd(): Sentence {
  return say`Name a file, a folder or an address: ${command('add https://…')}, or a feed: ${command('add --feed https://… --every 30m')}.`;
}
