/**
 * Examines a corpus: everything that reading it says, and what is odd about its articles by themselves and among each
 * other. Articles are read one at a time; of each no more is kept than numbers.
 */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, IsoDate, Problem } from '../article.ts';
import { readCorpus } from '../folder.ts';
import { readFeeds } from '../intake/feeds.ts';
import { ARTICLE_CHECKS, type ArticleCheck } from './article-checks.ts';
import { Gathered, placeOf } from './gathered.ts';
import { NearDuplicates } from './near-duplicates.ts';
import { filesOf, lineEnds, lineFromEnd, mixedEncodings } from './raw-files.ts';
import { RepeatedParagraphs, saidOf } from './repeated.ts';

/** An article as it was read, or something wrong. */
export type Examined = Readonly<{ article: Article }> | Readonly<{ problem: Problem }>;

/** Groups of near-duplicates that are told one by one, and articles of a group that are named. */
const MOST_GROUPS = 20;
const NAMED = 5;

/** Where something was found, in as few numbers as name it. */
type Spot = Readonly<{ file: string; line: number | null; fromEnd: number | null }>;

function spotOf({ file, line, text }: Article, at: number | null): Spot {
  return { file, line, fromEnd: at === null ? null : lineEnds(text, at) };
}

/**
 * Examines a corpus. Errors come as they are met; what several articles share is told at the end, once, with its count.
 * @param today dates behind it lie in the future
 * @throws {CorpusError} as `readCorpus` does
 */
export async function* examine(path: string, today: IsoDate): AsyncGenerator<Examined> {
  const gathered = new Gathered();
  const findings = new Findings();
  const copies = new Copies();
  const repeated = new RepeatedParagraphs();
  for await (const entry of readCorpus(path)) {
    if ('problem' in entry) {
      if (entry.problem.severity === 'error') yield entry;
      else gathered.add(entry.problem);
      continue;
    }
    const { article } = entry;
    findings.add(article, today);
    if (!copies.add(article)) repeated.add(article);
    yield entry;
  }
  const isFolder = (await stat(path)).isDirectory();
  for (const file of await filesOf(path)) {
    const mixed = await mixedEncodings(file);
    if (mixed !== null) gathered.add(mixed);
  }
  if (isFolder) for (const problem of (await readFeeds(path)).problems) gathered.add(problem);
  for (const problem of gathered.problems()) yield { problem };

  const placed = async ({ file, line, fromEnd }: Spot): Promise<Pick<Problem, 'file' | 'line'>> => {
    if (line !== null || fromEnd === null) return { file, line };
    return { file, line: await lineFromEnd({ path: isFolder ? join(path, file) : path, name: file }, fromEnd) };
  };
  for (const { spot, ...said } of findings.all()) yield { problem: { ...(await placed(spot)), ...said } };
  for (const one of repeated.found()) {
    const place = await placed(one);
    yield { problem: { ...place, severity: 'hint', problem: saidOf(one), advice: REPEATED_ADVICE } };
  }
  for (const problem of copies.problems()) yield { problem };
}

const REPEATED_ADVICE =
  'If it is no part of the articles, take it out of the files: it is searched and quoted as if it were printed there.';

type Said = Readonly<{ spot: Spot }> & Omit<Problem, 'file' | 'line'>;

/** What the checks of single articles found, each kind once. */
class Findings {
  readonly #found = new Map<
    string,
    { check: ArticleCheck; problem: string; spot: Spot; count: number; also: string[] }
  >();

  add(article: Article, today: IsoDate): void {
    for (const check of ARTICLE_CHECKS) {
      const finding = check.find(article, today);
      if (finding === null) continue;
      const { problem, at } = finding;
      const known = this.#found.get(problem);
      if (known === undefined) {
        this.#found.set(problem, { check, problem, spot: spotOf(article, at), count: 1, also: [] });
        continue;
      }
      known.count++;
      if (known.also.length < NAMED) known.also.push(placeOf(article));
    }
  }

  *all(): Generator<Said> {
    for (const { check, problem, spot, count, also } of this.#found.values()) {
      const { severity, advice } = check;
      const others = count === 1 ? '' : ` The same: ${named(also, count - 1)}.`;
      yield { spot, severity, problem: problem + others, advice };
    }
  }
}

type Copy = Readonly<{ id: string; outlet: string; file: string; line: number | null }>;

/** Articles that say nearly the same. */
class Copies {
  readonly #near = new NearDuplicates();
  readonly #articles: Copy[] = [];

  /** @returns true for one that says what an earlier one says */
  add({ id, source, file, line, text }: Article): boolean {
    this.#articles.push({ id, outlet: source ?? 'unknown outlet', file, line });
    return this.#near.add(text) !== null;
  }

  *problems(): Generator<Problem> {
    const groups = this.#near.groups();
    for (const group of groups.slice(0, MOST_GROUPS)) yield this.#problem(group);
    const rest = groups.slice(MOST_GROUPS);
    const first = this.#articles[rest[0]?.[0] ?? -1];
    if (first === undefined) return;
    const articles = rest.reduce((sum, { length }) => sum + length, 0).toLocaleString('en-GB');
    const problem = `${rest.length.toLocaleString('en-GB')} more groups of articles say nearly the same (${articles} articles), "${first.id}" in the first.`;
    yield { file: first.file, line: first.line, severity: 'hint', problem, advice: COPIES_ADVICE };
  }

  #problem(group: readonly number[]): Problem {
    const [first, ...others] = group.flatMap((number) => this.#articles[number] ?? []);
    const { id, outlet, file, line } = first ?? { id: '', outlet: '', file: '', line: null };
    const also = named(
      others.slice(0, NAMED).map((one) => `"${one.id}" (${one.outlet})`),
      others.length,
    );
    const problem = `${group.length} articles say nearly the same: "${id}" (${outlet}), ${also}.`;
    return { file, line, severity: 'hint', problem, advice: COPIES_ADVICE };
  }
}

const COPIES_ADVICE =
  'Copies of one report are folded in answers ("also in …"); of one outlet, take out all but the latest.';

/** The first few of a list, and how many more there are. */
function named(some: readonly string[], count: number): string {
  const more = count - some.length;
  return more > 0 ? `${some.join(', ')} and ${more.toLocaleString('en-GB')} more` : some.join(', ');
}
