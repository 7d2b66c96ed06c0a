/**
 * Plain data: what every room does with it.
 *
 * @packageDocumentation
 */
export { frozenCopy } from "./frozenCopy.js";
export { isObject } from "./isObject.js";
