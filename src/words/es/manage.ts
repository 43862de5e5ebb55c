/** What is said to those who run Byline: who may, what runs, how things stand. */

import { numeral } from '../region.ts';
import { command, join, say, strong, type Sentence } from '../sentence.ts';
import { dateText } from './citation.ts';
import { count } from './count.ts';

/** Somebody else gave a command of those who run Byline. */
export function onlyOperators(): Sentence {
  return say`Solo puede hacerlo quien administra este bot: el dueño de su aplicación, los miembros de su equipo y los administradores de los servidores indicados en ${strong('BYLINE_ADMIN_GUILDS')}. Los artículos sirven a todos los servidores, no solo a este.`;
}

/** Discord did not say whose the bot is. */
export function operatorsUnknown(): Sentence {
  return [
    'Discord no me dijo de quién es este bot, así que no sé si puedes hacerlo. Inténtalo de nuevo en un minuto, por favor.',
  ];
}

/** Another address is being taken in, or an article taken out. */
export function busy(): Sentence {
  return say`Ahora mismo se están incorporando o quitando artículos. Inténtalo de nuevo cuando termine; ${command('byline status')} dice cómo va todo.`;
}

/** What was typed is no address to fetch. */
export function noAddress(typed: string): Sentence {
  return say`“${typed}” no es una dirección http o https. Da la dirección de una página, canal, mapa del sitio o documento, que empiece por https://.`;
}

/** While an address is taken in; how many there are is not known before. */
export function takingIn(done: number): Sentence {
  return [`Incorporando… ${count(done, 'página')} hasta ahora.`];
}

/** The time in which Discord takes an answer is over, and the work is not. */
export function goesOn(): Sentence {
  return say`Esto tarda más de lo que Discord me deja responder. El trabajo sigue; ${command('byline status')} y el registro dicen en qué quedó.`;
}

/** What stands in the way of the articles, and what to do about it. */
export function corpusTrouble(message: string, advice: string): Sentence {
  return say`${message} ${advice}`;
}

/** "2 agregados, 1 actualizado, 0 quitados." */
export function changed(
  changes: Readonly<{ added: readonly string[]; updated: readonly string[]; removed: readonly string[] }>,
): Sentence {
  const { added, updated, removed } = changes;
  return [
    `${count(added.length, 'agregado')}, ${count(updated.length, 'actualizado')}, ${count(removed.length, 'quitado')}.`,
  ];
}

/** The passages after reading again. */
export function passagesNow(before: number, after: number): Sentence {
  return [`${count(after, 'pasaje')}, antes ${numeral(before)}.`];
}

/** A problem with its place. */
export function problemLine(
  problem: Readonly<{ file: string; line: number | null; problem: string; advice: string }>,
): Sentence {
  const { file, line, problem: what, advice } = problem;
  return say`${strong(line === null ? file : `${file}:${line}`)}: ${what} ${advice}`;
}

/** What is loaded. */
export function statusCounts(
  now: Readonly<{ articles: number; undated: number; passages: number; quotes: number | null; figures: number | null }>,
): Sentence {
  const { articles, undated, passages, quotes, figures } = now;
  const counts = [
    ...(undated === 0 ? [] : [`${numeral(undated)} sin fecha`]),
    count(passages, 'pasaje'),
    ...(quotes === null ? [] : [count(quotes, 'cita')]),
    ...(figures === null ? [] : [count(figures, 'cifra')]),
  ];
  return say`${strong(count(articles, 'artículo'))} · ${join(
    counts.map((each) => [each]),
    ' · ',
  )}`;
}

/** Quotes and figures of some articles only are read. */
export function statusReading(read: Readonly<{ quotes: number; figures: number }>, articles: number): Sentence {
  return [
    `Leído hasta ahora: citas de ${numeral(read.quotes)} y cifras de ${numeral(read.figures)} de ${count(articles, 'artículo')}; los demás, en segundo plano o cuando se pidan por primera vez.`,
  ];
}

/** Whether questions are answered by meaning. */
export function statusEncoder(
  encoder: Readonly<{
    state: 'ready' | 'partly' | 'words only';
    why: string | null;
    advice: string | null;
    vectors: number;
    passages: number;
  }>,
): Sentence {
  const { state, why, advice, vectors, passages } = encoder;
  if (state === 'words only')
    return say`Las preguntas se responden solo por sus palabras. ${why ?? ''} ${advice ?? ''}`;
  const read = `vectores de ${numeral(vectors)} de ${count(passages, 'pasaje')}`;
  return [
    state === 'ready'
      ? `Las preguntas se responden por su significado: ${read}.`
      : `Las preguntas se responden por su significado; todavía se leen pasajes: ${read}.`,
  ];
}

/** How many problems the articles have. */
export function statusProblems(problems: number): Sentence {
  return problems === 0
    ? ['Los artículos no tienen problemas.']
    : say`${[count(problems, 'problema')]} con los artículos; ${command('byline reload')} nombra los primeros, byline check en una consola todos.`;
}

/** "Byline 1.2.0, en marcha desde el 4 de mayo de 2025, 13:05 UTC." */
export function statusRunning(version: string, since: string): Sentence {
  return say`Byline ${version}, en marcha desde el ${[`${dateText(since.slice(0, 10))}, ${since.slice(11, 16)} UTC`]}.`;
}

/** A group of commands was typed without one of them. */
export function subcommandsAre(names: readonly string[]): Sentence {
  return say`Di qué hacer: ${join(
    names.map((name) => command(name)),
    ', ',
    ' o ',
  )}.`;
}
