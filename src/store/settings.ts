/** Settings of servers, and who changed them. */

import type { Database } from './database.ts';
import { DEFAULT_SETTINGS } from './defaults.ts';
import type { AuditRow, GuildSettings, SettingName, Store } from './interface.ts';

/** Changes that are kept of a server; the oldest go. */
const AUDITED = 500;

/** Writes down who changed what. */
export function writeAudit(db: Database, { at, guild, user, setting, before, after }: AuditRow): void {
  db.run('INSERT INTO audit (at, guild, user, setting, before, after) VALUES (?, ?, ?, ?, ?, ?)', [
    ...[at, guild, user, setting, before, after],
  ]);
  db.run(
    'DELETE FROM audit WHERE guild = ? AND id <= (SELECT id FROM audit WHERE guild = ? ORDER BY id DESC LIMIT 1 OFFSET ?)',
    [guild, guild, AUDITED],
  );
}

/** The part of the store that keeps settings. What was read is remembered: it is asked for with every question. */
export function settingsIn(db: Database): Pick<Store, 'settings' | 'audit'> & { forgetRead: () => void } {
  const read = new Map<string, GuildSettings>();
  const of = (guild: string): GuildSettings => {
    const known = read.get(guild);
    if (known !== undefined) return known;
    const rows = db.all('SELECT name, value FROM settings WHERE guild = ?', [guild]);
    const settings = rows.reduce<GuildSettings>((all, row) => {
      const name = String(row['name']);
      return name in DEFAULT_SETTINGS ? { ...all, [name]: JSON.parse(String(row['value'])) as unknown } : all;
    }, DEFAULT_SETTINGS);
    read.set(guild, settings);
    return settings;
  };
  const change = <Name extends SettingName>(
    guild: string,
    user: string,
    name: Name,
    value: GuildSettings[Name],
    at: number,
  ): void => {
    const before = JSON.stringify(of(guild)[name]);
    const after = JSON.stringify(value);
    if (before === after) return;
    db.whole(() => {
      db.run('INSERT OR REPLACE INTO settings (guild, name, value) VALUES (?, ?, ?)', [guild, name, after]);
      writeAudit(db, { at, guild, user, setting: name, before, after });
    });
    read.delete(guild);
  };
  return {
    settings: { of, change },
    audit: (guild, most) =>
      db.all('SELECT at, guild, user, setting, before, after FROM audit WHERE guild = ? ORDER BY id DESC LIMIT ?', [
        guild,
        most,
      ]) as unknown as readonly AuditRow[],
    forgetRead: () => read.clear(),
  };
}
