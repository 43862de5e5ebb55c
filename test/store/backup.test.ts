import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { backUpStore, openStore } from '../../src/store.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-store-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Questions in a backup, put into a data folder of its own. */
function questionsIn(backup: string): readonly string[] {
  const folder = mkdtempSync(join(root, 'restored-'));
  copyFileSync(backup, join(folder, 'store.sqlite'));
  const { store, setAside } = openStore(folder);
  expect(setAside).toBeNull();
  const questions = store.questions.all().map(({ question }) => question);
  store.close();
  return questions;
}

describe('a backup', () => {
  it('holds all that was acknowledged before it, while another process writes without a pause, and when that is killed', async () => {
    const folder = mkdtempSync(join(root, 'data-'));
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'killed.ts'), folder, '11']);
    const acknowledged: string[] = [];
    let rest = '';
    child.stdout.on('data', (data: Buffer) => {
      const lines = (rest + data.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) acknowledged.push(line);
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const questions = () =>
      acknowledged
        .map((line) => JSON.parse(line) as { step: string; question: string })
        .flatMap(({ step, question }) => (step === 'question' ? [question] : []));
    while (acknowledged.length === 0) await sleep(5);
    let backups = 0;
    for (; acknowledged.length < 190 && backups < 40; backups++) {
      const before = questions();
      const path = join(root, `backup-${backups}.sqlite`);
      backUpStore(folder, path);
      expect(questionsIn(path).slice(0, before.length)).toEqual(before);
      await sleep(5);
    }
    child.kill('SIGKILL');
    await ended;
    expect(backups).toBeGreaterThan(1);
    const path = join(root, 'after-the-kill.sqlite');
    backUpStore(folder, path);
    expect(questionsIn(path).slice(0, questions().length)).toEqual(questions());
  });

  it('is one file, and leaves nothing else beside it', () => {
    const [folder, to] = [mkdtempSync(join(root, 'data-')), mkdtempSync(join(root, 'to-'))];
    const { store } = openStore(folder);
    store.questions.add({ at: 1, guild: '1', question: 'Who came?', status: 'answered' });
    store.backup(join(to, 'copy.sqlite'));
    store.close();
    expect(readdirSync(to)).toEqual(['copy.sqlite']);
  });

  it('is not written of a file that is no store, and nothing is left of the attempt', () => {
    const [folder, to] = [mkdtempSync(join(root, 'data-')), mkdtempSync(join(root, 'to-'))];
    writeFileSync(join(folder, 'store.sqlite'), 'This is no database.'.repeat(300));
    expect(() => backUpStore(folder, join(to, 'copy.sqlite'))).toThrow(/cannot be copied whole \(.+\)/);
    expect(readdirSync(to)).toEqual([]);
  });
});
