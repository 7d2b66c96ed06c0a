import { defineProcedure, NationalRecordSchema, ProcedureSchema, procedureJsonSchemas } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { days, definitionOf, procedureOf } from "../support/procedures.js";

describe("ProcedureSchema", () => {
  test("gives what defineProcedure gives", () => {
    const definition = { ...definitionOf(), handling: { supplementWithin: days(3) }, rules: { cutOff: "15:00" } };
    expect(ProcedureSchema.parse(definition)).toEqual(defineProcedure(definition));
    expect(ProcedureSchema.parse(JSON.parse(JSON.stringify(procedureOf())))).toEqual(procedureOf());
    const { code, version, name, from, limits } = definitionOf();
    const minimal = { code, version, name, from, limits };
    expect(ProcedureSchema.parse(minimal)).toEqual(defineProcedure(minimal));
  });

  test.each([
    { code: "" },
    { name: undefined },
    { from: "2026-02-30" },
    { limits: undefined },
    { limits: [{ limit: days(-1) }] },
    { limits: [{ chanel: "online", limit: null }] },
    { onlineLevel: 5 },
    { rules: { onPause: "restart" } },
    { rules: { cutOff: "15h" } },
    { handling: { maxSupplements: -1 } },
    { fees: [{ amount: 0.5 }] },
    { chanels: [] },
  ])("refuses %j", (properties) => {
    expect(ProcedureSchema.safeParse({ ...definitionOf(), ...properties }).success).toBe(false);
  });

  test("can be extended", () => {
    const Extended = ProcedureSchema.extend({ owner: ProcedureSchema.shape.code });
    expect(Extended.parse({ ...definitionOf(), owner: "Sở Nội vụ" }).owner).toBe("Sở Nội vụ");
  });
});

test("NationalRecordSchema leaves out what it does not know", () => {
  expect(NationalRecordSchema.parse({ ma_thu_tuc: "1.000656", raw_text: "…" })).toEqual({ ma_thu_tuc: "1.000656" });
  expect(NationalRecordSchema.safeParse({}).success).toBe(false);
});

describe("procedureJsonSchemas", () => {
  const schemas = procedureJsonSchemas();

  test("has every model, as JSON Schema that survives JSON", () => {
    expect(Object.keys(schemas)).toEqual([
      "Procedure",
      "ProcedureLimit",
      "ProcedureStep",
      "DossierComponent",
      "ProcedureFee",
      "ProcedureResult",
      "LegalBasis",
      "Posting",
      "PetitionContact",
      "HandlingRules",
      "NationalRecord",
    ]);
    for (const schema of Object.values(schemas)) {
      expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    }
  });

  test("lets out what has a default, and nothing unknown in", () => {
    expect(schemas.Procedure).toMatchObject({
      required: ["code", "version", "name", "from", "limits"],
      additionalProperties: false,
      properties: {
        from: { type: "string", format: "date" },
        channels: { type: "array", items: { enum: ["counter", "online", "post"] } },
      },
    });
    expect(schemas.ProcedureLimit).toMatchObject({ required: ["limit"], additionalProperties: false });
  });

  test("is a new copy on every call", () => {
    expect(procedureJsonSchemas().Procedure).not.toBe(schemas.Procedure);
  });
});
