import type { Problem, SourceAnswer, SourceParagraph, SourceRow } from '../../library.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { disarm, type Typesetter } from '../output.ts';

function paragraphLine({ paragraph, text }: SourceParagraph, type: Typesetter, set: (text: string) => string): string {
  return type.block(set(disarm(text)), 5, `¶${paragraph}`.padEnd(5));
}

/**
 * An article, or a passage with its neighbours, as text for a terminal.
 * @param versions show what earlier versions printed too
 */
export function sourceView(answer: SourceAnswer, versions: boolean, type: Typesetter, words: Words): string {
  const { citation, paragraphs, around } = answer;
  const lines: string[] = [];
  if (citation.title !== null) lines.push(type.block(type.bold(disarm(citation.title))));
  lines.push(type.block(type.say(words.citationLine(citation))));
  for (const said of historyLines(answer, versions, type, words)) lines.push(type.dim(type.block(type.say(said))));
  const asked = new Set(paragraphs);
  for (const one of [...paragraphs, ...around].sort((a, b) => a.start - b.start))
    lines.push('', paragraphLine(one, type, asked.has(one) ? (text) => text : (text) => type.dim(text)));
  if (versions) lines.push(...versionLines(answer, type, words));
  return lines.join('\n');
}

/** What became of the article since it was first read. */
function historyLines(
  { article, citation, versions = [], corrections = [] }: SourceAnswer,
  shown: boolean,
  type: Typesetter,
  words: Words,
): Sentence[] {
  const changed = versions.findLast((version) => version.changed.length > 0);
  return [
    ...corrections.map(({ text, paragraph }) => words.saidCorrected(text, { ...citation, paragraph })),
    ...(versions.length === 0 ? [] : [words.earlierVersions(versions)]),
    ...(citation.paragraph === null || changed === undefined ? [] : [words.sinceChanged(changed.until)]),
    ...(versions.length === 0 || shown || type.inChat
      ? []
      : [words.versionsShown(citation.paragraph === null ? article : `${article}#p${citation.paragraph}`)]),
  ];
}

/** What earlier versions printed, the latest first. */
function versionLines({ versions = [] }: SourceAnswer, type: Typesetter, words: Words): string[] {
  return versions
    .toReversed()
    .flatMap(({ until, changed }) =>
      changed.length === 0
        ? ['', type.block(type.say(words.nothingTakenBack(until)))]
        : [
            '',
            type.block(type.say(words.printedThen(until))),
            ...changed.flatMap((one) => ['', paragraphLine(one, type, (text) => type.dim(text))]),
          ],
    );
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
