import { type ExportedProcedure, type Procedure, toCpsvAp, toSchemaOrg } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { CODE, days, procedureOf, untyped, VERSION } from "../support/procedures.js";

const vi = (text: string) => ({ "@language": "vi", "@value": text });

const PROCEDURE = procedureOf({
  field: "Hộ tịch",
  competentAgency: "Ủy ban nhân dân xã",
  performingAgency: "Trung tâm Phục vụ hành chính công",
  sequence: "Nộp hồ sơ",
  steps: [],
  channels: ["counter", "online"],
  limits: [
    { channel: "counter", limit: days(10) },
    { channel: "online", limit: { amount: 7, unit: "calendar-day" } },
  ],
  components: [{ case: "Cấp lại", name: "Tờ khai", form: "Mẫu 01", originals: 1, copies: 2 }],
  sets: undefined,
  fees: [
    { channel: "online", title: "Lệ phí", amount: 30_000 },
    { case: "Cấp lại", amount: null, note: "Theo nghị quyết" },
  ],
  results: [{ code: "KQ.G15.000012", name: "Trích lục" }, { name: "Thông báo" }],
  legalBasis: [{ number: "123/2015/NĐ-CP", title: "Nghị định" }, { number: "60/2014/QH13" }],
});

const said = ({ findings }: ExportedProcedure, property: keyof Procedure): readonly string[] =>
  findings.flatMap(({ facts }) => ("value" in facts && facts.property === property ? [facts.value] : []));

const codesOf = ({ findings }: ExportedProcedure): ReadonlySet<string> => new Set(findings.map(({ code }) => code));

describe("toCpsvAp", () => {
  const { document } = toCpsvAp(PROCEDURE, { id: "https://example.org/1", area: "https://example.org/area" });

  test("states what the profile demands: identifier, name, description, competent authority with its area", () => {
    expect(document).toMatchObject({
      "@id": "https://example.org/1",
      "@type": "cpsv:PublicService",
      "dct:identifier": CODE,
      "dct:title": vi("Thủ tục đăng ký khai tử"),
      "dct:description": vi("Nộp hồ sơ"),
      "cv:hasCompetentAuthority": {
        "@type": "cv:PublicOrganisation",
        "skos:prefLabel": vi("Ủy ban nhân dân xã"),
        "dct:spatial": { "@id": "https://example.org/area" },
      },
    });
  });

  test("channels, with the time that a duration can say", () => {
    expect(document["cv:hasChannel"]).toEqual([
      {
        "@id": "_:counter",
        "@type": "cv:Channel",
        "dct:identifier": `${CODE}/counter`,
        "dct:description": vi("Trực tiếp"),
      },
      {
        "@id": "_:online",
        "@type": "cv:Channel",
        "dct:identifier": `${CODE}/online`,
        "dct:description": vi("Trực tuyến"),
        "cv:processingTime": "P7D",
      },
    ]);
  });

  test("costs by channel", () => {
    expect(document["cv:hasCost"]).toEqual([
      {
        "@type": "cv:Cost",
        "dct:identifier": `${CODE}/cost/1`,
        "dct:description": vi("Lệ phí"),
        "cv:hasValue": 30_000,
        "cv:currency": { "@id": "http://publications.europa.eu/resource/authority/currency/VND" },
        "cv:ifAccessedThrough": { "@id": "_:online" },
      },
      { "@type": "cv:Cost", "dct:identifier": `${CODE}/cost/2`, "dct:description": vi("Cấp lại; Theo nghị quyết") },
    ]);
  });

  test("papers, results, acts, subjects and field", () => {
    expect(document).toMatchObject({
      "cpsv:hasInput": [
        {
          "@type": "cv:Evidence",
          "dct:identifier": `${CODE}/input/1`,
          "dct:title": vi("Tờ khai"),
          "dct:description": vi("Cấp lại; Mẫu 01; 1 bản chính, 2 bản sao"),
        },
      ],
      "cpsv:produces": [
        { "@type": "cv:Output", "dct:identifier": "KQ.G15.000012", "dct:title": vi("Trích lục") },
        { "@type": "cv:Output", "dct:identifier": `${CODE}/output/2`, "dct:title": vi("Thông báo") },
      ],
      "cv:hasLegalResource": [
        { "@type": "eli:LegalResource", "dct:identifier": "123/2015/NĐ-CP", "dct:title": vi("Nghị định") },
        { "@type": "eli:LegalResource", "dct:identifier": "60/2014/QH13" },
      ],
      "dct:audience": [{ "@type": "skos:Concept", "skos:prefLabel": vi("Công dân Việt Nam") }],
      "cv:thematicArea": { "@type": "skos:Concept", "skos:prefLabel": vi("Hộ tịch") },
    });
  });

  test("every prefix is one of the context's", () => {
    const context = document["@context"] as Record<string, unknown>;
    const text = JSON.stringify({ ...document, "@context": null });
    const prefixes = new Set([...text.matchAll(/"(?!_|https?)([a-z]+):[A-Za-z]+"/g)].map(([, prefix]) => prefix));
    expect([...prefixes].filter((prefix) => prefix === undefined || !(prefix in context))).toEqual([]);
    expect(prefixes.size).toBe(5);
  });

  test("finds the parts that the profile demands and the procedure lacks", () => {
    const bare = procedureOf({ name: "", performingAgency: undefined });
    expect(toCpsvAp(bare).findings.slice(0, 2)).toEqual(
      ["name", "agency"].map((part) => ({
        code: "procedure/missing-part",
        facts: { code: CODE, version: VERSION, part },
      })),
    );
    expect(toCpsvAp(bare).document).not.toHaveProperty("cv:hasCompetentAuthority");
  });

  test("without a course in words the description is the name; without options there is no identifier", () => {
    const { document: plain } = toCpsvAp(procedureOf());
    expect(plain["dct:description"]).toEqual(vi("Thủ tục đăng ký khai tử"));
    expect(plain).not.toHaveProperty("@id");
    expect(plain).toMatchObject({
      "cv:hasCompetentAuthority": {
        "dct:spatial": { "@id": "http://publications.europa.eu/resource/authority/country/VNM" },
      },
    });
  });
});

