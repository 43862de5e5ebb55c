/** Checking and mending the articles. */

import { numeral } from '../region.ts';
import { command, say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

type Change = Readonly<{
  what: 'encoding' | 'byte-order mark' | 'line ends' | 'control characters' | 'mojibake' | 'date';
  line: number | null;
  before: string;
  after: string;
  times: number;
}>;

const WHAT: Readonly<Record<Change['what'], string>> = {
  encoding: 'codificación',
  'byte-order mark': 'marca de orden de bytes quitada',
  'line ends': 'fines de línea',
  'control characters': 'caracteres de control',
  mojibake: 'caracteres corruptos',
  date: 'fecha',
};

/** Control characters by their numbers, everything else as it is. */
const visible = (text: string): string =>
  text.replace(
    /\p{Cc}/gu,
    (control) => `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** "tide.md:4: caracteres corruptos: “â€™” → “’”, 3 veces". */
export function mended(file: string, { what, line, before, after, times }: Change): Sentence {
  const place = line === null ? file : `${file}:${line}`;
  const how = what === 'byte-order mark' ? [] : say`: “${visible(before)}” → “${visible(after)}”`;
  return say`${strong(place)}: ${[WHAT[what]]}${how}${times === 1 ? [] : [`, ${numeral(times)} veces`]}`;
}

/** The last line of mending. */
export function mendedInAll(files: number, changes: number, backup: string | null): Sentence {
  if (files === 0) return ['No hay nada que se pueda reparar sin riesgo.'];
  const what = `${count(changes, 'cambio')} en ${count(files, 'archivo')}`;
  return backup === null
    ? say`Se podrían hacer ${[what]}; no se escribió nada. ${command('check --fix')} los hace.`
    : say`Hecho: ${[what]}. Los archivos como estaban quedan en ${strong(backup)}. ${command('check')} dice qué falta.`;
}

/** `--dry-run` without what it is a trial of. */
export function dryRunNeedsFix(): Sentence {
  return say`${['--dry-run']} muestra lo que haría ${['--fix']}: da los dos.`;
}
