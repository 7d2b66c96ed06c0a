import { addWorkingDays } from "motcua/calendar";
import { computeDeadline } from "motcua/deadline";
import { dossierDeadline, nationalStatusCode } from "motcua/dossier";
import type { MotcuaError } from "motcua/errors";
import { inForceOn } from "motcua/law";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { onTimeRate, tallyDossiers } from "motcua/metrics";
import { defineIndex, scoreIndex } from "motcua/reform-index";
import { asIsoDate, asIsoDateTime, offsetMinutes } from "motcua/time";
import { projectDays, vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, dossierIn, throughJson } from "../support/dossierEvents.js";
import { SAMPLES } from "../support/messageSamples.js";
import { thrownBy } from "../support/thrownBy.js";

const LOCALES = [
  { language: "en", ...en },
  { language: "vi", ...vi },
] as const;

const CODES = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];

/** A code with each of its samples, in each language. */
const cases = CODES.flatMap((code) =>
  SAMPLES[code].flatMap((sample) =>
    LOCALES.map(({ language, sentence }) => ({
      code,
      language,
      message: { code, facts: sample.facts } as en.Message,
      contains: sample[language],
      sentence,
    })),
  ),
);

test("both languages have a sentence for exactly the same codes, and every code has a sample", () => {
  expect(Object.keys(en.SENTENCES).toSorted()).toEqual(CODES.toSorted());
  expect(Object.keys(vi.SENTENCES).toSorted()).toEqual(CODES.toSorted());
});

describe("a sentence states its facts", () => {
  test.each(cases)("$code, $language", ({ message, contains, sentence }) => {
    const said = sentence(message);
    expect(contains).not.toEqual([]);
    for (const text of contains) expect(said).toContain(text);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    expect(said).not.toMatch(/ {2}| [.,:;]|: ?\.|\.\.(?!\.)|^\s|\s$/);
    expect(said).toMatch(/[.}]$/);
  });

  test.each(cases)("the same after JSON: $code, $language", ({ message, sentence }) => {
    expect(sentence(throughJson(message))).toBe(sentence(message));
  });

  test.each(CODES)("in words of its own language: %s", (code) => {
    for (const { facts } of SAMPLES[code]) {
      const [english, vietnamese] = LOCALES.map(({ sentence }) => sentence({ code, facts } as en.Message));
      expect(english).not.toBe(vietnamese);
      expect(vietnamese).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i);
      expect(vietnamese).not.toMatch(/\b(an object|an array|a function|the|is not)\b/);
    }
  });
});

describe("facts that came back from a store without their parts", () => {
  test.each(["deadline/counted", "deadline/received", "calendar/column-lengths", "procedure/malformed-code"] as const)(
    "are refused as a whole: %s",
    (code) => {
      for (const { sentence } of LOCALES) {
        const message = { code, facts: null } as unknown as en.Message;
        const error = thrownBy(() => sentence(message));
        expect(error.code).toBe("locales/invalid-argument");
        expect(error.facts).toMatchObject({ argument: "message" });
      }
    },
  );

  test.each(["deadline/counted", "calendar/column-lengths"] as const)("also where one is missing: %s", (code) => {
    for (const { sentence } of LOCALES) {
      const error = thrownBy(() => sentence({ code, facts: {} } as unknown as en.Message));
      expect(error).toMatchObject({
        code: "locales/invalid-argument",
        facts: { argument: "message", value: { code, facts: {} } },
      });
    }
  });
});

