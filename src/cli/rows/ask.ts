import { z } from 'zod';
import { articleId, citation, day, place, probability, span } from './citation.ts';

const slice = z.strictObject({ text: z.string(), ...span });

const passageId = z
  .string()
  .regex(/^[a-z0-9_.-]+#p\d+(?:\.\d+)?$/)
  .describe('id of a passage');

const understood = z
  .strictObject({
    source: z.string().nullable(),
    author: z.string().nullable(),
    after: day.nullable(),
    before: day.nullable(),
    person: z.string().nullable().describe('whose words are asked for'),
  })
  .describe('the filters the question was answered under, given as options or read out of its words');

const passage = z.strictObject({
  id: passageId,
  ...place,
  article: articleId,
  text: z.string(),
  score: z.number().describe('what the passages are ordered by'),
  highlight: slice.nullable().describe('the sentence that answers'),
  short: slice.nullable().describe('the few words that answer, in the first passage only'),
  also: z.array(passageId).describe('passages that say the same in other places'),
  citation,
  features: z
    .array(z.strictObject({ name: z.string(), value: z.number(), weight: z.number() }))
    .optional()
    .describe('with --explain'),
});

/** `byline ask`: one row a question. */
export const askRow = z
  .strictObject({
    id: z.string().nullable().describe('as given with the question'),
    question: z.string(),
    status: z.enum(['answered', 'related', 'nothing']),
    confidence: probability.describe('how likely the first passage answers'),
    uncovered: z.array(z.string()).describe('words of the question of which no form stands in what was searched'),
    expanded: z
      .array(z.strictObject({ word: z.string(), as: z.array(z.string()) }))
      .describe('what else was searched for'),
    understood,
    readAs: z
      .string()
      .nullable()
      .describe(
        'what was read out of the words, as a sentence; of a row that follows another, the whole question it was read as',
      ),
    encoder: z
      .enum(['ready', 'partly', 'words only'])
      .describe('whether all passages were found by meaning too, those read so far, or none'),
    ms: z.number().min(0).describe('milliseconds it took'),
    passages: z.array(passage).describe('best first'),
  })
  .meta({ title: 'byline ask --json', description: 'one row a question, in the order asked' });
