import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FILES = ['marks', 'frame', 'name', 'mention', 'cue', 'resolve', 'quote', 'no-quote', 'sentence', 'tables/cues'];

/** Every regular expression written in a source file. */
function expressionsOf(file: string): { source: string; flags: string }[] {
  const path = new URL(`../../src/extract/${file}.ts`, import.meta.url);
  const found: { source: string; flags: string }[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023));
  return found;
}

describe('every regular expression of the speech rules', () => {
  it.each(FILES)('is linear in %s.ts', (file) => {
    const slow = expressionsOf(file).filter(({ source, flags }) => checkSync(source, flags).status === 'vulnerable');
    expect(slow).toEqual([]);
  });

  it('is found at all', () => {
    expect(FILES.flatMap(expressionsOf).length).toBeGreaterThan(20);
  });
});
