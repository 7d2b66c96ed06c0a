import { fc, test } from "@fast-check/vitest";
import {
  type Dossier,
  type DossierEvent,
  type DossierEventType,
  EVENT_TYPES,
  eventsOfNationalDossier,
  eventsOfNationalProgress,
  NATIONAL_STATUSES,
  type NationalDossier,
  NationalDossierPayloadSchema,
  type NationalProgressPayload,
  NationalProgressPayloadSchema,
  nationalDossierOf,
  nationalProgressOf,
  readNationalDossier,
  readNationalProgress,
  replayDossier,
  writeNationalDossier,
  writeNationalProgress,
} from "motcua/dossier";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { expect } from "vitest";
import { contextOf, dossierOf, throughJson, unfrozenPaths } from "../../support/dossierEvents.js";
import { FULL, FULL_STEP, lifeArbitrary, payloadArbitrary, payloadLike } from "./payloads.js";

const nationalOf = (payload: unknown): NationalDossier => {
  const result = readNationalDossier(payload);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.dossier;
};

test.prop([payloadArbitrary])("payload, model, payload: the same, also through JSON", (payload) => {
  const national = nationalOf(payload);
  expect(writeNationalDossier(national)).toEqual(payload);
  expect(writeNationalDossier(throughJson(national))).toEqual(payload);
  expect(nationalOf(throughJson(payload))).toEqual(national);
  expect(unfrozenPaths(national)).toEqual([]);
});

const stepPayload = payloadLike(FULL_STEP, ["MaHoSo", "ThoiDiemXuLy", "TrangThai"]).chain((payload) =>
  fc.constantFrom(...NATIONAL_STATUSES.map((_, index) => ({ ...payload, TrangThai: String(index + 1) }))),
) as fc.Arbitrary<NationalProgressPayload>;

test.prop([stepPayload])("the same of a step", (payload) => {
  const result = readNationalProgress(payload);
  expect(result.ok && writeNationalProgress(result.progress)).toEqual(payload);
});

/** Everything that can happen but what keeps a status: a step or a snapshot cannot tell it. */
const STEPS: readonly DossierEventType[] = EVENT_TYPES.filter(
  (type) => !["rated", "appraised", "approved", "reappointed", "agency-received"].includes(type),
);

const replay = (events: readonly DossierEvent[]): Dossier => dossierOf(replayDossier(events, contextOf()));

test.prop([lifeArbitrary(EVENT_TYPES)])(
  "dossier, payload, model: the same, whatever the dossier lived through",
  (events) => {
    const dossier = replay(events);
    const national = nationalDossierOf(dossier, { owner: "Nguyễn Văn An", dueAt: "2026-02-13T17:00" });
    expect(nationalOf(throughJson(writeNationalDossier(national)))).toEqual(national);
    const { code, status, channel, submittedAt, acceptedAt, finishedAt, returnedAt } = dossier;
    expect(national).toMatchObject({ code, status, channel, submittedAt, acceptedAt, finishedAt, returnedAt });
    expect(national.refusedAt).toBe(dossier.refusal?.at ?? null);
    const supplements = dossier.interruptions.filter(({ kind }) => kind === "supplement");
    expect(national.supplements.map(({ requestedAt, suppliedAt }) => [requestedAt, suppliedAt])).toEqual(
      supplements.map(({ from, to }) => [from, to]),
    );
  },
);

/** Lives of which a snapshot tells everything. */
const TELLING: readonly DossierEventType[] = [
  "submitted",
  "accepted",
  "refused",
  "supplement-requested",
  "supplement-supplied",
  "processed",
  "result-returned",
];

const toldBy = ({
  status,
  channel,
  submittedAt,
  acceptedAt,
  refusal,
  finishedAt,
  returnedAt,
  interruptions,
}: Dossier) => ({
  ...{ status, channel, submittedAt, acceptedAt, finishedAt, returnedAt },
  refusedAt: refusal?.at ?? null,
  interruptions: interruptions.map(({ kind, from, to, reason, status: held }) => ({ kind, from, to, reason, held })),
});

