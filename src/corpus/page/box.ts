/**
 * A page as a plain tree: what linkedom parsed, with what the judgement of furniture needs beside each element. Nothing of it
 * is changed later; what is dropped is a set of boxes.
 */

import { parseHTML } from 'linkedom';

/** What is used of the DOM. */
export type DomNode = Readonly<{
  nodeType: number;
  nodeName: string;
  childNodes: Iterable<DomNode>;
  nodeValue: string | null;
  textContent: string | null;
}>;
export type DomElement = DomNode &
  Readonly<{
    getAttribute: (name: string) => string | null;
    setAttribute: (name: string, value: string) => void;
  }>;
export type DomDocument = DomNode &
  Readonly<{
    querySelectorAll: (selector: string) => Iterable<DomElement>;
    querySelector: (selector: string) => DomElement | null;
  }>;

/** An element of the page. */
export type Box = {
  readonly tag: string;
  /** `null` for the page itself. */
  readonly element: DomElement | null;
  readonly parent: Box | null;
  readonly kids: (Box | string)[];
  /** Class names and ids as words: `| share bar | article |`. */
  readonly names: string;
  /** Place in the page, in the order of start tags. */
  readonly index: number;
  /** The first index behind everything in it. */
  end: number;
};

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT_TYPE = /<!doctype[^>]*>/i;

/** The attribute that carries an element's index through Readability, which keeps attributes it does not know. */
export const INDEX = 'data-byline-index';

/** Parses a page. Text without `<html>` gets one, as in a browser. */
export function parsePage(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<html><body>${html.replace(DOCUMENT_TYPE, '').replace(/<\/?(?:body|head)(?:\s[^>]*)?>/gi, '')}</body></html>`;
  // Its types speak of a browser's globals, which the compiler is not given.
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}

/** Makes the tree and numbers its elements. */
export function boxesOf(document: DomDocument): Readonly<{ root: Box; all: readonly Box[] }> {
  const all: Box[] = [];
  const make = (node: DomNode, parent: Box | null): Box => {
    const element = parent === null ? null : (node as DomElement);
    const tag = node.nodeName.toLowerCase();
    const names = element === null ? '|' : namesOf(element);
    const box: Box = { tag, element, parent, kids: [], names, index: all.length, end: all.length + 1 };
    all.push(box);
    element?.setAttribute(INDEX, String(box.index));
    // Its doctype has no next sibling, so the children are asked for as a list.
    for (const kid of node.childNodes) {
      if (kid.nodeType === ELEMENT) box.kids.push(make(kid, box));
      else if (kid.nodeType === TEXT || kid.nodeType === CDATA) box.kids.push(kid.nodeValue ?? '');
    }
    box.end = all.length;
    return box;
  };
  const root = make(document, null);
  return { root, all };
}

/** Attributes that pages name their parts with. */
const NAMING = [
  'class',
  'id',
  'data-component',
  'data-component-name',
  'data-testid',
  'data-test-id',
  'data-qa',
].concat(['data-module', 'data-block', 'data-name', 'itemprop', 'property', 'data-gu-name']);
/** "has-ad", "no-share": a class that says what a part has, not what it is. */
const SAYS_WHAT_IT_HAS = /^(?:has|no|not|non|with|without|is|hide|show|u|theme|supports)[-_]/i;
/** Longer lists of classes are generated. */
const LONGEST_NAMES = 1000;

function namesOf(element: DomElement): string {
  const names: string[] = [];
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value === null || value === '') continue;
    for (const name of value.slice(0, LONGEST_NAMES).split(/\s+/)) {
      if (name === '' || SAYS_WHAT_IT_HAS.test(name)) continue;
      const words = name
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (words !== '') names.push(words);
    }
  }
  return names.length === 0 ? '|' : `| ${names.join(' | ')} |`;
}

/** True when one box is within another, or is that other. */
export function within(box: Box, outer: Box): boolean {
  return box.index >= outer.index && box.index < outer.end;
}

/** The nearest box around it, itself first, that a test holds for. */
export function closest(box: Box | null, test: (box: Box) => boolean): Box | null {
  for (let at = box; at !== null; at = at.parent) if (test(at)) return at;
  return null;
}

/** An attribute, trimmed; `""` when it is missing. */
export function attribute(box: Box, name: string): string {
  return (box.element?.getAttribute(name) ?? '').trim();
}

/** True when a box has an attribute, be it empty. */
export function hasAttribute(box: Box, name: string): boolean {
  return box.element !== null && box.element.getAttribute(name) !== null;
}
