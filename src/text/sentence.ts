/**
 * Text → sentences, with exact offsets. ICU's segmenter (Unicode UAX #29) finds the breaks; those after an abbreviation
 * or an initial are undone, because ICU's own suppression list is not compiled into Node.
 */

import { SHORT_MONTHS } from './en/data/calendar.ts';
import { segments } from './segments.ts';
import type { Span } from './span.ts';

/** Titles and the like that are followed by a name: a break after them is never one. */
const BEFORE_NAME = new Set(
  (
    'mr mrs ms dr prof rev fr sr sra st mt ft gen col lt maj capt cmdr adm sgt cpl pvt pfc gov sen rep reps sens ' +
    'atty supt det insp hon pres amb dir vs v no nos op cit ca approx est u.n u.k u.s d.c'
  ).split(' '),
);

/** Abbreviations that can end a sentence too: the break stays only before a word that likely begins one. */
const MAY_END = new Set([
  ...SHORT_MONTHS,
  ...(
    'inc corp co ltd bros jr sr etc al a.m p.m e.g i.e u.s u.k u.n ' +
    'd.c l.a n.y ph.d m.d b.a m.a calif fla tex mass conn ariz colo ill ind mich minn miss mo okla ore pa tenn va wash wis'
  ).split(' '),
]);

/** Words that begin a sentence rather than go on with a name: "in the U.S. The …". */
const OPENERS =
  /^[“"‘'«(]*(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|However|This|That|These|Those|His|Her|Its|Their|There|When|While|After|Before|If|As|For|From|With|According|Asked|Meanwhile|Still|So|What|Who|Not|No|Yet|Since|Some|Many|Most|Both|All|One|Our|My|Nor)\b(?!\.)/;
/** The same in Spanish. */
const SPANISH_OPENERS =
  /^[“"‘'«(¿¡]*(?:El|La|Los|Las|Un|Una|Él|Ella|Ellos|Ellas|En|A|Al|Pero|Sin|Tampoco|También|Este|Esta|Esto|Estos|Estas|Ese|Esa|Eso|Su|Sus|Según|Cuando|Después|Durante|Por|Para|Además|Aunque|Si|Como|Con|Desde|Entre|Hay|No|Ya|Y|Mientras|Antes|Se|Lo|Tras|Hasta|Muchos|Algunos|Todos|Otro|Otra|Otros)(?=\s)/;
/** Abbreviations before a number: "(c. 1450)". */
const BEFORE_NUMBER = new Set('c pp p vol fig ch art núm pág'.split(' '));

/** True when the break between `before` and `after` stands behind an abbreviation or an initial. */
function joins(before: string, after: string, language: string): boolean {
  if (/^\p{Ll}/u.test(after)) return true; // “Was it?” she asked
  const word =
    before
      .trimEnd()
      .replace(/['’”"]$/, '')
      .split(/\s/)
      .at(-1) ?? '';
  if (!word.endsWith('.')) return false;
  const bare = word.slice(0, -1).replace(/^[“"‘'«([]+/, '');
  const key = bare.toLowerCase();
  const opens = OPENERS.test(after) || (language === 'es' && SPANISH_OPENERS.test(after));
  if (BEFORE_NUMBER.has(bare) && /^\d/.test(after)) return true;
  if (/^\p{Lu}$/u.test(bare)) return bare !== 'I' && !opens; // "George W. Bush"
  if (MAY_END.has(key)) return !opens && !/^[“"‘«]/.test(after);
  if (BEFORE_NAME.has(key)) return true;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(bare)) return !opens; // "J.D. Vance"
  return false;
}

/**
 * Splits text into sentences.
 * @param text any text, usually one paragraph
 * @param language BCP 47 tag of the text
 * @returns spans into `text`, in order, trimmed, none empty
 */
export function sentences(text: string, language = 'en'): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { index, segment } of segments(text, language)) {
    const trimmed = segment.trimEnd();
    const lead = segment.length - segment.trimStart().length;
    if (trimmed.length <= lead) continue;
    const start = index + lead;
    const end = index + trimmed.length;
    const last = spans.at(-1);
    if (
      last &&
      joins(text.slice(Math.max(last.start, start - 32), start), text.slice(start, Math.min(end, start + 24)), language)
    )
      last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
