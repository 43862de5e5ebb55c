import { z } from 'zod';
import { citation, place, probability, span } from './citation.ts';

/** `byline quote`: one row a quote. */
export const quoteRow = z
  .strictObject({
    ...place,
    quote: z.string().describe('the words within the marks'),
    speaker: z.string().nullable().describe('full name'),
    speakerText: z.string().nullable().describe('how the article names the speaker there'),
    role: z.string().nullable(),
    cue: z.string().nullable().describe('the saying verb as printed'),
    chain: z
      .array(z.strictObject({ name: z.string(), as: z.enum(['recounted', 'reported']) }))
      .describe('through whom the words came'),
    kind: z.enum(['full', 'phrase', 'fragment']),
    statement: z.string().describe('the same for all quotes of one attribution'),
    confidence: probability.describe('how sure the speaker is right'),
    nested: z
      .array(
        z.strictObject({
          ...span,
          quote: z.string(),
          speaker: z.string().nullable(),
          recountedBy: z.string().nullable(),
        }),
      )
      .describe('quotes within this one'),
    citation,
  })
  .meta({ title: 'byline quote --json', description: 'one row a quote' });
