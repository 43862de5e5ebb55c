/** What went wrong in three parts: what happened, why, what to do. No stack. */

import { command, join, say, strong, type Sentence } from '../sentence.ts';
import { dateText } from './citation.ts';

/** What was typed is no day, or one of two. */
export function badDate(option: string, typed: string, readings: readonly [string, string] | null = null): Sentence {
  if (readings !== null) {
    const [a, b] = readings;
    return say`${strong(option)}: “${typed}” puede ser el ${dateText(a)} o el ${dateText(b)}. Escribe ${a} o ${b}.`;
  }
  return say`${strong(option)}: “${typed}” no es una fecha. Escríbela como 2025-05-04, 4 de mayo de 2025 o ayer.`;
}

/** What was typed like an option is none there. */
export function unknownOption(typed: string, known: readonly string[], meant?: string): Sentence {
  const list = join(known.map(strong), ', ', ' y ');
  const near = meant === undefined ? [] : say` ¿Quisiste decir ${strong(meant)}?`;
  return say`Aquí no hay ninguna opción ${strong(typed)}.${near}${known.length === 0 ? [] : say` Hay: ${list}.`}`;
}

/** The two dates are the wrong way round. */
export function afterLaterThanBefore(after: string, before: string): Sentence {
  return say`${strong('desde')} (${dateText(after)}) es posterior a ${strong('hasta')} (${dateText(before)}), así que no queda ningún día entre los dos. Intercámbialos.`;
}

/** Nothing was asked. */
export function emptyQuestion(): Sentence {
  return ['No hay ninguna pregunta. Escribe una en palabras sencillas.'];
}

/** Longer text is cut, and that is said. */
export function questionCut(limit: number): Sentence {
  return say`La pregunta tenía más de ${limit} caracteres; solo se usó el comienzo.`;
}

/** A question that is not taken at all. */
export function questionTooLong(length: number, limit: number): Sentence {
  return say`La pregunta tiene ${length} caracteres; el límite es de ${limit}. Pregunta una cosa a la vez.`;
}

const KINDS = { outlet: 'ningún medio', author: 'ningún autor' } as const;

/** No article has that outlet or author. */
export function unknownName({
  kind,
  typed,
  closest,
  listed,
}: Readonly<{
  kind: 'outlet' | 'author';
  typed: string;
  closest: readonly string[];
  listed: readonly string[];
}>): Sentence {
  const list = (names: readonly string[], last: string) =>
    join(
      names.map((name) => say`${name}`),
      ', ',
      last,
    );
  const meant = closest.length === 0 ? [] : say` ¿Quisiste decir ${list(closest, ' o ')}?`;
  const all = listed.length === 0 ? [] : say` Hay: ${list(listed, ', ')}.`;
  return say`En estos artículos no hay ${[KINDS[kind]]} “${typed}”.${meant}${all}`;
}

/** No citation has this id. */
export function unknownId(id: string): Sentence {
  return say`Aquí no hay ningún artículo ni pasaje “${id}”. Un id es el de un artículo, que ${command('sources')} enumera, o el de un párrafo suyo: “un-articulo#p3”.`;
}

/** Too many questions at once. */
export function tooFast(limit: number, seconds: number, wait: number): Sentence {
  return say`El límite es de ${limit} preguntas en ${seconds} segundos: inténtalo de nuevo en ${Math.max(1, Math.ceil(wait))} s.`;
}

/** A button of an answer whose page is gone since the articles changed. */
export function olderCorpus(name: string): Sentence {
  return say`Esta respuesta es de un conjunto anterior de artículos; pregunta de nuevo con ${command(name)}.`;
}

/** A button of another bot or version. */
export function unknownButton(): Sentence {
  return ['Este botón no es mío, o es de otra versión. Pregunta de nuevo para obtener uno nuevo.'];
}

/** The answer belongs to somebody else. */
export function notYours(): Sentence {
  return ['Solo puede hacerlo quien preguntó, o alguien que pueda gestionar los mensajes.'];
}

/** Something broke on our side. The id is also in the log. */
export function fault(id: string): Sentence {
  return say`Algo falló aquí, no en tu pregunta. Inténtalo de nuevo; si vuelve a pasar, dale este número a quien administra el bot: ${id}.`;
}

/** No new questions are taken. */
export function stopping(): Sentence {
  return ['Me están reiniciando. Pregunta de nuevo en un minuto, por favor.'];
}

/** The bot cannot run. */
export function noToken(): Sentence {
  return say`${strong('DISCORD_TOKEN')} no está puesto; el bot lo necesita. Crea una aplicación en https://discord.com/developers/applications, copia su token de bot y ponlo en .env. La terminal funciona sin él: ejecuta ${strong('byline')} sin comando.`;
}

/** The encoder is missing or switched off; `why` in a whole sentence. */
export function noEncoder(why: string): Sentence {
  return say`Las preguntas no se responden por su significado. ${why}`;
}
