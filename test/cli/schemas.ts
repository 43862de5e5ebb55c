/** Holds rows of `--json` output against the schemas of docs/schemas. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { SCHEMAS } from '../../scripts/schemas.ts';
import type { RowName } from '../../src/cli/rows/rows.ts';
import { rows } from './world.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

const compiled = new Map<RowName, ValidateFunction>();

function validatorOf(name: RowName): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const made = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), 'utf8')) as object);
  compiled.set(name, made);
  return made;
}

/** What is wrong with a row by its schema, a line each. */
export function violations(name: RowName, row: unknown): string[] {
  const valid = validatorOf(name);
  if (valid(row)) return [];
  return (valid.errors ?? []).map(({ instancePath, message, params }) =>
    [name, instancePath, message, JSON.stringify(params)].join(' '),
  );
}

/**
 * The rows of `--json` output.
 * @throws {Error} when one of them is not as its schema says
 */
export function validRows(name: RowName, out: string): Record<string, unknown>[] {
  const all = rows(out);
  const wrong = all.flatMap((row) => violations(name, row));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return all;
}
