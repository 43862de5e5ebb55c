/** The files of an encoder and what their manifest promises. */

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The files, by what they are. */
export const FILES = {
  /** Ids → lower states, of every text by itself. */
  lower: 'lower.onnx',
  /** Lower states → vectors. */
  matcher: 'matcher.onnx',
  /** Lower states of a question and of a passage → does it answer, and where. */
  reader: 'reader.onnx',
  tokenizer: 'tokenizer.json',
} as const;
export const MANIFEST = 'manifest.json';

const file = z.object({ sha256: z.string().regex(/^[\da-f]{64}$/), bytes: z.int().min(1) });

const schema = z.object({
  version: z.string(),
  dimensions: z.literal(128),
  width: z.int().min(1).max(4096),
  questionTokens: z.int().min(4).max(512),
  passageTokens: z.int().min(8).max(512),
  languages: z.array(z.string()).min(1),
  files: z.object({ [FILES.lower]: file, [FILES.matcher]: file, [FILES.reader]: file, [FILES.tokenizer]: file }),
  /** How scores become a verdict; read by who judges. */
  calibration: z.unknown().optional(),
});

/** What manifest.json says. */
export type Manifest = Readonly<z.infer<typeof schema>>;

/** Why a folder holds no usable encoder. */
export type FolderProblem = Readonly<{ why: 'no model' | 'damaged model' | 'unknown model'; detail: string }>;

/**
 * Names what decides a passage's vectors: the weights, the tokenizer and how much is read. Vectors of another fingerprint
 * cannot be compared.
 */
export function fingerprint({ files, passageTokens }: Manifest): string {
  const names = [FILES.lower, FILES.matcher, FILES.tokenizer] as const;
  const parts = [...names.map((name) => files[name].sha256), passageTokens];
  return createHash('sha256').update(parts.join(' ')).digest('hex');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Reads and checks manifest.json, and that each file it names is there in the length it names. */
export async function readManifest(folder: string): Promise<Manifest | FolderProblem> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
  } catch (error) {
    if (isMissing(error)) return { why: 'no model', detail: `There is no ${MANIFEST} in ${folder}.` };
    return { why: 'damaged model', detail: `${join(folder, MANIFEST)} cannot be read.` };
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    return { why: 'unknown model', detail: `${join(folder, MANIFEST)} is not of a kind this version reads (${at}).` };
  }
  for (const [name, { bytes }] of Object.entries(parsed.data.files)) {
    try {
      const { size } = await stat(join(folder, name));
      if (size !== bytes) return { why: 'damaged model', detail: `${name} has ${size} bytes instead of ${bytes}.` };
    } catch {
      return { why: 'damaged model', detail: `${name} is missing in ${folder}.` };
    }
  }
  return parsed.data;
}

/** True when the bytes are those the manifest speaks of. */
export function isWhole(bytes: Uint8Array, sha256: string): boolean {
  return createHash('sha256').update(bytes).digest('hex') === sha256;
}
