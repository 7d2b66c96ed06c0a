import {
  apologyForm,
  controlSlip,
  type DossierEvent,
  type DossierFile,
  handoverNote,
  receiptForm,
  refusalForm,
  replayDossier,
  stopForm,
  supplementForm,
  trackingRow,
} from "motcua/dossier";
import { sentence as en } from "motcua/locales/en";
import { sentence as vi } from "motcua/locales/vi";
import { defineProcedure } from "motcua/procedure";
import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { thrownBy } from "../../support/thrownBy.js";

const CODE = "H44.100-260302-0001";

const FILE: DossierFile = {
  agency: "UBND xã Yên Lập",
  receivingUnit: "Trung tâm Phục vụ hành chính công xã Yên Lập",
  content: "Cấp giấy phép xây dựng",
  field: "Xây dựng",
  submitter: { name: "Nguyễn Văn A", phone: "0912 000 000" },
  owner: { name: "Trần Thị B", address: "Thôn 2" },
  papers: [{ name: "Bản vẽ", originals: 1, certifiedCopies: 0, photocopies: 2 }],
  sets: 1,
  resultPlace: "Quầy 3",
  feePaid: true,
  stop: { requestedBy: "người nộp hồ sơ", amountPaid: 150_000 },
  result: "Giấy phép số 12/GP",
  official: { name: "Lê Văn C", phone: "0210 000 000" },
};

const CONTEXT = {
  calendar: vietnamCalendar,
  regimes: vietnamRegimes,
  limit: { amount: 10, unit: "working-day" },
} as const;

const dossierOf = (...later: readonly DossierEvent[]) => {
  const accepted: DossierEvent = {
    type: "accepted",
    at: "2026-03-02T09:00",
    code: CODE,
    channel: "counter",
    unit: "Một cửa",
  };
  const result = replayDossier([accepted, ...later], CONTEXT);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.dossier;
};

const HEAD = { agency: FILE.agency, code: CODE };

// 2 March 2026 is a Monday; ten working days end on Monday 16 March.
const STARTED: DossierEvent = { type: "processing-started", at: "2026-03-03T08:00", unit: "Phòng Kinh tế" };

describe("receipt", () => {
  test("holds every field of the paper, and the day that it promised", () => {
    expect(receiptForm(dossierOf(), FILE, CONTEXT)).toEqual({
      ...HEAD,
      kind: "receipt",
      number: "01",
      receivingUnit: FILE.receivingUnit,
      channel: "counter",
      content: FILE.content,
      submitter: FILE.submitter,
      owner: FILE.owner,
      papers: FILE.papers,
      sets: 1,
      limit: { amount: 10, unit: "working-day" },
      receivedAt: "2026-03-02T09:00",
      returnAt: "2026-03-16T17:00",
      resultPlace: "Quầy 3",
      official: "Lê Văn C",
    });
  });

  test("promises what it promised, whatever came later", () => {
    const later = dossierOf(STARTED, { type: "supplement-requested", at: "2026-03-04T10:00" });
    expect(receiptForm(later, FILE, CONTEXT).returnAt).toBe("2026-03-16T17:00");
  });

  test("the submitter is the owner unless told; nothing is promised without a limit", () => {
    const { owner: _, resultPlace: __, official: ___, ...plain } = FILE;
    const form = receiptForm(dossierOf(), plain, { ...CONTEXT, limit: null });
    expect(form).toMatchObject({ owner: FILE.submitter, returnAt: null, resultPlace: null, official: null });
  });

  test("is issued on acceptance, not before", () => {
    const submitted = replayDossier([{ type: "submitted", at: "2026-03-02", code: CODE, channel: "online" }], CONTEXT);
    expect(submitted.ok && thrownBy(() => receiptForm(submitted.dossier, FILE, CONTEXT))).toMatchObject({
      code: "dossier/no-deadline",
      facts: { code: CODE, because: "not-accepted" },
    });
  });
});

