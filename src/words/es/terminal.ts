import { closest, distance } from 'fastest-levenshtein';
import { numeral } from '../region.ts';
import { command, say, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** Stands above example questions. */
export const TRY_LABEL = 'Prueba, por ejemplo:';

/** The options that commands take in the chat. */
export const OPTIONS_LINE =
  'Las opciones se escriben como en Discord: medio: OAN, autor: Roe, desde: 2025-05-01, hasta: 2025-05-31; con /ask también literal: sí, que no lee nada de eso en las palabras; con /quote también sobre: soberanía; con /stats también sobre: dinero para escuelas, suceso: todos, unidad: lb. Sus nombres en inglés valen igual. /quit sale.';

/** The first line of the chat. */
export function chatGreeting(articles: number, where: string): Sentence {
  return say`Byline — ${[count(articles, 'artículo')]} de ${where}. Haz una pregunta, o escribe ${command('help')}. Se termina con Ctrl-D.`;
}

/** How what was read out of the words is taken back. */
export function takenBack(readAs: Sentence, inChat: boolean): Sentence {
  return say`${readAs} · ${[inChat ? 'literal: sí' : '--literally']} busca las palabras tal como se escribieron`;
}

/** "No hay ningún comando “quot”. ¿Quisiste decir /quote?" */
export function unknownCommand(typed: string, known: readonly string[]): Sentence {
  const name = typed.replace(/^\//, '').split(/\s/)[0] ?? '';
  const near = closest(name, [...known]);
  const hint =
    distance(name, near) <= 2 ? say` ¿Quisiste decir ${command(near)}?` : say` ${command('help')} los enumera.`;
  return say`No hay ningún comando “${name}”.${hint}`;
}

/** The last line of a check. */
export function checked(articles: number, errors: number, warnings: number, hints: number): Sentence {
  const usable = articles === 1 ? 'se puede usar' : 'se pueden usar';
  return [
    `${count(articles, 'artículo')} ${usable}; ${count(errors, 'error', 'errores')}, ${count(warnings, 'aviso')}, ${count(hints, 'sugerencia')}.`,
  ];
}

/** After reading the articles again. */
export function readAgain(before: number, after: number, errors: number): Sentence {
  const read = `Los artículos se leyeron de nuevo: ${count(after, 'artículo')}, antes ${numeral(before)}.`;
  return errors === 0 ? [read] : say`${[read]} ${[count(errors, 'error', 'errores')]}: ${command('check')} dice dónde.`;
}

/** Reading again failed. */
export function notReadAgain(why: string): Sentence {
  return say`Los artículos no se pudieron leer de nuevo; quedan los anteriores. ${why}`;
}

/** Where the articles are from when none were named. */
export const BUNDLED = 'la colección incluida';

/** A speaker was given, but is empty. */
export function emptySpeaker(): Sentence {
  return ['La persona está vacía. Da un nombre, o no lo pongas para listar todas las citas.'];
}

/** `--about` narrows what one person said. */
export function aboutNeedsSpeaker(): Sentence {
  return ['--about necesita una persona: byline quote "Jane Doe" --about impuestos'];
}

/** A matter was given, but is empty. */
export function emptyMatter(): Sentence {
  return ['--about está vacío. Di sobre qué deben tratar las cifras: --about "heridos en la inundación"'];
}

/** An option that takes one of a few values. */
export function notOneOf(option: string, typed: string, values: readonly string[]): Sentence {
  return say`${option}: “${typed}” no es ninguno de ${values.join(', ')}.`;
}

/** A row on stdin leans on one that was not answered before it. */
export function followsNothing(id: string): Sentence {
  return say`"follows" nombra ${id}, que ninguna línea anterior tiene como "id". Pon esa línea antes.`;
}

/** A line of questions that begins like JSON. */
export function noJsonObject(): Sentence {
  return ['esto no es un objeto JSON. Escribe {"id": …, "question": …}, o solo la pregunta.'];
}

/** A row of questions holds more than is read. */
export function unreadFields(unread: readonly string[], read: readonly string[]): Sentence {
  const list = (fields: readonly string[]) => fields.map((field) => `"${field}"`).join(', ');
  return say`nada lee ${list(unread)}. Una fila tiene ${list(read)}.`;
}

/** A picture is drawn by the ending of its file. */
export function unknownPicture(file: string): Sentence {
  return say`--chart ${file}: un gráfico se dibuja como .png o .svg. Da al archivo una de estas extensiones.`;
}

/** The file of a picture cannot be written; `why` as the system says it. */
export function chartNotWritten(file: string, why: string): Sentence {
  return say`--chart ${file}: el archivo no se puede escribir (${why}).`;
}

/** The system did not say why. */
export const UNKNOWN_REASON = 'razón desconocida';

/** No figure can be drawn. */
export function nothingToDraw(): Sentence {
  return ['No hay nada que dibujar; no se escribió ningún gráfico.'];
}

/** A picture was written. Its caption says what is not in it. */
export function chartWritten(file: string, caption: string): Sentence {
  return caption === '' ? say`${file}: escrito.` : say`${file}: escrito. ${caption}`;
}

/** While passages are read before the first answer, in a line that is written over. */
export function readingPassages(done: number, total: number): string {
  return `Leyendo los pasajes por primera vez: ${numeral(done)} de ${numeral(total)}…`;
}

/** The same where lines cannot be written over: said once. */
export function readingAllPassages(total: number): string {
  return `Leyendo ${count(total, 'pasaje')} por primera vez…`;
}

/** What `byline --help` says of commands and options. */
export const SHELL = {
  corpus: 'carpeta o archivo de artículos (por defecto: BYLINE_CORPUS, si no los resúmenes incluidos)',
  json: 'un objeto JSON por línea en stdout, y nada más',
  source: 'solo artículos de este medio: su nombre, un alias o su dominio',
  author: 'solo artículos de este autor: un nombre o un apellido',
  after: 'solo artículos de este día o posteriores, como 2025-05-04',
  before: 'solo artículos de este día o anteriores',
  dated: 'dejar fuera los artículos sin fecha',
  withoutCommand: '\nSin comando: el bot de Discord si DISCORD_TOKEN está puesto; si no, un chat en la terminal.',
  ask: 'pasajes que responden a una pregunta; sin ella, las preguntas se leen de stdin, una por línea',
  compare: 'lo que publican los medios sobre un tema, lado a lado: lo mismo, con otras palabras, o uno solo',
  timeline: 'oraciones con fecha en orden del día del que hablan; --after y --before son de ese día',
  topic: 'solo lo que trata de esto',
  feedback: 'respuestas que la gente halló mal en Discord, y lo que dijo de ellas',
  asBench: 'como filas de preguntas para medir, un objeto JSON por línea, para completar a mano',
  questions: 'en su lugar, las preguntas que los servidores dejan guardar',
  backup:
    'escribir una copia completa de ajustes, seguimientos y opiniones en un archivo, también con el bot en marcha',
  limit: 'cuántos pasajes como máximo',
  asOf: 'el día en que se hace la pregunta (por defecto: hoy)',
  literally: 'buscar las palabras tal como se escribieron: no se lee en ellas medio, autor, fecha, orden ni ortografía',
  explain: 'mostrar los rasgos detrás de cada puesto',
  wholeNumber: 'Debe ser un número entero de 1 a 999.',
  quote: 'lo que dijo una persona, palabra por palabra; sin ella, todas las citas de la colección',
  aboutQuotes: 'solo citas sobre esto',
  with: 'solo lo dicho con o a esta persona: nombrada junto a la cita',
  stats: 'las cifras de un suceso en una tabla, con unidades comparables',
  event: 'qué suceso',
  aboutFigures: 'cifras sobre este asunto, en tus palabras, las más probables primero',
  item: 'solo este objeto: fentanyl, firearms…',
  unit: 'mostrar las masas en esta unidad',
  csv: 'como CSV',
  chart: 'dibujar también una imagen (.png o .svg)',
  allFigures: 'todas las cantidades de la colección, cuenten lo que cuenten',
  passage: 'un artículo por su id, o un pasaje con lo que lo rodea',
  versions: 'también lo que publicaron versiones anteriores',
  sources: 'los artículos que se consultan',
  check: 'qué falla en los artículos, dónde y qué hacer',
  fix: 'reparar lo que no tiene riesgo: codificaciones, fines de línea, caracteres de control, letras corruptas, formas de fechas',
  dryRun: 'con --fix: decir qué cambiaría, sin cambiar nada',
  add: 'incorporar artículos: archivos, carpetas, o direcciones de páginas, canales, mapas del sitio y documentos',
  feed: 'incorporar un canal, y consultarlo de nuevo mientras funcionan el bot o el chat',
  every: 'cada cuánto se consulta un canal: 30m, 2h, 1d (por defecto: 30m)',
  remove: 'quitar un artículo de todo, para que ningún archivo ni canal lo traiga de vuelta',
  bot: 'ejecutar el bot de Discord',
  register: 'registrar a mano los comandos del bot en Discord',
  version: 'mostrar la versión',
  help: 'mostrar la ayuda',
};

/** Titles in the help of commands. */
export const SHELL_TITLES = {
  usage: 'Uso:',
  arguments: 'Argumentos:',
  options: 'Opciones:',
  commands: 'Comandos:',
};

/** A value that is none of those an option takes. */
export function allowedChoices(values: readonly string[]): string {
  return `Se puede elegir entre ${values.join(', ')}.`;
}

/** An option that is known, only not where it was typed. */
export function standsBehind(flag: string, owners: readonly string[]): string {
  return `${flag} va detrás de su comando: ${owners.join(', ')}`;
}
