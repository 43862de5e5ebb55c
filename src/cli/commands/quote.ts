import { readQuoteAsked, streamQuotes, type Filter, type QuoteRequest, type QuoteRow } from '../../library.ts';
import type { Context, Desk } from '../context.ts';
import { EXIT, type Exit } from '../exit.ts';
import { noteUndated } from '../filter.ts';
import { list } from '../list.ts';
import { disarm } from '../output.ts';
import type { Row } from '../rows/rows.ts';
import { quoteView } from '../views/quote.ts';

/** Everything one person said. */
export async function quote(request: QuoteRequest, context: Context): Promise<Exit> {
  const { library, output, type, words, json } = context;
  const asked = readQuoteAsked(request);
  const { speaker: typed, about = null } = asked;
  const answer = await library.quotes(asked);
  if (answer.status !== 'found') {
    const text = quoteView(answer, typed, about, type, words);
    if (json) output.note(text);
    else await output.line(text);
    return EXIT.nothing;
  }
  if (json) {
    const own = answer.statements.flatMap(({ runs, variants }) => [runs, ...variants].flat());
    for (const row of [...own, ...answer.recounted]) await output.json(row satisfies Row<'quote'>);
    for (const { runs } of answer.closest) for (const row of runs) await output.json(row satisfies Row<'quote'>);
    output.note(type.say(words.stillReading(answer.reading)));
    output.note(type.say(words.speakerReadAs(answer.spelled)));
    if (answer.namesakes.length > 0) output.note(type.say(words.namesakes(typed, answer.namesakes)));
    if (answer.closest.length > 0 && about !== null) output.note(type.say(words.closestBeside(about)));
    if (!answer.onTopic && about !== null) output.note(type.say(words.closestToTopic(answer.speaker, about)));
  } else await output.line(quoteView(answer, typed, about, type, words));
  noteUndated(answer.undated, asked, context);
  return answer.onTopic ? EXIT.done : EXIT.nothing;
}

/** Every quote of a corpus, in corpus order, as it is read. */
export function allQuotes(path: string, filter: Filter, desk: Desk): Promise<Exit> {
  const { output, type, words, json } = desk;
  let last: string | null = null;
  return list(streamQuotes(path, filter), filter, desk, async (row) => {
    if (json) return output.json(row satisfies Row<'quote'>);
    if (last !== row.article) await output.line((last === null ? '' : '\n') + type.bold(heading(row, desk)));
    last = row.article;
    const who = row.speaker ?? row.speakerText ?? words.UNNAMED;
    await output.line(type.block(`“${disarm(row.quote)}” — ${disarm(who)}, ¶${row.paragraph}`, 2));
  });
}

function heading({ citation }: QuoteRow, { type, words }: Desk): string {
  return type.say(words.citationLine({ ...citation, paragraph: null }, citation.article));
}
