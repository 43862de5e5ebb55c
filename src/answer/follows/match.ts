/** Articles → the follows that each matches, the other way round: an article looks up what it holds. */

import type { Article, ArticleId } from '../../corpus/article.ts';
import type { Entry as FigureEntry } from '../../index/ledger/entry.ts';
import type { Ledger } from '../../index/ledger/ledger.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import type { PeopleIndex } from '../../index/people/people.ts';
import { ArticleRead } from './article-read.ts';
import { type Compiled, type Entry } from './compile.ts';
import { figureIn } from './figures.ts';
import { leastCovered, questionIn, QuestionPostings, type Question } from './questions.ts';
import { speakerIn, Speaking } from './speakers.ts';
import { termIn } from './terms.ts';
import type { FollowMatch, MatchedPassage } from './wanted.ts';

/** What articles are held against. */
export type Held = Readonly<{
  index: PassageIndex;
  /** `null` where no follow wants it. */
  people: PeopleIndex | null;
  ledger: Ledger | null;
  /** Whether `/ask` answers a question from one article; `null` where there is no encoder to say so. */
  verdict: ((question: string, article: Article) => Promise<MatchedPassage | null>) | null;
  /** The pairs were found before: a verdict that has changed since takes none back. */
  again: boolean;
}>;

/** What some articles hold, read once for all follows. */
class Batch {
  readonly speaking: Speaking | null;
  readonly #figures = new Map<ArticleId, FigureEntry[]>();

  constructor(articles: readonly Article[], { people, ledger }: Held) {
    const ids = new Set(articles.map(({ id }) => id));
    this.speaking = people === null ? null : new Speaking(people, ids);
    for (const entry of ledger?.entries ?? []) {
      const { article } = entry.figure;
      if (!ids.has(article)) continue;
      const figures = this.#figures.get(article);
      if (figures === undefined) this.#figures.set(article, [entry]);
      else figures.push(entry);
    }
  }

  figures(article: ArticleId): readonly FigureEntry[] {
    return this.#figures.get(article) ?? [];
  }
}

/**
 * Matches articles with follows.
 * @param rest gives way to whatever else the thread has to do
 * @returns by article, then by follow; each pair once
 */
export async function matchArticles(
  compiled: Compiled,
  articles: readonly Article[],
  held: Held,
  rest: () => Promise<void>,
): Promise<FollowMatch[]> {
  const batch = new Batch(articles, held);
  const rarity = remembered((term) => held.index.rarity(term));
  const least = leastCovered(held.verdict !== null || held.again);
  const questions = new QuestionPostings(compiled.questions, rarity, least);
  const found: FollowMatch[] = [];
  for (const article of articles) {
    const read = new ArticleRead(article);
    const here: FollowMatch[] = [];
    const add = ({ ids }: Entry<unknown>, passage: MatchedPassage | null): void => {
      if (passage !== null) for (const follow of ids) here.push({ follow, passage });
    };
    for (const entry of compiled.terms.in(read)) add(entry, termIn(entry.read, read));
    const { speaking } = batch;
    if (speaking !== null)
      for (const entry of compiled.speakers.in(article.id, speaking)) add(entry, speakerIn(entry.read, speaking, read));
    const figures = batch.figures(article.id);
    for (const entry of compiled.figures.in(figures)) add(entry, figureIn(entry.read, figures, read));
    for (const entry of questions.in(read)) {
      const passage = questionIn(entry.read, read, rarity, least);
      if (passage !== null) add(entry, await judged(entry.read, article, passage, held));
    }
    found.push(...here.sort((a, b) => a.follow - b.follow));
    await rest();
  }
  return found;
}

async function judged(
  { typed }: Question,
  article: Article,
  passage: MatchedPassage,
  { verdict, again }: Held,
): Promise<MatchedPassage | null> {
  if (verdict === null) return passage;
  return (await verdict(typed, article)) ?? (again ? passage : null);
}

/** The same function, asked once for each term. */
function remembered(rarity: (term: string) => number): (term: string) => number {
  const known = new Map<string, number>();
  return (term) => {
    let found = known.get(term);
    if (found === undefined) known.set(term, (found = rarity(term)));
    return found;
  };
}
