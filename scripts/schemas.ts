/** `npm run schemas`: writes the JSON Schemas of the rows that `--json` writes into docs/schemas. */

import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchema, ROWS, type RowName } from '../src/cli/rows/rows.ts';

export const SCHEMAS = 'docs/schemas';

/** The files of docs/schemas as the program is now: text by name. */
export async function schemaFiles(): Promise<Map<string, string>> {
  const style = await resolveConfig('package.json');
  const files = new Map<string, string>();
  for (const name of Object.keys(ROWS) as RowName[])
    files.set(`${name}.json`, await format(JSON.stringify(jsonSchema(name), null, 2), { ...style, parser: 'json' }));
  return files;
}

if (process.argv[1] === import.meta.filename) {
  rmSync(SCHEMAS, { recursive: true, force: true });
  mkdirSync(SCHEMAS);
  for (const [name, text] of await schemaFiles()) writeFileSync(join(SCHEMAS, name), text);
}
