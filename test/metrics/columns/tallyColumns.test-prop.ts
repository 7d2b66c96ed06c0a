import fc from "fast-check";
import { nationalStatusFromCode } from "motcua/dossier";
import {
  type ColumnarDossiers,
  columnsOf,
  type DossierRecord,
  mergeTallies,
  NO_DAY,
  type TallyOptions,
  tallyColumns,
  tallyColumnsBy,
  tallyDossiers,
  tallyDossiersBy,
} from "motcua/metrics";
import { CHANNELS } from "motcua/procedure";
import { fromEpochDay } from "motcua/time";
import { describe, expect, test } from "vitest";
import { optionsArbitrary, recordsArbitrary } from "../../support/metricsArbitraries.js";

const byDate = optionsArbitrary.map((options) => ({ ...options, compareBy: "date" as const }));

/** Days around 1970, where numbers change their sign, and around the year, in which differences could leave 32 bits. */
const days = fc.oneof(
  fc.integer({ min: -30, max: 30 }),
  fc.integer({ min: 20_440, max: 20_500 }),
  fc.constantFrom(-719_528, 2_932_896, NO_DAY),
);

const columnsArbitrary = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 2 }), days, days, days), { maxLength: 20 })
  .map((rows) => ({
    statuses: Uint8Array.from(rows, ([status]) => status),
    channels: Uint8Array.from(rows, ([, channel]) => channel),
    receivedDays: Int32Array.from(rows, ([, , received]) => received),
    dueDays: Int32Array.from(rows, ([, , , due]) => due),
    finishedDays: Int32Array.from(rows, ([, , , , finished]) => finished),
  }));

const dateAt = (entries: Int32Array, row: number) => {
  const day = entries[row] as number;
  return day === NO_DAY ? null : fromEpochDay(day);
};

const recordsAt = ({ statuses, channels, receivedDays, dueDays, finishedDays }: ColumnarDossiers) =>
  Array.from(
    statuses,
    (status, row): DossierRecord => ({
      code: String(row),
      status: nationalStatusFromCode(String(status)),
      channel: CHANNELS[channels[row] as number] as DossierRecord["channel"],
      receivedAt: dateAt(receivedDays, row),
      dueAt: dateAt(dueDays, row),
      finishedAt: dateAt(finishedDays, row),
    }),
  );

const optionsAround = fc
  .record({
    period: fc.constantFrom(
      { from: "1969-12-20", to: "1970-01-10" },
      { from: "1970-01-01", to: "1970-01-20" },
      { from: "2026-01-01", to: "2026-01-31" },
      { from: "0000-01-01", to: "9999-12-31" },
    ),
    asOf: fc.constantFrom("1970-01-05", "2026-01-20", "9999-12-31"),
    cohort: fc.constantFrom("handled", "received", "resolved"),
    allocation: fc.constantFrom("by-due-date", "local-practice"),
  } as const)
  .filter(({ period, asOf }) => asOf >= period.from) as fc.Arbitrary<TallyOptions>;

describe("columns of any days", () => {
  test("have the tally of the records that they stand for, and come back from them", () => {
    fc.assert(
      fc.property(columnsArbitrary, optionsAround, (columns, options) => {
        const records = recordsAt(columns);
        expect(tallyColumns(columns, options)).toEqual(tallyDossiers(records, options));
        expect(columnsOf(records)).toEqual(columns);
      }),
      { numRuns: 2_000 },
    );
  });
});

const NAMES = ["", "Hộ tịch", "Đất đai"];
const fieldOf = ({ code }: { readonly code: string }): number => code.length % NAMES.length;

describe("columns made of records", () => {
  test("have the tally of the records, under every cohort and allocation", () => {
    fc.assert(
      fc.property(recordsArbitrary, byDate, (records, options) => {
        expect(tallyColumns(columnsOf(records), options)).toEqual(tallyDossiers(records, options));
      }),
      { numRuns: 1_000 },
    );
  });

  test("have the tally of each group, and of none where a group has no dossier", () => {
    fc.assert(
      fc.property(recordsArbitrary, byDate, (records, options) => {
        const numbers = Int32Array.from(records, fieldOf);
        const groups = tallyColumnsBy(columnsOf(records), { names: NAMES, numbers }, options);
        const expected = tallyDossiersBy(records, (record) => NAMES[fieldOf(record)] ?? "", options);
        expect([...groups.keys()]).toEqual(NAMES);
        for (const [name, tally] of groups) {
          expect(tally).toEqual(expected.get(name) ?? tallyDossiers([], options));
        }
        expect(mergeTallies(...groups.values())).toEqual(tallyColumns(columnsOf(records), options));
      }),
    );
  });
});
