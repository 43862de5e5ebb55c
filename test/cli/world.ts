/** Runs a command line inside the test, with everything it reads and writes. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';

class Sink extends Writable {
  text = '';
  readonly #seen: (text: string) => void;
  readonly isTTY: boolean;
  readonly columns: number;

  constructor(isTTY: boolean, columns: number, seen: (text: string) => void) {
    super({ decodeStrings: false });
    this.#seen = seen;
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    this.text += String(chunk);
    this.#seen(this.text);
    done();
  }
}

export type Ended = Readonly<{ exit: number; out: string; err: string }>;
export type Setup = Partial<Pick<World, 'env' | 'bundled' | 'runBot' | 'onHangup'>> &
  Readonly<{ stdin?: string | Readable; tty?: boolean; columns?: number; seen?: (text: string) => void }>;

/** By words only, but with BYLINE_ENCODER=on; nothing is kept in the folder of the repository. */
const ENV = {
  BYLINE_ENCODER: process.env['BYLINE_ENCODER'] || 'off',
  BYLINE_DATA: mkdtempSync(join(tmpdir(), 'byline-data-')),
};

/** Runs `byline …args` over the bundled corpus, on 9 May 2025. */
export async function byline(args: readonly string[], setup: Setup = {}): Promise<Ended> {
  const { stdin, tty = false, columns = 80, seen = () => undefined, env = {}, ...rest } = setup;
  const stdout = new Sink(tty, columns, seen);
  const stderr = new Sink(tty, columns, seen);
  const input: Readable & { isTTY?: boolean } =
    stdin === undefined ? new PassThrough() : typeof stdin === 'string' ? Readable.from([stdin]) : stdin;
  const exit = await run({
    args,
    env: { ...ENV, ...env },
    envFile: null,
    stdin: input,
    stdout,
    stderr,
    bundled: 'corpus',
    version: '0.0.0',
    now: new Date(2025, 4, 9, 12),
    onHangup: () => () => undefined,
    runBot: () => Promise.reject(new Error('the bot is not part of this test')),
    register: () => Promise.reject(new Error('registration is not part of this test')),
    ...rest,
  });
  return { exit, out: stdout.text, err: stderr.text };
}

/** The rows of `--json` output. */
export function rows(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
