/** Which format a file has: by its first bytes where they are plain, else by its name, else by how its text begins. */

import { binaryKind, decode } from '../files/decode.ts';
import { failure, remark, type Format, type Piece } from './format.ts';
import { FORMATS, PLAIN } from './format-table.ts';
import { REFUSED, type Refused } from './refused-table.ts';

/** How many bytes of a file are looked at to tell what it is. */
export const HEAD = 8192;

/** What a message says is read. */
export const KNOWN = `Articles are ${listed(FORMATS.flatMap(({ extensions }) => extensions.slice(0, 1)))} files, each also packed with gzip (.gz).`;

/** The format and what is odd about it, or why the file is not read. */
export type Identified = Readonly<{ format: Format; hint: Piece | null }> | Readonly<{ fault: Piece }>;

/** The format that a file's name tells. */
export function formatOf(name: string): Format | null {
  const extension = extensionOf(name);
  return FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

/** The kind of file that is not read, by its name. */
export function refusedOf(name: string): Refused | null {
  const extension = extensionOf(name);
  return REFUSED.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

/**
 * Tells what a file is.
 * @param name its name, for the extension
 * @param head its first bytes, {@link HEAD} of them where it has so many
 * @param start its first characters without white space before them
 */
export function identify(name: string, head: Buffer, start: string): Identified {
  const named = formatOf(name);
  if (start === '' && head.length < HEAD && decode(head).text.trim() === '')
    return fault('The file is empty.', 'Remove it, or write the article into it.');
  const certain = FORMATS.find(({ signature }) => signature?.(head) === 'certain');
  if (certain !== undefined) return found(certain, named, name);
  const latin = head.toString('latin1', 0, 128);
  const refused = REFUSED.find(({ signature }) => signature?.(latin) === true);
  if (refused !== undefined) return fault(`The file is ${refused.name}.`, refused.advice);
  if (named?.signature !== undefined && named.signature(head) === 'possible') return found(named, named, name);
  const binary = binaryKind(head);
  if (binary !== null) {
    const possible = FORMATS.find(({ signature }) => signature?.(head) === 'possible');
    if (possible !== undefined) return found(possible, named, name);
    const kind = refusedOf(name);
    if (kind !== null) return fault(`The file is ${kind.name}.`, kind.advice);
    return fault(`The file is no text but ${binary}.`, 'Save the article as text (.txt or .md).');
  }
  if (named?.signature !== undefined) {
    const problem = `The file is not ${named.name}, though its name says so.`;
    return fault(problem, 'Give it the extension of what it is (.txt for plain text), or save it again.');
  }
  const format = named ?? FORMATS.find(({ begins }) => begins?.(start) === true) ?? PLAIN;
  if (format === PLAIN && (MARKUP_NAME.test(name) || MARKUP.test(start)))
    return fault('The file is a web page, no text of an article.', 'Give its name the ending .html.');
  return { format, hint: null };
}

const MARKUP_NAME = /\.xml(?:\.gz)?$/i;
const MARKUP = /^<(?:!doctype|html|head|body|\?xml)\b/i;

/** A format that the bytes tell; a hint where the name says another. */
function found(format: Format, named: Format | null, name: string): Identified {
  const extension = extensionOf(name);
  if (named === format || (named === null && extension === '')) return { format, hint: null };
  const problem = `The file is ${format.name} and was read as such, though its name ends in .${extension}.`;
  return { format, hint: remark('hint', problem, `Let its name end in .${format.extensions[0] ?? ''}.`) };
}

function fault(problem: string, advice: string): Identified {
  return { fault: failure(problem, advice) };
}

/** In lower case, without the dot and without `.gz`. */
function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
}

function listed(extensions: readonly string[]): string {
  const names = extensions.map((extension) => `.${extension}`);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
