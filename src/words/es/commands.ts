/** What commands and options are called, and what they are for. */

import { command, say, strong, type Sentence } from '../sentence.ts';
import { dateText } from './citation.ts';
import { count } from './count.ts';

/** What each command is for, as Discord lists it. */
export const DESCRIPTIONS = {
  ask: 'Pasajes que responden a una pregunta, palabra por palabra, con medio, fecha y párrafo',
  quote: 'Lo que dijo una persona, palabra por palabra',
  'check-quote': 'Si estas palabras están publicadas, quién las dice allí y en qué difieren',
  compare: 'Lo que publican los medios sobre un tema, lado a lado: lo mismo, distinto, o uno solo',
  timeline: 'Oraciones con fecha en orden del día del que hablan, tal como se publicaron',
  stats: 'Incautaciones y otras cifras tal como se publicaron, con su valor normal',
  source: 'Un pasaje o artículo por su id, con lo que lo rodea',
  sources: 'Los artículos que se consultan',
  outlets: 'Quién los publicó, cuántos de cada uno, desde cuándo y hasta cuándo',
  'follow speaker': 'Avisar de cada artículo nuevo que tenga palabras de esta persona',
  'follow term': 'Avisar de cada artículo nuevo que publique estas palabras',
  'follow question': 'Avisar de cada artículo nuevo que responda a esta pregunta',
  'follow figure': 'Avisar de cada artículo nuevo que publique una cifra así',
  unfollow: 'Terminar un seguimiento de este canal, o uno tuyo',
  following: 'Qué se sigue en este canal, y qué sigues tú',
  'byline add': 'Incorporar los artículos de una dirección: página, canal, mapa del sitio o documento',
  'byline remove': 'Quitar un artículo de todo, para siempre',
  'byline reload': 'Leer los artículos de nuevo',
  'byline status': 'Qué está cargado, hasta dónde llegó la lectura y qué falla',
  'byline settings': 'Cómo se comporta Byline en este servidor: privacidad, canales, medios, idioma, hilos',
  'byline audit': 'Quién cambió qué ajuste de este servidor, y cuándo',
  privacy: 'Qué se guarda sobre ti, y cómo borrarlo',
  help: 'Qué hace Byline, con ejemplos, y qué guarda',
};

/** What a command is called where Discord shows its commands; in a terminal it keeps its plain name. */
export const COMMAND_NAMES = {
  ask: 'preguntar',
  quote: 'citas',
  'check-quote': 'verificar-cita',
  compare: 'comparar',
  timeline: 'cronología',
  stats: 'cifras',
  source: 'fuente',
  sources: 'artículos',
  outlets: 'medios',
  'follow speaker': 'persona',
  'follow term': 'palabras',
  'follow question': 'pregunta',
  'follow figure': 'cifra',
  unfollow: 'dejar-de-seguir',
  following: 'seguimientos',
  'byline add': 'agregar',
  'byline remove': 'quitar',
  'byline reload': 'recargar',
  'byline status': 'estado',
  'byline settings': 'ajustes',
  'byline audit': 'cambios',
  privacy: 'privacidad',
  help: 'ayuda',
};

/** What a group of commands is called there. */
export const GROUP_NAMES = { follow: 'seguir', byline: 'byline' };

/** What the commands of a group are for together. */
export const GROUP_DESCRIPTIONS = {
  follow: 'Avisar de artículos nuevos: en este canal o por mensaje directo',
  byline: 'Incorporar y quitar artículos, ver el estado, ajustar cómo se comporta Byline en este servidor',
};

/** What each option is for. */
export const OPTIONS = {
  question: 'Tu pregunta en palabras sencillas',
  topic: 'El tema, en tus palabras',
  speaker: 'Quién: un nombre, un apellido o un cargo',
  about: 'Solo lo que trata de esto, en tus palabras',
  with: 'Solo lo dicho con o a esta persona: nombrada junto a la cita',
  quote: 'Las palabras, tal como alguien las cita',
  event: 'Qué pasó; incautaciones si no dices otra cosa, cualquier suceso con «sobre»',
  item: 'Qué se incautó, a quién se detuvo…',
  unit: 'Mostrar las masas en esta unidad',
  id: 'Un artículo de la lista de artículos, o un párrafo suyo: un-articulo#p3',
  source: 'Solo este medio',
  author: 'Solo artículos de este autor: un nombre o un apellido',
  after: 'Desde este día: 2025-05-04, 4 de mayo, ayer',
  before: 'Hasta este día: 2025-05-04, 4 de mayo, ayer',
  url: 'Una dirección http o https',
  private: 'Mostrarte la respuesta solo a ti',
  term: 'Una palabra, o varias que se publican juntas',
  dm: 'Avisarme por mensaje directo, no en este canal',
  quiet: 'Horas en que no se envía nada: 22-7, o 22-7 UTC+2',
  cap: 'Mensajes al día como máximo, 10 si no dices otra cosa; luego uno con el resto',
  follow: 'Cuál',
  literally: 'No leer medio, autor, fecha, orden ni ortografía en las palabras',
};

