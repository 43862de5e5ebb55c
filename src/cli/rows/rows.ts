/** Every kind of row that `--json` writes. A row has the fields of its schema and no others; what is unknown is `null`. */

import { z } from 'zod';
import { askRow } from './ask.ts';
import { articleId, citation, day, place } from './citation.ts';
import { backupRow, benchRow, feedbackRow, keptQuestionRow } from './kept.ts';
import { quoteRow } from './quote.ts';
import { checkRow, fixRow, sourceRow, sourcesRow } from './source.ts';
import { figureRow, statsRow } from './stats.ts';

/** By the command that writes them. */
export const ROWS = {
  ask: askRow,
  quote: quoteRow,
  stats: statsRow,
  'stats-all': figureRow,
  source: sourceRow,
  sources: sourcesRow,
  outlets: z
    .strictObject({
      outlet: z.string().nullable(),
      articles: z.int().min(1).describe('how many'),
      oldest: day.nullable(),
      newest: day.nullable(),
    })
    .meta({ title: 'byline outlets --json', description: 'one row an outlet, most articles first' }),
  'check-quote': z
    .strictObject({
      quote: z.string(),
      status: z.enum(['exact', 'near', 'not found']),
      places: z.array(
        z.strictObject({
          ...place,
          text: z.string().describe('as printed'),
          similarity: z.number().min(0).max(1).describe('1 for word for word'),
          differences: z.array(z.strictObject({ typed: z.string().nullable(), printed: z.string().nullable() })),
          quoted: z.boolean().describe('whether it stands in quotation marks'),
          speaker: z.string().nullable(),
          citation,
        }),
      ),
      more: z.int().min(0).describe('how many places more there are'),
    })
    .meta({ title: 'byline check-quote --json', description: 'one row, or one a sentence where they stand apart' }),
  add: z
    .strictObject({
      what: z.enum(['added', 'updated', 'unchanged']),
      article: articleId,
      title: z.string().nullable(),
      from: z.string().describe('address or path that it came from'),
      file: z.string().describe('where it stands now'),
    })
    .meta({ title: 'byline add --json', description: 'one row an article taken in' }),
  check: checkRow,
  'check-fix': fixRow,
  feedback: feedbackRow,
  'feedback-bench': benchRow,
  'feedback-questions': keptQuestionRow,
  backup: backupRow,
} as const;

export type RowName = keyof typeof ROWS;

type Held<T> = T extends readonly (infer One)[]
  ? readonly Held<One>[]
  : T extends object
    ? { readonly [Field in keyof T]: Held<T[Field]> }
    : T;

/** A row as the program holds it before it is written. */
export type Row<Name extends RowName> = Held<z.infer<(typeof ROWS)[Name]>>;

/** The JSON Schema (2020-12) of a kind of row. */
export function jsonSchema(name: RowName): object {
  return z.toJSONSchema(ROWS[name], {
    // The bounds of whole numbers in JavaScript say nothing about a row.
    override: ({ jsonSchema: made }) => {
      if (made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum;
      if (made.minimum === Number.MIN_SAFE_INTEGER) delete made.minimum;
    },
  });
}
