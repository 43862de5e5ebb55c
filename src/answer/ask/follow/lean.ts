/** Whether a turn leans on what was asked before, or begins anew. */

import { fold, terms } from '../../../text/analyze.ts';
import type { PassageIndex } from '../../../index/passages/passage-index.ts';
import { isLight } from '../light-words.ts';
import type { Vocabulary } from '../understand/catalogue.ts';
import { logistic, weigh } from '../weights.ts';
import type { Turn, TurnWord } from './turn.ts';
import { LEANS } from './weights.ts';

/** What a turn is held against. */
export type Against = Readonly<{
  /** The question before, as it was read. */
  question: string;
  vocabulary: Vocabulary;
  index: PassageIndex;
  /** The terms printed in the article shown first; empty where nothing was shown. */
  shown: ReadonlySet<string>;
}>;

/** A word that says what is asked. */
export const isOwn = ({ stop, term, typed }: TurnWord): boolean => !stop && term !== '' && !isLight(typed);

/** A question that has all it needs. For: "How much cocaine was seized?" Not for: "when's the funeral?", nor "where was he shot?". */
export function isWhole({ opens, starts, leaning, words }: Turn): boolean {
  return opens && !starts && leaning.length === 0 && words.filter(isOwn).length > 1;
}

/** Features of a turn, by name. */
export function leanFeatures(turn: Turn, { question, vocabulary, index, shown }: Against): Record<string, number> {
  const { words, leaning, starts, opens, asks } = turn;
  const own = words.filter(isOwn);
  const firstOwn = words.findIndex(isOwn);
  const asked = fold(question);
  const said = new Set(terms(question));
  const isName = ({ typed, folded }: TurnWord, at: number) =>
    /\d/.test(typed) || (at > 0 && /^\p{Lu}/u.test(typed)) || vocabulary.isName(folded);
  let [all, met] = [0, 0];
  for (const { term } of own) {
    const rarity = index.rarity(term);
    all += rarity;
    if (shown.has(term)) met += rarity;
  }
  return {
    // "where was he shot?"; not "What did Trump say when he visited Mexico?", where the name stands before.
    leansFirst: leaning.some(({ at }) => firstOwn < 0 || at < firstOwn) ? 1 : 0,
    leansLater: leaning.some(({ at }) => firstOwn >= 0 && at > firstOwn) ? 1 : 0,
    starts: starts ? 1 : 0,
    // "score?"; not "what was the score?"
    piece: opens || asks ? 0 : 1,
    whole: isWhole(turn) ? 1 : 0,
    // Who leans leaves out what was said; "How much cocaine was seized?" says "seized" again.
    repeats: own.length === 0 ? 0 : own.filter(({ term }) => said.has(term)).length / own.length,
    empty: own.length === 0 ? 1 : 0,
    single: own.length === 1 ? 1 : 0,
    length: Math.log(1 + own.length),
    // A name of which nothing was said brings a matter of its own.
    newName: own.some((word) => isName(word, words.indexOf(word)) && !asked.includes(word.folded)) ? 1 : 0,
    // What the article shown speaks of is asked of it.
    met: all === 0 ? 1 : met / all,
  };
}

/** Asks for who says what was shown, or for another outlet: it leans, whatever it is held against. */
export const surelyLeans = ({ asksWho, otherOutlet }: Turn): boolean => asksWho || otherOutlet !== null;

/** How likely a turn leans on what was asked before, 0–1. */
export function leans(turn: Turn, against: Against): number {
  if (surelyLeans(turn)) return 1;
  if (isWhole(turn)) return 0;
  const features = leanFeatures(turn, against);
  // Of what the article shown never speaks, somebody who begins a question asks anew: "Who won the election?"
  if (turn.opens && !turn.starts && turn.leaning.length === 0 && features['met'] === 0) return 0;
  return logistic(weigh(LEANS, features));
}
