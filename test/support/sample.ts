import type { MessageFacts } from "motcua/locales/en";

/** Facts with the texts that a sentence made from them must contain. */
export interface Sample<Facts> {
  /** The facts. */
  readonly facts: Facts;
  /** What the English sentence must contain. */
  readonly en: readonly string[];
  /** What the Vietnamese sentence must contain. */
  readonly vi: readonly string[];
}

/** One sample or more for every code: a code without one does not compile. */
export type Samples = {
  readonly [Code in keyof MessageFacts]: readonly [Sample<MessageFacts[Code]>, ...Sample<MessageFacts[Code]>[]];
};

export const both = <Facts>(facts: Facts, ...texts: readonly string[]): Sample<Facts> => ({
  facts,
  en: texts,
  vi: texts,
});

export const each = <Facts>(facts: Facts, en: readonly string[], vi: readonly string[]): Sample<Facts> => ({
  facts,
  en,
  vi,
});
