import { defineProcedure, FOUR_STEPS, type ProcedureDefinition } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { days, definitionOf, procedureOf, untyped } from "../support/procedures.js";

const MINIMAL: ProcedureDefinition = {
  code: "1.000656",
  version: "1",
  name: "Đăng ký khai tử",
  from: "2026-02-10",
  limits: [],
};

/** Every property that a procedure can have. */
const WHOLE: ProcedureDefinition = {
  ...definitionOf(),
  to: null,
  decision: "163/QĐ-BTP",
  field: "Hộ tịch",
  competentAgency: "Ủy ban nhân dân cấp xã",
  delegatedAgency: "Công chức tư pháp - hộ tịch",
  coordinatingAgencies: ["Công an cấp xã"],
  oneStop: "same-level",
  resultChannels: ["post"],
  sequence: "Nộp hồ sơ",
  fees: [{ case: "Đăng ký lại", channel: "online", title: "Lệ phí", amount: null, note: "Theo nghị quyết" }],
  results: [{ code: "KQ.G15.000012", name: "Trích lục khai tử" }],
  conditions: "Đúng nơi cư trú",
  legalBasis: [{ number: "123/2015/NĐ-CP", title: "Nghị định" }],
  onlineLevel: 4,
  postings: [{ place: "office", since: "2026-02-10" }],
  qualityStandard: "TCVN ISO 9001:2015",
  petitionContact: { address: "Trụ sở", mailbox: "x@example.vn", telephone: "0203 000 000", box: "Sảnh" },
  rules: {
    cutOff: "15:00",
    firstDay: "same-day",
    receivedOnRestDay: "next-working-day",
    dueTime: "same-time",
    roll: "none",
    maxExtensions: 0,
    dueSoon: 2,
  },
  handling: {
    clockStart: "accepted-and-paid",
    nonTerritorialStart: "competent-agency",
    supplementEffect: "continue",
    maxSupplements: 1,
    supplementWithin: days(3),
    applicantTime: days(15),
    receptionLimit: { amount: 8, unit: "working-hour" },
    forwardAfter: "15:00",
    apologyLeadDays: 1,
    maxReappointments: 1,
  },
};

const changeable = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(changeable));

describe("defineProcedure", () => {
  test("puts every list in place and leaves the rest out", () => {
    expect(defineProcedure(MINIMAL)).toStrictEqual({
      ...MINIMAL,
      levels: [],
      subjects: [],
      coordinatingAgencies: [],
      channels: [],
      resultChannels: [],
      steps: [],
      components: [],
      fees: [],
      results: [],
      legalBasis: [],
      postings: [],
    });
  });

  test("keeps every property, frozen to its leaves, and survives JSON", () => {
    const procedure = defineProcedure(WHOLE);
    expect(procedure).toStrictEqual(WHOLE);
    expect(changeable(procedure)).toBe(false);
    expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure);
    expect(defineProcedure(procedure)).toStrictEqual(procedure);
  });

  test("shares nothing with its definition", () => {
    const limits = [{ limit: { amount: 3, unit: "working-day" as const } }];
    const procedure = defineProcedure({ ...MINIMAL, limits });
    limits[0] = { limit: { amount: 9, unit: "working-day" } };
    expect(procedure.limits).toEqual([{ limit: days(3) }]);
  });

  test("drops undefined, as JSON does", () => {
    const procedure = defineProcedure({ ...MINIMAL, field: undefined, limits: [{ case: undefined, limit: null }] });
    expect(procedure).not.toHaveProperty("field");
    expect(procedure.limits).toStrictEqual([{ limit: null }]);
  });

  test.each<[object, object]>([
    [{ code: "" }, { property: "code", value: "", expected: "a-text-not-empty", choices: [] }],
    [{ name: 5 }, { property: "name", value: 5, expected: "a-text", choices: [] }],
    [{ limits: {} }, { property: "limits", value: {}, expected: "a-list", choices: [] }],
    [{ limits: [5] }, { property: "limits[0]", value: 5, expected: "an-object", choices: [] }],
    [
      { channels: ["fax"] },
      { property: "channels[0]", value: "fax", expected: "one-of", choices: ["counter", "online", "post"] },
    ],
    [{ sets: 1.5 }, { property: "sets", value: 1.5, expected: "a-count", choices: [] }],
    [{ fees: [{ amount: -1 }] }, { property: "fees[0].amount", value: -1, expected: "a-count", choices: [] }],
    [
      { onlineLevel: 5 },
      {
        property: "onlineLevel",
        value: 5,
        expected: "one-of",
        choices: ["information", "partial", "full", 1, 2, 3, 4],
      },
    ],
    [{ rules: { cutOff: "15h" } }, { property: "rules.cutOff", value: "15h", expected: "a-time", choices: [] }],
    [
      { handling: { maxSupplements: "1" } },
      { property: "handling.maxSupplements", value: "1", expected: "a-count", choices: [] },
    ],
  ])("%j is refused", (properties, facts) => {
    expect(errorOf(() => untyped(defineProcedure)({ ...MINIMAL, ...properties }))).toEqual({
      code: "procedure/invalid-definition",
      facts,
    });
  });

  test.each([undefined, null, 5, []])("%j is no definition", (value) => {
    expect(errorOf(() => untyped(defineProcedure)(value))).toMatchObject({
      code: "procedure/invalid-definition",
      facts: { property: "definition", expected: "a-definition" },
    });
  });

  test.each<[object, string]>([
    [{ chanels: [] }, "chanels"],
    [{ limits: [{ chanel: "online", limit: null }] }, "limits[0].chanel"],
    [{ rules: { onPause: "restart" } }, "rules.onPause"],
    [{ handling: { supplementEfect: "restart" } }, "handling.supplementEfect"],
  ])("a misspelled property in %j is refused", (properties, property) => {
    const error = errorOf(() => untyped(defineProcedure)({ ...MINIMAL, ...properties }));
    expect(error).toMatchObject({ code: "procedure/unknown-property", facts: { property } });
    expect(error.facts).toHaveProperty("known");
  });

  test("limits are those of deadline, days those of time", () => {
    const define = untyped(defineProcedure);
    expect(errorOf(() => define({ ...MINIMAL, limits: [{ limit: { amount: 1.5, unit: "month" } }] })).code).toBe(
      "deadline/invalid-amount",
    );
    expect(errorOf(() => define({ ...MINIMAL, limits: [{ limit: "10 ngày" }] })).code).toBe("deadline/unknown-unit");
    expect(errorOf(() => define({ ...MINIMAL, limits: [{}] })).code).toBe("deadline/unknown-unit");
    expect(errorOf(() => define({ ...MINIMAL, from: "2026-02-30" })).code).toBe("time/invalid-date");
  });
});

test("FOUR_STEPS are the steps of the district offices: tiếp nhận, thẩm định, phê duyệt, trả kết quả", () => {
  expect(FOUR_STEPS.map(({ title }) => title)).toEqual(["Tiếp nhận", "Thẩm định", "Phê duyệt", "Trả kết quả"]);
  expect(procedureOf({ steps: FOUR_STEPS }).steps).toEqual(FOUR_STEPS);
});
