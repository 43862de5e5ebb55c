import { z } from 'zod';
import { FIGURE_EVENTS } from '../../library.ts';
import { citation, place } from './citation.ts';

const event = z.enum(FIGURE_EVENTS);

/** As far as it is known: a year, a month or a day. */
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .nullable();

const figure = z.strictObject({
  ...place,
  text: z.string().describe('number and unit as printed, without a hedge'),
  value: z.number(),
  valueMax: z.number().nullable().describe('of a range'),
  modifier: z.enum(['=', '~', '<', '>', 'up', 'down']),
  unit: z.string().describe('as printed'),
  unitNormalized: z.string(),
  concept: z.array(z.string()).describe('what is counted'),
  event: event.nullable().describe('null where the figure belongs to none'),
  item: z.string().nullable(),
  normalized: z
    .strictObject({ value: z.number(), valueMax: z.number().nullable(), unit: z.string() })
    .nullable()
    .describe("in comparable units, by the convention of the outlet's country"),
  alternatives: z
    .array(
      z.strictObject({ value: z.number(), valueMax: z.number().optional(), unit: z.string(), reading: z.string() }),
    )
    .describe('the other readings of an ambiguous unit'),
  agent: z.string().nullable().describe('by whom'),
  recipient: z.string().nullable().describe('to whom money goes; of a fine, who is fined'),
  period: z.string().nullable().describe('as printed'),
  periodResolved: z.strictObject({ from: date, to: date }).nullable(),
  hypothetical: z.boolean().describe('what may or would be, and what is denied'),
  citation,
});

/** `byline stats --all`: one row a figure. */
export const figureRow = figure.meta({
  title: 'byline stats --all --json',
  description: 'one row a figure, in the order of the articles',
});

const group = z.string().describe('id of a group of figures that agree');

const grouped = figure
  .extend({
    group,
    alsoIn: z.array(citation).describe('where else it stands'),
    conflictsWith: z.array(group),
  })
  .describe('one row a group of figures that agree');

const totals = z
  .strictObject({
    sums: z.array(z.strictObject({ event, item: z.string(), unit: z.string(), value: z.number(), of: z.array(group) })),
    noSum: z
      .array(z.strictObject({ event, item: z.string(), why: z.string() }))
      .describe('what cannot be summed, and why'),
    others: z.partialRecord(event, z.int().min(1)).describe('how many figures other events have'),
    unread: z
      .int()
      .min(0)
      .describe('how many articles were not read for figures, since they are in neither English nor Spanish'),
  })
  .describe('the last row');

/** `byline stats`: the groups, then one row of totals. */
export const statsRow = z
  .union([grouped, totals])
  .meta({ title: 'byline stats --json', description: 'the figures of an event, then one row of totals' });
