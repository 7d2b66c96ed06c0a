import { describe, expect, test } from "vitest";
import { readRoute, writeRoute } from "../../examples/portal/src/route.js";

describe("an address of the portal", () => {
  test("tells page, language and what the form holds", () => {
    const { page, language, fields } = readRoute("#/dashboard?lang=en&basis=strict&period=2026-1");
    expect([page, language]).toEqual(["dashboard", "en"]);
    expect([...fields]).toEqual([
      ["basis", "strict"],
      ["period", "2026-1"],
    ]);
  });

  test.each(["", "#", "#/", "#main", "#/no-such-page", "#/deadline?lang=fr"])(
    "%j is the page of due dates in Vietnamese",
    (hash) => {
      const { page, language } = readRoute(hash);
      expect([page, language]).toEqual(["deadline", "vi"]);
    },
  );

  test("comes back as it was written, marks and question marks included", () => {
    const fields = new Map([
      ["receivedAt", "2026-02-10T15:40"],
      ["pauseReason", "thiếu giấy tờ? 50 % & hơn"],
    ]);
    const route = { page: "deadline", language: "en", fields } as const;
    expect(readRoute(writeRoute(route))).toEqual(route);
  });

  test("leaves out what is empty", () => {
    const fields = new Map([["pauseFrom", ""]]);
    expect(writeRoute({ page: "deadline", language: "vi", fields })).toBe("#/deadline?lang=vi");
    expect(readRoute("#/deadline?pauseFrom=").fields.size).toBe(0);
  });

  test("cannot reach a prototype", () => {
    const { fields } = readRoute("#/deadline?__proto__=x&constructor=y");
    expect([...fields.keys()].sort()).toEqual(["__proto__", "constructor"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
