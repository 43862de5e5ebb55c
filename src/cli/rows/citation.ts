import { z } from 'zod';

export const articleId = z
  .string()
  .regex(/^[a-z0-9_.-]+$/)
  .describe('id of the article');

/** A calendar day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date' });

export const kind = z.enum(['article', 'digest']).describe('a digest retells an article in other words');

/** What says by whom, when and where an article was published. */
export const published = {
  source: z.string().nullable().describe('name of the outlet'),
  title: z.string().nullable(),
  byline: z.array(z.string()).describe('the authors'),
  date: day.nullable(),
  url: z
    .string()
    .regex(/^https?:\/\//)
    .nullable(),
} as const;

const paragraph = z.int().min(1).describe('counted from 1 over all paragraphs of the article');

export const citation = z
  .strictObject({
    article: articleId,
    paragraph: paragraph.nullable().describe('null for a whole article'),
    ...published,
    kind,
  })
  .meta({ id: 'citation', description: 'where a passage, quote or figure stands' });

/** Where a slice of an article begins and ends. */
export const span = {
  start: z.int().min(0).describe('first UTF-16 position in the text of the article'),
  end: z.int().min(0).describe('UTF-16 position behind the last'),
} as const;

/** Where something stands in an article. */
export const place = { article: articleId, paragraph, ...span } as const;

/** 0–1. */
export const probability = z.number().min(0).max(1);
