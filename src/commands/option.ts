/** Options of commands: their kinds, and the type of value each kind gives. */

import type { IsoDate } from '../library.ts';

/** What is offered while one types into an option. */
export type Completion = 'questions' | 'speakers' | 'items' | 'sources' | 'authors' | 'ids' | 'articles' | 'follows';

/** An option that only one of the two surfaces knows. */
export type Only = 'discord' | 'chat';

export type TextOption<Required extends boolean = boolean> = Readonly<{
  kind: 'text';
  required: Required;
  completes?: Completion;
  /** Characters at most, where that is not what the surface allows anyway. */
  most?: number;
  only?: Only;
}>;
export type ChoiceOption<Value extends string = string> = Readonly<{
  kind: 'choice';
  values: readonly Value[];
  only?: Only;
}>;
export type FlagOption = Readonly<{ kind: 'flag'; only?: Only }>;
/** A day; of a longer time such as a month its first or last one. */
export type DayOption = Readonly<{ kind: 'day'; edge: 'first' | 'last'; only?: Only }>;
export type Option = TextOption | ChoiceOption | FlagOption | DayOption;
export type Options = Readonly<Record<string, Option>>;

/** The values that a person gave for some options. */
export type Values<Given extends Options> = {
  readonly [Name in keyof Given]: Given[Name] extends FlagOption
    ? boolean
    : Given[Name] extends ChoiceOption<infer Value>
      ? Value | undefined
      : Given[Name] extends DayOption
        ? IsoDate | undefined
        : Given[Name] extends TextOption<true>
          ? string
          : string | undefined;
};

/** @param completes what is offered while one types */
export function text(completes?: Completion): TextOption<false> {
  return { kind: 'text', required: false, ...(completes === undefined ? {} : { completes }) };
}

/**
 * A text option that has to be given.
 * @param most characters at most
 */
export function required(completes?: Completion, most?: number): TextOption<true> {
  return {
    kind: 'text',
    required: true,
    ...(completes === undefined ? {} : { completes }),
    ...(most === undefined ? {} : { most }),
  };
}

export function choice<const Value extends string>(values: readonly Value[]): ChoiceOption<Value> {
  return { kind: 'choice', values };
}

export function flag(only: Only): FlagOption {
  return { kind: 'flag', only };
}

/** What limits every answer to some articles. */
export const FILTER = {
  source: text('sources'),
  author: text('authors'),
  after: { kind: 'day', edge: 'first' },
  before: { kind: 'day', edge: 'last' },
} as const satisfies Options;

/** The same options, for one surface alone. */
export function onlyIn<Given extends Options>(surface: Only, options: Given): Given {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { ...option, only: surface }]),
  ) as Given;
}

/** The options of a command that a surface knows, in order. */
export function optionsFor(options: Options, surface: Only): [string, Option][] {
  return Object.entries(options).filter(([, { only }]) => only === undefined || only === surface);
}
