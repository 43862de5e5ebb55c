/** Figures of a topic that outlets print with one value, or with others. */

import { eventsOfWord } from '../../extract/figures/events/linked/features.ts';
import type { FigureEvent } from '../../extract/extraction.ts';
import type { Entry } from '../../index/ledger/entry.ts';
import { reconcile } from '../../index/ledger/ledger.ts';
import { tokenize } from '../../text/analyze.ts';

/** The events that a topic asks for by nothing but their words: "seizures", "arrests and deaths". */
export function eventsNamed(topic: string): ReadonlySet<FigureEvent> {
  const told = tokenize(topic)
    .filter(({ stop }) => !stop)
    .map(({ start, end }) => eventsOfWord(topic.slice(start, end).toLowerCase(), 'en'));
  return told.every((events) => events.length > 0) ? new Set(told.flat()) : new Set();
}

/** Figures of one thing that several outlets print: one place of each outlet. */
export type Told = Readonly<{ what: string | null; agree: boolean; entries: readonly Entry[] }>;

const whatOf = ({ figure }: Entry) => figure.item ?? (figure.concept.length > 0 ? figure.concept.join(' ') : null);

/**
 * What outlets agree and disagree on.
 * @param entries of the topic, in the ledger's order
 */
export function figuresTold(entries: readonly Entry[]): Told[] {
  const { groups } = reconcile(entries);
  const byId = new Map(groups.map((group) => [group.id, group]));
  const agreed = groups.map(({ entry, also }): Told => ({
    what: whatOf(entry),
    agree: true,
    entries: oneEach([entry, ...also]),
  }));
  const seen = new Set<string>();
  const differing = groups.flatMap(({ id, entry, conflicts }): Told[] => {
    const rivals = conflicts.filter((other) => !seen.has(other)).flatMap((other) => byId.get(other)?.entry ?? []);
    seen.add(id);
    return rivals.length === 0 ? [] : [{ what: whatOf(entry), agree: false, entries: [entry, ...rivals] }];
  });
  return [...differing, ...agreed.filter((one) => one.entries.length > 1)];
}

/** The first entry of each outlet. */
function oneEach(entries: readonly Entry[]): Entry[] {
  const first = new Map<string | null, Entry>();
  for (const entry of entries) if (!first.has(entry.outlet)) first.set(entry.outlet, entry);
  return [...first.values()];
}
