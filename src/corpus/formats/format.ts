import type { Draft } from '../draft.ts';
import type { Note } from '../problem.ts';

/** What reading a file gives, piece by piece: articles to be checked, and what could not be read. */
export type Piece = Readonly<{ draft: Draft }> | Readonly<{ note: Note }>;
