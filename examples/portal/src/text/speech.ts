import * as english from "motcua/locales/en";
import * as vietnamese from "motcua/locales/vi";
import type { Language } from "../route.js";
import { en } from "./en.js";
import type { Text } from "./model.js";
import { vi } from "./vi.js";

/** Everything that is said in one language: the portal's own strings, and the sentences and names of the package. */
export interface Speech {
  readonly language: Language;
  readonly text: Text;
  readonly sentence: typeof vietnamese.sentence;
  readonly deadlineSentence: typeof vietnamese.deadlineSentence;
  readonly labels: typeof vietnamese.labels;
  readonly countText: typeof vietnamese.countText;
  readonly rateText: typeof vietnamese.rateText;
}

/** Both languages. */
export const SPEECHES: Readonly<Record<Language, Speech>> = {
  vi: { language: "vi", text: vi, ...vietnamese },
  en: { language: "en", text: en, ...english },
};
