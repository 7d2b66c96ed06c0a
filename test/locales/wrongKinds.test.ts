import { computeDeadline } from "motcua/deadline";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const deadline = computeDeadline(
  { receivedAt: "2026-02-10", limit: { amount: 10, unit: "working-day" } },
  vietnamCalendar,
);
const NO_PRIMITIVE = Object.create(null);

describe.each([
  ["en", en],
  ["vi", vi],
])(
  "what came back damaged cannot be put into words: %s",
  (_, { sentence, deadlineSentence, printedRows, rateText }) => {
    const refused = (argument: string) => ({ code: "locales/invalid-argument", facts: { argument } });

    test("a message without its facts, or with wrong ones", () => {
      for (const facts of [
        { count: 1, records: 2, examples: 7 },
        { count: 1, records: 2 },
      ]) {
        const message = { code: "metrics/duplicate-codes", facts };
        expect(errorOf(() => sentence(message as never))).toMatchObject(refused("message"));
      }
    });

    test("a deadline without its dates", () => {
      for (const change of [{ dueDate: 7 }, { dueDate: {}, dueAt: {} }]) {
        const changed = { ...deadline, ...change };
        expect(errorOf(() => deadlineSentence(changed as never))).toMatchObject(refused("deadline"));
      }
    });

    test("a form with columns or cells that are none", () => {
      const rows = [["Ngày"], ["(1)"], [NO_PRIMITIVE]];
      for (const columns of [[null], [{ name: "receivedAt" }]]) {
        expect(errorOf(() => printedRows({ form: { columns }, rows } as never))).toMatchObject(refused("form"));
      }
    });

    test("a rate of something else", () =>
      expect(errorOf(() => rateText({ numerator: NO_PRIMITIVE, denominator: 1 } as never))).toMatchObject(
        refused("rate"),
      ));
  },
);
