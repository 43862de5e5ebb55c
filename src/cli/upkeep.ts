/** The commands of upkeep: articles in and out, feedback, backups. */

import type { Command } from 'commander';
import { add, remove } from './commands/intake.ts';
import type { Ends } from './exit.ts';
import type { Session } from './session.ts';

type AddTyped = Readonly<{ feed?: readonly string[]; every?: string }>;

/** `byline add`, `byline remove`. */
export function addIntake(program: Command, session: Session, ends: Ends): void {
  const { words } = session;
  program
    .command('add')
    .description(words.SHELL.add)
    .argument('[path or address...]')
    .option('--feed <address...>', words.SHELL.feed)
    .option('--every <interval>', words.SHELL.every)
    .action(
      ends((what: string[], { feed = [], every }: AddTyped) =>
        add({ what, feeds: feed, every: every ?? null }, session),
      ),
    );
  program
    .command('remove')
    .description(words.SHELL.remove)
    .argument('<id>')
    .action(ends((id: string) => remove(id, session)));
}

type FeedbackTyped = Readonly<{ asBench?: boolean; questions?: boolean }>;

/** What the bot kept. SQLite is loaded by who needs it. */
export function addKept(program: Command, session: Session, ends: Ends): void {
  const { SHELL } = session.words;
  const kept = () => import('./commands/kept.ts');
  program
    .command('feedback')
    .description(SHELL.feedback)
    .option('--as-bench', SHELL.asBench)
    .option('--questions', SHELL.questions)
    .action(
      ends(async ({ asBench = false, questions = false }: FeedbackTyped) =>
        (await kept()).feedback({ asBench, questions }, session),
      ),
    );
  program
    .command('backup')
    .description(SHELL.backup)
    .argument('<path>')
    .action(ends(async (path: string) => (await kept()).backup(path, session)));
}
