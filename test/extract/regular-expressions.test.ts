import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PHRASE } from '../../src/extract/dates/phrase.ts';
import { PROMISING } from '../../src/extract/figures/figure.ts';

const FILES = ['src/text', 'src/extract'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** The regular expressions of a source file that repeat anything. */
function repeating(file: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /[*+]|\{\d+,/.test(node.text)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1).replace(/[yg]/g, '') });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const isSlow = (source: string, flags: string) => checkSync(source, flags).status === 'vulnerable';

describe('regular expressions that read what an article says', () => {
  it('are found at all', () => {
    expect(FILES.flatMap(repeating).length).toBeGreaterThan(50);
  });

  it.each(FILES.filter((file) => repeating(file).length > 0))('take linear time in %s', (file) => {
    expect(repeating(file).filter(({ source, flags }) => isSlow(source, flags))).toEqual([]);
  });

  it.each([
    ['PROMISING', PROMISING],
    ['PHRASE', PHRASE],
  ])('take linear time: %s, which is put together', (_, { source, flags }) => {
    expect(isSlow(source, flags.replace(/[yg]/g, ''))).toBe(false);
  });
});
