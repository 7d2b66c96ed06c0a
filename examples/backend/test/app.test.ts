import { EventEmitter, once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { DeadlineRequestSchema } from "motcua/deadline";
import { NationalDossierPayloadSchema } from "motcua/dossier";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { makeApp } from "../src/app.js";
import { type Opened, openService } from "./service.js";

let service: Opened;

beforeAll(async () => {
  service = await openService();
});

afterAll(() => service.close());

const ENGLISH = { "accept-language": "en-GB,en;q=0.9,vi;q=0.5" };

describe("POST /deadlines", () => {
  const OVER_NEW_YEAR = { receivedAt: "2025-12-30T15:40", limit: { amount: 5, unit: "working-day" } };

  test("answers when it is due, in figures and in words", async () => {
    const { status, body } = await service.post("/deadlines", OVER_NEW_YEAR);
    expect(status).toBe(200);
    expect(body.deadline).toMatchObject({ dueDate: "2026-01-08", dueAt: "2026-01-08T17:00", certainty: "announced" });
    expect(body.sentence).toContain("hẹn trả kết quả 17:00 ngày 08/01/2026");
    expect(body).not.toHaveProperty("days");
  });

  test("explains it day by day: 31 December, 5 to 8 January are counted", async () => {
    const { body } = await service.post("/deadlines?explain=true", OVER_NEW_YEAR, ENGLISH);
    const counted = body.days.filter(({ kind }: { kind: string }) => kind === "counted");
    expect(counted.map(({ date }: { date: string }) => date)).toEqual([
      "2025-12-31",
      "2026-01-05",
      "2026-01-06",
      "2026-01-07",
      "2026-01-08",
    ]);
    expect(body.days[0].sentence).toContain("Tuesday 30 December 2025");
  });

  test("names every part of a request that does not fit, with its path", async () => {
    const { status, body } = await service.post("/deadlines", {
      receivedAt: "30/12/2025",
      limit: { amount: -5, unit: "day" },
      pauses: [{ from: "2026-01-01", reason: 1 }],
      extra: true,
    });
    expect(status).toBe(422);
    expect(body.error.code).toBe("request/invalid");
    const seen = body.error.issues.map(({ path, code }: { path: string; code: string }) => [path, code]);
    expect(seen).toEqual([
      ["receivedAt", "invalid_format"],
      ["limit.amount", "too_small"],
      ["limit.unit", "invalid_value"],
      ["pauses[0].reason", "invalid_type"],
      ["", "unrecognized_keys"],
    ]);
  });

  test("says what is wrong in the language of the request", async () => {
    const wrong = { ...OVER_NEW_YEAR, receivedAt: "30/12/2025" };
    const [vietnamese, english] = [
      await service.post("/deadlines", wrong),
      await service.post("/deadlines", wrong, ENGLISH),
    ];
    expect(vietnamese.body.error).toMatchObject({
      message: "Thông tin gửi lên chưa hợp lệ.",
      issues: [{ message: "ngày ISO không hợp lệ" }],
    });
    expect(english.body.error).toMatchObject({
      message: "The request is not valid.",
      issues: [{ message: "Invalid ISO date" }],
    });
  });

  test("answers what the library refuses with its code and facts", async () => {
    const { status, body } = await service.post("/deadlines", { ...OVER_NEW_YEAR, receivedAt: "2009-12-30" });
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ code: "calendar/out-of-coverage", facts: { date: "2009-12-30" } });
    expect(body.error.message).toContain("30/12/2009");
  });
});

describe("an explanation day by day", () => {
  const MON_2011_01_03 = "2011-01-03T08:00";

  test.each([
    ["a limit of 30,000 days", { limit: { amount: 30_000, unit: "calendar-day" } }, 30_000],
    ["a limit of 40 years", { limit: { amount: 480, unit: "month" } }, 14_610],
    [
      "a pause that was open in 2060",
      {
        limit: { amount: 5, unit: "working-day" },
        pauses: [{ from: "2011-01-04", reason: "?" }],
        asOf: "2060-03-02",
      },
      17_900,
    ],
  ])("is refused of %s, and the deadline alone is not", async (_, asked, least) => {
    const request = { receivedAt: MON_2011_01_03, ...asked };
    const { status, body } = await service.post("/deadlines?explain=true", request);
    expect([status, body.error.code, body.error.facts.most]).toEqual([422, "backend/too-many-days", 1000]);
    expect(body.error.facts.days).toBeGreaterThanOrEqual(least);
    expect(body.error.message).toContain("đến 1000 ngày");
    expect((await service.post("/deadlines", request)).status).toBe(200);
  });

  test("is given of as many days as it may have", async () => {
    const request = {
      receivedAt: MON_2011_01_03,
      limit: { amount: 1000, unit: "calendar-day" },
      rules: { roll: "none" },
    };
    const { status, body } = await service.post("/deadlines?explain=true", request);
    expect([status, body.days?.length]).toEqual([200, 1001]);
  });
});