test("a request for supplements names what, why and until when", () => {
  const dossier = dossierOf(
    STARTED,
    { type: "supplement-requested", at: "2026-03-04T10:00", note: "Thiếu bản vẽ" },
    { type: "supplement-supplied", at: "2026-03-06T10:00" },
    { type: "supplement-requested", at: "2026-03-09T10:00", note: "Bản vẽ chưa ký" },
  );
  const papers = [{ name: "Bản vẽ", originals: 1, certifiedCopies: 0, photocopies: 0 }];
  const context = { ...CONTEXT, applicantTime: { amount: 7, unit: "working-day" } } as const;
  expect(supplementForm(dossier, FILE, context, 2, papers)).toEqual({
    ...HEAD,
    kind: "supplement-request",
    number: "02",
    recipient: FILE.submitter,
    content: FILE.content,
    ordinal: 2,
    requestedAt: "2026-03-09T10:00",
    papers,
    reason: "Bản vẽ chưa ký",
    supplyBy: "2026-03-18",
    official: "Lê Văn C",
    officialPhone: "0210 000 000",
  });
  expect(supplementForm(dossier, FILE, CONTEXT, 1)).toMatchObject({
    reason: "Thiếu bản vẽ",
    supplyBy: null,
    papers: [],
  });
});

test("a refusal carries its day and reason", () => {
  const refused = replayDossier(
    [
      { type: "submitted", at: "2026-03-02", code: CODE, channel: "online" },
      { type: "refused", at: "2026-03-03", note: "Không thuộc thẩm quyền" },
    ],
    CONTEXT,
  );
  expect(refused.ok && refusalForm(refused.dossier, FILE, CONTEXT)).toEqual({
    ...HEAD,
    kind: "refusal",
    number: "03",
    recipient: FILE.submitter,
    owner: FILE.owner,
    content: FILE.content,
    refusedAt: "2026-03-03",
    reason: "Không thuộc thẩm quyền",
    official: "Lê Văn C",
  });
});

test("a refusal after appraisal carries the words of the event that ended it", () => {
  const dossier = dossierOf(STARTED, {
    type: "processed",
    at: "2026-03-10T10:00",
    outcome: "refused",
    note: "Không đủ điều kiện",
  });
  expect(refusalForm(dossier, FILE, CONTEXT)).toMatchObject({
    number: "03",
    refusedAt: "2026-03-10T10:00",
    reason: "Không đủ điều kiện",
  });
});

test("a refusal after appraisal goes by its own words, not by those of another event", () => {
  const dossier = dossierOf(
    STARTED,
    { type: "forwarded", at: "2026-03-10T10:00", unit: "Phòng Tư pháp", note: "Chuyển thẩm định" },
    { type: "processed", at: "2026-03-10T10:00", outcome: "refused", note: "Không đủ điều kiện" },
    { type: "result-returned", at: "2026-03-11T10:00", note: "Đã trả" },
  );
  expect(refusalForm(dossier, FILE, CONTEXT).reason).toBe("Không đủ điều kiện");
});

test("a dossier that was granted has no refusal", () =>
  expect(
    errorOf(() =>
      refusalForm(dossierOf(STARTED, { type: "processed", at: "2026-03-10T10:00", outcome: "granted" }), FILE, CONTEXT),
    ),
  ).toMatchObject({ code: "dossier/not-on-file", facts: { form: "refusal", count: 0 } }));

test("an apology keeps the first promise, the current one, the new one, and those before it", () => {
  const dossier = dossierOf(
    STARTED,
    { type: "reappointed", at: "2026-03-12T10:00", to: "2026-03-20", note: "Chờ xác minh" },
    { type: "reappointed", at: "2026-03-18T10:00", to: "2026-03-25", note: "Chờ lấy ý kiến" },
  );
  expect(apologyForm(dossier, FILE, CONTEXT, 1)).toEqual({
    ...HEAD,
    kind: "apology",
    number: "04",
    recipient: FILE.submitter,
    field: "Xây dựng",
    receivedAt: "2026-03-02T09:00",
    givenAt: "2026-03-12T10:00",
    reason: "Chờ xác minh",
    originalDueDate: "2026-03-16",
    dueDate: "2026-03-16",
    newDueDate: "2026-03-20",
    allowed: 1,
    earlier: [],
    official: "Lê Văn C",
  });
  expect(apologyForm(dossier, FILE, CONTEXT, 2)).toMatchObject({
    dueDate: "2026-03-20",
    newDueDate: "2026-03-25",
    earlier: [{ at: "2026-03-12T10:00", to: "2026-03-20" }],
  });
});

