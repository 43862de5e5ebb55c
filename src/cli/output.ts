/** Where the program writes: data to stdout only, everything else to stderr. */

import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { set, type Sentence, type Setting } from '../words/sentence.ts';

/**
 * Control characters and direction overrides in articles and questions could move the cursor, recolour the screen or
 * turn words round; each is shown as a replacement character instead. Line feeds and tabs become spaces.
 */
export function disarm(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}

/** How text is set for one kind of output. */
export class Typesetter {
  /** Columns; `null` where lines are not broken (a pipe). */
  readonly width: number | null;
  readonly colour: boolean;
  readonly inChat: boolean;
  readonly #setting: Setting;

  /** @param inChat commands and options are shown as typed in the chat (`/ask`), else as typed in a shell (`byline ask`) */
  constructor(options: Readonly<{ width: number | null; colour: boolean; inChat: boolean }>) {
    this.width = options.width === null ? null : Math.max(options.width, 24);
    this.colour = options.colour;
    this.inChat = options.inChat;
    this.#setting = {
      plain: disarm,
      strong: (text) => this.bold(disarm(text)),
      link: disarm,
      // "/byline add" in the chat is "byline add" in a shell.
      command: (text) => this.bold(options.inChat ? `/${text}` : `byline ${text.replace(/^byline /, '')}`),
    };
  }

  bold(text: string): string {
    return this.colour ? styleText('bold', text, { validateStream: false }) : text;
  }

  dim(text: string): string {
    return this.colour ? styleText('dim', text, { validateStream: false }) : text;
  }

  /** What stands out also without colour: the answering sentence. */
  mark(text: string): string {
    return this.colour ? styleText(['bold', 'yellow'], text, { validateStream: false }) : `**${text}**`;
  }

  say(sentence: Sentence): string {
    return set(sentence, this.#setting);
  }

  /** Breaks a line at the width, every line indented; `first` stands before the first one. */
  block(text: string, indent = 0, first = ' '.repeat(indent)): string {
    const rest = ' '.repeat(indent);
    if (this.width === null) return first + text;
    const wrapped = wrapAnsi(text, this.width - indent, { hard: true });
    return wrapped
      .split('\n')
      .map((line, number) => (number === 0 ? first : rest) + line)
      .join('\n');
  }

  /** Pads to a number of columns. */
  pad(text: string, columns: number): string {
    return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
  }
}

/** The control characters that JSON lets through as they are. */
const LATE_CONTROL = /[\u007F-\u009F]/;

/** Data and messages on their two ways out. */
export class Output {
  readonly #out: Writable;
  readonly #err: Writable;

  constructor(out: Writable, err: Writable) {
    this.#out = out;
    this.#err = err;
  }

  /** Writes a line of data; waits when the reader is slower than we are. */
  async line(text: string): Promise<void> {
    if (this.#out.write(`${text}\n`)) return;
    await new Promise<void>((resolve) => this.#out.once('drain', resolve));
  }

  /** Writes one object as a JSON line. Characters that a terminal would obey are escaped. */
  json(row: unknown): Promise<void> {
    const escape = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const text = JSON.stringify(row);
    return this.line(LATE_CONTROL.test(text) ? text.replace(/\p{Cc}/gu, escape) : text);
  }

  /** Tells the person something that is not data. */
  note(text: string): void {
    if (text !== '') this.#err.write(`${text}\n`);
  }
}
