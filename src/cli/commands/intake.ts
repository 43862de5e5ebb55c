import { articleIn, Intake, toArticleId, type Added } from '../../library.ts';
import type { Desk } from '../context.ts';
import { EXIT, UsageError, type Exit } from '../exit.ts';
import type { Row } from '../rows/rows.ts';
import type { Session } from '../session.ts';

/** What is taken in: files, folders, addresses, and feeds that are asked again. */
export type AddOptions = Readonly<{ what: readonly string[]; feeds: readonly string[]; every: string | null }>;

/** Takes articles in, and says what became of each. */
export async function add({ what, feeds, every }: AddOptions, session: Session): Promise<Exit> {
  const { words, output } = session;
  const desk = session.desk();
  if (what.length + feeds.length === 0) throw new UsageError(desk.type.say(words.nothingToAdd()));
  if (every !== null && feeds.length === 0) throw new UsageError(desk.type.say(words.everyNeedsFeed()));
  const beginning = session.named === null;
  const intake = new Intake(session.intakeFolder, session.intake);
  try {
    for (const feed of feeds) await intake.follow(feed, every);
    const items: Added[] = [];
    for (const typed of [...what, ...feeds])
      for await (const item of intake.add(typed)) {
        items.push(item);
        await tell(item, desk);
      }
    output.note(desk.type.say(words.addedInAll(items)));
    for (const feed of feeds) output.note(desk.type.say(words.following(feed, every ?? '30m')));
    const there = items.some(({ kind }) => kind === 'article');
    if (beginning && there) output.note(desk.type.say(words.ownFolder(intake.folder)));
    if (there || feeds.length > 0) return EXIT.done;
    return items.some(({ kind }) => kind === 'problem') ? EXIT.usage : EXIT.nothing;
  } finally {
    await intake.close();
  }
}

async function tell(item: Added, { output, type, words, json }: Desk): Promise<void> {
  const text = type.say(words.added(item));
  if (item.kind !== 'article') output.note(text);
  else if (json) {
    const { what, id, title, from, file } = item;
    await output.json({ what, article: id, title, from, file } satisfies Row<'add'>);
  } else await output.line(text);
  if (item.kind === 'article') for (const wrong of item.problems) output.note(`  ${type.say(words.addedWrong(wrong))}`);
}

/** Takes an article out of everything, for good. */
export async function remove(id: string, session: Session): Promise<Exit> {
  const { words, output } = session;
  const { type } = session.desk();
  if (session.named === null) throw new UsageError(type.say(words.bundledStay()));
  const article = await articleIn(session.named, toArticleId(id));
  if (article === null) {
    output.note(type.say(words.unknownId(id)));
    return EXIT.nothing;
  }
  const intake = new Intake(session.named, session.intake);
  try {
    const removal = await intake.remove(article);
    await output.line(type.say(words.removed(removal)));
  } finally {
    await intake.close();
  }
  return EXIT.done;
}
