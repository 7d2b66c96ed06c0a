import type { ErrorKind } from "../errors/index.js";

/** The facts of a room's error codes, read off its `errors.ts`. */
export type ErrorFactsOf<Room> = {
  [Name in keyof Room as Room[Name] extends ErrorKind<infer Code, infer _>
    ? Code
    : never]: Room[Name] extends ErrorKind<string, infer Facts> ? Facts : never;
};

/** A sentence for each code, made from its facts. */
export type Sentences<FactsByCode> = {
  readonly [Code in keyof FactsByCode]: (facts: FactsByCode[Code]) => string;
};
