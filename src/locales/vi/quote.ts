import { quote as quoteText } from "../../errors/quote.js";

/** Prints a value inside a sentence: text in quotation marks and cut, other values by their kind, in Vietnamese. */
export const quote = (value: unknown): string => {
  if (Array.isArray(value)) return `danh sách gồm ${value.length} phần tử`;
  if (value === "a Date object") return "một đối tượng Date";
  return typeof value === "object" && value !== null ? "một đối tượng" : quoteText(value);
};