describe("stop notice", () => {
  const STOPPED: DossierEvent = { type: "stopped", at: "2026-03-05T10:00", note: "Theo đề nghị" };

  test("names the stage", () => {
    expect(stopForm(dossierOf(STARTED, STOPPED), FILE, CONTEXT, 1)).toEqual({
      ...HEAD,
      kind: "stop-notice",
      number: "05",
      recipient: FILE.submitter,
      content: FILE.content,
      stoppedAt: "2026-03-05T10:00",
      reason: "Theo đề nghị",
      stage: "Phòng Kinh tế",
      requestedBy: "người nộp hồ sơ",
      decision: null,
      amountPaid: 150_000,
      feePaid: true,
      official: "Lê Văn C",
    });
  });

  test("each of several can be printed again, with the unit that had the dossier then", () => {
    const dossier = dossierOf(
      STARTED,
      STOPPED,
      { type: "resumed", at: "2026-03-06T10:00" },
      { type: "forwarded", at: "2026-03-07T08:00", unit: "Chi cục Thuế" },
      { type: "stopped", at: "2026-03-09T08:00", note: "Chờ kết luận" },
    );
    expect(stopForm(dossier, FILE, CONTEXT, 1)).toMatchObject({ stage: "Phòng Kinh tế", reason: "Theo đề nghị" });
    expect(stopForm(dossier, FILE, CONTEXT, 2)).toMatchObject({ stage: "Chi cục Thuế", reason: "Chờ kết luận" });
  });

  test("a withdrawal stops too", () => {
    const withdrawn = dossierOf(STARTED, { type: "withdrawn", at: "2026-03-05T10:00", note: "Nộp nơi khác" });
    expect(stopForm(withdrawn, FILE, CONTEXT, 1)).toMatchObject({
      stoppedAt: "2026-03-05T10:00",
      reason: "Nộp nơi khác",
    });
  });

  test("was no form under Decree 61", () => {
    const events: readonly DossierEvent[] = [
      { type: "accepted", at: "2024-03-04", code: "000.00.16.H40-240304-0001", channel: "counter" },
      { type: "processing-started", at: "2024-03-04" },
      { type: "stopped", at: "2024-03-05" },
    ];
    const result = replayDossier(events, CONTEXT);
    expect(result.ok && stopForm(result.dossier, FILE, CONTEXT, 1).number).toBeNull();
  });
});

