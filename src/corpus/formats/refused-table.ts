/** Kinds of files that hold text but are not read, and what to do instead. */

export type Refused = Readonly<{
  /** What such a file is in a message. */
  name: string;
  extensions: readonly string[];
  /** Latin-1 of the first bytes. */
  signature: RegExp | null;
  advice: string;
}>;

export const REFUSED: readonly Refused[] = [
  {
    name: 'an office document of the old kind (such as .doc), or one with a password',
    extensions: ['doc', 'dot'],
    signature: /^\u00d0\u00cf\u0011\u00e0/,
    advice: 'Open it, take the password off if it has one, and save it as .docx.',
  },
  {
    name: 'an OpenDocument file',
    extensions: ['odt', 'ott', 'fodt'],
    signature: /^PK\u0003\u0004.{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s,
    advice: 'Open it and save it as .docx.',
  },
  { name: 'an RTF document', extensions: ['rtf'], signature: /^\{\\rtf/, advice: 'Open it and save it as .docx.' },
  {
    name: 'an e-book of a kind that is not read',
    extensions: ['mobi', 'azw', 'azw3', 'fb2'],
    signature: null,
    advice: 'Convert it to .epub.',
  },
  {
    name: 'an archive of a kind that is not read',
    extensions: ['tar', 'tgz', 'rar', '7z', 'xz', 'bz2', 'zst'],
    signature: /^(?:Rar!\u001a|7z\u00bc\u00af|\u00fd7zXZ|BZh\d1AY&SY)/,
    advice: 'Unpack it into the folder, or pack the files as .zip.',
  },
];
