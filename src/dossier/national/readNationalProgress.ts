import { PROGRESS } from "./dossierCodec.js";
import type { NationalProgressResult } from "./model.js";
import { readPayload } from "./readPayload.js";
import { unread } from "./report.js";

/**
 * Reads a step in handling as the national portal's service `CapNhatTienDoHoSoMC` has it [practice], with the same care as
 * `readNationalDossier`: it does not throw, and what it gives back is bounded.
 *
 * @example
 * ```ts
 * import { readNationalProgress } from "motcua/dossier";
 *
 * const result = readNationalProgress({
 *   MaHoSo: "H44.100-260210-0001",
 *   ThoiDiemXuLy: "20260211090000",
 *   TrangThai: "4",
 *   PhongBanXuLy: "Phòng Tư pháp",
 * });
 * result.ok && result.progress.status; // => "in-processing"
 * ```
 */
export const readNationalProgress = (payload: unknown): NationalProgressResult => {
  const { read, report } = readPayload(PROGRESS, payload);
  if (read === undefined || report.issues.length > 0) return unread(report);
  return Object.freeze({ ok: true, progress: read, leftOut: Object.freeze([...report.leftOut]) });
};