describe("the message of an error is its English sentence", () => {
  test.each<[string, () => unknown]>([
    ["time/invalid-date", () => asIsoDate("2026-02-30")],
    ["time/invalid-date-time", () => asIsoDateTime("2026-02-10")],
    ["time/unknown-time-zone", () => offsetMinutes("Europe/Paris" as "UTC")],
    ["law/nothing-in-force", () => inForceOn([], "2026-02-10")],
    ["calendar/invalid-amount", () => addWorkingDays("2026-02-10", 1.5, vietnamCalendar)],
    ["calendar/out-of-coverage", () => addWorkingDays("2026-02-10", 100_000, vietnamCalendar)],
    [
      "deadline/unknown-unit",
      () =>
        computeDeadline({ receivedAt: "2026-02-10", limit: { amount: 1, unit: "week" as "month" } }, vietnamCalendar),
    ],
    ["dossier/unknown-status", () => nationalStatusCode("recalled" as "stopped")],
    ["dossier/no-deadline", () => dossierDeadline(dossierIn("registered"), contextOf())],
    [
      "metrics/reversed-period",
      () => tallyDossiers([], { period: { from: "2026-02-10", to: "2026-02-09" }, asOf: "2026-02-10" }),
    ],
    ["metrics/invalid-argument", () => onTimeRate(5 as unknown as Parameters<typeof onTimeRate>[0], "resolved")],
    ["reform-index/missing-rule", () => defineIndex({ id: "i", version: "1", criteria: [{ id: "1", max: 5 }] })],
    [
      "reform-index/invalid-argument",
      () => scoreIndex(5 as unknown as Parameters<typeof scoreIndex>[0], { unit: "Xã A", values: {} }),
    ],
    ["vn/year-out-of-coverage", () => projectDays(3000)],
    ["locales/unknown-code", () => en.sentence({ code: "time/x", facts: {} } as unknown as en.Message)],
  ])("%s", (code, call) => {
    const error = thrownBy(call);
    expect(error.code).toBe(code);
    expect(en.sentence(error)).toBe(error.message);
    expect(vi.sentence(error)).not.toBe(error.message);
    expect(en.sentence(throughJson({ code, facts: error.facts }) as unknown as en.Message)).toBe(error.message);
  });
});

describe.each(LOCALES)("a message that $language cannot say", ({ sentence, SENTENCES }) => {
  test.each([
    ["time/no-such-code"],
    [""],
    ["toString"],
    ["__proto__"],
    ["constructor"],
    ["hasOwnProperty"],
    [undefined],
    [null],
    [5],
  ])("the code %j", (code) => {
    const error = thrownBy(() => sentence({ code, facts: { value: 1 } } as unknown as en.Message));
    expect(error.code).toBe("locales/unknown-code");
    expect(error.facts).toEqual({ value: code });
    expect(en.sentence(error)).toBe(error.message);
  });

  test("an error that is not this library's", () => {
    const error = thrownBy(() => sentence(new TypeError("x") as unknown as MotcuaError));
    expect(error.code).toBe("locales/unknown-code");
  });

  test.each([
    [undefined],
    [null],
    [5],
    ["time/invalid-date"],
    [{ code: "time/invalid-date" }],
    [{ code: "time/invalid-date", facts: null }],
  ])("%j", (message) => {
    const error = thrownBy(() => sentence(message as unknown as en.Message));
    expect(error.code).toBe("locales/invalid-argument");
    expect(error.facts).toMatchObject({ argument: "message" });
  });

  test("its table cannot be changed", () => {
    expect(Object.isFrozen(SENTENCES)).toBe(true);
  });

  test("but it says an error of another copy of the library", () => {
    const error = Object.assign(new Error("x"), {
      name: "MotcuaError",
      code: "time/invalid-date",
      facts: { value: "2026-02-30" },
    });
    expect(sentence(error as unknown as MotcuaError)).toContain('"2026-02-30"');
  });
});

test("Vietnamese names kinds of values in Vietnamese", () => {
  const said = (value: unknown): string => vi.sentence({ code: "time/invalid-date", facts: { value } });
  expect(said({ a: 1 })).toContain("một đối tượng");
  expect(said([1, 2])).toContain("danh sách gồm 2 phần tử");
  expect(said("x".repeat(10_000)).length).toBeLessThan(400);
});

test("a code is said as short as it is hostile", () => {
  for (const { sentence } of LOCALES) {
    const code = "x".repeat(1_000_000);
    const facts = { code, event: "processed", given: code } as const;
    expect(sentence({ code: "dossier/other-dossier", facts }).length).toBeLessThan(500);
  }
});