describe("toSchemaOrg", () => {
  const url = "https://dichvucong.gov.vn";
  const { document } = toSchemaOrg(PROCEDURE, { id: "https://example.org/1", url });

  test("a GovernmentService", () => {
    expect(document).toEqual({
      "@context": "https://schema.org",
      "@id": "https://example.org/1",
      "@type": "GovernmentService",
      identifier: CODE,
      name: "Thủ tục đăng ký khai tử",
      description: "Nộp hồ sơ",
      serviceType: "Hộ tịch",
      areaServed: "Việt Nam",
      provider: { "@type": "GovernmentOrganization", name: "Ủy ban nhân dân xã" },
      serviceOperator: { "@type": "GovernmentOrganization", name: "Trung tâm Phục vụ hành chính công" },
      audience: [{ "@type": "Audience", audienceType: "Công dân Việt Nam" }],
      availableChannel: [
        { "@type": "ServiceChannel", name: "Trực tiếp" },
        { "@type": "ServiceChannel", name: "Trực tuyến", processingTime: "P7D", serviceUrl: url },
      ],
      serviceOutput: [
        { "@type": "Thing", name: "Trích lục", identifier: "KQ.G15.000012" },
        { "@type": "Thing", name: "Thông báo" },
      ],
      offers: [
        { "@type": "Offer", name: "Lệ phí", price: 30_000, priceCurrency: "VND", category: "Trực tuyến" },
        { "@type": "Offer", description: "Cấp lại; Theo nghị quyết" },
      ],
    });
  });

  test("the contact for petitions is the provider's", () => {
    const petitionContact = { address: "Trụ sở", mailbox: "x@example.vn", telephone: "0203 000 000", box: "Sảnh" };
    const exported = toSchemaOrg(procedureOf({ petitionContact }));
    expect(exported.document.provider).toMatchObject({
      contactPoint: {
        "@type": "ContactPoint",
        email: "x@example.vn",
        telephone: "0203 000 000",
        description: "Trụ sở; Sảnh",
      },
    });
    expect(said(exported, "petitionContact")).toEqual([]);
    const nobody = toSchemaOrg(procedureOf({ petitionContact, performingAgency: undefined }));
    expect(said(nobody, "petitionContact")).toEqual([JSON.stringify(petitionContact)]);
  });

  test("a contact without address and box has no description", () => {
    const exported = toSchemaOrg(procedureOf({ petitionContact: { telephone: "0203 000 000" } }));
    expect(exported.document.provider).toMatchObject({
      contactPoint: { "@type": "ContactPoint", contactType: "phản ánh, kiến nghị", telephone: "0203 000 000" },
    });
    expect(exported.document.provider).not.toHaveProperty("contactPoint.description");
  });

  test("an area as an IRI", () => {
    expect(toSchemaOrg(PROCEDURE, { area: "https://example.org/area" }).document.areaServed).toEqual({
      "@id": "https://example.org/area",
      "@type": "AdministrativeArea",
    });
  });
});

