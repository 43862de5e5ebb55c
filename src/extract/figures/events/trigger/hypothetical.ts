/** Whether what a verb or noun reports did not happen, or not yet: "could seize", "denied", "planned to". */

import type { Clause } from '../../../../text/en/clause.ts';
import { Rules } from '../../../../text/rules.ts';

const NOT_DONE =
  /^(?:could|may|might|would|should|can|if|not|never|denied|denies|deny|denying|threatened|threatening|threatens|plan|plans|planned|planning|wants|wanted|hopes|proposed|proposes|proposing|refused|refuses|will|without|cannot|vowed|promised|promises|considering|failed|to)$/;
/** Words before a "to" whose verb was done: "was able to seize". */
const DONE_TO = /^(?:able|managed|helped|led|used|had|forced|ordered|sentenced|condemned)$/;

/** A word before a verb or noun of an event. */
type WordBefore = Readonly<{ clause: Clause; at: number; word: string }>;

const REALITY = new Rules<WordBefore, 'hypothetical' | 'real' | 'look on'>('figures/events: what has not happened', [
  {
    name: 'to-that-tells',
    for: 'Police were able to seize 20 kilos of cocaine.',
    not: 'Police came to seize 20 kilos of cocaine.',
    says: ({ clause, at, word }) =>
      word === 'to' &&
      (clause.tag(at) !== 'PART' || DONE_TO.test(clause.word(at - 1)) || clause.word(at + 1) === 'have')
        ? 'look on'
        : null,
  },
  {
    name: 'planned-to',
    for: 'Police planned to seize 20 kilos of cocaine.',
    not: 'Police have seized 20 kilos of cocaine.',
    says: ({ word }) => (NOT_DONE.test(word) ? 'hypothetical' : null),
  },
  {
    name: 'didn’t',
    for: 'Police didn’t seize 20 kilos of cocaine.',
    not: 'Police did seize 20 kilos of cocaine.',
    says: ({ word }) => (/n['’]t$/.test(word) ? 'hypothetical' : null),
  },
  {
    name: 'instead-of',
    for: 'Police watched instead of seizing 20 kilos of cocaine.',
    not: 'Police boasted of seizing 20 kilos of cocaine.',
    says: ({ clause, at, word }) =>
      word === 'of' && /^(?:instead|short)$/.test(clause.word(at - 1)) ? 'hypothetical' : null,
  },
  {
    name: 'noun-before',
    for: 'The plan of police seized 20 kilos of cocaine.',
    not: 'Police plan to seize 20 kilos of cocaine.',
    says: ({ clause, at }) =>
      /^(?:NOUN|PROPN)$/.test(clause.tag(at)) || /^[,;:]$/.test(clause.print(at)) ? 'real' : null,
  },
]);

/** True under "could", "would have", "denied", "not", "planned to". */
export function hypothetical(clause: Clause, index: number): boolean {
  if (deniedBefore(clause, index)) return true;
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const says = REALITY.first({ clause, at, word: clause.word(at) });
    if (says === 'hypothetical') return true;
    if (says === 'real') return false;
  }
  return false;
}

/** "denied that police had arrested", but "did not deny that". */
function deniedBefore(clause: Clause, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 10); at--)
    if (
      clause.word(at) === 'that' &&
      /^(?:den(?:y|ied|ies|ying)|reject(?:ed|s)|disput(?:ed|es))$/.test(clause.word(at - 1)) &&
      !/^(?:not|never|cannot|n['’]t)$|n['’]t$/.test(clause.word(at - 2))
    )
      return true;
  return false;
}
