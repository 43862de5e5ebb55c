/** Questions that the loaded articles answer, for help texts: made from what was extracted, kept only when answered. */

import type { Ledger } from '../index/ledger/ledger.ts';
import type { PeopleIndex } from '../index/people/people.ts';
import type { FigureEvent } from '../extract/extraction.ts';

/** How an event is asked about; the others have no plain question. */
const DONE: Readonly<Partial<Record<FigureEvent, string>>> = {
  seizure: 'seized',
  arrest: 'arrested',
  extradition: 'extradited',
  deployment: 'deployed',
};

/** How many candidates of a kind are tried. */
const TRIED = 12;

const plural = (item: string) => (/(?:s|people|men|women)$/.test(item) ? item : `${item}s`);

function* figureQuestions(ledger: Ledger): Generator<string> {
  for (const { figure, item, dimension } of ledger.entries) {
    const done = figure.event === null ? undefined : DONE[figure.event];
    if (done === undefined || item === '' || figure.hypothetical) continue;
    if (dimension === 'count') yield `How many ${plural(item)} were ${done}?`;
    else if (dimension === 'kg') yield `How much ${item} was ${done}?`;
  }
}

function* speakerQuestions(people: PeopleIndex): Generator<string> {
  for (const { name, quotes } of people.people) if (quotes.length > 0) yield `What did ${name} say?`;
}

/**
 * At most `limit` questions, of both kinds in turn.
 * @param answers whether the loaded corpus answers a question
 */
export async function sampleQuestions(
  ledger: Ledger,
  people: PeopleIndex,
  answers: (question: string) => Promise<boolean>,
  limit: number,
): Promise<string[]> {
  const found: string[] = [];
  const kinds = [figureQuestions(ledger), speakerQuestions(people)].map((questions) => ({ questions, left: TRIED }));
  while (found.length < limit && kinds.some(({ left }) => left > 0))
    for (const kind of kinds) {
      while (kind.left > 0 && found.length < limit) {
        kind.left--;
        const { value } = kind.questions.next() as { value: string | undefined };
        if (value === undefined) kind.left = 0;
        else if (!found.includes(value) && (await answers(value))) {
          found.push(value);
          break;
        }
      }
    }
  return found;
}
