import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PROMISING } from '../../src/extract/figure.ts';
import { PHRASE } from '../../src/extract/when.ts';

const FILES =
  'age agent amount change clause comparison concept conjunct countable currency denied event event-words figure hedge inflection item measure money no-quantity noun-phrase number occasion penalty period quantity range reach token toll trigger unit when';

/** The regular expression literals of a source file that repeat anything. */
function repeating(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /[*+]|\{\d+,/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('regular expressions of figure extraction', () => {
  const literals = [...new Set(FILES.split(' ').flatMap((name) => repeating(`src/extract/${name}.ts`)))];

  it('are found in the sources', () => {
    expect(literals.length).toBeGreaterThan(20);
  });

  it.each(literals)('%s takes linear time', (literal) => {
    const end = literal.lastIndexOf('/');
    expect(checkSync(literal.slice(1, end), literal.slice(end + 1).replace(/[yg]/g, '')).status).not.toBe('vulnerable');
  });

  it.each([
    ['PROMISING', PROMISING],
    ['PHRASE', PHRASE],
  ])('%s takes linear time', (_, pattern) => {
    expect(checkSync(pattern.source, pattern.flags.replace(/[yg]/g, '')).status).not.toBe('vulnerable');
  });
});
