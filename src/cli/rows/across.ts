import { z } from 'zod';
import { citation, place, span } from './citation.ts';

const printedBy = z.array(z.string().nullable()).min(1).describe('who prints it, null for an unknown outlet');

const spans = z.array(z.strictObject(span));

/** `byline compare`: one row a finding. */
export const compareRow = z
  .strictObject({
    kind: z
      .enum(['wording', 'figures', 'dates', 'both', 'near', 'only'])
      .describe(
        'wording: one statement in other words; figures, dates: one thing with other values or days; both: printed by several; near: much alike, perhaps the same; only: by one alone',
      ),
    outlets: printedBy,
    speaker: z.string().nullable().describe('whose words they are, of a statement'),
    what: z.string().nullable().describe('what is counted, of figures'),
    lines: z
      .array(
        z.strictObject({
          ...place,
          text: z.string().describe('as printed'),
          marked: spans.describe('words that differ, or the figures and days that only this line prints'),
          citation,
        }),
      )
      .min(1),
  })
  .meta({ title: 'byline compare --json', description: 'one row a finding, by kind' });

const moment = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .nullable();

/** `byline timeline`: one row a sentence and the day it speaks of. */
export const timelineRow = z
  .strictObject({
    ...place,
    text: z.string().describe('the sentence as printed'),
    when: z.strictObject({
      text: z.string().describe('the words that say when, as printed'),
      ...span,
      from: moment.describe('first day, month or year; null where it cannot be told safely'),
      to: moment.describe('the last; null also where it goes on'),
      since: z.boolean().describe('it goes on since then'),
      added: z.boolean().describe('worked out from the day of the article; false where the words say it themselves'),
    }),
    also: z.array(citation).describe('where nearly the same sentence stands with the same day'),
    citation,
  })
  .meta({
    title: 'byline timeline --json',
    description: 'dated sentences, the earliest first, those without a safe day last',
  });
