/** The dialogues of follow-up questions. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export const FOLLOW_UPS = '../shared/bench/follow-up';
export const TALKS = ['health', 'mixed', 'politics', 'world'] as const;

export type Turn = Readonly<{
  question: string;
  answerable: boolean;
  gold: readonly string[];
  /** From the second turn on: how it leans, and the whole question as meant. */
  kind?: string;
  readAs?: string;
}>;
export type Dialogue = Readonly<{ id: string; turns: readonly Turn[] }>;

export const followUpsPresent = () => existsSync(`${FOLLOW_UPS}/world/dialogues.jsonl`);

export function readDialogues(name: string): Dialogue[] {
  return readFileSync(`${FOLLOW_UPS}/${name}/dialogues.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Dialogue);
}

/** Which of so many parts a dialogue belongs to; the same on every machine. */
export function partOf(id: string, parts: number): number {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % parts;
}
