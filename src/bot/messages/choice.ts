import { shorten } from './cut.ts';
import { CHOICE_LIMIT, CHOICE_NAME_LIMIT, type Choice } from './limits.ts';
import { oneLine } from './markdown.ts';

/** A choice as Discord takes it; `null` when the value is too long to be carried (it can still be typed). */
export function choice(name: string, value: string): Choice | null {
  const shown = shorten(oneLine(name), CHOICE_NAME_LIMIT);
  return shown === '' || value === '' || value.length > CHOICE_NAME_LIMIT ? null : { name: shown, value };
}

/** The choices that can be carried, each value once, at most 25. */
export function offer(all: readonly (Choice | null)[]): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const one of all) if (one !== null && !byValue.has(one.value)) byValue.set(one.value, one);
  return [...byValue.values()].slice(0, CHOICE_LIMIT);
}
