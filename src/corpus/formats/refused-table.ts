/** Kinds of files that hold text but are not read, and what to do instead. */

export type Refused = Readonly<{
  /** What such a file is in a message. */
  name: string;
  extensions: readonly string[];
  /** Whether the first bytes, as Latin-1, are those of such a file; `null` where only the name tells. */
  signature: ((head: string) => boolean) | null;
  advice: string;
}>;

export const REFUSED: readonly Refused[] = [
  {
    name: 'an office document of the old kind (such as .doc), or one with a password',
    extensions: ['doc', 'dot'],
    signature: (head) => head.startsWith('\u00d0\u00cf\u0011\u00e0'),
    advice: 'Open it, take the password off if it has one, and save it as .docx.',
  },
  {
    name: 'an OpenDocument file',
    extensions: ['odt', 'ott', 'fodt'],
    signature: (head) => head.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', 30),
    advice: 'Open it and save it as .docx.',
  },
  {
    name: 'an RTF document',
    extensions: ['rtf'],
    signature: (head) => head.startsWith('{\\rtf'),
    advice: 'Open it and save it as .docx.',
  },
  {
    name: 'an e-book of a kind that is not read',
    extensions: ['mobi', 'azw', 'azw3', 'fb2'],
    signature: null,
    advice: 'Convert it to .epub.',
  },
  {
    name: 'an archive of a kind that is not read',
    extensions: ['tar', 'tgz', 'rar', '7z', 'xz', 'bz2', 'zst'],
    signature: (head) =>
      ['Rar!\u001a', '7z\u00bc\u00af', '\u00fd7zXZ', 'BZh91AY&SY'].some((mark) => head.startsWith(mark)),
    advice: 'Unpack it into the folder, or pack the files as .zip.',
  },
];
