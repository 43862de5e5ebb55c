/** What the bot kept: feedback, questions, a backup. Nobody who gave feedback is named. */

import { z } from 'zod';

const id = z.int().min(1).describe('number of the vote');
const passages = z.array(z.string());
const filter = z.record(z.string(), z.string()).describe('what limited the question, by option');
const question = z.string();
const reason = z.enum(['passage', 'speaker', 'figure', 'missing', 'other']).describe('what was wrong');
const time = z.iso.datetime().meta({ format: 'date-time' });

export const feedbackRow = z
  .strictObject({
    id,
    at: time,
    guild: z.string().nullable().describe('id of the server; null in direct messages'),
    answer: z.enum(['ask', 'quote', 'stats']).describe('the command that was answered'),
    question: question.describe('the question; for quote the speaker, for stats the heading of the table'),
    filter,
    shown: passages.describe('ids of the passages that the answer showed, in order'),
    reason,
    text: z.string().nullable(),
  })
  .meta({ title: 'byline feedback --json', description: 'one row an answer that somebody found wrong, oldest first' });

export const benchRow = z
  .strictObject({
    id: z.string(),
    question,
    answerable: z.null().describe('to be filled in: true or false'),
    gold: z.null().describe('to be filled in: ids of every paragraph that answers by itself'),
    short: z.null().describe('to be filled in: bare answers, letter by letter'),
    style: z.null(),
    near: passages.describe('ids of the paragraphs that were shown'),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .meta({ format: 'date', description: 'the day on which it was asked' }),
    filter,
    reasons: z.array(reason),
    texts: z.array(z.string()),
  })
  .meta({
    title: 'byline feedback --as-bench',
    description: 'one row a question whose answer was found wrong, to be completed and measured with',
  });

export const keptQuestionRow = z
  .strictObject({
    at: time,
    guild: z.string().describe('id of the server'),
    question,
    status: z.string().describe('how it was answered'),
  })
  .meta({ title: 'byline feedback --questions --json', description: 'one row a question that a server lets be kept' });

export const backupRow = z
  .strictObject({ file: z.string(), bytes: z.int().min(0) })
  .meta({ title: 'byline backup --json', description: 'one row: the copy that was written' });
