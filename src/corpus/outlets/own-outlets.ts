/** `outlets.yaml` in a corpus folder: outlets that Byline does not know by itself, or knows otherwise. */

import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Outlet } from './outlets.ts';
import type { Note } from '../problem.ts';

/** The names the file may have; it stands at the top of the folder. */
export const OUTLETS_FILE = /^outlets\.ya?ml$/;

const words = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((value) => (typeof value === 'string' ? [value] : (value ?? [])));

const SHAPE = z.object({
  name: z.string().trim().min(1),
  country: z
    .string()
    .regex(/^[a-z]{2}$/i)
    .transform((code) => code.toUpperCase())
    .nullish(),
  domains: words.transform((domains) => domains.map((domain) => domain.toLowerCase().replace(/^www\./, ''))),
  aliases: words,
});

const ADVICE = 'Write a list: - name: …, country: two letters, domains: [example.org], aliases: [short form].';

/** Reads the file. Entries that are wrong are left out and noted. */
export function readOutlets(text: string): Readonly<{ outlets: readonly Outlet[]; notes: readonly Note[] }> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, logLevel: 'silent' });
  const [fault] = document.errors;
  const refused = (line: number | null, problem: string) => ({
    outlets: [],
    notes: [{ line, severity: 'warning' as const, problem, advice: ADVICE }],
  });
  if (fault)
    return refused(lineCounter.linePos(fault.pos[0]).line, 'The table of outlets is no YAML and was not read.');
  let entries: unknown;
  try {
    entries = document.toJS({ maxAliasCount: 0 });
  } catch {
    return refused(null, 'The table of outlets uses aliases and was not read.');
  }
  if (!Array.isArray(entries)) return refused(null, 'The table of outlets is no list and was not read.');
  const outlets: Outlet[] = [];
  const notes: Note[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = SHAPE.safeParse(entry);
    if (read.success) {
      outlets.push({ ...read.data, country: read.data.country ?? null, own: true });
    } else {
      const field = read.error.issues[0]?.path.join('.') ?? '';
      const problem = `Outlet ${index + 1} is left out${field === '' ? '' : `: its ${field} is missing or wrong`}.`;
      notes.push({ line: null, severity: 'warning', problem, advice: ADVICE });
    }
  }
  return { outlets, notes };
}
