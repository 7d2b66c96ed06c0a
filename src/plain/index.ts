/**
 * Plain data: what every room does with it.
 *
 * @packageDocumentation
 */
export { blaming } from "./blaming.js";
export { frozenCopy } from "./frozenCopy.js";
export { isIterable } from "./isIterable.js";
export { isObject } from "./isObject.js";
export { frozenList } from "./schema.js";
export type { Writable } from "./writable.js";
