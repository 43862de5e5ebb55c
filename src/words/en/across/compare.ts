import { join, say, strong, type Sentence } from '../../sentence.ts';
import { count } from '../count.ts';

/** An outlet, `null` where an article names none, with how many of its articles print something. */
type Printing = Readonly<{ outlet: string | null; articles: number }>;

/** Outlets that a sentence names; of more it says how many. */
const NAMED = 8;

const nameOf = (outlet: string | null) => strong(outlet ?? 'an unknown outlet');

function outlets(some: readonly (string | null)[]): Sentence {
  const named = some.slice(0, NAMED).map(nameOf);
  const rest = some.length - named.length;
  return rest > 0 ? say`${join(named, ', ')} and ${rest} more` : join(named, ', ', ' and ');
}

/** Nothing is there to compare with. */
export function emptyTopic(): Sentence {
  return ['There is no topic to compare. Give it in your own words: compare "drug seizures"'];
}

function silentOnes(silent: number): Sentence {
  if (silent === 0) return [];
  return [
    ` ${count(silent, 'other outlet')} ${silent === 1 ? 'was' : 'were'} searched and ${silent === 1 ? 'prints' : 'print'} nothing found about it.`,
  ];
}

/** What stands above a comparison: who prints something about the topic, and who does not. */
export function compared(topic: string, printing: readonly Printing[], silent: number): Sentence {
  const [only] = printing;
  if (only === undefined) return say`Nothing in the articles searched is safely about ${strong(topic)}.`;
  // Of one outlet alone, because of a filter or because there is no other, nothing is said of others.
  if (printing.length === 1 && silent === 0)
    return say`${nameOf(only.outlet)} prints something about ${strong(topic)} (${[count(only.articles, 'article')]}). No other outlet was searched, so there is nothing to compare it with.`;
  if (printing.length === 1)
    return say`Only ${nameOf(only.outlet)} prints something about ${strong(topic)} (${[count(only.articles, 'article')]}): there is nothing to compare it with.${silentOnes(silent)}`;
  const each = printing
    .slice(0, NAMED)
    .map(({ outlet, articles }) => say`${nameOf(outlet)} (${[count(articles, 'article')]})`);
  const rest = printing.length - each.length;
  const all = rest > 0 ? say`${join(each, ', ')} and ${rest} more` : join(each, ', ', ' and ');
  return say`About ${strong(topic)}: ${all}.${silentOnes(silent)}`;
}

type Found = Readonly<{
  kind: 'wording' | 'figures' | 'dates' | 'both' | 'near' | 'only';
  outlets: readonly (string | null)[];
  speaker: string | null;
  what: string | null;
}>;

/** Stands above what outlets have in common, or not. */
export function foundAcross({ kind, outlets: some, speaker, what }: Found): Sentence {
  switch (kind) {
    case 'wording':
      return say`One statement by ${strong(speaker ?? '')}, worded differently; words that differ stand out:`;
    case 'figures':
      return what === null ? ['Different figures for one thing:'] : say`Different figures for one thing, ${what}:`;
    case 'dates':
      return ['Much the same, with another day:'];
    case 'both': {
      const by = say`Printed by ${outlets(some)}`;
      if (speaker !== null) return say`${by}, words of ${strong(speaker)}:`;
      return what === null ? say`${by}:` : say`${by}, ${what}:`;
    }
    case 'near':
      return say`Much alike in ${outlets(some)}, and perhaps the same:`;
    case 'only':
      return say`Only in ${outlets(some)}:`;
  }
}

/** Stands above what the one outlet that was searched prints. */
export function foundIn(outlet: string | null): Sentence {
  return say`In ${nameOf(outlet)}:`;
}

/** Sentences that one outlet alone prints, beyond those listed. */
export function moreAlone(outlet: string | null, more: number): Sentence {
  return say`… and ${[count(more, 'sentence')]} more only in ${nameOf(outlet)}.`;
}

/** What "only" means. */
export function onlyMeans(): Sentence {
  return [
    '“Only” is said of what was found about the topic; figures and days that no other outlet prints there stand out.',
  ];
}

/** Not all that may be about the topic was compared. */
export function comparedInPart(): Sentence {
  return ['More may be printed about it: the best passages of each outlet were compared, not all.'];
}
