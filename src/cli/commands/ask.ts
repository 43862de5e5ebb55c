import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { followedOf, QUESTION_LIMIT, type AskAnswer, type Filter, type Followed, type IsoDate } from '../../library.ts';
import { alsoPrinted } from '../../commands/also.ts';
import { set, type Sentence } from '../../words/sentence.ts';
import { DATA_WORDS } from '../../words/words.ts';
import type { Context, Talk } from '../context.ts';
import { EXIT, UsageError, type Exit } from '../exit.ts';
import { dateOption, noteUndated } from '../filter.ts';
import { disarm } from '../output.ts';
import type { Row } from '../rows/rows.ts';
import { askView } from '../views/ask.ts';

/** How questions are to be answered. */
export type AskOptions = Readonly<{
  filter: Filter;
  asOf: IsoDate;
  limit?: number | undefined;
  /** Nothing is read out of the words. */
  literally: boolean;
  explain: boolean;
}>;

type Asked = Readonly<{
  id: string | null;
  question: string;
  asOf: IsoDate;
  follows?: Followed | undefined;
  /** It was said that it follows: an answer that leans on nothing says that too. */
  isSaid?: boolean;
}>;

async function answer(
  { id, question, asOf, follows, isSaid = false }: Asked,
  options: AskOptions,
  context: Context,
): Promise<AskAnswer> {
  const { library, output, type, words, json } = context;
  const { filter, limit, literally, explain } = options;
  if (question.length > QUESTION_LIMIT) output.note(type.say(words.questionCut(QUESTION_LIMIT)));
  const found = { ...(await library.ask({ ...filter, question, asOf, limit, literally, explain, follows })), id };
  const readAs = (json ? DATA_WORDS : words).readAs(found, filter, isSaid);
  if (json) await output.json(contract(found, readAs));
  else {
    const also = await alsoPrinted(found.passages, library);
    await output.line(askView(found, readAs, also, tellsWordsOnly(found, context), type, words));
  }
  const { after, before } = found.understood;
  const days = { after: after ?? undefined, before: before ?? undefined };
  noteUndated(found.searched.undated, { ...filter, ...days }, context);
  return found;
}

/** True for an answer without the encoder where that is not how all are made, or has not been told of yet. */
function tellsWordsOnly({ encoder }: AskAnswer, { library, tellsWordsOnly }: Context): boolean {
  return encoder === 'words only' && (tellsWordsOnly || library.status().encoder.state !== 'words only');
}

/** The row of an answer with the fields of the contract only. */
function contract(answer: AskAnswer, readAs: Sentence | null): Row<'ask'> {
  const { id, question, status, confidence, uncovered, expanded, understood, encoder, ms, passages } = answer;
  return {
    ...{ id, question, status, confidence, uncovered, expanded, understood },
    ...{ readAs: readAs === null ? null : set(readAs), encoder, ms },
    passages: passages.map((hit) => {
      const row = { ...hit };
      delete row.heading;
      delete row.figure;
      return row;
    }),
  };
}

/** A question has a letter or a digit; marks alone ask nothing. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Answers one question.
 * @param talk what was answered last, which a question leans on where it is given; it then holds this answer
 */
export async function ask(question: string, options: AskOptions, context: Context, talk?: Talk): Promise<Exit> {
  if (!HAS_WORDS.test(question)) throw new UsageError(context.type.say(context.words.emptyQuestion()));
  const found = await answer({ id: null, question, asOf: options.asOf, follows: talk?.last }, options, context);
  if (talk !== undefined) talk.last = followedOf(found);
  const { status } = found;
  return status === 'answered' ? EXIT.done : EXIT.nothing;
}

const line = z.object({
  id: z.union([z.string(), z.number().transform(String)], 'must be a text').nullish(),
  question: z.string('must be a text').refine((text) => HAS_WORDS.test(text), 'is empty'),
  date: z.string('must be a date').nullish(),
  follows: z.union([z.string(), z.number().transform(String)], 'must be a text').nullish(),
});

/** The rows answered so far, by id, as far as later ones may follow them. */
type Earlier = Map<string, Followed>;

/** Fields of a row that nothing reads. */
function unreadFields(row: unknown): string[] {
  return Object.keys(row as object).filter((field) => !Object.hasOwn(line.shape, field));
}

/** @param warn is told what is in a row for nothing */
function readLine(
  text: string,
  options: AskOptions,
  context: Context,
  { earlier, warn }: Readonly<{ earlier: Earlier; warn: (what: Sentence) => void }>,
): Asked {
  const { today, words } = context;
  if (!text.startsWith('{')) {
    if (!HAS_WORDS.test(text)) throw new UsageError(set(words.emptyQuestion()));
    return { id: null, question: text, asOf: options.asOf };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(set(words.noJsonObject()));
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `"${path.join('.')}" ${message}`);
    throw new UsageError(`${issues.join('; ')}.`);
  }
  const unread = unreadFields(value);
  if (unread.length > 0) warn(words.unreadFields(unread, Object.keys(line.shape)));
  const { id, question, date, follows } = parsed.data;
  const followed = follows == null ? undefined : earlier.get(follows);
  if (follows != null && followed === undefined) throw new UsageError(set(words.followsNothing(follows)));
  const asOf = date === null || date === undefined ? options.asOf : dateOption('date', date, today, words);
  return { id: id ?? null, question, asOf, follows: followed, isSaid: followed !== undefined };
}

/**
 * Answers questions from a stream, one a line, each as it arrives. A broken line is named and gets no answer.
 * @throws {UsageError} when the stream holds no question at all
 */
export async function askLines(input: Readable, options: AskOptions, context: Context): Promise<Exit> {
  const { output, json } = context;
  const earlier: Earlier = new Map();
  let exit: Exit = EXIT.done;
  let number = 0;
  let asked = 0;
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const text = raw.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    asked++;
    const note = (what: string) => output.note(`line ${number}: ${disarm(what)}`);
    try {
      const read = readLine(text, options, context, { earlier, warn: (what) => note(set(what)) });
      if (!json) await output.line(`${context.type.bold(disarm(read.question))}\n`);
      const found = await answer(read, options, context);
      if (read.id !== null) earlier.set(read.id, followedOf(found));
      if (!json) await output.line('');
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      note(error.message);
      exit = EXIT.usage;
    }
  }
  if (asked === 0) throw new UsageError(context.type.say(context.words.emptyQuestion()));
  return exit;
}
