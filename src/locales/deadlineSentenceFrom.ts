import type { Deadline } from "../deadline/index.js";
import { invalidArgument } from "./errors.js";
import { inWords } from "./inWords.js";

/** Makes a locale's `deadlineSentence` from its wording. */
export const deadlineSentenceFrom =
  (textOf: (deadline: Deadline) => string) =>
  (deadline: Deadline): string => {
    if (typeof deadline?.request?.limit !== "object") throw invalidArgument({ argument: "deadline", value: deadline });
    return inWords("deadline", deadline, () => textOf(deadline));
  };
