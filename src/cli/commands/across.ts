import { comparisonParts, timelineParts, type Across } from '../../commands/across.ts';
import type { CompareRequest, TimelineRequest } from '../../library.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type Exit } from '../exit.ts';
import type { Row } from '../rows/rows.ts';
import { acrossView } from '../views/across.ts';

/** A topic has a letter or a digit; marks alone are about nothing. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What outlets print about a topic, side by side. */
export async function compare(request: CompareRequest, context: Context): Promise<Exit> {
  const { library, type, words, output, json } = context;
  if (!HAS_WORDS.test(request.topic)) throw new UsageError(type.say(words.emptyTopic()));
  const answer = await library.compare(request);
  if (json) for (const row of answer.findings) await output.json(row satisfies Row<'compare'>);
  return show(comparisonParts(answer, words), context);
}

/** Dated sentences in order of the day they speak of. */
export async function timeline(request: TimelineRequest, context: Context): Promise<Exit> {
  const { library, words, output, json } = context;
  const answer = await library.timeline(request);
  if (json) for (const row of answer.events) await output.json(row satisfies Row<'timeline'>);
  return show(timelineParts(answer, words), context);
}

/** What is no data is told beside the rows. */
async function show(across: Across, { type, words, output, json }: Context): Promise<Exit> {
  if (json) for (const said of [across.lead, ...across.notes]) output.note(type.say(said));
  else await output.line(acrossView(across, type, words));
  return across.found ? EXIT.done : EXIT.nothing;
}
