/** What a date phrase means, by its form. */

import type { IsoDate } from '../../corpus/article.ts';
import { decade, ofChrono, quarter, seasonOrYear } from './named-time.ts';
import { edge, opening } from './part-of-time.ts';
import { YEAR } from './phrase.ts';
import type { Kind } from './phrase.ts';
import { ago, relative, span } from './relative-time.ts';
import type { Grain, Meaning } from './when.ts';

/** A date phrase without its preposition. */
type Phrase = Readonly<{
  core: string;
  lower: string;
  /** "early", "mid" or the like before it, in lower case, else the empty string. */
  part: string;
  /** The year it prints. */
  printed: string | null;
  /** The year it prints, else the one that is meant as far as the day of the text tells. */
  year: string | null;
  reference: IsoDate | null;
}>;

const unknown = (grain: Grain): Meaning => ({ from: null, to: null, grain });

/** For what the day of the text alone can tell. */
const dated =
  (read: (lower: string, reference: IsoDate) => Meaning | null) =>
  ({ lower, reference }: Phrase): Meaning | null =>
    reference === null ? unknown('day') : read(lower, reference);

const READERS: Readonly<Record<Kind, (phrase: Phrase) => Meaning | null>> = {
  recent: ({ reference }) => ({ from: null, to: reference, grain: 'span' }),
  iso: ({ core }) => ({ from: core, to: core, grain: 'day' }),
  // Another time of the sentence tells.
  same: () => unknown('span'),
  opening: ({ core, year, reference }) => opening(core, year, reference),
  decade: ({ lower }) => decade(lower),
  year: ({ lower, year, part }) => (year === null ? null : seasonOrYear(lower, year, part)),
  quarter: ({ lower, year }) => quarter(lower, year),
  edge: ({ lower, printed, reference }) => edge(lower, printed, reference),
  span: dated(span),
  weekend: dated((_, reference) => relative('last weekend', reference)),
  relative: dated(relative),
  ago: dated(ago),
  month,
  date: day,
  weekday: day,
  named: day,
};

function day({ core, printed, reference }: Phrase): Meaning | null {
  const known = reference ?? lastDayOf(printed);
  return known === null ? unknown('day') : ofChrono(core, known, 'day');
}

/** "March", "March 2024", "March of last year" */
function month({ core, lower, printed, year, reference }: Phrase): Meaning | null {
  const known = reference ?? lastDayOf(printed);
  if (known === null) return unknown('month');
  const said = /,? (?:of )?(?:last|this) year/.exec(lower)?.[0];
  if (said === undefined) return ofChrono(core, known, 'month');
  const read = ofChrono(core.slice(0, -said.length), known, 'month');
  if (read?.from == null || year === null) return read;
  const text = year + read.from.slice(4);
  return { from: text, to: text, grain: 'month' };
}

const lastDayOf = (year: string | null): IsoDate | null => (year === null ? null : (`${year}-12-31` as IsoDate));

const PRINTED_YEAR = new RegExp(YEAR);

/**
 * What a date phrase means; `null` when nothing.
 * @param core the phrase without its preposition
 * @param part "early", "mid" or the like before it, in lower case
 */
export function meaning(kind: Kind, core: string, part: string, reference: IsoDate | null): Meaning | null {
  const lower = core.toLowerCase();
  const printed = PRINTED_YEAR.exec(core)?.[0] ?? null;
  const year = printed ?? (reference === null ? null : yearOf(lower, reference));
  return READERS[kind]({ core, lower, part, printed, year, reference });
}

function yearOf(lower: string, reference: IsoDate): string {
  return String(Number(reference.slice(0, 4)) - (lower.includes('last year') ? 1 : 0));
}
