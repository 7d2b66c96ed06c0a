import { type DossierEvent, dossierDeadline, legShares } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * A land dossier of 15 working days goes through three agencies, each of which hands it on with a slip (Decree 61/2018 art.
 * 19(6)-(7)). Received on Monday 2 March 2026; at the tax office it waits for the payment from Thursday 12 to Tuesday 17.
 */
describe("Liên thông qua ba cơ quan (inter-agency over three units)", () => {
  const context = contextOf({ limit: { amount: 15, unit: "working-day" } });
  const events: readonly DossierEvent[] = [
    { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter", unit: "Một cửa phường" },
    { type: "forwarded", at: "2026-03-02", unit: "Chi nhánh Văn phòng đăng ký đất đai" },
    { type: "forwarded", at: "2026-03-10", unit: "Chi cục Thuế" },
    { type: "payment-requested", at: "2026-03-12", note: "Thuế thu nhập cá nhân" },
    { type: "payment-made", at: "2026-03-17" },
    { type: "forwarded", at: "2026-03-18", unit: "Sở Nông nghiệp và Môi trường" },
    { type: "processed", at: "2026-03-24" },
    { type: "result-returned", at: "2026-03-25" },
  ];
  const dossier = replayed(events, context);
  const shares = legShares(dossier, context, "2026-03-31");

  test("hẹn trả 26/03 (15 days end on Monday 23; the pause took Fri 13, Mon 16 and Tue 17)", () => {
    const deadline = dossierDeadline(dossier, context);
    expect([deadline.originalDueDate, deadline.dueDate]).toEqual(["2026-03-23", "2026-03-26"]);
  });

  test("mỗi cơ quan giữ hồ sơ bao lâu (who had it, and for how long the clock ran)", () => {
    expect(shares.legs.map(({ unit, from, to, used }) => [unit, from, to, used.amount])).toEqual([
      // Handed on at once.
      ["Một cửa phường", "2026-03-02", "2026-03-02", 0],
      // Tue 3 to Fri 6, Mon 9, Tue 10.
      ["Chi nhánh Văn phòng đăng ký đất đai", "2026-03-02", "2026-03-10", 6],
      // Wed 11, Thu 12, and Wed 18 after the payment.
      ["Chi cục Thuế", "2026-03-10", "2026-03-18", 3],
      // Thu 19, Fri 20, Mon 23, Tue 24; the end of handling, not the return, ends it.
      ["Sở Nông nghiệp và Môi trường", "2026-03-18", "2026-03-24", 4],
    ]);
  });

  test("cộng lại đúng bằng cả quá trình (the parts add up to the whole: 13 of 15 days)", () => {
    expect(shares.total).toEqual({ amount: 13, unit: "working-day" });
    expect(shares.legs.reduce((sum, { used }) => sum + used.amount, 0)).toBe(13);
  });
});
