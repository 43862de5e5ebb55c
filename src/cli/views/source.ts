import type { Problem, SourceAnswer, SourceParagraph, SourceRow } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { disarm, type Typesetter } from '../output.ts';

function paragraphLine({ paragraph, text }: SourceParagraph, type: Typesetter, set: (text: string) => string): string {
  return type.block(set(disarm(text)), 5, `¶${paragraph}`.padEnd(5));
}

/** An article, or a passage with its neighbours, as text for a terminal. */
export function sourceView({ citation, paragraphs, around }: SourceAnswer, type: Typesetter, words: Words): string {
  const lines: string[] = [];
  if (citation.title !== null) lines.push(type.block(type.bold(disarm(citation.title))));
  lines.push(type.block(type.say(words.citationLine(citation))));
  const asked = new Set(paragraphs);
  for (const one of [...paragraphs, ...around].sort((a, b) => a.start - b.start))
    lines.push('', paragraphLine(one, type, asked.has(one) ? (text) => text : (text) => type.dim(text)));
  return lines.join('\n');
}

/** One article of the list. */
export function sourceLine(row: SourceRow, type: Typesetter, words: Words): string {
  const { article, title, paragraphs } = row;
  const lines = [type.bold(disarm(article))];
  if (title !== null) lines.push(type.block(disarm(title), 4));
  const cited = type.say(words.citationLine({ ...row, paragraph: null }));
  lines.push(type.dim(type.block(`${cited} · ${paragraphs} ¶`, 4)));
  return lines.join('\n');
}

/** One thing wrong with the corpus, with what to do about it. */
export function problemView({ file, line, severity, problem, advice }: Problem, type: Typesetter): string {
  const place = disarm(line === null ? file : `${file}:${line}`);
  return [`${type.bold(place)}: ${severity}: ${disarm(problem)}`, type.block(disarm(advice), 4)].join('\n');
}
