import { availableEvents, type DossierEvent, dossierDeadline, nationalStatusCode } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/** Stopped at the applicant's request (form 05) on Wednesday 11 March 2026, resumed on Wednesday 18; 10 working days from Monday 2. */
describe("Dừng và tiếp tục xử lý (stopped and resumed, 10 working days)", () => {
  const context = contextOf();
  const stopped: readonly DossierEvent[] = [
    { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "online" },
    { type: "processing-started", at: "2026-03-02" },
    { type: "stopped", at: "2026-03-11", note: "Theo đề nghị của người nộp" },
  ];

  test("đang dừng: trạng thái 8, còn 3 ngày, chỉ có thể tiếp tục (3 to 6 and 9 to 11 March are used: 7 of 10)", () => {
    const dossier = replayed(stopped, context);
    expect(nationalStatusCode(dossier.status)).toBe("8");
    expect(dossierDeadline(dossier, context).remaining).toEqual({ amount: 3, unit: "working-day" });
    expect(availableEvents(dossier)).toEqual(["resumed"]);
  });

  test("tiếp tục 18/03: hẹn trả 23/03 (Thu 19, Fri 20, Mon 23)", () => {
    const dossier = replayed([...stopped, { type: "resumed", at: "2026-03-18" }], context);
    expect(nationalStatusCode(dossier.status)).toBe("4");
    expect(dossierDeadline(dossier, context)).toMatchObject({ dueDate: "2026-03-23", originalDueDate: "2026-03-16" });
  });

  test("lý do dừng được ghi lại (the reason is on the record)", () => {
    expect(replayed(stopped, context).interruptions).toEqual([
      { kind: "stop", status: "in-processing", from: "2026-03-11", to: null, reason: "Theo đề nghị của người nộp" },
    ]);
  });
});
