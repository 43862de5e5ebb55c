import { z } from 'zod';
import { articleId, citation, day, kind, place, published } from './citation.ts';

/** `byline source ID`: one row. */
export const sourceRow = z
  .strictObject({
    article: articleId,
    citation,
    text: z.string().describe('the whole body text'),
    paragraphs: z
      .array(
        z.strictObject({
          paragraph: place.paragraph,
          start: place.start,
          end: place.end,
          text: z.string(),
          furniture: z.boolean().describe('no part of the story, not searched'),
        }),
      )
      .describe('all of them, of a passage that alone'),
    versions: z
      .array(
        z.strictObject({
          until: day.describe('the last day on which it was read so'),
          text: z.string().describe('the whole body text as it was'),
          changed: z
            .array(z.strictObject({ ...place, text: z.string() }))
            .describe('its paragraphs that are no longer printed so, of a passage the one in its place'),
        }),
      )
      .optional()
      .describe('with --versions: the earlier versions, the oldest first'),
  })
  .meta({ title: 'byline source --json', description: 'an article as stored' });

/** `byline sources`: one row an article. */
export const sourcesRow = z
  .strictObject({
    article: articleId,
    ...published,
    language: z.string().nullable().describe('ISO 639-1'),
    kind,
    paragraphs: z.int().min(1).describe('how many'),
  })
  .meta({ title: 'byline sources --json', description: 'one row an article, newest first' });

/** `byline check`: one row a problem. */
export const checkRow = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1).nullable(),
    severity: z
      .enum(['error', 'warning', 'hint'])
      .describe('error: an article is left out; warning: something is missing; hint: could be better'),
    problem: z.string(),
    advice: z.string().describe('what to do about it'),
  })
  .meta({ title: 'byline check --json', description: 'one row a problem' });

/** `byline check --fix`: one row a change. */
export const fixRow = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1).nullable().describe('where it was made first, null for the whole file'),
    what: z.enum(['encoding', 'byte-order mark', 'line ends', 'control characters', 'mojibake', 'date']),
    before: z.string(),
    after: z.string(),
    times: z.int().min(1),
  })
  .meta({ title: 'byline check --fix --json', description: 'one row a kind of change in a file' });
