#!/usr/bin/env node
/** The `byline` command: opens the rooms in order. */

import { fileURLToPath } from 'node:url';
import { EXIT } from './cli/exit.ts';
import { run } from './cli/program.ts';
import { VERSION } from './version.ts';

const root = new URL('..', import.meta.url);

// Who reads our output may stop early (`byline quote | head -1`): that ends us quietly.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(EXIT.done);
    process.stderr.write(`byline: the output cannot be written (${error.code ?? error.message})\n`);
    process.exit(EXIT.fault);
  });

try {
  process.exitCode = await run({
    args: process.argv.slice(2),
    env: process.env,
    envFile: '.env',
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    bundled: fileURLToPath(new URL('corpus', root)),
    version: VERSION,
    now: new Date(),
    onHangup: (reload) => {
      process.on('SIGHUP', reload);
      return () => process.off('SIGHUP', reload);
    },
    // discord.js takes a third of a second to load: only who needs it waits for it.
    runBot: async (...how) => (await import('./bot/run.ts')).runBot(...how),
    register: async (settings) => (await import('./bot/run.ts')).registerByHand(settings),
  });
} catch (error) {
  const what = error instanceof Error ? error.message : String(error);
  process.stderr.write(`byline: something went wrong on our side: ${what}\n`);
  if (process.env['BYLINE_LOG'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = EXIT.fault;
}
