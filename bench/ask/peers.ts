/** The same questions put to search engines as they come, over the same passages: what ranking of our own is worth. */

import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';

import type { Article } from '../../src/corpus/article.ts';
import { passages as passagesOf, type Passage } from '../../src/index/passages/passage.ts';
import type { Prediction } from './scorer.ts';

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

export type PeerAnswers = Readonly<{ predictions: readonly Prediction[] }>;

/** Opens a peer over the passages of some articles and asks it everything. */
export function askPeer(peer: Peer, articles: readonly Article[], questions: readonly Question[]): PeerAnswers {
  const passages = articles.flatMap((article) => passagesOf(article));
  const search = peer.open(passages);
  return {
    predictions: questions.map(({ id, question }): Prediction => ({
      id,
      passages: search(question).flatMap((at) => {
        const passage = passages[at];
        return passage ? [{ article: passage.article.id, paragraph: passage.paragraph }] : [];
      }),
    })),
  };
}
