/** Checking and mending the articles. */

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
  encoding: 'encoding',
  'byte-order mark': 'byte-order mark taken out',
  'line ends': 'line ends',
  'control characters': 'control characters',
  mojibake: 'garbled characters',
  date: 'date',
};

/** Control characters by their numbers, everything else as it is. */
const visible = (text: string): string =>
  text.replace(
    /\p{Cc}/gu,
    (control) => `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** "tide.md:4: garbled characters: “â€™” → “’”, 3 times". */
export function mended(file: string, { what, line, before, after, times }: Change): Sentence {
  const place = line === null ? file : `${file}:${line}`;
  const how = what === 'byte-order mark' ? [] : say`: “${visible(before)}” → “${visible(after)}”`;
  return say`${strong(place)}: ${[WHAT[what]]}${how}${times === 1 ? [] : [`, ${times.toLocaleString('en-GB')} times`]}`;
}

/**
 * The last line of mending.
 * @param backup where the files stay as they were; `null` where nothing was written
 */
export function mendedInAll(files: number, changes: number, backup: string | null): Sentence {
  if (files === 0) return ['There is nothing that can be mended safely.'];
  const what = `${count(changes, 'change')} in ${count(files, 'file')}`;
  return backup === null
    ? say`${[what]} could be made; nothing was written. ${command('check --fix')} makes them.`
    : say`${[what]} made. As they were the files stay in ${strong(backup)}. ${command('check')} says what is left.`;
}

/** `--dry-run` without what it is a trial of. */
export function dryRunNeedsFix(): Sentence {
  return say`${['--dry-run']} shows what ${['--fix']} would do: give both.`;
}
