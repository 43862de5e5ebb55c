/** Taking articles in and out. */

import { command, link, say, strong, type Sentence } from '../sentence.ts';
import { LINK } from './citation.ts';
import { count } from './count.ts';

type Wrong = Readonly<{ severity: string; problem: string; advice: string }>;

type Item =
  | Readonly<{
      kind: 'article';
      what: 'added' | 'updated' | 'unchanged';
      id: string;
      title: string | null;
      from: string;
      problems: readonly Wrong[];
    }>
  | Readonly<{ kind: 'left out'; from: string; why: string }>
  | Readonly<{ kind: 'problem'; from: string; problem: string; advice: string }>;

const WHAT = { added: 'Agregado', updated: 'Actualizado', unchanged: 'Sin cambios' } as const;

const SEVERITIES: ReadonlyMap<string, string> = new Map([
  ['error', 'error'],
  ['warning', 'aviso'],
  ['hint', 'sugerencia'],
]);

const place = (from: string) => (/^https?:/i.test(from) ? link(from, LINK) : from);

/** What became of one article, or why there is none. */
export function added(item: Item): Sentence {
  if (item.kind === 'problem') return say`${place(item.from)}: ${item.problem} ${item.advice}`;
  if (item.kind === 'left out') return say`${place(item.from)}: no se tomó. ${item.why}`;
  return item.title === null
    ? say`${[WHAT[item.what]]}: ${strong(item.id)}`
    : say`${[WHAT[item.what]]}: ${strong(item.id)} — ${item.title}`;
}

/** What is wrong with an article that is in. */
export function addedWrong({ severity, problem, advice }: Wrong): Sentence {
  return say`${SEVERITIES.get(severity) ?? severity}: ${problem} ${advice}`;
}

/** An article that is in, and what is wrong with it. */
export function addedWith(item: Item): Sentence {
  const wrong = item.kind === 'article' ? item.problems : [];
  return [...added(item), ...wrong.flatMap((one) => [' · ', ...addedWrong(one)])];
}

/** "3 artículos agregados, 1 actualizado, 2 sin cambios, 1 problema." */
export function addedInAll(items: readonly Item[]): Sentence {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  let problems = 0;
  let warnings = 0;
  for (const item of items) {
    if (item.kind === 'article') {
      counts[item.what]++;
      warnings += item.problems.length;
    } else if (item.kind === 'problem') problems++;
  }
  const parts = [
    count(counts.added, 'artículo agregado', 'artículos agregados'),
    ...(counts.updated > 0 ? [count(counts.updated, 'actualizado')] : []),
    ...(counts.unchanged > 0 ? [count(counts.unchanged, 'sin cambios', 'sin cambios')] : []),
    ...(problems > 0 ? [count(problems, 'problema')] : []),
    ...(warnings > 0 ? [count(warnings, 'aviso')] : []),
  ];
  return [`${parts.join(', ')}.`];
}

/** The first article of one's own: the bundled ones are no longer what is searched. */
export function ownFolder(folder: string): Sentence {
  return say`Desde ahora hay artículos propios en ${strong(folder)}; se consultan en lugar de los incluidos. Borra la carpeta para volver atrás.`;
}

/** A feed is on the list. */
export function following(url: string, every: string): Sentence {
  return say`${link(url, LINK)} está en la lista de canales: el bot y el chat lo consultan cada ${every} mientras funcionan.`;
}

/** What a feed brought. */
export function feedRead({ feed, items }: Readonly<{ feed: string; items: readonly Item[] }>): Sentence {
  return say`${link(feed, LINK)}: ${addedInAll(items)}`;
}

/** An article is taken out. */
export function removed({ id, deleted, file }: Readonly<{ id: string; deleted: boolean; file: string }>): Sentence {
  return deleted
    ? say`${strong(id)} se quitó de todo y se borró con sus versiones anteriores; ningún canal lo trae de vuelta.`
    : say`${strong(id)} se quitó de todo; su archivo ${file} es tuyo y se queda, pero no se lee. ${command('byline add')} lo deja entrar de nuevo.`;
}

/** `--every` without a feed. */
export function everyNeedsFeed(): Sentence {
  return say`${['--every']} dice cada cuánto se consulta un canal: dalo con ${['--feed https://…']}.`;
}

/** The bundled articles cannot be taken out. */
export function bundledStay(): Sentence {
  return say`Los artículos incluidos se quedan como están. Indica una carpeta tuya con ${['--corpus']}, o empieza una: ${command('add')}.`;
}

/** Nothing was named to be taken in. */
export function nothingToAdd(): Sentence {
  return say`Indica un archivo, una carpeta o una dirección: ${command('add https://…')}, o un canal: ${command('add --feed https://… --every 30m')}.`;
}
