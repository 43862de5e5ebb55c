/** Abbreviations written with a full stop that do not end a sentence (AP style). */

import { SHORT_MONTHS } from './calendar.ts';
import { split } from '../../split.ts';

export const MONTH_ABBREVIATIONS: ReadonlySet<string> = new Set(SHORT_MONTHS);

export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  split(
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo',
  ),
);
