/** The same questions put to search engines as they come, over the same passages: what ranking of our own is worth. */

import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';

import type { Passage } from '../../src/index/passage.ts';
import type { Prediction, SetScore } from './scorer.ts';

/** What a scorer looks at. */
const PLACES = 10;

type Question = Readonly<{ id: string; question: string }>;
type Search = (question: string) => readonly number[];

/** A search engine: its name and how it takes passages in. */
type Peer = Readonly<{ name: string; open: (passages: readonly Passage[]) => Search }>;

const textOf = ({ article, start, end }: Passage) => article.text.slice(start, end);

function openMiniSearch(passages: readonly Passage[]): Search {
  const search = new MiniSearch({ fields: ['text', 'title'] });
  search.addAll(passages.map((passage, id) => ({ id, text: textOf(passage), title: passage.article.title ?? '' })));
  return (question) =>
    search
      .search(question)
      .slice(0, PLACES)
      .map(({ id }) => id as number);
}

/** @param tokenizer as FTS5 knows it */
const openFts5 =
  (tokenizer: string) =>
  (passages: readonly Passage[]): Search => {
    const database = new sqlite.Database(':memory:');
    database.exec(`CREATE VIRTUAL TABLE passage USING fts5(text, title, tokenize = '${tokenizer}')`);
    database.exec('BEGIN');
    const insert = database.prepare('INSERT INTO passage (rowid, text, title) VALUES (?, ?, ?)');
    passages.forEach((passage, id) => insert.run([id + 1, textOf(passage), passage.article.title ?? '']));
    insert.finalize();
    database.exec('COMMIT');
    const find = database.prepare(`SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${PLACES}`);
    return (question) => {
      // Any of the words, each quoted: a question is no query in the language of FTS5.
      const words = [...question.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `"${word}"`);
      return find.all([words.join(' OR ')]).map(({ rowid }) => Number(rowid) - 1);
    };
  };

export const PEERS: readonly Peer[] = [
  { name: 'MiniSearch', open: openMiniSearch },
  { name: 'SQLite FTS5', open: openFts5('unicode61') },
  { name: 'SQLite FTS5, porter', open: openFts5('porter unicode61') },
];

export type PeerAnswers = Readonly<{
  predictions: readonly Prediction[];
  /** Processor time of taking everything in, seconds. */
  opened: number;
  /** Processor time of each question, milliseconds. */
  times: readonly number[];
}>;

/** Opens a peer over the passages and asks it everything. */
export function askPeer(peer: Peer, passages: readonly Passage[], questions: readonly Question[]): PeerAnswers {
  const seconds = () => process.cpuUsage().user / 1e6;
  const began = seconds();
  const search = peer.open(passages);
  const opened = seconds() - began;
  const times: number[] = [];
  const predictions = questions.map(({ id, question }): Prediction => {
    const before = seconds();
    const found = search(question);
    times.push((seconds() - before) * 1000);
    return {
      id,
      passages: found.flatMap((at) => {
        const passage = passages[at];
        return passage ? [{ article: passage.article.id, paragraph: passage.paragraph }] : [];
      }),
    };
  });
  return { predictions, opened, times };
}

/** The share of the questions below which a value lies, of sorted values. */
const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

/** The quality of a line of the table. */
export function qualityLine(score: SetScore): string {
  const share = (name: string) => (score.all[name] ?? 0).toFixed(3);
  return `strict@1 ${share('strict@1')}, @5 ${share('strict@5')}, gold MRR@10 ${share('gold_mrr@10')}`;
}

/** How long one question takes and what opening took. */
export function speedLine({ opened, times }: PeerAnswers): string {
  return `p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, opened in ${opened.toFixed(0)} s`;
}
