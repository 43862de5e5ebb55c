/** Asks one follow of one article after another: what looking up has to find. */

import { figureIn, readKind } from '../../../src/answer/follows/figures.ts';
import { ArticleRead } from '../../../src/answer/follows/article-read.ts';
import { leastCovered, questionIn, readQuestion } from '../../../src/answer/follows/questions.ts';
import { readSpeaker, speakerIn, Speaking } from '../../../src/answer/follows/speakers.ts';
import { readTerm, termIn } from '../../../src/answer/follows/terms.ts';
import type { MatchedPassage, Wanted } from '../../../src/answer/follows/wanted.ts';
import type { Article } from '../../../src/corpus/article.ts';
import type { Ledger } from '../../../src/index/ledger/ledger.ts';
import type { PassageIndex } from '../../../src/index/passages/passage-index.ts';
import type { PeopleIndex } from '../../../src/index/people/people.ts';

export type Corpus = Readonly<{ index: PassageIndex; people: PeopleIndex; ledger: Ledger }>;

/** The passage that a follow matches in an article, of all articles by words only. */
export function matchOne({ kind, text }: Wanted, article: Article, corpus: Corpus): MatchedPassage | null {
  const read = new ArticleRead(article);
  switch (kind) {
    case 'term': {
      const term = readTerm(text);
      return term && termIn(term, read);
    }
    case 'speaker': {
      const speaker = readSpeaker(text);
      return speaker && speakerIn(speaker, new Speaking(corpus.people, new Set([article.id])), read);
    }
    case 'figure': {
      const asked = readKind(text);
      const figures = corpus.ledger.entries.filter(({ figure }) => figure.article === article.id);
      return asked && figureIn(asked, figures, read);
    }
    case 'question': {
      const question = readQuestion(text);
      return question && questionIn(question, read, (term) => corpus.index.rarity(term), leastCovered(false));
    }
  }
}
