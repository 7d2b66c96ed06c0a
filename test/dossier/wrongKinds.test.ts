import {
  apologyForm,
  type Dossier,
  dossierDeadline,
  limitStart,
  nationalStatusOf,
  receiptForm,
  stopForm,
  supplementForm,
  termsOf,
} from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import { recordOfDossier } from "motcua/metrics";
import { vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, dossierIn } from "../support/dossierEvents.js";
import { errorOf } from "../support/errorOf.js";
import { thrownBy } from "../support/thrownBy.js";

const dossier = dossierIn("accepted");
const context = contextOf();
const FILE = {
  agency: "UBND phường A",
  receivingUnit: "Trung tâm Phục vụ hành chính công phường A",
  content: "Cấp phép",
  submitter: { name: "Nguyễn Văn A" },
  papers: [],
  sets: 1,
};
const refused = (argument: string, value: unknown) => ({
  code: "dossier/invalid-argument",
  facts: { argument, value },
});

describe("limitStart", () => {
  const terms = termsOf(dossier, context);

  test.each([undefined, null, {}, { handling: null }])("refuses %o as terms", (value) =>
    expect(errorOf(() => limitStart(dossier, value as never, context))).toEqual(refused("terms", value)),
  );

  test("refuses what is no dossier and what is no context", () => {
    expect(errorOf(() => limitStart(null as never, terms, context))).toEqual(refused("dossier", null));
    expect(errorOf(() => limitStart(dossier, terms, null as never))).toEqual(refused("context", null));
  });
});

test.each(["interruptions", "legs", "reappointments", "remarks"] as const)(
  "a dossier whose %s are no objects is refused",
  (list) => {
    const changed: Dossier = { ...dossier, [list]: [null] };
    expect(errorOf(() => dossierDeadline(changed, context)).code).toBe("dossier/invalid-argument");
    expect(errorOf(() => recordOfDossier(changed, context, "2026-02-28")).code).toBe("dossier/invalid-argument");
  },
);

test("what is no dossier makes no record", () =>
  expect(errorOf(() => recordOfDossier(null as never, context, "2026-02-28"))).toEqual(refused("dossier", null)));

describe("a regime that", () => {
  const [regime] = vietnamRegimes;

  test.each([null, {}, { handling: {} }, { forms: {} }])("says %o is refused", (value) => {
    const regimes = [{ ...regime, value }];
    const call = () => receiptForm(dossier, FILE, contextOf({ regimes } as never));
    expect(errorOf(call)).toMatchObject({ code: "dossier/invalid-argument", facts: { argument: "context.regimes" } });
  });

  test("has null for a rule leaves it open", () => {
    const value = { handling: { clockStart: null }, forms: {} };
    const regimes = [{ ...regime, from: "2018-01-01", to: null, value }];
    expect(termsOf(dossier, contextOf({ regimes } as never)).handling.clockStart).toBe("accepted");
  });
});

describe("a paper that is asked for by no number", () => {
  test.each([
    ["apology", apologyForm],
    ["stop-notice", stopForm],
    ["supplement-request", supplementForm],
  ] as const)("is not on file: %s", (form, formOf) => {
    const call = () => formOf(dossier, FILE, context, Object.create(null));
    const facts = { code: dossier.code, form, ordinal: {}, count: 0 };
    expect(errorOf(call)).toEqual({ code: "dossier/not-on-file", facts });
    expect(thrownBy(call).message).toContain(`has no ${form} number an object`);
    expect(sentence(thrownBy(call))).toContain("lần thứ một đối tượng");
  });
});

test("a mapping of statuses with a row that is none is refused", () => {
  const mapping = { rows: [null] };
  expect(errorOf(() => nationalStatusOf("done", mapping as never))).toEqual({
    code: "dossier/invalid-national-argument",
    facts: { argument: "mapping", value: mapping },
  });
});
