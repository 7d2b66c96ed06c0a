import type { MotcuaError } from "../errors/index.js";
import { unknownMessage } from "./errors.js";
import type { Message, MessageFacts, Sentences } from "./model.js";

/** Makes a locale's `sentence` from its table. */
export const sentenceFrom =
  (sentences: Sentences<MessageFacts>) =>
  ({ code, facts }: Message | MotcuaError): string => {
    if (!Object.hasOwn(sentences, code)) throw unknownMessage({ value: code });
    return (sentences[code as keyof MessageFacts] as (facts: object) => string)(facts);
  };
