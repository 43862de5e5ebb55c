/** What has the form of a date phrase and is none: "March on Washington", "may", a year that is an amount. */

import { Rules, yes } from '../../text/rules.ts';
import type { Kind } from './phrase.ts';

/** What has the form of a date phrase, and what stands around it. */
export type Hit = Readonly<{
  kind: Kind;
  /** Without preposition. */
  core: string;
  /** The preposition, in lower case. */
  lead: string;
  /** "early", "so far in" or the like stands before it. */
  part: boolean;
  /** A month with its year. */
  dated: boolean;
  /** The text behind it. */
  after: string;
}>;

const isBareMonth = ({ kind, dated }: Hit): boolean => kind === 'month' && !dated;
const isYear = ({ kind, core }: Hit): boolean => kind === 'year' && /^\d/.test(core);

const FALSE_HIT = new Rules<Hit, true>('dates: phrases that are none', [
  {
    name: 'lower-case-month',
    for: 'Police held 5 men by may.',
    not: 'Police held 5 men by May.',
    says: (hit) => yes(isBareMonth(hit) && /^[a-z]/.test(hit.core)),
  },
  {
    name: 'may-by-itself',
    for: 'Police held 5 men and May left.',
    not: 'Police held 5 men in May.',
    says: (hit) => yes(isBareMonth(hit) && /^may$/i.test(hit.core) && hit.lead === '' && !hit.part),
  },
  {
    name: 'march-for-something',
    for: 'Police held 5 men at the March for Life.',
    not: 'Police held 5 men in March for theft.',
    says: (hit) =>
      yes(
        isBareMonth(hit) &&
          /^march$/i.test(hit.core) &&
          hit.lead === '' &&
          /^ (?:on|to|for|against|through|of|in)\b/.test(hit.after),
      ),
  },
  {
    name: 'short-month-by-itself',
    for: 'Police held 5 men and Dec. left.',
    not: 'Police held 5 men in Dec.',
    says: (hit) => yes(isBareMonth(hit) && hit.lead === '' && /^(?:sept?|mar|dec|jan)\.?$/i.test(hit.core)),
  },
  {
    name: 'first-name',
    for: 'Police and June Roe held 5 men.',
    not: 'In June Roe held 5 men.',
    says: (hit) =>
      yes(
        isBareMonth(hit) &&
          hit.lead === '' &&
          /^(?:april|june|august)$/i.test(hit.core) &&
          /^ [A-Z]\p{L}+/u.test(hit.after),
      ),
  },
  {
    name: 'bare-year',
    for: 'Police held 5 men, 2019.',
    not: 'Police held 5 men in 2019.',
    says: (hit) =>
      yes(isYear(hit) && hit.lead === '' && !hit.part && !/^ (?:to|and|-|–) ?(?:1[5-9]|20)\d\d\b/.test(hit.after)),
  },
  {
    name: 'amount',
    for: 'Police held 5 men over 2019.',
    not: 'Police held 5 men in 2019.',
    says: (hit) => yes(isYear(hit) && (/^(?:over|for|within)\b/.test(hit.lead) || / about| around/.test(hit.lead))),
  },
  {
    name: 'between-amounts',
    for: 'Police held 5 men between 2019 and the war.',
    not: 'Police held 5 men between 2019 and 2020.',
    says: (hit) => yes(isYear(hit) && hit.lead === 'between' && !/^ and (?:1[5-9]|20)\d\d\b/.test(hit.after)),
  },
  {
    name: 'of-so-many',
    for: 'Police seized 5 guns of 2019 cars.',
    not: 'Police held 5 men in the spring of 2019.',
    says: (hit) => yes(isYear(hit) && hit.lead === 'of' && /^ \p{Ll}+s\b/u.test(hit.after)),
  },
]);

/** Whether something is no date phrase though it looks like one. */
export function isFalseHit(hit: Hit): boolean {
  return FALSE_HIT.first(hit) === true;
}
