import { openLibrary, type Library } from '../../src/library.ts';

/** Our own three articles behind the real rooms; quotes and figures are extracted when first asked for. */
export function fixtureLibrary(): Promise<Library> {
  return openLibrary('test/bot/fixtures/corpus');
}
