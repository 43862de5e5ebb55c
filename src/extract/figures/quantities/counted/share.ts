/** The whole of which a fraction is a share: "a third of the voters", "one in five voters". */

import type { Clause } from '../../../../text/en/clause.ts';
import { nounPhrase } from '../../../../text/en/noun-phrase.ts';
import { Rules } from '../../../../text/rules.ts';
import type { Amount } from '../amount.ts';
import { nounStart } from './noun-start.ts';

/** A fraction with its last token. */
type Fraction = Readonly<{ clause: Clause; first: Amount; last: Amount }>;

const WHOLES = new Rules<Fraction, number>('figures: the whole of a share', [
  {
    name: 'of',
    for: 'A third of the voters came.',
    not: 'A third came.',
    says: ({ clause, last: { end } }) =>
      clause.word(end) === 'of' ? (/^(?:DET|PRON)$/.test(clause.tag(end + 1)) ? end + 2 : end + 1) : null,
  },
  {
    name: 'determiner',
    for: 'He lost half the voters.',
    not: 'He lost half then.',
    says: ({ clause, last: { end } }) => (/^(?:the|his|her|its|their|our|my)$/.test(clause.word(end)) ? end + 1 : null),
  },
  {
    name: 'in-so-many',
    for: 'One in five voters came.',
    not: 'One in five came.',
    says: ({ clause, first, last }) =>
      /^(?:in|out)$/.test(clause.word(first.first + 1)) ? (nounStart(clause, last.end, last.number)?.at ?? null) : null,
  },
]);

/** The name of a share: "% voter", "% -" where the whole is not said; `null` for "up 3/8". */
export function shareOf(clause: Clause, first: Amount, last: Amount): string | null {
  if (clause.print(first.first + 1) === '/' && clause.word(last.end) !== 'of') return null;
  const at = WHOLES.first({ clause, first, last });
  const whole = at === null ? null : nounPhrase(clause, at, { many: true });
  if (whole === null) return '% -';
  // A name stays as printed: "% Germans"
  return `% ${clause.tag(whole.head) === 'PROPN' ? clause.slice(whole.first, whole.end) : whole.normalized}`;
}
