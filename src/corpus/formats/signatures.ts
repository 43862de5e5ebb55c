/** What the first bytes of files say that are no text. */

import type { Match } from './format.ts';

/** A ZIP archive, be it empty. Office documents and e-books are such archives too. */
export function isZip(head: Buffer): boolean {
  const mark = head.toString('latin1', 0, 4);
  return mark === 'PK\u0003\u0004' || mark === 'PK\u0005\u0006';
}

export function zipSignature(head: Buffer): Match {
  return isZip(head) ? 'possible' : 'no';
}

/** Names that the first entry of an office document has. */
const OFFICE = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|word\/\w+\.xml)$/;

export function officeSignature(head: Buffer): Match {
  return isZip(head) ? (OFFICE.test(firstName(head)) ? 'certain' : 'possible') : 'no';
}

export function epubSignature(head: Buffer): Match {
  if (!isZip(head)) return 'no';
  const certain = firstName(head) === 'mimetype' && head.subarray(0, 256).includes('application/epub+zip');
  return certain ? 'certain' : 'possible';
}

/** The mark of a PDF may stand anywhere in its first kilobyte. */
export function pdfSignature(head: Buffer): Match {
  const at = head.subarray(0, 1024).indexOf('%PDF-');
  return at === -1 ? 'no' : at === 0 ? 'certain' : 'possible';
}

export function warcSignature(head: Buffer): Match {
  return /^(?:\r?\n)*WARC\/\d\.\d+\r?\n/.test(head.toString('latin1', 0, 32)) ? 'certain' : 'no';
}

/** The name of the first file in an archive. */
function firstName(head: Buffer): string {
  if (head.length < 30) return '';
  return head.toString('latin1', 30, 30 + head.readUInt16LE(26));
}
