/** What only Discord shows: descriptions of commands, labels of buttons, and what the bot says of its own doing. */

import { numeral } from '../region.ts';
import { say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** In the menu of a message. */
export const MENU_ASK = 'Preguntar esto a Byline';
export const MENU_CHECK = 'Verificar cita';

/** What the heading of an answer calls what was asked; the buttons read it back in whatever language it was written. */
export const FIELDS = {
  id: 'id',
  about: 'sobre',
  with: 'con',
  event: 'suceso',
  item: 'objeto',
  unit: 'unidad',
  source: 'medio',
  author: 'autor',
  after: 'desde',
  before: 'hasta',
  any: 'cualquier',
  behind: 'tras',
  typed: 'escrito',
  words: 'palabras',
  asked: 'preguntado',
  cut: 'cortada',
};

/** How the heading says that nothing was read out of the words. */
export const AS_TYPED = 'tal como se escribieron';

/** How it says where a question was cut. */
export function cutAfter(limit: number): string {
  return `tras ${numeral(limit)} caracteres`;
}

/** Permissions, as Discord calls them. */
export const PERMISSIONS = { attachFiles: 'Adjuntar archivos' };

/** On the buttons. */
export const BUTTONS = {
  context: 'Contexto',
  share: 'Compartir aquí',
  delete: 'Eliminar',
  follow: 'Seguir preguntando',
  asTyped: 'Tal como se escribió',
  csv: 'Como CSV',
  kg: 'En kg',
  lb: 'En lb',
  speakers: 'Otras personas citadas',
};

/** On the buttons that ask again without one of the limits. */
export const ANY = { source: 'Cualquier medio', author: 'Cualquier autor', dates: 'Cualquier fecha' };

/** The form for a question that goes on with an answer. */
export const FOLLOW_FORM = {
  title: 'Seguir preguntando',
  question: 'Tu pregunta',
  example: '¿y en el otro medio?',
};

// Headings of messages and of parts of them.

export const SOURCES_HEADING = 'Artículos';
export const HELP_HEADING = 'Byline';
export const EXAMPLES_LABEL = 'Ejemplos de estos artículos';
export const HOW_SURE_LABEL = 'Qué tan seguro es';
export const STORED_LABEL = 'Qué se guarda';
/** The passage asked for, among its neighbours. */
export const HERE = 'este';

/** Stands under quotes. */
export const VERBATIM_NOTE = 'aquí no se resume nada';

/** "837 artículos". */
export function articleCount(n: number): string {
  return count(n, 'artículo');
}

/** "página 1/3"; empty where there is but one. */
export function pageNumber(page: number, pages: number): string {
  return pages > 1 ? `página ${page}/${pages}` : '';
}

/** Who shared an answer. */
export function sharedBy(name: string): Sentence {
  return say`compartido por ${strong(name)}`;
}

/** The token of a question ran out before the answer could be given. */
export function tooLate(name: string): Sentence {
  return say`${strong(name)}, Discord no aceptó mi respuesta a tiempo. Vuelve a preguntar, por favor.`;
}

/** A typed value is too long. */
export function textTooLong(option: string, limit: number): Sentence {
  return say`${strong(option)} puede tener ${limit} caracteres como máximo.`;
}

/** Said once in a thread that the bot opens; without a mention it does not see what is written there. */
export function threadHint(): Sentence {
  return ['Para seguir con esta respuesta, mencióname en este hilo.'];
}

/** The message a menu command was used on is a picture, say. */
export function emptyMenuMessage(): Sentence {
  return ['Ese mensaje no tiene texto sobre el que pueda preguntar.'];
}

/** A page whose message no longer shows what was asked. */
export function unreadableMessage(): Sentence {
  return ['No puedo leer en este mensaje qué se preguntó. Pregunta de nuevo para obtener una respuesta nueva.'];
}

/** The articles changed since. */
export function noSuchContext(): Sentence {
  return ['Ese pasaje ya no está en los artículos.'];
}

/** The bot may not send files there. */
export function chartLeftOut(permission: string): Sentence {
  return say`Aquí no puedo adjuntar la imagen; pide a un administrador el permiso ${strong(permission)}. La tabla está completa sin ella.`;
}

/** More figures than a file may hold. */
export function csvTooLong(): Sentence {
  return ['La tabla es demasiado larga para enviarla como archivo. Limítala con objeto, medio, autor, desde o hasta.'];
}

/** Why the bot cannot run, and what to do. Said on stderr, then it ends. */
export const ENDS = {
  stopped: 'El bot se detuvo.',
  wrongToken:
    'Discord rechazó el token del bot. Copia uno nuevo de la página Bot de tu aplicación en DISCORD_TOKEN y arranca de nuevo.',
  intents:
    'Discord rechazó los intents del bot (4014), aunque no pide ninguno privilegiado. Comprueba en la página Bot de tu aplicación que DISCORD_TOKEN le pertenece, y actualiza Byline.',
  sharding:
    'El bot está en demasiados servidores para una sola conexión (4011). Actualiza Byline o usa una segunda aplicación.',
  version: 'Discord ya no habla esta versión de su gateway (4012). Actualiza Byline.',
  unreachable:
    'No se puede llegar a Discord. Comprueba la red y, si está puesto, DISCORD_API_BASE; luego arranca de nuevo.',
  libraryLost: 'Los artículos ya no se pueden leer de la memoria, así que el bot se detuvo. Arráncalo de nuevo.',
  storeLost:
    'Lo que el bot guarda entre arranques ya no se puede escribir, así que el bot se detuvo. Revisa la carpeta de BYLINE_DATA y arráncalo de nuevo.',
  sessions: 'Este bot arrancó demasiadas veces hoy; Discord lo deja conectarse de nuevo mañana.',
  unknownServer:
    'El servidor de DISCORD_GUILD_ID es desconocido o el bot no está en él. Comprueba el id, o invita al bot con el enlace de arriba.',
  commands:
    'Discord no aceptó la lista de comandos, así que solo se responden menciones y mensajes directos. Prueba “byline register”.',
};

/** `byline register` failed; `why` as Discord or the network says it. */
export function notRegistered(why: string): Sentence {
  return say`No se pudieron registrar los comandos: ${why}`;
}

/** Printed at start: where to go to add the bot to a server. */
export function inviteLine(url: string): string {
  return `Agrega el bot a un servidor: ${url}`;
}

/** Said where a list goes on beyond what a message holds. */
export function andMore(n: number): string {
  return `… y ${numeral(n)} más`;
}
