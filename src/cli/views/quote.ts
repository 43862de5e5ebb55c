import { shownOf, type QuoteAnswer, type QuoteRow, type ReportedRow, type Statement } from '../../library.ts';
import { join } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { disarm, type Typesetter } from '../output.ts';

/** Where and how something was said: “she” … “recalled” · recounted by … · outlet, date, ¶. */
function origin(row: QuoteRow | ReportedRow, type: Typesetter, words: Words): string {
  const parts = [
    words.attribution(row.speakerText, row.cue),
    ...('chain' in row ? [words.chainText(row.chain)] : []),
    words.citationLine(row.citation),
  ].filter((part) => part.length > 0);
  return type.dim(type.block(type.say(join(parts, ' · ')), 4));
}

/** Words of another inside a quotation, marked: his share of what is only recounted. */
function innerWords(row: QuoteRow, speaker: string, type: Typesetter): string {
  let text = '';
  let at = row.start;
  for (const { start, end, speaker: inner } of row.nested) {
    if (inner !== speaker || start < at) continue;
    text += disarm(row.quote.slice(at - row.start, start - row.start));
    text += type.mark(disarm(row.quote.slice(start - row.start, end - row.start)));
    at = end;
  }
  return text + disarm(row.quote.slice(at - row.start));
}

function runLines(
  runs: readonly QuoteRow[],
  type: Typesetter,
  words: Words,
  quoted = (row: QuoteRow) => type.bold(disarm(row.quote)),
): string[] {
  const lines: string[] = [];
  runs.forEach((row, index) => {
    lines.push(type.block(`“${quoted(row)}”`, 2));
    const next = runs[index + 1];
    const same = next?.paragraph === row.paragraph && next.cue === row.cue && next.speakerText === row.speakerText;
    if (!same) lines.push(origin(row, type, words));
  });
  return lines;
}

function statementLines({ runs, variants }: Statement, type: Typesetter, words: Words): string[] {
  const lines = runLines(runs, type, words);
  if (variants.length > 0) {
    lines.push(type.dim(type.block(words.VARIANTS_LABEL, 4)));
    for (const variant of variants) lines.push(...runLines(variant, type, words).map((line) => `  ${line}`));
  }
  return ['', ...lines];
}

/** What a person said, as text for a terminal. */
export function quoteView(
  answer: QuoteAnswer,
  typed: string,
  about: string | null,
  type: Typesetter,
  words: Words,
): string {
  const far = type.say(words.stillReading(answer.reading));
  const text = answered(answer, typed, about, type, words);
  return far === '' ? text : `${text}\n\n${type.dim(type.block(far))}`;
}

function answered(answer: QuoteAnswer, typed: string, about: string | null, type: Typesetter, words: Words): string {
  if (answer.status === 'ambiguous') return type.block(type.say(words.whichSpeaker(typed, answer.candidates)));
  if (answer.status === 'none') {
    const { speaker, closest, all, named } = answer;
    const sentence =
      speaker === null ? words.unknownSpeaker(typed, closest, all, named) : words.noQuoteFits(speaker, about, named);
    return type.block(type.say(sentence));
  }
  const readAs = words.speakerReadAs(answer.spelled);
  const lines = readAs.length === 0 ? [] : [type.dim(type.block(type.say(readAs))), ''];
  lines.push(type.block(type.say(words.speakerHeading(answer.speaker, shownOf(answer)))));
  if (answer.namesakes.length > 0) lines.push(type.dim(type.block(type.say(words.namesakes(typed, answer.namesakes)))));
  if (!answer.onTopic && about !== null)
    lines.push('', type.block(type.say(words.closestToTopic(answer.speaker, about))));
  for (const statement of answer.statements) lines.push(...statementLines(statement, type, words));
  if (answer.closest.length > 0 && about !== null) {
    lines.push('', type.block(type.say(words.closestBeside(about))));
    for (const statement of answer.closest) lines.push(...statementLines(statement, type, words));
  }
  if (answer.recounted.length > 0) {
    lines.push('', type.bold(words.RECOUNTED_LABEL), '');
    const own = (row: QuoteRow) => innerWords(row, answer.speaker.name, type);
    lines.push(...runLines(answer.recounted, type, words, own));
  }
  if (answer.reported.length > 0) {
    lines.push('', type.bold(words.REPORTED_LABEL));
    for (const row of answer.reported) lines.push('', type.block(disarm(row.text), 2), origin(row, type, words));
  }
  return lines.join('\n');
}
