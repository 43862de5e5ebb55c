import { catalogueOf, type Catalogue } from '../../../../src/answer/ask/understand/catalogue.ts';
import {
  understand,
  type UnderstandRequest,
  type Understanding,
} from '../../../../src/answer/ask/understand/understand.ts';
import type { Article, IsoDate } from '../../../../src/corpus/article.ts';
import { makeArticle } from '../../articles.ts';

const ARTICLES: readonly (Parameters<typeof makeArticle>[0] & { byline?: readonly string[] })[] = [
  {
    id: 'wall',
    source: 'One America News',
    date: '2025-05-04',
    byline: ['Ana Roe'],
    paragraphs: [
      'The harbour wall of Tarrin cracked in a storm this week, and Claudia Sheinbaum, the president, flew in.',
      'According to Sheinbaum the guardian of the harbour had warned in time. He had spoken to Tomas Ostrowski.',
    ],
  },
  {
    id: 'ferry',
    source: 'The Guardian',
    date: '2025-05-06',
    byline: ['Ines Calder-Roe', 'Tomas Brandt'],
    paragraphs: [
      'Divers found 14 lamps in the wreck of the ferry off San Bernardo, Tomas Ostrowski said on Tuesday.',
      'Reports of a second wreck in San Bernardo were denied by the post office, which first reported the loss.',
    ],
  },
  {
    id: 'week',
    source: 'The Week',
    date: '2024-11-30',
    byline: ['Ivo Roe'],
    paragraphs: ['The market sold 30 crates.'],
  },
  { id: 'post', source: 'Coast Gazette', date: null, paragraphs: ['The strike at the mole of Tarrin went on.'] },
  {
    id: 'wire',
    source: 'Reuters',
    date: '2025-04-01',
    paragraphs: ['Fox News paid for the mole, and CNN reported it.'],
  },
];

/** A few articles of several outlets. */
export const articles: readonly Article[] = ARTICLES.map(({ byline = [], ...given }) => ({
  ...makeArticle(given),
  byline,
}));

export const catalogue: Catalogue = catalogueOf(articles);
export const asOf = '2025-05-20' as IsoDate;

/** A question understood over these articles. */
export const understood = (question: string, options: Partial<UnderstandRequest> = {}): Understanding =>
  understand({ question, asOf, ...options }, catalogue);
