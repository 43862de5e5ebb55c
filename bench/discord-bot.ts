/** The bot of bench:discord, in a process of its own, that measures its event loop and tells over IPC. */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { startBot } from '../src/bot/gateway/client.ts';
import { openRemoteLibrary } from '../src/library/thread/remote.ts';
import { TOKEN } from '../test/discord/loopback.ts';

export type FromBot =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'extracted' }>
  | Readonly<{ kind: 'measured'; loopP99: number; loopMax: number; cpuMs: number; wallMs: number; rssMb: number }>;

const [path = '', apiBase = ''] = process.argv.slice(2);
const tell = (message: FromBot): void => void process.send?.(message);

const library = await openRemoteLibrary(path);
const bot = await startBot({
  library,
  settings: {
    token: TOKEN,
    guildId: null,
    apiBase,
    healthHost: '127.0.0.1',
    healthPort: null,
    cooldown: { perUser: 10_000, perChannel: 100_000 },
    adminGuilds: [],
  },
  log: pino({ level: 'error' }, pino.destination({ dest: 2, sync: true })),
});

const RESOLUTION = 10;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
let cpu = process.cpuUsage();
let since = performance.now();
process.on('message', (wish) => {
  if (wish === 'reset') {
    delay.reset();
    delay.enable();
    cpu = process.cpuUsage();
    since = performance.now();
  }
  if (wish === 'measure') {
    const { user, system } = process.cpuUsage(cpu);
    tell({
      kind: 'measured',
      // The histogram counts from one tick to the next; the timer's own interval is no delay.
      loopP99: Math.max(0, delay.percentile(99) / 1e6 - RESOLUTION),
      loopMax: Math.max(0, delay.max / 1e6 - RESOLUTION),
      cpuMs: (user + system) / 1000,
      wallMs: performance.now() - since,
      rssMb: process.memoryUsage.rss() / 2 ** 20,
    });
  }
  if (wish === 'stop') void Promise.all([bot.stop(), library.close()]).then(() => process.exit(0));
});
tell({ kind: 'ready' });
// Figures are there once everything is extracted.
await library.stats({});
tell({ kind: 'extracted' });
