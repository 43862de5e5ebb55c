import type { PlainCommand } from '../../commands/commands.ts';
import { CorpusError, type Added } from '../../library.ts';
import { EXIT, UsageError, type Exit } from '../exit.ts';
import type { Context } from '../context.ts';

/** A command whose answer is a few lines: described in `src/commands` alone. */
export async function plain(
  command: PlainCommand,
  values: never,
  { library, output, type, words, json }: Context,
): Promise<Exit> {
  const wrong = command.refuses?.(values, words) ?? null;
  if (wrong !== null) throw new UsageError(type.say(wrong));
  const { saysOf } = command;
  const tell = (item: Added): void => {
    if (saysOf !== undefined && !json) void output.line(type.block(type.say(saysOf(item, words))));
  };
  const answer = await command.asks(values, library, tell).catch((error: unknown) => {
    if (!(error instanceof CorpusError)) throw error;
    throw new UsageError(type.say(command.fails?.(error, words) ?? words.corpusTrouble(error.message, error.advice)));
  });
  const said = command.says(answer, words).map((line) => type.say(line));
  if (json) {
    for (const row of command.rows(answer)) await output.json(row);
    if (command.manages !== undefined) output.note(said.join('\n'));
  } else for (const line of said) await output.line(type.block(line));
  return command.found?.(answer) === false ? EXIT.nothing : EXIT.done;
}
