import type { Library } from './interface.ts';

/**
 * The same library, to which the articles of some outlets are unknown: nothing of them is searched, shown or offered.
 * @param outlets by name, as the articles have it
 */
export function withoutOutlets(library: Library, outlets: readonly string[]): Library {
  if (outlets.length === 0) return library;
  const without = { without: outlets };
  const left = new Set(outlets);
  const leftOut = async (id: string): Promise<boolean> => left.has((await library.source(id))?.citation.source ?? '');
  return {
    ask: (request) => library.ask({ ...request, ...without }),
    quotes: (request) => library.quotes({ ...request, ...without }),
    checkQuote: (quote, filter) => library.checkQuote(quote, { ...filter, ...without }),
    stats: (request) => library.stats({ ...request, ...without }),
    source: async (id) => {
      const found = await library.source(id);
      return found === null || left.has(found.citation.source ?? '') ? null : found;
    },
    compare: (request) => library.compare({ ...request, ...without }),
    timeline: (request) => library.timeline({ ...request, ...without }),
    sources: (filter) => library.sources({ ...filter, ...without }),
    matching: async (request) =>
      (await library.matching(request)).filter(({ passage }) => !left.has(passage.citation.source ?? '')),
    problems: () => library.problems(),
    suggestSpeakers: (typed, limit) => library.suggestSpeakers(typed, limit),
    suggestItems: (typed, limit) => library.suggestItems(typed, limit),
    suggestSources: async (typed, limit) =>
      (await library.suggestSources(typed, limit + left.size)).filter((name) => !left.has(name)).slice(0, limit),
    suggestAuthors: (typed, limit) => library.suggestAuthors(typed, limit),
    suggestIds: async (typed, limit) => {
      const offered = await library.suggestIds(typed, limit);
      const gone = await Promise.all(offered.map(({ id }) => leftOut(id)));
      return offered.filter((_, i) => gone[i] !== true);
    },
    suggestQuestions: (typed, limit) => library.suggestQuestions(typed, limit),
    sampleQuestions: (limit) => library.sampleQuestions(limit),
    status: () => library.status(),
    add: (address, tell) => library.add(address, tell),
    remove: (id) => library.remove(id),
    reload: () => library.reload(),
    close: () => library.close(),
  };
}
