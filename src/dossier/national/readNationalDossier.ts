import { DOSSIER } from "./dossierCodec.js";
import type { NationalDossierResult } from "./model.js";
import { readPayload } from "./readPayload.js";
import { unread } from "./report.js";

/**
 * Reads a dossier as the national portal's service `DongBoHoSoMC` has it. Strict about kinds, codes and times, tolerant of what is
 * absent: absent, `null` and empty texts and lists all say nothing. Fields that are not known are left out and named. Whatever is
 * passed in, this does not throw: at most 50 issues come back, with values cut at 80 characters. Texts up to 4000 characters (200
 * for codes and numbers) and lists up to 500 items are read; these bounds are this library's own.
 *
 * Names and codes are known from practice; no act that defines the service was read.
 *
 * @example
 * ```ts
 * import { readNationalDossier } from "motcua/dossier";
 *
 * const result = readNationalDossier({
 *   MaHoSo: "H44.100-260210-0001",
 *   TrangThaiHoSo: "4",
 *   KenhThucHien: "2",
 *   NgayTiepNhan: "20260210154000",
 *   NgayTra: "",
 * });
 * result.ok && result.dossier.acceptedAt; // => "2026-02-10T15:40"
 * const wrong = readNationalDossier({ MaHoSo: "H44.100-260210-0001", TrangThaiHoSo: 4 });
 * !wrong.ok && wrong.issues;
 * // => [{ code: "dossier/national-wrong-type", facts: { path: "TrangThaiHoSo", given: "number", expected: "text" } }]
 * ```
 */
export const readNationalDossier = (payload: unknown): NationalDossierResult => {
  const { read, report } = readPayload(DOSSIER, payload);
  if (read === undefined || report.issues.length > 0) return unread(report);
  return Object.freeze({ ok: true, dossier: read, leftOut: Object.freeze([...report.leftOut]) });
};
