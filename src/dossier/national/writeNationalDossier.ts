import { DOSSIER } from "./dossierCodec.js";
import type { NationalDossier } from "./model.js";
import type { NationalDossierPayload } from "./payload.js";
import { writePayload } from "./writePayload.js";

/**
 * Writes a dossier as the national portal's service `DongBoHoSoMC` has it; `readNationalDossier` undoes it. What is `null`, empty
 * or an empty list is left out. Names and codes are known from practice; which fields the service insists on is not known.
 *
 * @throws MotcuaError `dossier/invalid-national-value` where a value cannot be written so that it can be read again,
 * `dossier/invalid-national-argument`, `time/invalid-date`, `time/invalid-date-time`
 * @example
 * ```ts
 * import { nationalDossierOf, replayDossier, writeNationalDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const result = replayDossier(
 *   [{ type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" }],
 *   { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } },
 * );
 * result.ok && writeNationalDossier(nationalDossierOf(result.dossier, { dueAt: "2026-02-13T17:00" }));
 * // => { MaHoSo: "H44.100-260210-0001", TrangThaiHoSo: "2", KenhThucHien: "1", NgayTiepNhan: "20260210154000", NgayHenTra: "20260213170000" }
 * ```
 */
export const writeNationalDossier = (dossier: NationalDossier): NationalDossierPayload =>
  writePayload(DOSSIER, dossier, "national dossier") as NationalDossierPayload;
