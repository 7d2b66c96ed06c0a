import { PROGRESS } from "./dossierCodec.js";
import type { NationalProgress } from "./model.js";
import type { NationalProgressPayload } from "./payload.js";
import { writePayload } from "./writePayload.js";

/**
 * Writes a step in handling as the national portal's service `CapNhatTienDoHoSoMC` has it [practice]; `readNationalProgress` undoes
 * it. What is `null` or empty is left out.
 *
 * @throws MotcuaError `dossier/invalid-national-value`, `dossier/invalid-national-argument`, `time/invalid-date`,
 * `time/invalid-date-time`
 * @example
 * ```ts
 * import { nationalProgressOf, writeNationalProgress } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const result = nationalProgressOf(
 *   [{ type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter", unit: "Một cửa" }],
 *   { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } },
 * );
 * result.ok && result.progress.map(writeNationalProgress);
 * // => [{ MaHoSo: "H44.100-260210-0001", ThoiDiemXuLy: "20260210154000", TrangThai: "2", PhongBanXuLy: "Một cửa" }]
 * ```
 */
export const writeNationalProgress = (progress: NationalProgress): NationalProgressPayload =>
  writePayload(PROGRESS, progress, "progress") as NationalProgressPayload;
