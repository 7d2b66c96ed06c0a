import type { MotcuaError } from "../errors/index.js";
import { isObject } from "../plain/index.js";
import { invalidArgument, unknownMessage } from "./errors.js";
import { inWords } from "./inWords.js";
import type { Message, MessageFacts, Sentences } from "./model.js";

/** Makes a locale's `sentence` from its table. */
export const sentenceFrom =
  (sentences: Sentences<MessageFacts>) =>
  (message: Message | MotcuaError): string => {
    if (!isObject(message)) throw invalidArgument({ argument: "message", value: message });
    const { code, facts } = message;
    if (typeof code !== "string" || !Object.hasOwn(sentences, code)) throw unknownMessage({ value: code });
    if (!isObject(facts)) throw invalidArgument({ argument: "message", value: message });
    const sentence = sentences[code as keyof MessageFacts] as (facts: object) => string;
    return inWords("message", message, () => sentence(facts));
  };
