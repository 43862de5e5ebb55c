import type { AskAnswer, PassageHit } from '../../library.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { disarm, type Typesetter } from '../output.ts';
import type { AlsoPrinted } from '../../commands/also.ts';
/** A passage word for word, the answering sentence marked. */
function passageText({ text, start, highlight }: PassageHit, type: Typesetter): string {
  if (highlight === null) return disarm(text);
  const from = highlight.start - start;
  const to = highlight.end - start;
  return disarm(text.slice(0, from)) + type.mark(disarm(text.slice(from, to))) + disarm(text.slice(to));
}

/** What the short answer comes to, where that says more than its words. */
function figureLine({ figure }: PassageHit, type: Typesetter, words: Words): string[] {
  const said = figure === undefined ? [] : words.inFigures(figure);
  return said.length === 0 ? [] : [type.dim(type.block(type.say(said)))];
}

/** Every other place is named, or counted. */
function elsewhere({ id, also: all }: PassageHit, also: AlsoPrinted, words: Words): Sentence {
  const places = also.get(id) ?? [];
  return words.alsoInPlaces(
    places.map((cited) => words.placeWithId(cited, `${cited.article}#p${cited.paragraph ?? ''}`)),
    all.length - places.length,
  );
}

/**
 * The answer to a question as text for a terminal.
 * @param readAs what was read out of the words
 * @param also where else each passage is printed
 * @param byWordsOnly the encoder, which other questions are answered with, had no part in it
 */
export function askView(
  answer: AskAnswer,
  readAs: Sentence | null,
  also: AlsoPrinted,
  byWordsOnly: boolean,
  type: Typesetter,
  words: Words,
): string {
  const { status, passages, searched, uncovered } = answer;
  const lines: string[] = [];
  if (readAs !== null) lines.push(type.dim(type.block(type.say(words.takenBack(readAs, type.inChat)))), '');
  const [first] = passages;
  if (status === 'answered') {
    if (first?.short)
      lines.push(type.block(type.say(words.asPrinted(first.short.text))), ...figureLine(first, type, words), '');
    if (uncovered.length > 0) lines.push(type.block(type.say(words.uncoveredWords(uncovered, searched.filtered))), '');
  } else {
    lines.push(type.block(type.bold(type.say(words.noAnswer(searched, uncovered)))));
    if (passages.length > 0) lines.push('', type.block(words.RELATED_LABEL));
  }
  if (status !== 'answered' && passages.length > 0) lines.push('');
  passages.forEach((hit, index) => {
    if (index > 0) lines.push('');
    if (index === 1 && status === 'answered') lines.push(type.dim(type.block(words.FURTHER_LABEL)), '');
    const number = `${index + 1}`.padStart(2);
    lines.push(type.block(passageText(hit, type), 4, `${number}  `));
    lines.push(type.dim(type.block(type.say(words.citationLine(hit.citation, hit.id)), 4)));
    if (hit.heading !== undefined) lines.push(type.dim(type.block(type.say(words.underHeading(hit.heading)), 4)));
    if (hit.also.length > 0) lines.push(type.dim(type.block(type.say(elsewhere(hit, also, words)), 4)));
    for (const { name, value, weight } of hit.features ?? [])
      lines.push(type.dim(`      ${name.padEnd(28)} ${value.toFixed(4).padStart(10)} × ${weight.toFixed(4)}`));
  });
  if (passages.length > 0)
    lines.push('', type.dim(type.block(type.say(words.searched(passages.length, searched.articles, byWordsOnly)))));
  return lines.join('\n');
}
