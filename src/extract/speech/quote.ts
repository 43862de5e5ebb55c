/** Who said what in one article, by the rules of its language. */

import type { Article } from '../../corpus/article.ts';
import type { TellUnread } from '../budget.ts';
import type { Speech } from '../extraction.ts';
import { EnglishReader } from './en/reader.ts';
import { SpanishReader } from './es/reader.ts';

/**
 * Reads who said what.
 * @param article one article; furniture paragraphs are passed over
 * @param tell is told of what is not read
 * @returns quotes, reported speech and persons, each in text order; every `quote` and `text` is a slice of `article.text`
 */
export function extractSpeech(article: Article, tell?: TellUnread): Speech {
  return (article.language === 'es' ? new SpanishReader(article) : new EnglishReader(article)).read(tell);
}
