import type { MotcuaError } from "motcua/errors";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { expectTypeOf, test } from "vitest";

test("both languages take the same messages", () => {
  expectTypeOf(vi.sentence).toEqualTypeOf(en.sentence);
  expectTypeOf(vi.deadlineSentence).toEqualTypeOf(en.deadlineSentence);
  expectTypeOf(vi.SENTENCES).toEqualTypeOf(en.SENTENCES);
  expectTypeOf<Parameters<typeof en.sentence>[0]>().toEqualTypeOf<en.Message | MotcuaError>();
});

test("a sentence is made from the facts of its code", () => {
  expectTypeOf(en.SENTENCES["dossier/no-events"]).parameter(0).toEqualTypeOf<{ readonly count: 0 }>();
  expectTypeOf<en.MessageFacts["time/invalid-date"]>().toEqualTypeOf<{ value: unknown }>();
  // @ts-expect-error the facts are those of the code
  en.sentence({ code: "dossier/other-dossier", facts: { count: 0 } });
  // @ts-expect-error no such code
  en.sentence({ code: "dossier/no-such-code", facts: {} });
});
