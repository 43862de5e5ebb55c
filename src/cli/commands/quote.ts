import { streamQuotes, type Filter, type QuoteRow } from '../../library.ts';
import { join } from '../../words/sentence.ts';
import { problemLine, type Context } from '../context.ts';
import { EXIT, type Exit } from '../exit.ts';
import { isDateFilter } from '../filter.ts';
import { disarm } from '../output.ts';
import { quoteView } from '../views/quote.ts';

/** Everything one person said. */
export async function quote(typed: string, about: string | null, filter: Filter, context: Context): Promise<Exit> {
  const { library, output, type, words, json } = context;
  const answer = await library.quotes({ ...filter, speaker: typed, about: about ?? undefined });
  if (answer.status !== 'found') {
    const text = quoteView(answer, typed, about, type, words);
    if (json) output.note(text);
    else await output.line(text);
    return EXIT.nothing;
  }
  if (json) {
    const own = answer.statements.flatMap(({ runs, variants }) => [runs, ...variants].flat());
    for (const row of [...own, ...answer.recounted]) await output.json(row);
  } else await output.line(quoteView(answer, typed, about, type, words));
  if (isDateFilter(filter) && filter.dated !== true) output.note(type.say(words.undatedKept(answer.undated)));
  return EXIT.done;
}

/** Every quote of a corpus, in corpus order, as it is read. */
export async function allQuotes(path: string, filter: Filter, context: Omit<Context, 'library'>): Promise<Exit> {
  const { output, type, words, json } = context;
  let found = 0;
  let last: string | null = null;
  const undated = new Set<string>();
  for await (const entry of streamQuotes(path, filter)) {
    if ('problem' in entry) {
      output.note(problemLine(entry.problem));
      continue;
    }
    const { row } = entry;
    found++;
    if (row.citation.date === null) undated.add(row.article);
    if (json) await output.json(row);
    else {
      if (last !== row.article) await output.line((last === null ? '' : '\n') + type.bold(heading(row, context)));
      last = row.article;
      const who = row.speaker ?? row.speakerText ?? words.UNNAMED;
      await output.line(type.block(`“${disarm(row.quote)}” — ${disarm(who)}, ¶${row.paragraph}`, 2));
    }
  }
  if (isDateFilter(filter) && filter.dated !== true) output.note(type.say(words.undatedKept(undated.size)));
  return found > 0 ? EXIT.done : EXIT.nothing;
}

function heading({ citation }: QuoteRow, { type, words }: Omit<Context, 'library'>): string {
  return type.say(join([words.citationLine({ ...citation, paragraph: null }, citation.article)], ''));
}
