/**
 * Errors: one family, by code and facts. The sentences in Vietnamese and English are in `motcua/locales`.
 *
 * @packageDocumentation
 */
export { defineError, type ErrorKind } from "./defineError.ts";
export { isMotcuaError, MotcuaError } from "./MotcuaError.ts";
export { quote } from "./quote.ts";
