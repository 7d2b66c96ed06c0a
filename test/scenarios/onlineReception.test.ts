import { type DossierEvent, dossierFindings } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import type { Moment } from "motcua/time";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * Linked karaoke decree art. 6: within 8 working hours from its reception on the portal an online dossier is accepted, or a
 * supplement asked for. Offices work 07:30 to 11:30 and 13:00 to 17:00.
 */
describe("Tiếp nhận trực tuyến trong 8 giờ làm việc (online reception within 8 working hours)", () => {
  const context = contextOf({ receptionLimit: { amount: 8, unit: "working-hour" } });
  const submitted = (at: Moment): DossierEvent => ({
    type: "submitted",
    at,
    code: "H26.10-260306-0009",
    channel: "online",
  });
  const findings = (at: Moment, ...answers: readonly DossierEvent[]) =>
    dossierFindings(replayed([submitted(at), ...answers], context), context, answers.at(-1)?.at ?? "2026-03-10T09:00");

  test("nộp 14:00 thứ Sáu: chậm nhất 14:00 thứ Hai (3 hours on Friday, 4 on Monday morning, 1 after noon)", () => {
    expect(findings("2026-03-06T14:00", { type: "accepted", at: "2026-03-09T14:00" })).toEqual([]);
    const late = findings("2026-03-06T14:00", { type: "accepted", at: "2026-03-09T14:05" });
    expect(late.map(sentence)).toEqual([
      "Hồ sơ nộp 14:00 ngày 06/03/2026 phải được tiếp nhận hoặc thông báo chậm nhất 14:00 ngày 09/03/2026, nhưng được tiếp nhận hoặc thông báo 14:05 ngày 09/03/2026.",
    ]);
  });

  test("nộp tối thứ Sáu: tính từ giờ mở cửa thứ Hai, đến 17:00 (in the evening: all 8 hours are Monday's)", () => {
    expect(findings("2026-03-06T20:15", { type: "refused", at: "2026-03-09T17:00" })).toEqual([]);
    expect(findings("2026-03-06T20:15", { type: "refused", at: "2026-03-09T17:01" })[0]?.facts).toMatchObject({
      dueAt: "2026-03-09T17:00",
      answeredAt: "2026-03-09T17:01",
    });
  });

  test("yêu cầu bổ sung cũng là trả lời (asking for a supplement answers it; the acceptance after it is not late)", () => {
    const events: readonly DossierEvent[] = [
      { type: "supplement-requested", at: "2026-03-09T08:00", note: "Thiếu hợp đồng thuê" },
      { type: "supplement-supplied", at: "2026-03-12T10:00" },
      { type: "accepted", at: "2026-03-12T15:00" },
    ];
    expect(findings("2026-03-06T14:00", ...events)).toEqual([]);
  });

  test("chưa ai trả lời: được nêu tên ngay sau giờ đó (unanswered on Tuesday morning)", () => {
    expect(findings("2026-03-06T14:00").map(({ facts }) => facts)).toEqual([
      { submittedAt: "2026-03-06T14:00", dueAt: "2026-03-09T14:00", answeredAt: null, source: null },
    ]);
  });
});