/** What each option is called in Discord; typed in a terminal or behind a mention, it may be called so too. */
export const OPTION_NAMES = {
  question: 'pregunta',
  topic: 'tema',
  speaker: 'persona',
  about: 'sobre',
  with: 'con',
  quote: 'cita',
  event: 'suceso',
  item: 'objeto',
  unit: 'unidad',
  id: 'id',
  source: 'medio',
  author: 'autor',
  after: 'desde',
  before: 'hasta',
  url: 'url',
  private: 'privado',
  term: 'palabras',
  dm: 'directo',
  quiet: 'silencio',
  cap: 'máximo',
  follow: 'seguimiento',
  literally: 'literal',
};

/** What an option is for where that differs from command to command. */
export const OPTIONS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  timeline: {
    after: 'De este día en adelante: 2025-05-04, 4 de mayo, ayer',
    before: 'Hasta este día: 2025-05-04, 4 de mayo, ayer',
  },
  'follow speaker': { speaker: 'Quién: un nombre, apellido o cargo; puede no estar aún en ningún artículo' },
  'follow figure': { event: 'Qué pasó; cualquier suceso si no dices otra cosa' },
  'byline remove': { id: 'El artículo, por su id en la lista de artículos' },
};

/** The same in the help, after the name. */
const DOES: Readonly<Record<keyof typeof DESCRIPTIONS, string>> = {
  ask: 'pasajes que responden a una pregunta',
  quote: 'lo que dijo una persona, palabra por palabra',
  'check-quote': 'si estas palabras están publicadas y quién las dijo',
  compare: 'lo que publican los medios sobre un tema, lado a lado',
  timeline: 'oraciones con fecha en orden de su día',
  stats: 'incautaciones y otras cifras, tal como se publicaron',
  source: 'un pasaje con lo que lo rodea',
  sources: 'los artículos que se consultan',
  outlets: 'quién los publicó',
  'follow speaker': 'avisar de artículos nuevos con palabras de una persona',
  'follow term': 'avisar de artículos nuevos que publiquen unas palabras',
  'follow question': 'avisar de artículos nuevos que respondan a una pregunta',
  'follow figure': 'avisar de artículos nuevos que publiquen una clase de cifra',
  unfollow: 'terminar eso',
  following: 'qué se sigue',
  'byline add': 'incorporar los artículos de una dirección',
  'byline remove': 'quitar un artículo, para siempre',
  'byline reload': 'leer los artículos de nuevo',
  'byline status': 'qué está cargado y hasta dónde llegó la lectura',
  'byline settings': 'cómo me comporto en este servidor',
  'byline audit': 'quién cambió qué ajuste',
  privacy: 'qué se guarda sobre ti',
  help: 'esta página',
};

/** "**Riverbend Post** — 12 artículos, 4 de mayo de 2025 – 6 de mayo de 2025". */
export function outletLine(
  row: Readonly<{ outlet: string | null; articles: number; oldest: string | null; newest: string | null }>,
): Sentence {
  const { outlet, articles, oldest, newest } = row;
  const days = oldest === newest ? dateText(oldest) : `${dateText(oldest)} – ${dateText(newest)}`;
  return say`${strong(outlet ?? 'medio desconocido')} — ${[count(articles, 'artículo')]}, ${days}`;
}

/** Lines that a message has no room for. */
export function moreLines(left: number): Sentence {
  return say`… y ${left} más`;
}

/** Filters that leave nothing. */
export function noArticleFits(): Sentence {
  return ['Ningún artículo cumple estos filtros.'];
}

/** One line of the help: "/ask — pasajes que responden a una pregunta". */
export function commandLine(name: keyof typeof DESCRIPTIONS): Sentence {
  return say`${command(name)} — ${[DOES[name]]}`;
}
