import { fc, test } from "@fast-check/vitest";
import { type DossierCodeParts, formatDossierCode, nextDossierCode, parseDossierCode } from "motcua/dossier";
import { isMotcuaError } from "motcua/errors";
import { asIsoDate } from "motcua/time";
import { expect } from "vitest";

const dayArbitrary = (first: string, last: string) =>
  fc
    .date({ min: new Date(`${first}T00:00:00Z`), max: new Date(`${last}T00:00:00Z`), noInvalidDate: true })
    .map((date) => asIsoDate(date.toISOString().slice(0, 10)));

const unitArbitrary = fc.constantFrom("H44", "H44.01", "H44.100", "000.00.16.H40", "G09.29.1");
const sequenceArbitrary = fc.oneof(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 9_999_999_999 }));
const digitsArbitrary = fc.constantFrom(undefined, 4, 5, 6, 10);

const plainArbitrary = fc.record({
  unit: unitArbitrary,
  date: dayArbitrary("2000-01-01", "2099-12-31"),
  sequence: sequenceArbitrary,
  digits: digitsArbitrary,
});

const centralArbitrary = fc.record({
  unit: unitArbitrary,
  date: dayArbitrary("2026-01-25", "2099-12-31"),
  sequence: sequenceArbitrary,
  digits: digitsArbitrary,
  system: fc.stringMatching(/^\d\d$/),
});

const partsArbitrary: fc.Arbitrary<DossierCodeParts> = fc.oneof(plainArbitrary, centralArbitrary);

test.prop([partsArbitrary])("reading undoes writing, for one who knows which kind it is", (parts) => {
  const { unit, date, sequence, system = null } = parts;
  const centralised = system !== null;
  const parsed = parseDossierCode(formatDossierCode(parts), { centralised });
  expect(parsed).toMatchObject({ unit, date, sequence, system, centralised });
});

test.prop([partsArbitrary])("every reading writes the same text again, and the true one is among them", (parts) => {
  const text = formatDossierCode(parts);
  const { unit, date, readings } = parseDossierCode(text);
  for (const reading of readings) expect(formatDossierCode({ unit, date, ...reading })).toBe(text);
  expect(readings).toContainEqual(expect.objectContaining({ sequence: parts.sequence, system: parts.system ?? null }));
});

test.prop([fc.array(partsArbitrary, { minLength: 1, maxLength: 8 })])("the next code is new to its series", (all) => {
  const [first] = all as [DossierCodeParts];
  fc.pre(all.every(({ sequence }) => sequence < 9_999_999_999));
  const { unit, date, system = null } = first;
  const codes = all.map(formatDossierCode);
  const next = nextDossierCode({ unit, date, system }, codes);
  expect(codes).not.toContain(next);
  const { sequence } = parseDossierCode(next, { centralised: system !== null });
  expect(sequence).toBeGreaterThan(first.sequence);
});

test.prop([fc.oneof(fc.string(), fc.stringMatching(/^[A-Z.\d]{1,6}-\d{5,7}-\d{3,12}$/), fc.anything())])(
  "whatever else is read is a typed error",
  (value) => {
    try {
      parseDossierCode(value as string);
    } catch (error) {
      expect(isMotcuaError(error) && error.code).toBe("dossier/invalid-code");
    }
  },
);
