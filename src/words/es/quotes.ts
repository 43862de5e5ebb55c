import { numeral } from '../region.ts';
import { join, say, strong, type Sentence } from '../sentence.ts';
import type { Cited } from '../en/citation.ts';
import { citationLine } from './citation.ts';
import { count } from './count.ts';

type Named = Readonly<{ name: string; role: string | null; quotes: number; sources: number }>;
type Link = Readonly<{ name: string; as: 'recounted' | 'reported' }>;

/** Stands above what somebody said without quotation marks. */
export const REPORTED_LABEL = 'Discurso referido, no es una cita textual:';
/** Stands above words that are only known from another's mouth. */
export const RECOUNTED_LABEL = 'Solo según lo cuentan otros:';
/** Stands above the wordings of one statement. */
export const VARIANTS_LABEL = 'La misma declaración, como se publicó en otra parte:';
/** A quote whose speaker the article does not name. */
export const UNNAMED = 'sin nombre';

/** One line per speaker for a list to pick from: "Claudia Sheinbaum — 5 citas, 2 medios". */
export function speakerChoice({ name, quotes, sources }: Named): string {
  return `${name} — ${count(quotes, 'cita')}, ${count(sources, 'medio')}`;
}

/** The same with his role, to tell namesakes apart. */
export function speakerChoiceWithRole(speaker: Named): string {
  return speakerChoice(speaker.role === null ? speaker : { ...speaker, name: `${speaker.name}, ${speaker.role}` });
}

/** "**Claudia Sheinbaum** — President of Mexico · 5 citas · 2 medios"; the role is printed, so it is not translated. */
export function speakerHeading(
  { name, role, quotes }: Named,
  shown: Readonly<{ quotes: number; reported: number; sources: number }>,
): Sentence {
  const who = role === null ? say`${strong(name)}` : say`${strong(name)} — ${role}`;
  const part = shown.quotes === quotes ? '' : `${numeral(shown.quotes)} de `;
  const parts = [
    ...(quotes > 0 ? [part + count(quotes, 'cita')] : []),
    ...(shown.quotes === 0 ? [count(shown.reported, 'declaración referida', 'declaraciones referidas')] : []),
    count(shown.sources, 'medio'),
  ];
  return [...who, ...parts.map((each) => ` · ${each}`)];
}

/** "según lo cuenta Claudia Sheinbaum · según informa The Associated Press". Empty without a chain. */
export function chainText(chain: readonly Link[]): Sentence {
  return join(
    chain.map(({ name, as }) => (as === 'recounted' ? say`según lo cuenta ${name}` : say`según informa ${name}`)),
    ' · ',
  );
}

/** How the article itself names him there and the saying verb, both as printed. Empty when it gives neither. */
export { attribution } from '../en/quotes.ts';

const withCount = ({ name, quotes }: Named): Sentence => say`${strong(name)} (${quotes})`;

/** How many speakers a sentence lists before it only counts them. */
const LISTED = 12;

function list(all: readonly Named[]): Sentence {
  const rest = all.length - LISTED;
  const shown = all.slice(0, LISTED).map(({ name }) => say`${name}`);
  return rest > 0 ? say`${join(shown, ', ')} y ${rest} más` : join(shown, ', ');
}

/** "No hay citas de “Ebrard”. Lo más parecido: **Sheinbaum** (5). Todas las personas citadas: …" */
export function unknownSpeaker(
  typed: string,
  closest: readonly Named[],
  all: readonly Named[],
  named: number,
): Sentence {
  return [
    ...(named === 0
      ? say`No hay citas de “${typed}”.`
      : say`“${typed}” aparece en ${[count(named, 'artículo')]}, sin citas.`),
    ...(closest.length === 0 ? [] : say` Lo más parecido: ${join(closest.map(withCount), ', ')}.`),
    ...(all.length === 0 ? [' Los artículos no citan a nadie.'] : say` Todas las personas citadas: ${list(all)}.`),
  ];
}

/** He is in the corpus, but no quote of his fits. */
export function noQuoteFits(speaker: Named, about: string | null, named: number): Sentence {
  const topic = about === null ? [] : say` sobre ${strong(about)}`;
  if (speaker.quotes === 0) return say`${strong(speaker.name)} aparece en ${[count(named, 'artículo')]}, sin citas.`;
  return say`Ninguna cita de ${strong(speaker.name)}${topic} cumple estos límites; sin ellos hay ${speaker.quotes}.`;
}

/** Nothing he said is clearly about the topic; it stands above what comes closest. */
export function closestToTopic({ name }: Named, about: string): Sentence {
  return say`Nada de ${strong(name)} trata claramente sobre ${strong(about)}; lo que más se acerca:`;
}

/** Stands above what only comes closest to a topic, below what is clearly about it. */
export function closestBeside(about: string): Sentence {
  return say`No trata claramente sobre ${strong(about)}, pero es lo que más se acerca además:`;
}

/** "También llamados “Clinton”: Bill Clinton (2)." Empty when nobody is. */
export function namesakes(typed: string, others: readonly Named[]): Sentence {
  return others.length === 0 ? [] : say`También con el nombre “${typed}”: ${join(others.map(withCount), ', ')}.`;
}

/** Two people share the name. */
export function whichSpeaker(typed: string, candidates: readonly Named[]): Sentence {
  const each = candidates.map((one) =>
    one.role === null ? withCount(one) : say`${strong(one.name)}, ${one.role} (${one.quotes})`,
  );
  return say`“${typed}” puede ser ${candidates.length} personas: ${join(each, '; ')}. ¿Cuál?`;
}

/** A wording was to be checked, but has no word. */
export function emptyWording(): Sentence {
  return ['No hay palabras que comprobar. Da la cita tal como alguien la usa: check-quote "nunca venderemos"'];
}

/** A wording is too long to be checked. */
export function longWording(limit: number): Sentence {
  return say`La cita tiene más de ${limit} caracteres. Comprueba una parte.`;
}

/** What comes of checking a wording. */
export function checkedQuote(status: 'exact' | 'near' | 'not found', quote: string): Sentence {
  if (status === 'exact') return say`Publicado palabra por palabra: “${quote}”`;
  if (status === 'near') return say`No está publicado palabra por palabra: “${quote}”. Lo que más se acerca:`;
  return say`No está publicado palabra por palabra en los artículos consultados, y no se encontró nada parecido: “${quote}”`;
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
    if (printed === null) return say`${strong(typed ?? '')} no está allí`;
    return typed === null ? say`${strong(printed)} está allí además` : say`allí está ${strong(printed)}, no ${typed}`;
  });
  const unnamed = quoted ? ['entre comillas, de nadie que el artículo nombre'] : ['sin comillas'];
  const by = speaker === null ? unnamed : say`dicho por ${strong(speaker)}`;
  return [
    say`“${text}”`,
    ...(differing.length === 0 ? [] : [join(differing, '; ')]),
    say`${by} · ${citationLine(citation)}`,
  ];
}
