import { type DossierEvent, dossierFindings, nationalStatusCode, termsOf } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import type { Moment } from "motcua/time";
import { vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * On 1 July 2025 Decree 118/2025 replaced Decree 61/2018. A dossier keeps the rules of the day on which it was received
 * (assumed: the transitional article was not read). Both dossiers are asked for a supplement a week later.
 */
describe("Hồ sơ qua ngày 01/07/2025 (a dossier across 1 July 2025)", () => {
  const context = contextOf({ regimes: vietnamRegimes });
  const asked = (received: Moment, at: Moment): readonly DossierEvent[] => [
    { type: "accepted", at: received, code: "000.00.16.H40-250627-0003", channel: "counter" },
    { type: "processing-started", at: received, unit: "Phòng Kinh tế" },
    { type: "supplement-requested", at, note: "Thiếu bản vẽ" },
  ];

  test("tiếp nhận thứ Sáu 27/06 theo Nghị định 61, yêu cầu 08/07: quá 3 ngày làm việc (Mon 30, Tue 1, Wed 2 July)", () => {
    const dossier = replayed(asked("2025-06-27T09:00", "2025-07-08T09:00"), context);
    expect(dossierFindings(dossier, context, "2025-07-08").map(sentence)).toEqual([
      "Yêu cầu bổ sung 09:00 ngày 08/07/2025 là quá hạn: chỉ được yêu cầu đến hết ngày 02/07/2025 [Nghị định 61/2018/NĐ-CP, khoản 4 Điều 19].",
    ]);
  });

  test("yêu cầu ngày 02/07 thì kịp, dù Nghị định 118 đã có hiệu lực (on 2 July it is in time, under the old rule)", () => {
    const dossier = replayed(asked("2025-06-27T09:00", "2025-07-02T16:00"), context);
    expect(dossierFindings(dossier, context, "2025-07-02")).toEqual([]);
    expect(termsOf(dossier, context).handling.supplementWithin).toEqual({ amount: 3, unit: "working-day" });
  });

  test("tiếp nhận 01/07 theo Nghị định 118: điều khoản chưa đọc được, không kết luận (the article is unread: nothing is held against it)", () => {
    const dossier = replayed(asked("2025-07-01T09:00", "2025-07-10T09:00"), context);
    expect(dossierFindings(dossier, context, "2025-07-10")).toEqual([]);
    expect(termsOf(dossier, context).handling.supplementWithin).toBeUndefined();
  });

  test("nhận bổ sung theo Nghị định 61: tính lại từ đầu, về trạng thái 2 (supplied in July, it still restarts)", () => {
    const supplied: DossierEvent = { type: "supplement-supplied", at: "2025-07-11T09:00" };
    const dossier = replayed([...asked("2025-06-27T09:00", "2025-07-02T16:00"), supplied], context);
    expect(nationalStatusCode(dossier.status)).toBe("2");
    expect(termsOf(dossier, context).sources.supplementEffect?.article).toBe("art. 19(4)");
  });
});
