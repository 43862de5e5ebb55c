import { openLibrary, type AskAnswer, type Library } from '../../src/library.ts';

/** Tests go by words only, but with BYLINE_ENCODER=on. */
export const WITH_ENCODER = process.env['BYLINE_ENCODER'] === 'on';

/** Takes for answered what has its words in the articles: these tests are of Discord, not of what counts as an answer. */
function verdict(answer: AskAnswer): AskAnswer {
  return answer.passages.length > 0 && answer.uncovered.length === 0 ? { ...answer, status: 'answered' } : answer;
}

/** Our own three articles behind the real rooms; quotes and figures are extracted when first asked for. */
export async function fixtureLibrary(): Promise<Library> {
  const library = await openLibrary('test/bot/fixtures/corpus', { encoder: WITH_ENCODER });
  return { ...library, ask: async (request) => verdict(await library.ask(request)) };
}
