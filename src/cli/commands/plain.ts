import type { PlainCommand } from '../../commands/commands.ts';
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
  const answer = await command.asks(values, library);
  if (json) for (const row of command.rows(answer)) await output.json(row);
  else for (const line of command.says(answer, words)) await output.line(type.block(type.say(line)));
  return command.found?.(answer) === false ? EXIT.nothing : EXIT.done;
}
