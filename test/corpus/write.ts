import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Article, Problem } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';

/** Writes files into a new folder that is removed after the test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export type Read = Readonly<{ articles: readonly Article[]; problems: readonly Problem[] }>;

/** Reads a corpus to the end. */
export async function readAll(path: string): Promise<Read> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const entry of readCorpus(path)) {
    if ('article' in entry) articles.push(entry.article);
    else problems.push(entry.problem);
  }
  return { articles, problems };
}

/** Reads a folder of the given files. */
export async function readFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<Read> {
  return readAll(await folderOf(files));
}
