import fc from "fast-check";
import {
  type DossierRecord,
  tallyDossiers,
  tallyDossiersAsync,
  tallyDossiersBy,
  tallyDossiersByAsync,
} from "motcua/metrics";
import { expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { optionsArbitrary, recordsArbitrary } from "../support/metricsArbitraries.js";

async function* streamOf(records: readonly DossierRecord[]): AsyncGenerator<DossierRecord> {
  for (const record of records) yield await Promise.resolve(record);
}

const OPTIONS = { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-01-31" } as const;
const fieldOf = ({ field }: DossierRecord): string => field ?? "";

test("a stream is tallied like a list, and so is a list", async () => {
  await fc.assert(
    fc.asyncProperty(recordsArbitrary, optionsArbitrary, async (records, options) => {
      const tally = tallyDossiers(records, options);
      expect(await tallyDossiersAsync(streamOf(records), options)).toEqual(tally);
      expect(await tallyDossiersAsync(records, options)).toEqual(tally);
      const groups = [...tallyDossiersBy(records, fieldOf, options)];
      expect([...(await tallyDossiersByAsync(streamOf(records), fieldOf, options))]).toEqual(groups);
    }),
  );
});

test("mistakes are rejected promises with typed errors", async () => {
  await expect(tallyDossiersAsync(7 as never, OPTIONS)).rejects.toMatchObject({
    code: "metrics/invalid-argument",
    facts: { argument: "records", value: 7, expected: ["AsyncIterable", "Iterable"] },
  });
  await expect(tallyDossiersAsync("abc" as never, OPTIONS)).rejects.toMatchObject({ facts: { argument: "records" } });
  await expect(tallyDossiersAsync(null as never, OPTIONS)).rejects.toMatchObject({ facts: { argument: "records" } });
  const bad = streamOf([recordOf({ code: "A-1", dueAt: "2026-02-30" })]);
  await expect(tallyDossiersAsync(bad, OPTIONS)).rejects.toMatchObject({
    code: "metrics/invalid-record",
    facts: { code: "A-1", property: "dueAt", value: "2026-02-30" },
  });
  await expect(tallyDossiersByAsync(streamOf([]), null as never, OPTIONS)).rejects.toMatchObject({
    facts: { argument: "key" },
  });
  const nameless = tallyDossiersByAsync(streamOf([recordOf()]), () => 5 as never, OPTIONS);
  await expect(nameless).rejects.toMatchObject({ code: "metrics/invalid-key", facts: { value: 5 } });
});
