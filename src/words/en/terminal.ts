import { closest, distance } from 'fastest-levenshtein';
import { command, say, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** Stands above example questions. */
export const TRY_LABEL = 'Try, for example:';

/** The options that commands take in the chat. */
export const OPTIONS_LINE =
  'Options are typed as in Discord: source: OAN, author: Roe, after: 2025-05-01, before: yesterday; with /ask also literally: yes, which reads none of these out of the words; with /quote also about: sovereignty; with /stats also about: money for schools, event: all, unit: lb. /quit leaves.';

/** The first line of the chat. */
export function chatGreeting(articles: number, where: string): Sentence {
  return say`Byline — ${[count(articles, 'article')]} from ${where}. Ask a question, or type ${command('help')}. End with Ctrl-D.`;
}

/**
 * How what was read out of the words is taken back.
 * @param inChat options are typed as in Discord, else as in a shell
 */
export function takenBack(readAs: Sentence, inChat: boolean): Sentence {
  return say`${readAs} · ${[inChat ? 'literally: yes' : '--literally']} searches the words as typed`;
}

/** "There is no /quot. Did you mean /quote?" */
export function unknownCommand(typed: string, known: readonly string[]): Sentence {
  const name = typed.replace(/^\//, '').split(/\s/)[0] ?? '';
  const near = closest(name, [...known]);
  const hint = distance(name, near) <= 2 ? say` Did you mean ${command(near)}?` : say` ${command('help')} lists them.`;
  return say`There is no command “${name}”.${hint}`;
}

/** The last line of a check. */
export function checked(articles: number, errors: number, warnings: number, hints: number): Sentence {
  return [
    `${count(articles, 'article')} can be used; ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(hints, 'hint')}.`,
  ];
}

/**
 * After reading the articles again.
 * @param errors files that could not be read, or not as they are now
 */
export function readAgain(before: number, after: number, errors: number): Sentence {
  const read = `The articles were read again: ${count(after, 'article')}, before ${before.toLocaleString('en-GB')}.`;
  return errors === 0 ? [read] : say`${[read]} ${[count(errors, 'error')]}: ${command('check')} says where.`;
}

/** Reading again failed. */
export function notReadAgain(why: string): Sentence {
  return say`The articles could not be read again; the old ones stay. ${why}`;
}

/** Where the articles are from when none were named. */
export const BUNDLED = 'the bundled corpus';

/** A speaker was given, but is empty. */
export function emptySpeaker(): Sentence {
  return ['The speaker is empty. Give a name, or leave it out to list every quote.'];
}

/** `--about` narrows what one person said. */
export function aboutNeedsSpeaker(): Sentence {
  return ['--about needs a speaker: byline quote "Jane Doe" --about taxes'];
}

/** A matter was given, but is empty. */
export function emptyMatter(): Sentence {
  return ['--about is empty. Say what the figures are to be about: --about "people hurt in the flood"'];
}

/** An option that takes one of a few values. */
export function notOneOf(option: string, typed: string, values: readonly string[]): Sentence {
  return say`${option}: “${typed}” is not one of ${values.join(', ')}.`;
}

/** A row on stdin leans on one that was not answered before it. */
export function followsNothing(id: string): Sentence {
  return say`"follows" names ${id}, which no earlier line has as its "id". Put that line first.`;
}

/** A line of questions that begins like JSON. */
export function noJsonObject(): Sentence {
  return ['this is no JSON object. Write {"id": …, "question": …}, or the question alone.'];
}

/** A row of questions holds more than is read. */
export function unreadFields(unread: readonly string[], read: readonly string[]): Sentence {
  const list = (fields: readonly string[]) => fields.map((field) => `"${field}"`).join(', ');
  return say`nothing reads ${list(unread)}. A row has ${list(read)}.`;
}

/** A picture is drawn by the ending of its file. */
export function unknownPicture(file: string): Sentence {
  return say`--chart ${file}: a chart is drawn as .png or .svg. Give the file one of these endings.`;
}

/** The file of a picture cannot be written; `why` as the system says it. */
export function chartNotWritten(file: string, why: string): Sentence {
  return say`--chart ${file}: the file cannot be written (${why}).`;
}

/** The system did not say why. */
export const UNKNOWN_REASON = 'unknown reason';

/** No figure can be drawn. */
export function nothingToDraw(): Sentence {
  return ['There is nothing to draw; no chart was written.'];
}

/** A picture was written. Its caption says what is not in it. */
export function chartWritten(file: string, caption: string): Sentence {
  return caption === '' ? say`${file} written.` : say`${file} written. ${caption}`;
}

/** While passages are read before the first answer, in a line that is written over. */
export function readingPassages(done: number, total: number): string {
  return `Reading passages for the first time: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} …`;
}

/** The same where lines cannot be written over: said once. */
export function readingAllPassages(total: number): string {
  return `Reading ${count(total, 'passage')} for the first time …`;
}
