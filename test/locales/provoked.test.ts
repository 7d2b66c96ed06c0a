import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import * as calendarErrors from "../../src/calendar/errors.js";
import * as deadlineErrors from "../../src/deadline/errors.js";
import * as timeErrors from "../../src/time/errors.js";
import * as vnErrors from "../../src/vn/errors.js";
import { PROVOCATIONS } from "../support/provocations.js";
import { thrownBy } from "../support/thrownBy.js";

const KINDS = [timeErrors, calendarErrors, deadlineErrors, vnErrors].flatMap((room) => Object.values(room));

test("a call is known that provokes each error of time, calendar, deadline and vn", () => {
  expect(Object.keys(PROVOCATIONS).toSorted()).toEqual(KINDS.map(({ code }) => code).toSorted());
});

describe("the error of a mistaken call: its code, its facts, and its sentence in both languages", () => {
  test.each(Object.entries(PROVOCATIONS))("%s", (code, provocation) => {
    const error = thrownBy(provocation.call);
    expect(error.code).toBe(code);
    expect(error.facts).toEqual(provocation.facts);
    expect(error.message).toBe(provocation.en);
    expect(en.sentence(error)).toBe(provocation.en);
    expect(vi.sentence(error)).toBe(provocation.vi);
  });
});
