/** Questions that the loaded articles answer, for help texts and lists: made from what was extracted, and tried. */

import type { Ledger } from '../index/ledger/ledger.ts';
import type { PeopleIndex } from '../index/people/people.ts';
import type { FigureEvent } from '../extract/extraction.ts';
import type { AskAnswer } from './answer.ts';

/** How an event is asked about; the others have no plain question. */
const DONE: Readonly<Partial<Record<FigureEvent, string>>> = {
  seizure: 'seized',
  arrest: 'arrested',
  extradition: 'extradited',
  deployment: 'deployed',
};

/** How many candidates of a kind are tried. */
const TRIED = 12;

/** A question and the paragraphs that print what it asks for, as "article#paragraph". */
type Candidate = Readonly<{ question: string; places: ReadonlySet<string> }>;

const plural = (item: string) => (/(?:s|people|men|women)$/.test(item) ? item : `${item}s`);
const placeOf = ({ article, paragraph }: Readonly<{ article: string; paragraph: number }>) => `${article}#${paragraph}`;

/** In the order of the ledger, each question once. */
function figureQuestions(ledger: Ledger): Candidate[] {
  const places = new Map<string, Set<string>>();
  for (const { figure, item, dimension } of ledger.entries) {
    const done = figure.event === null ? undefined : DONE[figure.event];
    if (done === undefined || item === '' || figure.hypothetical) continue;
    if (dimension !== 'count' && dimension !== 'kg') continue;
    const question = dimension === 'count' ? `How many ${plural(item)} were ${done}?` : `How much ${item} was ${done}?`;
    const known = places.get(question);
    if (known === undefined) places.set(question, new Set([placeOf(figure)]));
    else known.add(placeOf(figure));
  }
  return [...places].map(([question, of]) => ({ question, places: of }));
}

const speakerQuestions = (people: PeopleIndex): Candidate[] =>
  people.people
    .filter(({ quotes }) => quotes.length > 0)
    .map(({ name, quotes }) => ({ question: `What did ${name} say?`, places: new Set(quotes.map(placeOf)) }));

/**
 * At most `limit` questions, of both kinds in turn: those that are answered, then those whose first passage prints what
 * is asked for though the answer is not called sure.
 * @param ask answers a question of the loaded corpus; `null` when there is no time left
 */
export async function sampleQuestions(
  ledger: Ledger,
  people: PeopleIndex,
  ask: (question: string) => Promise<Pick<AskAnswer, 'status' | 'passages'> | null>,
  limit: number,
): Promise<string[]> {
  const answered: string[] = [];
  const shown: string[] = [];
  const kinds = [figureQuestions(ledger), speakerQuestions(people)].map((all) => all.slice(0, TRIED));
  for (let at = 0; at < TRIED; at++)
    for (const candidate of kinds.flatMap((kind) => kind.slice(at, at + 1))) {
      if (answered.length === limit) return answered;
      const answer = await ask(candidate.question);
      if (answer === null) return [...answered, ...shown].slice(0, limit);
      const [first] = answer.passages;
      if (answer.status === 'answered') answered.push(candidate.question);
      else if (first !== undefined && candidate.places.has(placeOf(first))) shown.push(candidate.question);
    }
  return [...answered, ...shown].slice(0, limit);
}