test.prop([lifeArbitrary(TELLING)])(
  "events, payload, events: the same dossier, where a snapshot tells all",
  (events) => {
    const dossier = replay(events);
    const { outcome } = dossier;
    const told = eventsOfNationalDossier(nationalOf(writeNationalDossier(nationalDossierOf(dossier))), { outcome });
    expect(told.gaps).toEqual([]);
    expect(replay(told.ok ? told.events : []).outcome).toBe(outcome);
    expect(toldBy(replay(told.ok ? told.events : []))).toEqual(toldBy(dossier));
  },
);

test.prop([lifeArbitrary(EVENT_TYPES)])(
  "no time is made up: every event that is told happened then; a status that is not reached is a gap",
  (events) => {
    const dossier = replay(events);
    const told = eventsOfNationalDossier(nationalDossierOf(dossier));
    if (!told.ok) throw new Error("every life begins with an opening and a channel");
    const happened = new Set(events.map(({ type, at }) => `${type} ${at}`));
    for (const { type, at } of told.events) expect(happened).toContain(`${type} ${at}`);
    const reached = replayDossier(told.events, contextOf());
    if (!reached.ok || reached.dossier.status !== dossier.status) expect(told.gaps).not.toEqual([]);
  },
);

test.prop([lifeArbitrary(STEPS)])("events, steps, events: the same way through the statuses", (events) => {
  const result = nationalProgressOf(events, contextOf());
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const steps = result.progress.map((step) => {
    const read = readNationalProgress(throughJson(writeNationalProgress(step)));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return read.progress;
  });
  expect(steps).toEqual(result.progress);
  const dossier = replay(events);
  const { channel, outcome } = dossier;
  const told = eventsOfNationalProgress(steps, { channel, outcome, nonTerritorial: false });
  expect(told.gaps).toEqual([]);
  const again = replay(told.ok ? told.events : []);
  expect(toldBy(again)).toEqual(toldBy(dossier));
  expect(again.outcome).toBe(outcome);
  expect(again.recalls).toEqual(dossier.recalls);
  expect(again.interruptions).toEqual(dossier.interruptions);
});

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, "", "0", "1", "4", "11", 4, -1, 1.5, true, [], {}, [{}], [null], ["x"]),
  fc.constantFrom<unknown>("20260210154000", "20260230000000", "20260210", "x".repeat(201), "x".repeat(4001)),
);

const oddly = (example: object) =>
  fc
    .record(Object.fromEntries(Object.keys(example).map((field) => [field, oddValue])), { requiredKeys: [] })
    .map((odd) => ({ ...odd }));

/** A payload that can be read, with an odd value here and there. */
const spoiled = (example: object): fc.Arbitrary<object> =>
  fc
    .tuple(fc.subarray(Object.keys(example), { maxLength: 2 }), oddly(example))
    .map(([fields, odd]) => ({ ...example, ...Object.fromEntries(fields.map((field) => [field, odd[field]])) }));

test.prop([fc.oneof(payloadArbitrary, spoiled(FULL), oddly(FULL), fc.anything())], { numRuns: 2000 })(
  "reader and schema agree on what can be read",
  (payload) => {
    expect(NationalDossierPayloadSchema.safeParse(payload).success).toBe(readNationalDossier(payload).ok);
  },
);

test.prop([fc.oneof(stepPayload, spoiled(FULL_STEP), oddly(FULL_STEP), fc.anything())], { numRuns: 1000 })(
  "and of steps",
  (payload) => {
    expect(NationalProgressPayloadSchema.safeParse(payload).success).toBe(readNationalProgress(payload).ok);
  },
);

test.prop([fc.oneof(spoiled(FULL), oddly(FULL), fc.anything({ withBigInt: true, withDate: true, withMap: true }))], {
  numRuns: 1000,
})("whatever is read, it is bounded, frozen, survives JSON, and can be said", (payload) => {
  const result = readNationalDossier(payload);
  expect(unfrozenPaths(result)).toEqual([]);
  expect(throughJson(result)).toEqual(result);
  if (result.ok) return;
  expect(result.issues.length).toBeLessThanOrEqual(50);
  expect(JSON.stringify(result).length).toBeLessThan(20_000);
  for (const issue of result.issues) {
    for (const { sentence } of [en, vi]) expect(sentence(issue)).not.toMatch(/undefined|NaN|\[object/);
  }
});
