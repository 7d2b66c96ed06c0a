import { cite, inForceOn, type LegalReference } from "motcua/law";
import { expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

test.each([undefined, null, "Decree 61/2018/ND-CP", {}, { act: 61 }, { act: "Decree 61/2018/ND-CP", article: 30 }])(
  "%o is no reference that could be cited",
  (value) => {
    const facts = { argument: "reference", value };
    expect(errorOf(() => cite(value as unknown as LegalReference))).toEqual({ code: "law/invalid-argument", facts });
  },
);

test.each([undefined, null, {}, "rows", [null], [{ from: "2026-01-01" }, 7]])("%o is no table", (value) => {
  const facts = { argument: "rows", value };
  expect(errorOf(() => inForceOn(value as never, "2026-02-10"))).toEqual({ code: "law/invalid-argument", facts });
});
