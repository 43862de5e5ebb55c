/** A tick of the axis: "5,000", "2.5 million". */
export function tickText(value: number, region: string): string {
  return value.toLocaleString(region, Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {});
}
