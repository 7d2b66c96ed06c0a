import {
  eventsOfNationalProgress,
  type NationalEvents,
  type NationalProgress,
  type NationalStatus,
} from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { CODE, unfrozenPaths } from "../../support/dossierEvents.js";
import { errorOf } from "../../support/errorOf.js";

const step = (day: number, status: NationalStatus, unit: string | null = null): NationalProgress => ({
  code: CODE,
  at: `2026-03-${String(day).padStart(2, "0")}` as "2026-03-01",
  status,
  person: null,
  position: null,
  unit,
  note: null,
  startedAt: null,
  dueAt: null,
});

const told = (...statuses: readonly NationalStatus[]): NationalEvents =>
  eventsOfNationalProgress(
    statuses.map((status, index) => step(index + 2, status)),
    { channel: "counter", nonTerritorial: false, outcome: "granted" },
  );

const typesOf = (result: NationalEvents): readonly string[] => (result.ok ? result.events.map(({ type }) => type) : []);

describe("the event between two statuses", () => {
  test.each<[readonly NationalStatus[], readonly string[]]>([
    [["registered"], ["submitted"]],
    [["accepted"], ["accepted"]],
    [
      ["registered", "rejected-at-reception"],
      ["submitted", "refused"],
    ],
    [
      ["registered", "accepted", "in-processing"],
      ["submitted", "accepted", "processing-started"],
    ],
    [
      ["accepted", "supplement-requested", "accepted"],
      ["accepted", "supplement-requested", "supplement-supplied"],
    ],
    [
      ["registered", "supplement-requested", "registered", "accepted"],
      ["submitted", "supplement-requested", "supplement-supplied", "accepted"],
    ],
    [
      ["accepted", "in-processing", "stopped", "in-processing", "processed", "result-returned"],
      ["accepted", "processing-started", "stopped", "resumed", "processed", "result-returned"],
    ],
    [
      ["accepted", "financial-obligation-requested", "accepted", "in-processing", "withdrawn"],
      ["accepted", "payment-requested", "payment-made", "processing-started", "withdrawn"],
    ],
    [
      ["accepted", "processed", "in-processing"],
      ["accepted", "processed", "recalled"],
    ],
  ])("%j", (statuses, types) => {
    const result = told(...statuses);
    expect(typesOf(result)).toEqual(types);
    expect(result.gaps).toEqual([]);
  });
});

test("carries code, unit and note, and a change of unit in handling as forwarding", () => {
  const result = eventsOfNationalProgress(
    [
      { ...step(2, "accepted", "Một cửa"), note: "Đủ hồ sơ" },
      step(3, "in-processing", "Phòng Tư pháp"),
      step(4, "in-processing"),
      step(5, "in-processing", "Phòng Tư pháp"),
      step(6, "in-processing", "Chủ tịch"),
      step(7, "processed", "Một cửa"),
    ],
    { channel: "post", nonTerritorial: false, outcome: "refused" },
  );
  expect(result).toEqual({
    ok: true,
    gaps: [],
    events: [
      { type: "accepted", at: "2026-03-02", code: CODE, note: "Đủ hồ sơ", unit: "Một cửa", channel: "post" },
      { type: "processing-started", at: "2026-03-03", code: CODE, unit: "Phòng Tư pháp" },
      { type: "forwarded", at: "2026-03-06", code: CODE, unit: "Chủ tịch" },
      { type: "processed", at: "2026-03-07", code: CODE, outcome: "refused" },
    ],
  });
  expect(unfrozenPaths(result)).toEqual([]);
});

describe("what no step tells and the caller may know", () => {
  const steps = [
    step(2, "accepted", "Một cửa xã A"),
    step(3, "accepted", "Một cửa xã B"),
    step(4, "in-processing", "Phòng Tư pháp"),
    step(5, "in-processing", "Chủ tịch"),
    step(6, "supplement-requested", "Chủ tịch"),
    step(7, "supplement-requested", "Một cửa xã B"),
  ];
  const ambiguous = (at: string, unit: string, told: "forwarded" | null) => ({
    code: "dossier/national-ambiguous-step",
    facts: { code: CODE, at, unit, told, possible: "agency-received" },
  });

  test.each([undefined, null, true])("a hand-over may be the reception by the competent agency (%s)", (said) => {
    const result = eventsOfNationalProgress(steps, { channel: "counter", nonTerritorial: said });
    expect(typesOf(result)).toEqual(["accepted", "processing-started", "forwarded", "supplement-requested"]);
    expect(result.gaps).toEqual([
      ambiguous("2026-03-03", "Một cửa xã B", null),
      ambiguous("2026-03-05", "Chủ tịch", "forwarded"),
    ]);
    expect(result.ok && "nonTerritorial" in (result.events[0] ?? {})).toBe(said === true);
  });

  test("but not of one that was received inside the territory", () => {
    expect(eventsOfNationalProgress(steps, { channel: "counter", nonTerritorial: false }).gaps).toEqual([]);
  });

  test("the outcome of what has ended is a gap unless it is said", () => {
    const ended = [step(2, "accepted"), step(3, "processed"), step(4, "result-returned")];
    const silent = eventsOfNationalProgress(ended, { channel: "counter" });
    expect(silent.gaps).toEqual([
      { code: "dossier/national-untold-outcome", facts: { code: CODE, status: "result-returned" } },
    ]);
    expect(silent.ok && silent.events.some((event) => "outcome" in event)).toBe(false);
    expect(eventsOfNationalProgress(ended.slice(0, 1), { channel: "counter" }).gaps).toEqual([]);
  });

  test("the outcome is that of the last end, not of one that was taken back", () => {
    const again = [step(2, "accepted"), step(3, "processed"), step(4, "in-processing"), step(5, "processed")];
    const result = eventsOfNationalProgress(again, { channel: "counter", outcome: "refused" });
    expect(result.gaps).toEqual([]);
    const outcomes = (events: NationalEvents) =>
      events.ok ? events.events.map((event) => ("outcome" in event ? event.outcome : null)) : [];
    expect(outcomes(result)).toEqual([null, null, null, "refused"]);
    const open = eventsOfNationalProgress(again.slice(0, 3), { channel: "counter", outcome: "refused" });
    expect(outcomes(open)).toEqual([null, null, null]);
  });
});

test("a step that no event explains is a gap", () => {
  const result = told("accepted", "result-returned");
  expect(typesOf(result)).toEqual(["accepted"]);
  expect(result.gaps).toEqual([
    {
      code: "dossier/national-impossible-step",
      facts: { code: CODE, from: "accepted", to: "result-returned", at: "2026-03-03" },
    },
  ]);
});

test("a list that does not begin with a beginning, an empty one, one without a channel", () => {
  const noOpening = (code: string) => ({ ok: false, gaps: [{ code: "dossier/national-no-opening", facts: { code } }] });
  expect(told("in-processing", "processed")).toEqual(noOpening(CODE));
  expect(told()).toEqual(noOpening(""));
  expect(eventsOfNationalProgress([step(2, "accepted")], {})).toEqual({
    ok: false,
    gaps: [{ code: "dossier/national-no-channel", facts: { code: CODE } }],
  });
});

test("refuses what is no argument", () => {
  for (const value of [null, "x", [5], [{}]]) {
    expect(
      errorOf(() => eventsOfNationalProgress(value as unknown as readonly NationalProgress[], { channel: "post" })),
    ).toEqual({ code: "dossier/invalid-national-argument", facts: { argument: "progress", value } });
  }
  expect(errorOf(() => eventsOfNationalProgress([], null as unknown as object)).facts).toEqual({
    argument: "opening",
    value: null,
  });
});