describe("what is no request", () => {
  test.each([
    ["broken JSON", "{", {}, 400, "request/malformed"],
    ["a key that would reach the prototype", '{"__proto__":{}}', {}, 400, "request/malformed"],
    ["a text", "a=1", { "content-type": "text/plain" }, 415, "request/not-json"],
    ["2 MB", `"${"x".repeat(2_000_000)}"`, {}, 413, "request/too-large"],
  ])("%s", async (_, body, headers, status, code) => {
    const answer = await service.post("/deadlines", body, headers as Record<string, string>);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  test.each([
    [
      "a broken escape",
      "/dossiers/%E0%A4%A",
      400,
      "request/malformed-address",
      "The address has a broken escape. Check it.",
    ],
    [
      "a long code",
      `/dossiers/${"x".repeat(300)}`,
      414,
      "request/address-too-long",
      "A code in the address is too long. Check it.",
    ],
  ])("an address with %s", async (_, url, status, code, message) => {
    expect(await service.get(url, ENGLISH)).toEqual({ status, body: { error: { code, message } } });
    const { body } = await service.get(url);
    expect(body).toEqual({ error: { code, message: expect.stringContaining("Đề nghị kiểm tra lại") } });
  });

  test.each([
    ["no HTTP", "hello\r\n\r\n", "HTTP/1.1 400 ", "request/malformed"],
    [
      "20 kB of headers",
      `GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
      "HTTP/1.1 431 ",
      "request/headers-too-large",
    ],
  ])("%s on the wire", async (_, sent, statusLine, code) => {
    const app = await makeApp(service.backend);
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const answer = await text(connect(port, "127.0.0.1").end(sent));
    await app.close();
    expect(answer.startsWith(statusLine)).toBe(true);
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "").error.code).toBe(code);
  });

  test("a request that arrives while the service closes is answered like any other", async () => {
    const { store } = service.backend;
    const [asked, letGo] = [new EventEmitter(), new EventEmitter()];
    const find = async () => {
      asked.emit("asked");
      await once(letGo, "go");
      return null;
    };
    const app = await makeApp({ ...service.backend, store: { ...store, find } });
    await app.listen({ host: "127.0.0.1", port: 0 });
    const connection = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
    const answers = text(connection);
    connection.write("GET /dossiers/x HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(asked, "asked");
    const closed = app.close();
    connection.write("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(app.server, "request");
    letGo.emit("go");
    await closed;
    expect(await answers).toMatch(/backend\/unknown-dossier.*request\/unknown-address/s);
  });

  test("an unknown address", async () => {
    expect(await service.get("/nowhere")).toMatchObject({
      status: 404,
      body: { error: { code: "request/unknown-address" } },
    });
  });

  test("a thousand unknown properties are named in one issue of bounded length", async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`property${index}`, index]));
    const { body } = await service.post("/deadlines", many);
    const unknown = body.error.issues.find(({ code }: { code: string }) => code === "unrecognized_keys");
    expect(unknown.message).toHaveLength(300);
  });
});

describe("POST /national/dossiers", () => {
  const PAYLOAD = {
    MaHoSo: "H44.100-260209-0001",
    TrangThaiHoSo: "2",
    MaTTHC: "1.003204",
    TenLinhVuc: "Quản lý ngành nghề",
    KenhThucHien: "2",
    NgayNopHoSo: "20260209200000",
    NgayTiepNhan: "20260210083000",
    DonViXuLy: "Công an xã",
    TruongLa: "?",
  };

  const SUBMITTED = { type: "submitted", at: "2026-02-09T20:00", code: PAYLOAD.MaHoSo, channel: "online" };

  test("stores the events that it tells, once", async () => {
    const first = await service.post("/national/dossiers", PAYLOAD);
    expect(first).toEqual({
      status: 200,
      body: {
        code: PAYLOAD.MaHoSo,
        status: "accepted",
        added: [SUBMITTED, { type: "accepted", at: "2026-02-10T08:30" }],
        gaps: [],
        leftOut: ["TruongLa"],
      },
    });
    const again = await service.post("/national/dossiers", PAYLOAD);
    expect(again.body.added).toEqual([]);
  });

  test("adds what a later payload tells, and says what it does not tell", async () => {
    const { body } = await service.post("/national/dossiers", {
      ...PAYLOAD,
      TrangThaiHoSo: "9",
      NgayKetThucXuLy: "20260213100000",
    });
    expect(body).toMatchObject({ status: "processed", added: [{ type: "processed", at: "2026-02-13T10:00" }] });
    expect(body.gaps.map(({ code }: { code: string }) => code)).toEqual(["dossier/national-untold-outcome"]);
  });

  test("keeps field and agency of the payload", async () => {
    const { body } = await service.get(`/dossiers/${PAYLOAD.MaHoSo}`);
    expect(body).toMatchObject({
      field: "Quản lý ngành nghề",
      agency: "Công an xã",
      procedureCode: "1.003204",
      dossier: { submittedAt: "2026-02-09T20:00", acceptedAt: "2026-02-10T08:30", finishedAt: "2026-02-13T10:00" },
      // five working days over Tet: 11, 12, 13, 23 and 24 February
      deadline: { dueDate: "2026-02-24" },
    });
  });

  test("answers a payload that cannot be read with typed issues", async () => {
    const { status, body } = await service.post("/national/dossiers", {
      MaHoSo: "",
      TrangThaiHoSo: 4,
      NgayNopHoSo: "20260230000000",
      DanhSachLePhi: [{ Gia: "8000" }, { Gia: 8000 }],
    });
    expect(status).toBe(422);
    expect(body.error.code).toBe("request/unreadable-payload");
    expect(body.error.issues.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ["MaHoSo", "dossier/national-missing"],
      ["TrangThaiHoSo", "dossier/national-wrong-type"],
      ["NgayNopHoSo", "dossier/national-invalid-time"],
      ["DanhSachLePhi[1].Gia", "dossier/national-wrong-type"],
    ]);
    expect(body.error.issues[1]).toMatchObject({
      facts: { given: "number", expected: "text" },
      message: 'Trường "TrangThaiHoSo" là số, trong khi phải là chuỗi ký tự.',
    });
  });

  test("needs a channel from somewhere", async () => {
    const silent = { ...PAYLOAD, MaHoSo: "H44.100-260209-0002", KenhThucHien: "" };
    expect(await service.post("/national/dossiers", silent)).toMatchObject({
      status: 422,
      body: { error: { code: "request/untold-opening", issues: [{ code: "dossier/national-no-channel" }] } },
    });
    expect(await service.post("/national/dossiers?channel=post", silent)).toMatchObject({
      status: 200,
      body: { status: "accepted" },
    });
  });

  test.each(["", "9.999999"])("refuses the procedure %j, whose limit nobody knows", async (MaTTHC) => {
    const { status, body } = await service.post("/national/dossiers", { ...PAYLOAD, MaHoSo: "X-1", MaTTHC });
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ code: "backend/unknown-procedure", facts: { code: MaTTHC || null } });
  });
});

describe("POST /national/progress", () => {
  const CODE = "H44.100-260302-0003";
  const step = (ThoiDiemXuLy: string, TrangThai: string, more: object = {}) => ({
    MaHoSo: CODE,
    ThoiDiemXuLy,
    TrangThai,
    ...more,
  });

  test("knows no dossier that was not sent before", async () => {
    const answer = await service.post("/national/progress", [step("20260302080000", "2")]);
    expect(answer).toMatchObject({
      status: 404,
      body: { error: { code: "backend/unknown-dossier", facts: { code: CODE } } },
    });
  });

  test("adds the steps of a dossier that was", async () => {
    const opening = {
      MaHoSo: CODE,
      TrangThaiHoSo: "2",
      MaTTHC: "vi-du-xay-dung",
      KenhThucHien: "1",
      NgayTiepNhan: "20260302080000",
    };
    await service.post("/national/dossiers", opening);
    const { body } = await service.post("/national/progress", [
      step("20260302080000", "2"),
      step("20260302140000", "4", { PhongBanXuLy: "Phòng Kinh tế" }),
      step("20260304090000", "5", { NoiDungXuLy: "Thiếu bản vẽ" }),
    ]);
    expect(body).toMatchObject({
      status: "supplement-requested",
      added: [
        { type: "processing-started", at: "2026-03-02T14:00", unit: "Phòng Kinh tế" },
        { type: "supplement-requested", at: "2026-03-04T09:00", note: "Thiếu bản vẽ" },
      ],
    });
  });

  test("names the step in which something is wrong", async () => {
    const { body } = await service.post("/national/progress", [step("20260302080000", "2"), step("x", "11")]);
    expect(body.error.issues.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ["[1].ThoiDiemXuLy", "dossier/national-invalid-time"],
      ["[1].TrangThai", "dossier/national-unknown-code"],
    ]);
  });

  test("takes the steps of one dossier", async () => {
    const other = { ...step("20260302090000", "4"), MaHoSo: "H44-other" };
    const { status, body } = await service.post("/national/progress", [step("20260302080000", "2"), other]);
    expect([status, body.error.code, body.error.facts]).toEqual([
      422,
      "backend/several-dossiers",
      { codes: [CODE, "H44-other"] },
    ]);
  });

  test.each([
    ["no list", {}, "invalid_type"],
    ["none", [], "too_small"],
    ["501 steps", Array.from({ length: 501 }, () => step("20260302080000", "2")), "too_big"],
  ])("%s", async (_, body, code) => {
    const answer = await service.post("/national/progress", body);
    expect(answer).toMatchObject({ status: 422, body: { error: { code: "request/invalid", issues: [{ code }] } } });
  });
});

describe("dossiers", () => {
  const CODE = "H58.12-260309-0001";
  const events = (code = CODE) => `/dossiers/${code}/events`;
  const opening = (code = CODE) => ({
    procedureCode: "1.003204",
    agency: "UBND xã",
    event: { type: "accepted", at: "2026-03-09T09:00", code, channel: "counter" },
  });

  test("a dossier is opened, once", async () => {
    const opened = await service.post("/dossiers", opening());
    expect(opened).toMatchObject({
      status: 201,
      body: {
        dossier: { code: CODE, status: "accepted" },
        field: "An ninh, trật tự",
        deadline: { dueDate: "2026-03-16" },
        findings: [{ code: "dossier/forwarded-late" }, { code: "dossier/late-without-apology" }],
      },
    });
    expect(opened.body.available).toContain("processing-started");
    expect(await service.post("/dossiers", opening())).toMatchObject({
      status: 409,
      body: { error: { code: "backend/already-open", facts: { code: CODE } } },
    });
  });

  test("an event that the table does not foresee is refused with a sentence, and changes nothing", async () => {
    const { status, body } = await service.post(events(), { type: "result-returned", at: "2026-03-10" });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: "dossier/transition-not-allowed",
      facts: { code: CODE, event: "result-returned", status: "accepted" },
    });
    expect(body.error.message).toContain('Không thể ghi nhận bước "Trả kết quả"');
    expect((await service.get(`/dossiers/${CODE}`)).body.dossier.lastEventAt).toBe("2026-03-09T09:00");
  });

  test("a payment is a pause: two days later", async () => {
    await service.post(events(), { type: "processing-started", at: "2026-03-09T10:00" });
    const waiting = await service.post(events(), { type: "payment-requested", at: "2026-03-10T08:00", note: "Lệ phí" });
    expect(waiting.body.deadline).toMatchObject({ dueDate: null, originalDueDate: "2026-03-16" });
    const paid = await service.post(events(), { type: "payment-made", at: "2026-03-12T08:00" });
    expect(paid.body.deadline).toMatchObject({ dueDate: "2026-03-18", originalDueDate: "2026-03-16" });
  });

  test("nothing is due before acceptance, and the answer says so", async () => {
    const code = "H58.12-260309-0002";
    const event = { type: "submitted", at: "2026-03-09", code, channel: "online" };
    const { body } = await service.post("/dossiers", { procedureCode: "1.003204", event });
    expect(body.deadline).toBeNull();
    expect(body.sentence).toContain(code);
  });

  test("an event of tomorrow has not happened", async () => {
    const { status, body } = await service.post(events(), { type: "processed", at: "2026-04-01" });
    expect([status, body.error.code, body.error.facts]).toEqual([
      422,
      "backend/in-the-future",
      { at: "2026-04-01", now: "2026-03-31T17:00" },
    ]);
  });

  test("the clerk reads the time of Viet Nam, whatever clock the service has", async () => {
    const abroad = await makeApp({ ...service.backend, now: () => "2026-03-31T10:00:00Z" });
    const post = async (at: string) => {
      const answer = await abroad.inject({ method: "POST", url: events(), payload: { type: "processed", at } });
      return answer.json().error;
    };
    const error = await post("2026-03-31T10:30:00Z");
    expect([error.code, error.facts]).toEqual([
      "backend/in-the-future",
      { at: "2026-03-31T17:30", now: "2026-03-31T17:00" },
    ]);
    expect(error.message).toContain("(17:30 ngày 31/03/2026) sau thời điểm hiện tại (17:00 ngày 31/03/2026)");
    expect((await post("2026-04-01")).message).toContain("(01/04/2026) sau");
    await abroad.close();
  });

  test("of two writers who saw the same state, the second is told to read again, and stores nothing", async () => {
    const code = "H58.12-260309-0003";
    await service.post("/dossiers", opening(code));
    const { backend, database } = service;
    const seen = await backend.store.find(code);
    const second = await makeApp({ ...backend, store: { ...backend.store, find: async () => seen } });

    await service.post(events(code), { type: "processing-started", at: "2026-03-10T08:00" });
    const late = await second.inject({
      method: "POST",
      url: events(code),
      payload: { type: "withdrawn", at: "2026-03-11" },
    });
    await second.close();

    expect(late.statusCode).toBe(409);
    expect(late.json().error).toMatchObject({ code: "backend/changed-meanwhile", facts: { code } });
    const { body } = await service.get(`/dossiers/${code}`);
    expect(body.dossier).toMatchObject({ status: "in-processing", lastEventAt: "2026-03-10T08:00" });
    const counted = await database.run("SELECT status FROM dossier WHERE code = $1", [code]);
    expect(counted).toEqual([{ status: "in-processing" }]);
  });

  test.each([
    ["a NUL character", { note: "a\u0000b" }],
    ["a code that no index holds", { code: Array.from({ length: 3000 }, (_, index) => `${index}`).join("~") }],
  ])("%s is the sender's mistake", async (_, properties) => {
    const event = { ...opening("H58.12-260309-0004").event, ...properties };
    const { status, body } = await service.post("/dossiers", { procedureCode: "1.003204", event });
    expect([status, body.error.code]).toEqual([422, "backend/unstorable-text"]);
  });

  test("a name with quotes stays a name", async () => {
    const field = `"'; DROP TABLE event; --`;
    const code = "H58.12-260309-0005";
    const { body } = await service.post("/dossiers", { ...opening(code), field });
    expect(body.field).toBe(field);
    expect((await service.get(`/dossiers/${code}`)).body.field).toBe(field);
  });

  test("an event that is none, and a dossier that is not there", async () => {
    expect(await service.post(events(), { type: "flown", at: "2026-03-10" })).toMatchObject({
      status: 422,
      body: { error: { code: "request/invalid", issues: [{ path: "type" }] } },
    });
    expect(await service.post(events("none"), { type: "processed", at: "2026-03-10" })).toMatchObject({ status: 404 });
    expect(await service.get("/dossiers/none")).toMatchObject({ status: 404 });
  });
});

describe("GET /openapi.json", () => {
  test("describes every route", async () => {
    const { body } = await service.get("/openapi.json");
    expect(body.openapi).toBe("3.1.0");
    const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual([
      "get /dossiers/{code}",
      "get /rates",
      "get /reports/II06",
      "get /tallies",
      "post /deadlines",
      "post /dossiers",
      "post /dossiers/{code}/events",
      "post /national/dossiers",
      "post /national/progress",
    ]);
  });

  test.each([
    ["/deadlines", "DeadlineRequestInput", DeadlineRequestSchema],
    ["/national/dossiers", "NationalDossierPayloadInput", NationalDossierPayloadSchema],
  ])("%s takes what the package's schema takes", async (path, name, schema) => {
    const { body } = await service.get("/openapi.json");
    const $ref = `#/components/schemas/${name}`;
    expect(body.paths[path].post.requestBody.content["application/json"].schema).toEqual({ $ref });
    const { $schema, ...expected } = z.toJSONSchema(schema, { io: "input" });
    expect($schema).toContain("2020-12");
    expect(body.components.schemas[name]).toEqual(expected);
  });

  test("has every schema that it refers to", async () => {
    const { body } = await service.get("/openapi.json");
    const named = JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
    const missing = [...named].map(([, name]) => name).filter((name) => !(String(name) in body.components.schemas));
    expect(missing).toEqual([]);
  });
});
