import { isObject } from "../../plain/index.js";
import { invalidNationalArgument, invalidNationalValue, type NationalArgument } from "../errors.js";
import type { Codec } from "./codecs.js";
import { readPayload } from "./readPayload.js";

/** Writes a payload with a codec, and makes sure that it can be read. */
export const writePayload = <T>(codec: Codec<T>, value: T, argument: NationalArgument): unknown => {
  if (!isObject(value)) throw invalidNationalArgument({ argument, value });
  const payload = codec.write(value);
  const [issue] = readPayload(codec, payload).report.issues;
  if (issue !== undefined) throw invalidNationalValue({ field: issue.facts.path, because: issue.code });
  return payload;
};
