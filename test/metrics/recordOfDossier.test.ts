import { type DossierContext, type DossierEvent, replayDossier } from "motcua/dossier";
import { recordOfDossier, tallyDossiers } from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";

const context: DossierContext = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } };
const accepted: DossierEvent = {
  type: "accepted",
  at: "2026-03-02T09:00",
  code: "H44.100-260302-0001",
  channel: "post",
};

const recordAfter = (events: readonly DossierEvent[], asOf: "2026-03-31" | "2026-06-30", under = context) => {
  const result = replayDossier(events, under);
  if (!result.ok) throw new Error(result.refusal.code);
  return recordOfDossier(result.dossier, under, asOf);
};

test("a processed dossier is due on its due date, whatever the day of the question", () => {
  const events: readonly DossierEvent[] = [accepted, { type: "processed", at: "2026-03-06T10:00" }];
  const record = {
    code: "H44.100-260302-0001",
    status: "processed",
    channel: "post",
    receivedAt: "2026-03-02T09:00",
    dueAt: "2026-03-09",
    finishedAt: "2026-03-06T10:00",
    returnedAt: null,
  };
  expect(recordAfter(events, "2026-03-31")).toEqual(record);
  expect(recordAfter(events, "2026-06-30")).toEqual(record);
});

test("while a supplement is awaited no limit runs: the dossier is pending within time at the end of any period", () => {
  const events: readonly DossierEvent[] = [
    accepted,
    { type: "supplement-requested", at: "2026-03-04", note: "ID copy" },
  ];
  expect(recordAfter(events, "2026-03-31").dueAt).toBe("2026-04-07");
  const tally = tallyDossiers([recordAfter(events, "2026-06-30")], {
    period: { from: "2026-03-01", to: "2026-06-30" },
    asOf: "2026-06-30",
  });
  expect(tally.pending).toEqual({ withinTime: 1, overdue: 0, total: 1 });
});

test("withdrawal ends the wait: the due date no longer moves with the day of the question", () => {
  const events: readonly DossierEvent[] = [
    accepted,
    { type: "supplement-requested", at: "2026-03-04" },
    { type: "withdrawn", at: "2026-03-10" },
  ];
  expect(recordAfter(events, "2026-03-31")).toEqual(recordAfter(events, "2026-06-30"));
});

test("limits in hours are due at an hour; without a limit, or before acceptance, nothing is due", () => {
  const hours: DossierContext = { calendar: vietnamCalendar, limit: { amount: 4, unit: "working-hour" } };
  expect(recordAfter([accepted], "2026-03-31", hours).dueAt).toBe("2026-03-02T14:30");
  expect(recordAfter([accepted], "2026-03-31", { ...context, limit: null }).dueAt).toBeNull();
  const submitted: DossierEvent = { ...accepted, type: "submitted" };
  expect(recordAfter([submitted], "2026-03-31")).toMatchObject({ receivedAt: null, dueAt: null });
});

test("a dossier that was never accepted was not received", () => {
  const submitted: DossierEvent = { ...accepted, type: "submitted" };
  const asked: DossierEvent = { type: "supplement-requested", at: "2026-03-03" };
  const withdrawn: DossierEvent = { type: "withdrawn", at: "2026-03-04" };
  const records = [[submitted], [submitted, asked], [submitted, withdrawn]].map((events) =>
    recordAfter(events, "2026-03-31"),
  );
  const tally = tallyDossiers(records, { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-03-31" });
  expect(tally.received.total).toBe(0);
  expect(tally.excluded).toMatchObject({ notYetAccepted: 1, noReceiptDate: 2, total: 3 });
});

test("a limit in hours is projected to the end of a day that is asked about", () => {
  const hours: DossierContext = { calendar: vietnamCalendar, limit: { amount: 4, unit: "working-hour" } };
  const asked: DossierEvent = { type: "supplement-requested", at: "2026-03-02T10:00" };
  expect(recordAfter([accepted, asked], "2026-03-31", hours).dueAt).toBe("2026-04-01");
});

test("a payment and a stop are no delay: the due date moves with them, and an open one cannot be overdue", () => {
  const started: DossierEvent = { type: "processing-started", at: "2026-03-03T08:00" };
  for (const [begin, end] of [
    ["payment-requested", "payment-made"],
    ["stopped", "resumed"],
  ] as const) {
    const asked: DossierEvent = { type: begin, at: "2026-03-04T09:00" };
    // Tue 3 and Wed 4 are used; three days after Tuesday 31 are Fri 3 April.
    expect(recordAfter([accepted, started, asked], "2026-03-31").dueAt).toBe("2026-04-03");
    // Three days after Tuesday 10 are Fri 13.
    const over: DossierEvent = { type: end, at: "2026-03-10T09:00" };
    expect(recordAfter([accepted, started, asked, over], "2026-03-31").dueAt).toBe("2026-03-13");
  }
});

test("a recalled dossier is pending again, due when it was", () => {
  const events: readonly DossierEvent[] = [
    accepted,
    { type: "processed", at: "2026-03-06T10:00" },
    { type: "recalled", at: "2026-03-09T10:00" },
  ];
  expect(recordAfter(events, "2026-03-31")).toMatchObject({
    status: "in-processing",
    dueAt: "2026-03-09",
    finishedAt: null,
  });
});

test("a dossier that was re-appointed is measured by the new date", () => {
  const events: readonly DossierEvent[] = [
    accepted,
    { type: "reappointed", at: "2026-03-05T10:00", to: "2026-03-20" },
    { type: "processed", at: "2026-03-19T10:00" },
  ];
  expect(recordAfter(events, "2026-03-31").dueAt).toBe("2026-03-20");
});
