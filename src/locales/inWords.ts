import { blaming } from "../plain/index.js";
import { invalidArgument, type LocaleArgument } from "./errors.js";

/** Puts a value into words; one that lacks a part is refused as a whole. */
export const inWords = <Words>(argument: LocaleArgument, value: unknown, words: () => Words): Words =>
  blaming(() => invalidArgument({ argument, value }), words);
