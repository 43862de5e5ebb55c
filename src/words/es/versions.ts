/** What became of an article since it was first read. */

import { command, say, type Sentence } from '../sentence.ts';
import type { Cited } from '../en/citation.ts';
import { dateText, shortCitation } from './citation.ts';
import { count } from './count.ts';

/** The earlier versions that are kept. Empty when there are none. */
export function earlierVersions(versions: readonly Readonly<{ until: string }>[]): Sentence {
  const last = versions.at(-1);
  if (last === undefined) return [];
  const until = dateText(last.until);
  return versions.length === 1
    ? say`Se conserva una versión anterior, leída hasta el ${until}; el artículo cambió desde entonces.`
    : say`Se conservan ${[count(versions.length, 'versión anterior', 'versiones anteriores')]}, la última leída hasta el ${until}; el artículo cambió desde entonces.`;
}

/** Of a passage: its words are not those of the earlier version. */
export function sinceChanged(until: string): Sentence {
  return say`Estas palabras son más nuevas: hasta el ${dateText(until)} se publicaban otras en su lugar.`;
}

/** How the earlier wording is shown. */
export function versionsShown(id: string): Sentence {
  return say`${command(`source ${id} --versions`)} muestra el texto anterior.`;
}

/** Stands above what an earlier version printed. */
export function printedThen(until: string): Sentence {
  return say`Publicado hasta el ${dateText(until)}, cambiado desde entonces:`;
}

/** An earlier version of which every paragraph still stands in the article. */
export function nothingTakenBack(until: string): Sentence {
  return say`De lo publicado hasta el ${dateText(until)}, cada párrafo pedido sigue publicado.`;
}

/** The article says so itself. */
export function saidCorrected(text: string, cited: Cited): Sentence {
  return say`El artículo dice que se modificó: “${text}” (${shortCitation(cited)})`;
}