describe.each([
  ["CPSV-AP 3.2", toCpsvAp],
  ["schema.org", toSchemaOrg],
] as const)("what %s cannot say", (vocabulary, exported) => {
  test("limits in working time", () => {
    const limits = [
      { channel: "counter", limit: days(10) },
      { channel: "online", limit: { amount: 8, unit: "working-hour" } },
      { channel: "post", limit: { amount: 2, unit: "month" } },
    ] as const;
    const result = exported(procedureOf({ limits }));
    expect(said(result, "limits")).toEqual(["Trực tiếp: 10 ngày làm việc", "Trực tuyến: 8 giờ làm việc"]);
    expect(result.findings[0]).toEqual({
      code: "procedure/not-expressible",
      facts: { code: CODE, version: VERSION, vocabulary, property: "limits", value: "Trực tiếp: 10 ngày làm việc" },
    });
    expect(JSON.stringify(result.document)).toContain("P2M");
  });

  test("limits that depend on the case, and those that are none", () => {
    const limit = { amount: 30, unit: "calendar-day" } as const;
    const result = exported(procedureOf({ limits: [{ limit }, { case: "Cấp lại", channel: "post", limit: null }] }));
    expect(said(result, "limits")).toEqual(["Cấp lại, Dịch vụ bưu chính: Không có ngày hẹn trả"]);
    expect(JSON.stringify(result.document).match(/P30D/g)).toHaveLength(2);
  });

  test("a fee that has neither case nor title nor note has no description", () => {
    const text = JSON.stringify(exported(procedureOf({ fees: [{ amount: 8_000 }] })).document);
    expect(text).toContain("8000");
    expect(text).not.toContain("; ");
    expect(text).not.toContain('"description":""');
    expect(text).not.toContain('"@value":""');
  });

  test("what no JSON can hold is no procedure", () => {
    const circular: Record<string, unknown> = {};
    circular.rules = circular;
    for (const rules of [circular, { cutOff: 15n }]) {
      expect(errorOf(() => untyped(exported)({ ...procedureOf(), rules }, {}))).toMatchObject({
        code: "procedure/invalid-argument",
        facts: { argument: "procedure" },
      });
    }
  });

  test("two limits for one channel", () => {
    const limits = [1, 2].map((amount) => ({ limit: { amount, unit: "month" } as const }));
    expect(said(exported(procedureOf({ limits })), "limits")).toEqual(["1 tháng", "2 tháng"]);
  });

  test("validity, steps, one-stop kind, online level, counting and handling rules", () => {
    const result = exported(
      procedureOf({
        oneStop: "same-level",
        onlineLevel: 4,
        rules: { cutOff: "15:00" },
        handling: { maxSupplements: 1 },
        to: null,
      }),
    );
    expect(said(result, "version")).toEqual([VERSION]);
    expect(said(result, "from")).toEqual(["2026-02-10"]);
    expect(said(result, "to")).toEqual([]);
    expect(said(result, "steps")).toHaveLength(1);
    expect(said(result, "oneStop")).toEqual(["same-level"]);
    expect(said(result, "onlineLevel")).toEqual(["4"]);
    expect(said(result, "rules")).toEqual(['{"cutOff":"15:00"}']);
    expect(said(result, "handling")).toEqual(['{"maxSupplements":1}']);
    expect(said(result, "qualityStandard")).toEqual([]);
    expect(codesOf(result)).toEqual(new Set(["procedure/not-expressible"]));
  });

  test("the document is frozen, survives JSON and shares nothing", () => {
    const result = exported(PROCEDURE);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(Object.isFrozen(result.document)).toBe(true);
    expect(Object.isFrozen(result.findings)).toBe(true);
  });

  test.each<[unknown, unknown, string]>([
    [5, {}, "procedure"],
    [PROCEDURE, 5, "options"],
  ])("%j with %j is refused", (procedure, options, argument) => {
    expect(errorOf(() => untyped(exported)(procedure, options))).toMatchObject({
      code: "procedure/invalid-argument",
      facts: { argument },
    });
  });
});
