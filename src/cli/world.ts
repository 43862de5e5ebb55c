import type { Readable, Writable } from 'node:stream';
import type { Settings } from '../config.ts';
import type { LibraryOptions } from '../library.ts';
import type { Exit } from './exit.ts';

/** Where is written to: a terminal or not. */
type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What the program runs in. */
export type World = Readonly<{
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Path of the .env file, `null` to read none. */
  envFile: string | null;
  stdin: Readable & { readonly isTTY?: boolean };
  stdout: Stream;
  stderr: Stream;
  /** The bundled articles. */
  bundled: string;
  version: string;
  now: Date;
  /** Calls back when the process is told to read its articles again (SIGHUP); returns how to stop that. */
  onHangup: (reload: () => void) => () => void;
  /** Runs the bot until it ends. */
  runBot: (path: string, settings: Settings, intake: NonNullable<LibraryOptions['intake']>) => Promise<Exit>;
  /** Registers the bot's commands. */
  register: (settings: Settings) => Promise<Exit>;
}>;
