/** A new article as follows are held against it: its passages, taken apart when they are first wanted. */

import type { Article } from '../../corpus/article.ts';
import { above, passages, type Passage } from '../../index/passages/passage.ts';
import { tokenize, type Token } from '../../text/analyze.ts';
import { sentences } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { cite } from '../citation.ts';
import type { MatchedPassage } from './wanted.ts';

/** Follows are read once by the rules of each: an article has one of them. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A passage with its words. */
export type PassageRead = Readonly<{
  passage: Passage;
  /** Without words of grammar; offsets in the passage. */
  tokens: readonly Token[];
  terms: ReadonlySet<string>;
  /** Terms of what stands above it. */
  title: ReadonlySet<string>;
}>;

export class ArticleRead {
  readonly article: Article;
  readonly language: Language;
  #passages: readonly PassageRead[] | null = null;
  readonly #sentences = new Map<Passage, readonly Span[]>();

  constructor(article: Article) {
    this.article = article;
    this.language = article.language === 'es' ? 'es' : 'en';
  }

  get passages(): readonly PassageRead[] {
    this.#passages ??= passages(this.article).map((passage) => {
      const tokens = contentOf(this.article.text.slice(passage.start, passage.end), this.language);
      const title = contentOf(above(passage) ?? '', this.language);
      return { passage, tokens, terms: termSet(tokens), title: termSet(title) };
    });
    return this.#passages;
  }

  /** The passage in which something begins; `null` where that stands in none. */
  passageAt(start: number): Passage | null {
    return this.passages.find(({ passage }) => passage.start <= start && start < passage.end)?.passage ?? null;
  }

  #sentenceAt(passage: Passage, at: number): Span | undefined {
    let all = this.#sentences.get(passage);
    if (all === undefined) {
      all = sentences(this.article.text.slice(passage.start, passage.end), this.language);
      this.#sentences.set(passage, all);
    }
    return all.find(({ start, end }) => start <= at && at < end);
  }

  /** A passage to be shown, with the sentence that holds a part of the article's text. */
  shown(passage: Passage, part: Span | null): MatchedPassage {
    const { article } = this;
    const { id, paragraph, start, end } = passage;
    const text = article.text.slice(start, end);
    const sentence = part === null ? undefined : this.#sentenceAt(passage, part.start - start);
    const slice =
      sentence === undefined
        ? null
        : {
            text: text.slice(sentence.start, sentence.end),
            start: start + sentence.start,
            end: start + sentence.end,
          };
    return {
      ...{ id, article: article.id, paragraph, start, end, text, highlight: slice },
      citation: cite(article, paragraph),
    };
  }
}

/** The words of a text but those of grammar. */
export function contentOf(text: string, language: Language): Token[] {
  return tokenize(text, language).filter(({ stop, term }) => !stop && term !== '');
}

const termSet = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ term }) => term));
