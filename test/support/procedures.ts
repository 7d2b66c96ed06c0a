import fc from "fast-check";
import type { LimitUnit, TimeLimit } from "motcua/deadline";
import {
  type AdministrativeLevel,
  type Channel,
  defineProcedure,
  type OneStopKind,
  type Procedure,
  type ProcedureDefinition,
  type ProcedureLimit,
} from "motcua/procedure";

export const CODE = "1.000656";
export const VERSION = "163/QĐ-BTP";

/** A limit in working days. */
export const days = (amount: number): TimeLimit => ({ amount, unit: "working-day" });

/** A definition with all seven mandatory parts, and whatever a test needs instead. */
export const definitionOf = (properties: Partial<ProcedureDefinition> = {}): ProcedureDefinition => ({
  code: CODE,
  version: VERSION,
  name: "Thủ tục đăng ký khai tử",
  from: "2026-02-10",
  levels: ["commune"],
  subjects: ["citizen"],
  performingAgency: "Ủy ban nhân dân cấp xã",
  channels: ["counter", "online", "post"],
  steps: [{ id: "all", title: "Giải quyết", unit: "Ủy ban nhân dân cấp xã", limit: null }],
  components: [{ name: "Tờ khai", originals: 1, copies: 0 }],
  sets: 1,
  limits: [{ limit: days(10) }],
  ...properties,
});

/** A procedure in which nothing is wrong, and whatever a test needs instead. */
export const procedureOf = (properties: Partial<ProcedureDefinition> = {}): Procedure =>
  defineProcedure(definitionOf(properties));

/** A call without types, as JavaScript makes it. */
// biome-ignore lint/complexity/noBannedTypes: any function of the room
export const untyped = (call: Function): ((...args: readonly unknown[]) => unknown) =>
  call as (...args: readonly unknown[]) => unknown;

export const channelArbitrary = fc.constantFrom<Channel>("counter", "online", "post");
export const caseArbitrary = fc.constantFrom("Cấp mới", "Cấp lại");

export const limitArbitrary: fc.Arbitrary<TimeLimit> = fc
  .tuple(
    fc.integer({ min: 0, max: 500 }),
    fc.constantFrom<LimitUnit>("working-day", "calendar-day", "working-hour", "month"),
  )
  .map(([amount, unit]) => ({ amount: unit === "working-day" ? amount / 2 : amount, unit }));

/** Rows of limits, each key at most once. */
export const limitsArbitrary: fc.Arbitrary<readonly ProcedureLimit[]> = fc.uniqueArray(
  fc.record({
    case: fc.option(caseArbitrary, { nil: undefined }),
    channel: fc.option(channelArbitrary, { nil: undefined }),
    limit: fc.option(limitArbitrary),
  }),
  { selector: (row) => `${row.case}/${row.channel}`, maxLength: 12 },
);

export const catalogueArbitrary: fc.Arbitrary<readonly Procedure[]> = fc.array(
  fc
    .record({
      field: fc.constantFrom(undefined, "Đất đai", "Hộ tịch", "Chứng thực"),
      levels: fc.subarray<AdministrativeLevel>(["ministry", "province", "commune"]),
      oneStop: fc.constantFrom<OneStopKind | undefined>(undefined, "single", "same-level", "across-levels"),
      onlineLevel: fc.constantFrom(undefined, "information", "partial", "full", 1, 2, 3, 4),
    })
    .map((properties) => procedureOf(properties as Partial<ProcedureDefinition>)),
  { maxLength: 20 },
);
