/** Works on a store without end, and prints each step when the call has returned: to be killed in the middle. */

import { openStore } from '../../src/store.ts';

const [folder = '', seed = '1'] = process.argv.slice(2);
let state = Number(seed);
const random = (below: number): number => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * below);
};
const { store } = openStore(folder);
const say = (step: object): void => void process.stdout.write(`${JSON.stringify(step)}\n`);
say({ step: 'open' });
for (let i = 0; i < 200; i++) {
  const guild = String(random(5));
  const at = 1000 + i;
  switch (random(5)) {
    case 0: {
      const channels = Array.from({ length: random(20) }, () => String(random(1_000_000)));
      store.settings.change(guild, '7', 'channels', channels, at);
      say({ step: 'channels', guild, channels });
      break;
    }
    case 1: {
      const text = `what ${i} ${'x'.repeat(random(3000))}`;
      const at1 = { at, kind: 'term', text, user: '7', guild: null, channel: String(i), quiet: null, cap: 5 } as const;
      const follow = store.follows.add(at1);
      say({ step: 'follow', id: typeof follow === 'string' ? null : follow.id, text });
      break;
    }
    case 2: {
      const question = `question ${i} ${'y'.repeat(random(3000))}`;
      store.questions.add({ at, guild, question, status: 'answered' });
      say({ step: 'question', question });
      break;
    }
    case 3: {
      const last = store.follows.all().at(-1);
      if (last !== undefined) store.follows.remove(last.id, '7', at);
      say({ step: 'unfollow', id: last?.id ?? null });
      break;
    }
    default: {
      const articles = Array.from({ length: random(300) }, (_, k) => `article-${i}-${k}`);
      store.alerts.note(articles, [], at);
      say({ step: 'known', articles });
    }
  }
}
