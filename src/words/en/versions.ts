/** What became of an article since it was first read. */

import { command, say, type Sentence } from '../sentence.ts';
import { dateText, shortCitation, type Cited } from './citation.ts';
import { count } from './count.ts';

/** "An earlier version, read until 5 May 2031, is kept; the article has changed since." Empty when there is none. */
export function earlierVersions(versions: readonly Readonly<{ until: string }>[]): Sentence {
  const last = versions.at(-1);
  if (last === undefined) return [];
  const until = dateText(last.until);
  return versions.length === 1
    ? say`An earlier version, read until ${until}, is kept; the article has changed since.`
    : say`${[count(versions.length, 'earlier version')]} are kept, the last read until ${until}; the article has changed since.`;
}

/** Of a passage: its words are not those of the earlier version. */
export function sinceChanged(until: string): Sentence {
  return say`These words are newer: until ${dateText(until)} others were printed in their place.`;
}

/** How the earlier wording is shown. */
export function versionsShown(id: string): Sentence {
  return say`${command(`source ${id} --versions`)} shows the earlier wording.`;
}

/** Stands above what an earlier version printed. */
export function printedThen(until: string): Sentence {
  return say`Printed until ${dateText(until)}, since changed:`;
}

/** An earlier version of which every paragraph still stands in the article. */
export function nothingTakenBack(until: string): Sentence {
  return say`Of what was printed until ${dateText(until)}, every paragraph asked for is printed still.`;
}

/** The article says so itself. */
export function saidCorrected(text: string, cited: Cited): Sentence {
  return say`The article says that it was changed: “${text}” (${shortCitation(cited)})`;
}
