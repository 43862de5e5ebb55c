/** What a number is a number of. */

import type { Quantity } from '../quantity.ts';

/** The parts of a quantity that say what it measures or counts. */
export type Named = Pick<Quantity, 'unit' | 'unitNormalized' | 'measure' | 'currency' | 'noun' | 'attributive' | 'end'>;
