/** What is offered while one types into an option. */

import type { Completion } from '../../commands/option.ts';
import type { Library } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { choice, offer } from '../messages/choice.ts';
import { CHOICE_LIMIT, type Choice } from '../messages/limits.ts';

const same = (names: readonly string[]) => names.map((name) => choice(name, name));

/** What the articles have to offer. */
type OfArticles = Exclude<Completion, 'follows'>;

type Offers = (typed: string, library: Library, words: Words) => Promise<readonly (Choice | null)[]>;

const OFFERED: Readonly<Record<OfArticles, Offers>> = {
  sources: async (typed, library) => same(await library.suggestSources(typed, CHOICE_LIMIT)),
  authors: async (typed, library) => same(await library.suggestAuthors(typed, CHOICE_LIMIT)),
  items: async (typed, library) => same(await library.suggestItems(typed, CHOICE_LIMIT)),
  ids: async (typed, library) =>
    (await library.suggestIds(typed, CHOICE_LIMIT)).map(({ id, label }) => choice(label, id)),
  articles: async (typed, library) => {
    // Behind a whole id stand its passages.
    const found = await library.suggestIds(typed.split('#', 1)[0] ?? '', CHOICE_LIMIT);
    return found.flatMap(({ id, label }) => (id.includes('#') ? [] : [choice(label, id)]));
  },
  questions: async (typed, library) => same(await library.suggestQuestions(typed, CHOICE_LIMIT)),
  speakers: async (typed, library, words) => {
    const speakers = await library.suggestSpeakers(typed, CHOICE_LIMIT);
    return speakers.map((speaker) => choice(words.speakerChoice(speaker), speaker.askFor));
  },
};

/** Choices for a completion, as Discord takes them. */
export async function complete(
  completes: OfArticles,
  typed: string,
  library: Library,
  words: Words,
): Promise<readonly Choice[]> {
  return offer(await OFFERED[completes](typed, library, words));
}
