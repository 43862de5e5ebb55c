/** Figures: an article prints one of the event that counts the item, as `/stats` reads it; what only could be is none. */

import type { FigureEvent } from '../../extract/extraction.ts';
import { FIGURE_EVENTS } from '../../extract/extraction.ts';
import type { Entry as FigureEntry } from '../../index/ledger/entry.ts';
import { askedItem, counts, waysToAsk, type AskedItem } from '../stats/of-item.ts';
import type { ArticleRead } from './article-read.ts';
import { Postings } from './postings.ts';
import type { MatchedPassage } from './wanted.ts';

/** A kind of figure; `null` for any event, or any item. */
export type Kind = Readonly<{ event: FigureEvent | null; item: AskedItem | null }>;

/** @param text an event or `all`, with the item behind a space; `null` where neither is said */
export function readKind(text: string): Kind | null {
  const [word = '', ...rest] = text.trim().split(/\s+/);
  const event = FIGURE_EVENTS.find((one) => one === word.toLowerCase()) ?? null;
  const typed = (event === null && word.toLowerCase() !== 'all' ? [word, ...rest] : rest).join(' ');
  const item = typed === '' ? null : askedItem(typed);
  if (item !== null && item.name === '' && item.terms.size === 0) return null;
  return event === null && item === null ? null : { event, item };
}

function isOf({ event, item }: Kind, entry: FigureEntry): boolean {
  const { figure } = entry;
  if (figure.hypothetical || (event !== null && figure.event !== event)) return false;
  return item === null || counts(entry, item);
}

/** The passage of the first figure of a kind among those of an article; `null` where there is none. */
export function figureIn(kind: Kind, figures: readonly FigureEntry[], read: ArticleRead): MatchedPassage | null {
  const found = figures.filter((entry) => isOf(kind, entry)).sort((a, b) => a.figure.start - b.figure.start);
  for (const { figure } of found) {
    const passage = read.passageAt(figure.start);
    if (passage !== null) return read.shown(passage, figure);
  }
  return null;
}

/** Kinds of figures under their event, and the first word and the first term of their item. */
export class FigurePostings<Entry extends Readonly<{ read: Kind }>> {
  readonly #byEvent = new Postings<Entry>();
  readonly #byWord = new Postings<Entry>();
  readonly #byTerm = new Postings<Entry>();

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      const { event, item } = entry.read;
      if (item === null) {
        this.#byEvent.add(event ?? '', entry);
        continue;
      }
      const [[word = ''], [term]] = [item.name.split(' '), item.terms];
      if (word !== '') this.#byWord.add(word, entry);
      if (term !== undefined) this.#byTerm.add(term, entry);
    }
  }

  /** Those that have a word in common with a figure, or want all of its event. */
  in(figures: readonly FigureEntry[]): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    const add = (entries: readonly Entry[], { event }: FigureEntry['figure']): void => {
      for (const entry of entries) if (entry.read.event === null || entry.read.event === event) found.add(entry);
    };
    for (const one of figures) {
      const { figure } = one;
      if (figure.hypothetical) continue;
      add(this.#byEvent.get(figure.event ?? ''), figure);
      const { words, terms } = waysToAsk(one);
      for (const word of words) add(this.#byWord.get(word), figure);
      for (const term of terms) add(this.#byTerm.get(term), figure);
    }
    return found;
  }
}
