/**
 * Errors: one family, by code and facts. The sentences in Vietnamese and English are in `motcua/locales`.
 *
 * @packageDocumentation
 */
export { defineError, type ErrorKind } from "./defineError.js";
export { isMotcuaError, MotcuaError } from "./MotcuaError.js";
export { quote } from "./quote.js";
