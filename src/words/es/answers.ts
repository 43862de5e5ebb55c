import { noArticleFits } from './commands.ts';
import { numeral } from '../region.ts';
import { join, say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** What stands above passages that do not answer. */
export const RELATED_LABEL = 'Relacionado, no es una respuesta:';

/** Stands above the passages behind the first one. */
export const FURTHER_LABEL = 'Otros pasajes, menos probables como respuesta:';

const or = (words: readonly string[]): Sentence => join(words.map(strong), ', ', ' ni ');

/** Not all articles are read yet. */
export function stillReading(reading: Readonly<{ read: number; total: number }> | undefined): Sentence {
  if (reading === undefined) return [];
  const { read, total } = reading;
  return [
    `La lectura sigue: esto sale de ${numeral(read)} de ${count(total, 'artículo')}; vuelve a preguntar en un momento para tenerlos todos.`,
  ];
}

/** "Ningún pasaje menciona **heroína**." Empty when every word of the question is printed somewhere. */
export function uncoveredWords(uncovered: readonly string[], filtered: boolean): Sentence {
  if (uncovered.length === 0) return [];
  return filtered
    ? say`Ningún pasaje de los artículos consultados menciona ${or(uncovered)}.`
    : say`Ningún pasaje menciona ${or(uncovered)}.`;
}

/** Nothing answers. */
export function foundNothing(articles: number, noOther = false): Sentence {
  if (noOther) return ['Ningún otro medio tiene aquí un artículo que lo mencione.'];
  if (articles === 0) return noArticleFits();
  return [
    articles === 1
      ? 'No se encontró nada en el único artículo que responda a eso.'
      : `No se encontró nada en los ${count(articles, 'artículo')} que responda a eso.`,
  ];
}

/** What of the question is missing. */
export function whatIsMissing(uncovered: readonly string[], unmet: string | null, filtered: boolean): Sentence {
  if (uncovered.length > 0) return uncoveredWords(uncovered, filtered);
  return unmet === null ? [] : say`No se encontró ningún pasaje que diga lo que se pregunta sobre ${strong(unmet)}.`;
}

/** Both in one line. */
export function noAnswer(
  {
    articles,
    unmet,
    filtered,
    noOther = false,
  }: Readonly<{ articles: number; unmet: string | null; filtered: boolean; noOther?: boolean }>,
  uncovered: readonly string[],
): Sentence {
  const missing = articles === 0 ? [] : whatIsMissing(uncovered, unmet, filtered);
  return join([foundNothing(articles, noOther), ...(missing.length === 0 ? [] : [missing])], ' ');
}

/** "1 pasaje · 2 artículos consultados". */
export function searched(passages: number, articles: number, byWordsOnly = false): Sentence {
  const read = articles === 1 ? 'consultado' : 'consultados';
  return [
    `${count(passages, 'pasaje')} · ${count(articles, 'artículo')} ${read}${byWordsOnly ? ' · solo por palabras' : ''}`,
  ];
}

/** Undated articles stay in under a date filter. */
export function undatedKept(undated: number): Sentence {
  if (undated === 0) return [];
  return [
    undated === 1
      ? '1 artículo sin fecha se incluye sean cuales sean las fechas pedidas.'
      : `${count(undated, 'artículo')} sin fecha se incluyen sean cuales sean las fechas pedidas.`,
  ];
}

/** How sure to be, in words. */
export function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'muy probablemente la respuesta';
  if (confidence >= 0.7) return 'probablemente la respuesta';
  return 'quizá la respuesta';
}

/** The short answer, which is itself a slice of the text: "55 kilos — tal como se publicó". */
export function asPrinted(text: string): Sentence {
  return say`${strong(text)} — tal como se publicó`;
}
