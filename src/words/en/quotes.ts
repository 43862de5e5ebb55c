import { join, say, strong, type Sentence } from '../sentence.ts';
import { citationLine, type Cited } from './citation.ts';
import { count } from './count.ts';

type Named = Readonly<{ name: string; role: string | null; quotes: number; sources: number }>;
type Link = Readonly<{ name: string; as: 'recounted' | 'reported' }>;

/** Stands above what somebody said without quotation marks. */
export const REPORTED_LABEL = 'Reported speech, not a quotation:';
/** Stands above words that are only known from another's mouth. */
export const RECOUNTED_LABEL = 'Only as recounted by others:';
/** Stands above the wordings of one statement. */
export const VARIANTS_LABEL = 'The same statement, as it is printed elsewhere:';
/** A quote whose speaker the article does not name. */
export const UNNAMED = 'unnamed';

/** One line per speaker for a list to pick from: "Claudia Sheinbaum — 5 quotes, 2 sources". */
export function speakerChoice({ name, quotes, sources }: Named): string {
  return `${name} — ${count(quotes, 'quote')}, ${count(sources, 'source')}`;
}

/** The same with his role, to tell namesakes apart: "Jane Doe, mayor of Springfield — 2 quotes, 1 source". */
export function speakerChoiceWithRole(speaker: Named): string {
  return speakerChoice(speaker.role === null ? speaker : { ...speaker, name: `${speaker.name}, ${speaker.role}` });
}

/**
 * "**Claudia Sheinbaum** — President of Mexico · 5 quotes · 2 sources", where not all are shown "1 of 5 quotes", and of
 * somebody who is only reported "1 statement, reported".
 * @param shown what stands below
 */
export function speakerHeading(
  { name, role, quotes }: Named,
  shown: Readonly<{ quotes: number; reported: number; sources: number }>,
): Sentence {
  const who = role === null ? say`${strong(name)}` : say`${strong(name)} — ${role}`;
  const part = shown.quotes === quotes ? '' : `${shown.quotes.toLocaleString('en-GB')} of `;
  const parts = [
    ...(quotes > 0 ? [part + count(quotes, 'quote')] : []),
    ...(shown.quotes === 0 ? [`${count(shown.reported, 'statement')}, reported`] : []),
    count(shown.sources, 'source'),
  ];
  return [...who, ...parts.map((each) => ` · ${each}`)];
}

/** "recounted by Claudia Sheinbaum · reported by The Associated Press". Empty without a chain. */
export function chainText(chain: readonly Link[]): Sentence {
  return join(
    chain.map(({ name, as }) => (as === 'recounted' ? say`recounted by ${name}` : say`reported by ${name}`)),
    ' · ',
  );
}

/** How the article itself names him there and the saying verb: “she” … “recalled”. Empty when it gives neither. */
export function attribution(speakerText: string | null, cue: string | null): Sentence {
  if (speakerText !== null && cue !== null) return say`“${speakerText}” … “${cue}”`;
  if (speakerText !== null) return say`“${speakerText}”`;
  return cue === null ? [] : say`“${cue}”`;
}

const withCount = ({ name, quotes }: Named): Sentence => say`${strong(name)} (${quotes})`;

/** How many speakers a sentence lists before it only counts them. */
const LISTED = 12;

function list(all: readonly Named[]): Sentence {
  const rest = all.length - LISTED;
  const shown = all.slice(0, LISTED).map(({ name }) => say`${name}`);
  return rest > 0 ? say`${join(shown, ', ')} and ${rest} more` : join(shown, ', ');
}

/**
 * "No quotes by *Ebrard*. Closest: **Sheinbaum** (5). All speakers: Sheinbaum, Trump, Hewitt, Kelly."
 * @param named how many articles print the name
 */
export function unknownSpeaker(
  typed: string,
  closest: readonly Named[],
  all: readonly Named[],
  named: number,
): Sentence {
  return [
    ...(named === 0
      ? say`No quotes by “${typed}”.`
      : say`“${typed}” is named in ${count(named, 'article')}, not quoted.`),
    ...(closest.length === 0 ? [] : say` Closest: ${join(closest.map(withCount), ', ')}.`),
    ...(all.length === 0 ? [' The articles quote nobody.'] : say` All speakers: ${list(all)}.`),
  ];
}

/**
 * He is in the corpus, but no quote of his fits.
 * @param named how many articles name him
 */
export function noQuoteFits(speaker: Named, about: string | null, named: number): Sentence {
  const about_ = about === null ? [] : say` about ${strong(about)}`;
  if (speaker.quotes === 0) return say`${strong(speaker.name)} is named in ${count(named, 'article')}, not quoted.`;
  return say`No quote by ${strong(speaker.name)}${about_} fits; without these limits there ${
    speaker.quotes === 1 ? ['is'] : ['are']
  } ${speaker.quotes}.`;
}

/** Nothing he said is clearly about the topic; it stands above what comes closest. */
export function closestToTopic({ name }: Named, about: string): Sentence {
  return say`Nothing by ${strong(name)} is clearly about ${strong(about)}; what comes closest:`;
}

/** Stands above what only comes closest to a topic, below what is clearly about it. */
export function closestBeside(about: string): Sentence {
  return say`Not clearly about ${strong(about)}, but what comes closest besides:`;
}

/** "Also called “Clinton”: Bill Clinton (2)." Empty when nobody is. */
export function namesakes(typed: string, others: readonly Named[]): Sentence {
  return others.length === 0 ? [] : say`Also called “${typed}”: ${join(others.map(withCount), ', ')}.`;
}

/** Two people share the name. */
export function whichSpeaker(typed: string, candidates: readonly Named[]): Sentence {
  const each = candidates.map((one) =>
    one.role === null ? withCount(one) : say`${strong(one.name)}, ${one.role} (${one.quotes})`,
  );
  return say`“${typed}” fits ${candidates.length} people: ${join(each, '; ')}. Which one?`;
}

/** A wording was to be checked, but has no word. */
export function emptyWording(): Sentence {
  return ['There are no words to check. Give the wording as somebody quotes it: check-quote "we will never sell"'];
}

/** A wording is too long to be checked. */
export function longWording(limit: number): Sentence {
  return say`The wording is longer than ${limit} characters. Check a part of it.`;
}

/** What comes of checking a wording. */
export function checkedQuote(status: 'exact' | 'near' | 'not found', quote: string): Sentence {
  if (status === 'exact') return say`Printed word for word: “${quote}”`;
  if (status === 'near') return say`Not printed word for word: “${quote}”. What comes closest:`;
  return say`Not printed word for word in the articles searched, and nothing close was found: “${quote}”`;
}

type Checked = Readonly<{
  text: string;
  differences: readonly Readonly<{ typed: string | null; printed: string | null }>[];
  quoted: boolean;
  speaker: string | null;
  citation: Cited;
}>;

/** A place where a wording is printed: the printed words, what differs, who says them, and where. */
export function checkedPlace({ text, differences, quoted, speaker, citation }: Checked): Sentence[] {
  const differing = differences.map(({ typed, printed }) => {
    if (printed === null) return say`${strong(typed ?? '')} does not stand there`;
    return typed === null
      ? say`${strong(printed)} stands there besides`
      : say`${strong(printed)} stands there, not ${typed}`;
  });
  const unnamed = quoted ? ['in quotation marks, of nobody the article names'] : ['not in quotation marks'];
  const by = speaker === null ? unnamed : say`said by ${strong(speaker)}`;
  return [
    say`“${text}”`,
    ...(differing.length === 0 ? [] : [join(differing, '; ')]),
    say`${by} · ${citationLine(citation)}`,
  ];
}
