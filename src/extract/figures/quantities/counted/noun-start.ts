/** Where the counted noun begins: behind "of" for "dozens of homes", behind "of the" for "one of the computers". */

import type { Clause } from '../../../../text/en/clause.ts';
import { joins } from '../../../../text/en/number.ts';
import type { ParsedNumber } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';
import { indefinite } from '../measure.ts';

/** The place behind a number. */
type BehindNumber = Readonly<{ clause: Clause; end: number; number: ParsedNumber }>;

/** First token of the noun, and whether the number is one of a group: "one of the best players". */
export type NounStart = Readonly<{ at: number; partitive: boolean }>;

const STARTS = new Rules<BehindNumber, NounStart | 'nowhere'>('figures: where the counted noun begins', [
  {
    name: 'and-a-little-more',
    for: 'It drew 10,000+ people.',
    not: 'It drew 10,000 people.',
    says: ({ clause, end }) => {
      const at = indefinite(clause, end);
      return at > end ? { at, partitive: false } : null;
    },
  },
  {
    name: 'hyphen',
    for: 'It is a six-cylinder engine.',
    not: 'It is an engine of six cylinders.',
    says: ({ clause, end }) =>
      joins(clause.tokens, end)
        ? clause.tag(end + 1) === 'NOUN'
          ? { at: end + 1, partitive: false }
          : 'nowhere'
        : null,
  },
  {
    name: 'vague-without-of',
    for: 'Thousands experienced delays.',
    not: 'Some 1,000 experienced delays.',
    says: ({ clause, end, number }) =>
      number.kind === 'vague' && !/^(?:of|more|fewer|less|other)$/.test(clause.word(end)) ? 'nowhere' : null,
  },
  {
    name: 'or-more',
    for: 'Two or more people came.',
    not: 'Two people or more came.',
    says: ({ clause, end }) =>
      clause.word(end) === 'or' && /^(?:more|fewer|less|so)$/.test(clause.word(end + 1))
        ? { at: end + 2, partitive: false }
        : null,
  },
  {
    name: 'out-of-so-many',
    for: 'They won three out of their last five matches.',
    not: 'They won three of their matches.',
    says: ({ clause, end }) => {
      if (clause.word(end) !== 'out' || clause.word(end + 1) !== 'of') return null;
      let total = end + 2;
      while (total < end + 5 && clause.tag(total) !== 'NUM') total++;
      return clause.tag(total) === 'NUM' ? { at: total + 1, partitive: false } : 'nowhere';
    },
  },
  {
    name: 'right-behind',
    for: 'They bought three houses.',
    not: 'They bought dozens of houses.',
    says: ({ clause, end }) => (clause.word(end) === 'of' ? null : { at: end, partitive: false }),
  },
  {
    name: 'dozens-of',
    for: 'They bought dozens of houses.',
    not: 'They bought three houses.',
    says: ({ clause, end, number }) =>
      number.kind === 'vague' ? { at: determined(clause, end) ? end + 2 : end + 1, partitive: false } : null,
  },
  {
    name: 'of-so-many',
    for: 'They won three of his past five starts.',
    not: 'They won three starts.',
    says: ({ clause, end, number }) => {
      if (!ofGroup(clause, end)) return null;
      const recent = /^(?:past|last|next|first|other)$/.test(clause.word(end + 2)) ? end + 3 : end + 2;
      return clause.tag(recent) === 'NUM' ? { at: recent + 1, partitive: number.value === 1 } : null;
    },
  },
  {
    name: 'of-the-group',
    for: 'They took one of the computers.',
    not: 'They took one of them.',
    says: ({ clause, end, number }) => (ofGroup(clause, end) ? { at: end + 2, partitive: number.value === 1 } : null),
  },
  {
    name: 'of-an-owner',
    for: 'It is one of Europe’s largest banks.',
    not: 'It is one of Europe.',
    says: ({ clause, end, number }) => {
      let owner = end + 1;
      while (/^(?:PROPN|NOUN)$/.test(clause.tag(owner))) owner++;
      return owner > end + 1 && /^['’]s?$/.test(clause.word(owner))
        ? { at: end + 1, partitive: number.value === 1 }
        : null;
    },
  },
]);

const determined = (clause: Clause, of: number): boolean => /^(?:DET|PRON)$/.test(clause.tag(of + 1));

/** "of the", "of his", but not "of them". */
const ofGroup = (clause: Clause, of: number): boolean =>
  determined(clause, of) && !/^(?:them|us|you|which|whom|it|these|those)$/.test(clause.word(of + 1));

/** Where the noun begins that a number ending before token `end` counts, `null` where it counts none. */
export function nounStart(clause: Clause, end: number, number: ParsedNumber): NounStart | null {
  const start = STARTS.first({ clause, end, number });
  return start === 'nowhere' ? null : start;
}
