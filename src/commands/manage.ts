/** `/byline add`, `remove`, `reload`, `status`: what those who run Byline do with its articles and see of its state. */

import type {
  Added,
  AddReport,
  CorpusError,
  Library,
  LibraryStatus,
  Problem,
  ReloadReport,
  Removal,
} from '../library.ts';
import { VERSION } from '../version.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { required, type Values } from './option.ts';

/** Characters of an address; servers take no longer ones either. */
const LONGEST_ADDRESS = 2000;
/** Problems named after the articles were read again. */
const NAMED_PROBLEMS = 5;

const ADDRESS = { url: required(undefined, LONGEST_ADDRESS) } as const;
const ARTICLE = { id: required('articles') } as const;

/** A web address, and nothing that could be a path of this machine. */
function isAddress(typed: string): boolean {
  return /^https?:\/\//i.test(typed) && URL.canParse(typed);
}

export const addArticles = {
  options: ADDRESS,
  counts: true,
  manages: 'alone',
  refuses: ({ url }: Values<typeof ADDRESS>, words: Words) => (isAddress(url) ? null : words.noAddress(url)),
  asks: ({ url }: Values<typeof ADDRESS>, library: Library, tell?: (item: Added) => void) => library.add(url, tell),
  says: ({ items, begun }: AddReport, words: Words) => [
    words.addedInAll(items),
    ...(begun === null ? [] : [words.ownFolder(begun)]),
  ],
  saysOf: (item: Added, words: Words) => words.addedWith(item),
  found: ({ items }: AddReport) => items.some(({ kind }) => kind === 'article'),
  rows: ({ items }: AddReport) =>
    items.flatMap((item) => {
      if (item.kind !== 'article') return [];
      const { what, id, title, from, file } = item;
      return [{ what, article: id, title, from, file }];
    }),
} as const;

type Taken = Readonly<{ id: string; removal: Removal | null }>;

export const removeArticle = {
  options: ARTICLE,
  counts: true,
  manages: 'alone',
  asks: async ({ id }: Values<typeof ARTICLE>, library: Library): Promise<Taken> => ({
    id,
    removal: await library.remove(id),
  }),
  says: ({ id, removal }: Taken, words: Words) => [removal === null ? words.unknownId(id) : words.removed(removal)],
  found: ({ removal }: Taken) => removal !== null,
  rows: () => [],
} as const;

/** The worst first. */
function problemLines(problems: readonly Problem[], words: Words): readonly Sentence[] {
  const rank = { error: 0, warning: 1, hint: 2 } as const;
  const worst = problems
    .filter(({ severity }) => severity !== 'hint')
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
  const left = worst.length - NAMED_PROBLEMS;
  return [
    ...worst.slice(0, NAMED_PROBLEMS).map((problem) => words.problemLine(problem)),
    ...(left > 0 ? [words.moreLines(left)] : []),
  ];
}

export const readAgain = {
  options: {},
  counts: true,
  manages: 'together',
  asks: (_values: unknown, library: Library) => library.reload(),
  says: ({ before, after, changes, problems }: ReloadReport, words: Words) => [
    // What is wrong is listed below.
    words.readAgain(before.articles, after.articles, 0),
    words.changed(changes),
    words.passagesNow(before.passages, after.passages),
    ...problemLines(problems, words),
  ],
  fails: (error: CorpusError, words: Words) => words.notReadAgain(`${error.message} ${error.advice}`),
  rows: () => [],
} as const;

type Told = Readonly<{ status: LibraryStatus; version: string; since: string }>;

async function status(_values: unknown, library: Library): Promise<Told> {
  // What is known of a library in another thread is as old as its last answer.
  await library.problems();
  const since = new Date(Date.now() - process.uptime() * 1000).toISOString();
  return { status: library.status(), version: VERSION, since };
}

export const tellStatus = {
  options: {},
  counts: true,
  manages: 'server',
  asks: status,
  says: ({ status: now, version, since }: Told, words: Words) => [
    words.statusCounts(now),
    ...(now.quotes === null || now.figures === null ? [words.statusReading(now.read, now.articles)] : []),
    words.statusEncoder(now.encoder),
    words.statusProblems(now.problems),
    words.statusRunning(version, since),
  ],
  rows: () => [],
} as const;
