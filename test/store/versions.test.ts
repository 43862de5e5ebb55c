import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, openStore } from '../../src/store.ts';
import { openDatabase } from '../../src/store/database.ts';
import { STEPS } from '../../src/store/schema.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-store-versions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What every version wrote: its tables and some rows, as SQL. */
const FOLDER = join(import.meta.dirname, 'versions');
const VERSIONS = readdirSync(FOLDER)
  .map((name) => Number(name.replace('.sql', '')))
  .sort((a, b) => a - b);

/** A data folder as a version left it. */
function left(version: number): string {
  const folder = mkdtempSync(join(root, `${version}-`));
  const db = openDatabase(join(folder, 'store.sqlite'));
  db.script(readFileSync(join(FOLDER, `${version}.sql`), 'utf8'));
  db.close();
  return folder;
}

const schemaOf = (folder: string) => {
  const db = openDatabase(join(folder, 'store.sqlite'));
  const tables = db.column("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  const columns = tables.map((table) => [table, db.all(`PRAGMA table_info(${table})`)]);
  const indexes = db.column("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name");
  db.close();
  return { columns, indexes };
};

describe('a store of an earlier version', () => {
  it('stands in a file for every version there was', () => {
    expect(VERSIONS).toEqual(STEPS.map((_, i) => i + 1));
  });

  it.each(VERSIONS)('opens with everything in it (version %i)', (version) => {
    const folder = left(version);
    const { store, setAside } = openStore(folder);
    expect(setAside).toBeNull();
    expect(store.settings.of('71')).toEqual({ ...DEFAULT_SETTINGS, private: true, channels: ['7', '8'] });
    expect(store.audit('71', 9).map(({ setting, after }) => [setting, after])).toEqual([
      ['channels', '["7","8"]'],
      ['private', 'true'],
    ]);
    expect(store.votes.all()).toEqual([
      {
        ...{ id: 1, at: 1754000002000, guild: '71', good: false, reason: 'passage', answer: 'ask' },
        ...{ question: "Who's on the ferry?", filter: '{"source":"Tide Post"}', shown: ['ferry#p2'] },
        ...{ text: 'It was the pilots.', user: '42' },
      },
      {
        ...{ id: 2, at: 1754000003000, guild: null, good: true, reason: null, answer: version < 3 ? 'ask' : 'quote' },
        ...{ question: 'Why?', filter: '{}', shown: [], text: null, user: null },
      },
    ]);
    expect(store.questions.all()).toHaveLength(1);
    expect(store.follows.all().map(({ text, quiet }) => [text, quiet])).toEqual(
      version < 2
        ? []
        : [
            ['ferry', { from: 22, until: 7 }],
            ['Ana Roe', null],
          ],
    );
    expect(store.alerts.known()?.size ?? 0).toBe(version < 2 ? 0 : 2);
    expect(store.alerts.due()).toHaveLength(version < 2 ? 0 : 1);
    expect(store.guilds.purge(1754000005001)).toEqual(['72']);
    store.close();
  });

  it.each(VERSIONS)('has the tables of a new one afterwards (version %i)', (version) => {
    const [old, fresh] = [left(version), mkdtempSync(join(root, 'new-'))];
    for (const folder of [old, fresh]) openStore(folder).store.close();
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
  });
});
