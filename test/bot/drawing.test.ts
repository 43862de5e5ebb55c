import { describe, expect, it } from 'vitest';
import { drawPng } from '../../src/bot/pictures/drawing.ts';
import type { Chart } from '../../src/chart/chart.ts';
import { toPng } from '../../src/chart/picture.ts';

const chart: Chart = {
  title: 'Seizures, in kilograms',
  subtitle: 'since late March',
  unit: 'kg',
  axis: 'kilograms',
  region: 'en-GB',
  bars: Array.from({ length: 20 }, (_, n) => ({
    label: `crates of dried fish from pier ${n}`,
    note: 'Harbor Courier, 2 May 2031',
    low: 10 + n,
    high: 12 + n,
    text: `≈ ${10 + n} kilos`,
    disputed: false,
  })),
  caption: 'A bracket spans everything the printed figure can mean.',
};

/** How long the event loop of this thread was busy with some work, in milliseconds. */
async function busy(work: () => Promise<unknown>): Promise<number> {
  const before = performance.eventLoopUtilization();
  await work();
  return performance.eventLoopUtilization(before).active;
}

describe('the drawing thread', { timeout: 60_000 }, () => {
  it('draws what this thread would draw', async () => {
    expect(Buffer.from(await drawPng(chart)).equals(await toPng(chart))).toBe(true);
  });

  it('leaves the event loop of this thread free', async () => {
    await Promise.all([drawPng(chart), toPng(chart)]);
    const here = await busy(() => toPng(chart));
    expect(await busy(() => drawPng(chart))).toBeLessThan(here / 4);
  });

  it('says what is wrong with a chart that cannot be drawn, and draws the next one', async () => {
    const broken = drawPng({ ...chart, bars: null as unknown as Chart['bars'] });
    const next = drawPng(chart);
    await expect(broken).rejects.toThrow();
    expect((await next).byteLength).toBeGreaterThan(5000);
  });
});