describe("control slip", () => {
  const procedure = [
    defineProcedure({
      code: "1.009994",
      version: "2026",
      name: "Cấp giấy phép xây dựng",
      from: "2026-01-01",
      limits: [{ limit: { amount: 10, unit: "working-day" } }],
      steps: [
        { id: "reception", title: "Tiếp nhận", unit: "Một cửa", limit: { amount: 1, unit: "working-day" } },
        { id: "appraisal", title: "Thẩm định", unit: "Phòng Kinh tế", limit: { amount: 3, unit: "working-day" } },
        { id: "approval", title: "Phê duyệt", unit: "Lãnh đạo", limit: { amount: 6, unit: "working-day" } },
      ],
    }),
  ];
  const { limit: _, ...rest } = CONTEXT;
  const context = { ...rest, procedure };

  test("one row a unit, early, on time or late by the procedure's steps", () => {
    // Tuesday 3 March: 1 day used; Monday 9 March: 4 more; Wednesday 11 March: 2 more.
    const dossier = dossierOf(
      STARTED,
      { type: "forwarded", at: "2026-03-09T08:00", unit: "Lãnh đạo", note: "Trình ký" },
      { type: "processed", at: "2026-03-11T08:00" },
    );
    const slip = controlSlip(dossier, FILE, context, "2026-03-31");
    expect(slip).toMatchObject({ ...HEAD, kind: "control-slip", number: "06" });
    expect(slip.rows).toEqual([
      {
        from: null,
        to: "Một cửa",
        handedAt: "2026-03-02T09:00",
        doneAt: "2026-03-03T08:00",
        used: { amount: 1, unit: "working-day" },
        limit: { amount: 1, unit: "working-day" },
        outcome: "on-time",
        note: null,
      },
      {
        from: "Một cửa",
        to: "Phòng Kinh tế",
        handedAt: "2026-03-03T08:00",
        doneAt: "2026-03-09T08:00",
        used: { amount: 4, unit: "working-day" },
        limit: { amount: 3, unit: "working-day" },
        outcome: "late",
        note: null,
      },
      {
        from: "Phòng Kinh tế",
        to: "Lãnh đạo",
        handedAt: "2026-03-09T08:00",
        doneAt: "2026-03-11T08:00",
        used: { amount: 2, unit: "working-day" },
        limit: { amount: 6, unit: "working-day" },
        outcome: "early",
        note: "Trình ký",
      },
    ]);
  });

  test("a unit that has it is not judged, nor is one without a limit of its own", () => {
    const open = controlSlip(dossierOf(STARTED), FILE, context, "2026-03-31").rows;
    expect(open.map(({ outcome }) => outcome)).toEqual(["on-time", null]);
    const plain = controlSlip(dossierOf(STARTED), FILE, CONTEXT, "2026-03-31").rows;
    expect(plain.map(({ limit, outcome }) => [limit, outcome])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("without a limit nobody's time is measured", () => {
    const rows = controlSlip(dossierOf(STARTED), FILE, { ...CONTEXT, limit: null }, "2026-03-31").rows;
    expect(rows.map(({ used }) => used)).toEqual([null, null]);
  });
});

test("a row of the tracking book", () => {
  const dossier = dossierOf(
    { type: "processed", at: "2026-03-11T08:00" },
    { type: "result-returned", at: "2026-03-12T08:00", means: "post" },
  );
  expect(trackingRow(dossier, FILE, CONTEXT, "trả qua bưu chính")).toEqual({
    ...HEAD,
    kind: "tracking-book",
    number: "07",
    content: FILE.content,
    sets: 1,
    owner: FILE.owner,
    receivedAt: "2026-03-02T09:00",
    dueDate: "2026-03-16",
    finishedAt: "2026-03-11T08:00",
    returnedAt: "2026-03-12T08:00",
    note: "trả qua bưu chính",
  });
  expect(trackingRow(dossier, FILE, { ...CONTEXT, limit: null })).toMatchObject({ dueDate: null, note: null });
});

test("the hand-over note says how the result went; no decree numbers it", () => {
  const dossier = dossierOf(
    { type: "processed", at: "2026-03-11T08:00" },
    { type: "result-returned", at: "2026-03-12T08:00", means: "post" },
  );
  expect(handoverNote(dossier, FILE, CONTEXT)).toEqual({
    ...HEAD,
    kind: "result-handover",
    number: null,
    content: FILE.content,
    result: "Giấy phép số 12/GP",
    owner: FILE.owner,
    feePaid: true,
    byPost: true,
    returnedAt: "2026-03-12T08:00",
  });
});

describe("where the file does not say", () => {
  const BARE: DossierFile = {
    agency: FILE.agency,
    receivingUnit: FILE.receivingUnit,
    content: FILE.content,
    submitter: FILE.submitter,
    papers: [],
    sets: 1,
  };
  const { regimes: _, ...withoutRegimes } = CONTEXT;

  test.each([
    [
      "a request for supplements has no official",
      () =>
        supplementForm(dossierOf(STARTED, { type: "supplement-requested", at: "2026-03-04T10:00" }), BARE, CONTEXT, 1),
      { official: null, officialPhone: null, reason: "" },
    ],
    [
      "an apology has neither field nor official, and without a regime no allowance",
      () =>
        apologyForm(
          dossierOf(STARTED, { type: "reappointed", at: "2026-03-12T10:00", to: "2026-03-20" }),
          BARE,
          withoutRegimes,
          1,
        ),
      { field: null, official: null, allowed: null, number: null, reason: "" },
    ],
    [
      "a stop notice knows neither who asked, nor what was decided or paid",
      () => stopForm(dossierOf(STARTED, { type: "stopped", at: "2026-03-05T10:00" }), BARE, CONTEXT, 1),
      { requestedBy: null, decision: null, amountPaid: null, feePaid: null, official: null, reason: "" },
    ],
    [
      "a withdrawal without words has no reason",
      () => stopForm(dossierOf(STARTED, { type: "withdrawn", at: "2026-03-05T10:00" }), BARE, CONTEXT, 1),
      { stoppedAt: "2026-03-05T10:00", reason: "" },
    ],
    [
      "a refusal after appraisal without words has no reason",
      () =>
        refusalForm(
          dossierOf(STARTED, { type: "processed", at: "2026-03-10T10:00", outcome: "refused" }),
          BARE,
          CONTEXT,
        ),
      { owner: BARE.submitter, official: null, refusedAt: "2026-03-10T10:00", reason: "" },
    ],
    [
      "a hand-over note has neither result nor way nor fee",
      () =>
        handoverNote(
          dossierOf({ type: "processed", at: "2026-03-11T08:00" }, { type: "result-returned", at: "2026-03-12T08:00" }),
          BARE,
          CONTEXT,
        ),
      { result: null, feePaid: null, byPost: null, owner: BARE.submitter },
    ],
  ])("%s", (_name, form, said) => {
    expect(form()).toMatchObject(said);
  });

  test("a limit in hours to supply is not counted from a day whose hour is not known", () => {
    const requested = (at: "2026-03-04" | "2026-03-04T10:00") =>
      supplementForm(
        dossierOf(STARTED, { type: "supplement-requested", at }),
        BARE,
        { ...CONTEXT, applicantTime: { amount: 4, unit: "working-hour" } },
        1,
      ).supplyBy;
    expect(requested("2026-03-04")).toBeNull();
    expect(requested("2026-03-04T10:00")).toBe("2026-03-04");
  });
});

describe("what did not happen has no paper", () => {
  test.each([
    ["supplement-request", () => supplementForm(dossierOf(), FILE, CONTEXT, 1), 0],
    ["refusal", () => refusalForm(dossierOf(), FILE, CONTEXT), 0],
    ["apology", () => apologyForm(dossierOf(), FILE, CONTEXT, 1), 0],
    ["stop-notice", () => stopForm(dossierOf(), FILE, CONTEXT, 1), 0],
    ["result-handover", () => handoverNote(dossierOf(), FILE, CONTEXT), 0],
  ])("%s", (form, issue, count) => {
    const error = thrownBy(issue);
    expect(error).toMatchObject({ code: "dossier/not-on-file", facts: { code: CODE, form, ordinal: 1, count } });
    expect(en(error)).toBe(`Dossier "${CODE}" has no ${form} number 1: its events give 0. Ask for one that happened.`);
    expect(vi(error)).toContain(`Hồ sơ "${CODE}" không có`);
  });

  test.each([[undefined], ["1"], [null]])("nor has a paper a place %j among several", (ordinal) => {
    const stopped = dossierOf(STARTED, { type: "stopped", at: "2026-03-05T10:00" });
    const error = thrownBy(() => stopForm(stopped, FILE, CONTEXT, ordinal as never));
    expect(error.code).toBe("dossier/not-on-file");
    expect(error.facts).toMatchObject({ code: CODE, form: "stop-notice", count: 1 });
    const shown = ordinal === "1" ? '"1"' : String(ordinal);
    expect(en(error)).toContain(`has no stop-notice number ${shown}: its events give 1.`);
    expect(vi(error)).toContain(`lần thứ ${shown}: theo các sự kiện đã ghi nhận thì có 1 lần`);
  });

  test.each([
    ["supplementForm", () => supplementForm(undefined as never, FILE, CONTEXT, 1)],
    ["refusalForm", () => refusalForm(undefined as never, FILE, CONTEXT)],
    ["handoverNote", () => handoverNote(undefined as never, FILE, CONTEXT)],
    ["receiptForm", () => receiptForm(undefined as never, FILE, CONTEXT)],
  ])("%s refuses a dossier that was never opened", (_name, issue) => {
    expect(thrownBy(issue)).toMatchObject({
      code: "dossier/invalid-argument",
      facts: { argument: "dossier" },
    });
  });

  test("a file without a submitter is refused", () => {
    expect(thrownBy(() => receiptForm(dossierOf(), {} as never, CONTEXT))).toMatchObject({
      code: "dossier/invalid-argument",
      facts: { argument: "file" },
    });
  });
});
