/** Which figures are of an item asked for by name. */

import { FIGURE_EVENTS, type FigureEvent } from '../../extract/extraction.ts';
import type { Entry } from '../../index/ledger/entry.ts';
import { canonicalItem, familyOf, isKindOf } from '../../index/ledger/item.ts';
import { tokenize } from '../../text/analyze.ts';

const wordsOf = (list: string): readonly string[] => list.split(' ');

/** What those who ask may call what is counted in an event, besides the words of the articles, in English and Spanish. */
const ITEM_WORDS: Readonly<Record<FigureEvent, readonly string[]>> = {
  seizure: wordsOf('seizure decomiso incautacion'),
  arrest: wordsOf('arrest arrested detained people person suspect detenidos arrestados personas'),
  extradition: wordsOf('extradition extradited people person extraditados deportados personas'),
  deployment: wordsOf('deployment deployed people personnel efectivos personas'),
  death: wordsOf('death dead killed people person life toll fatality muertos fallecidos personas'),
  injury: wordsOf('injury injured wounded hurt people person heridos lesionados personas'),
  displacement: wordsOf('displaced evacuated evacuation people person evacuados desalojados damnificados personas'),
  case: wordsOf('case illness sick infected people person patient casos contagios personas'),
  sentence: wordsOf('sentence prison jail year term prision carcel pena condena'),
  vote: wordsOf('vote votes people votos'),
  money: wordsOf(
    'money dollar dollars spent paid cash amount price cost usd euro dinero dolares pesos soles plata monto',
  ),
  other: wordsOf('people person personas'),
};

/**
 * The figures of an item: those that count it, a kind of it or what another name of it means. An item may also be named by its
 * event ("arrests", "money spent") or by words of what is counted ("law enforcement personnel"); only where no figure counts it,
 * by words that its sentence prints ("overtime").
 */
export function ofItem(entries: readonly Entry[], typed: string): Entry[] {
  const asked = askedItem(typed);
  const { terms } = asked;
  const counted = entries.filter((entry) => counts(entry, asked));
  if (counted.length > 0 || terms.size === 0) return counted;
  return entries.filter((entry) => entry.figure.event !== 'seizure' && prints(terms, entry.surroundings.sentence));
}

/** An item as somebody asks for it. */
export type AskedItem = Readonly<{
  /** By its one name. */
  name: string;
  terms: ReadonlySet<string>;
}>;

/** Reads an item once, where many figures are held against it. */
export function askedItem(typed: string): AskedItem {
  return { name: canonicalItem(typed), terms: termsOf(typed) };
}

/** True where a figure counts an item, whatever its sentence prints besides. */
export function counts(entry: Entry, { name, terms }: AskedItem): boolean {
  return isKindOf(entry.item, name) || namesEvent(terms, entry) || holds(countedTerms(entry), terms);
}

/** What a figure can be asked for by: whoever asks for its item shares the first word of a name or the first term. */
export function waysToAsk(entry: Entry): Readonly<{ words: ReadonlySet<string>; terms: ReadonlySet<string> }> {
  const { event } = entry.figure;
  const family = familyOf(entry.item);
  return {
    words: new Set([...entry.item.split(' '), ...(family === null ? [] : [family])]),
    terms: new Set([...countedTerms(entry), ...(event === null ? [] : (NAMES.get(event) ?? []))]),
  };
}

const termsOf = (text: string): ReadonlySet<string> =>
  new Set(tokenize(text, 'en').flatMap(({ term, stop }) => (stop ? [] : [term])));

/** The terms that name an event by itself: of deaths "death", of money "dollar". */
const NAMES = new Map<FigureEvent, ReadonlySet<string>>(
  FIGURE_EVENTS.map((event) => [event, termsOf(ITEM_WORDS[event].join(' '))]),
);

/** True where every word asked for names the event. */
function namesEvent(terms: ReadonlySet<string>, { figure }: Entry): boolean {
  const names = figure.event === null ? undefined : NAMES.get(figure.event);
  return names !== undefined && terms.size > 0 && [...terms].every((term) => names.has(term));
}

/** What a figure counts, in words. Seizures are of their item alone: beside 40 kilos of cocaine stand two bags of meth. */
function countedWords({ figure: { event, item, concept, unitNormalized, text } }: Entry): string {
  return event === 'seizure' ? '' : [item ?? '', ...concept, unitNormalized, text].join(' ');
}

const countedIn = new WeakMap<Entry, ReadonlySet<string>>();

/** Told once of a figure: it is held against every item that somebody follows. */
function countedTerms(entry: Entry): ReadonlySet<string> {
  let found = countedIn.get(entry);
  if (found === undefined) countedIn.set(entry, (found = termsOf(countedWords(entry))));
  return found;
}

function prints(terms: ReadonlySet<string>, text: string): boolean {
  return text !== '' && holds(termsOf(text), terms);
}

function holds(printed: ReadonlySet<string>, terms: ReadonlySet<string>): boolean {
  return terms.size > 0 && [...terms].every((term) => printed.has(term));
}
