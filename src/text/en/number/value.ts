/** The value of one run of digits. */

/**
 * The value of a run of digits with its separators, or `null` when it is no plain number ("1.2.3", "1,2,3").
 * Commas group by thousands or the Indian way ("12,34,567"); a lone comma before other than three digits is a decimal comma.
 */
export function parseDigits(text: string): number | null {
  const plain = text.replace(/[\u00A0\u202F'’ ]/g, ',');
  // "3.5e-7"
  if (/^\d+(?:\.\d+)?e[-+]?\d{1,3}$/i.test(plain)) {
    const value = Number(plain);
    return Number.isFinite(value) ? value : null;
  }
  if (/^\d*(?:\.\d+)?$/.test(plain)) return plain.length > 40 ? null : Number(plain);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  // "1.234.567", "1.234,5", "12,5"
  if (/^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$|^\d+,\d{1,2}$/.test(plain))
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  return null;
}
