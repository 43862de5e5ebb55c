import type { Citation, Library, PassageHit } from '../library.ts';

/** So many other places of a passage are named; of more, how many there are. */
const ALSO = 3;

/** Where else passages are printed, by passage id. */
export type AlsoPrinted = ReadonlyMap<string, readonly Citation[]>;

/** Looks up where else passages are printed: the first few places of each. */
export async function alsoPrinted(hits: readonly PassageHit[], library: Pick<Library, 'source'>): Promise<AlsoPrinted> {
  const found = hits.map(async ({ id, also }) => {
    const sources = await Promise.all(also.slice(0, ALSO).map((other) => library.source(other)));
    return [id, sources.flatMap((source) => source?.citation ?? [])] as const;
  });
  return new Map(await Promise.all(found));
}
