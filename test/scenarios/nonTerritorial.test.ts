import { availableEvents, type DossierEvent, dossierDeadline, dossierFindings } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import { vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

/**
 * Art. 17(3) of Decree 118/2025 as replaced by Decree 309/2026, in force from 5 August 2026: the limit of a dossier received outside
 * the territory runs from the moment the competent agency gets it. Handed in in one ward on Thursday 6 August 2026, it reaches
 * the competent one on Monday 10; 5 working days. August 2026 has no holiday.
 */
describe("Tiếp nhận phi địa giới (received outside the territory, 5 working days)", () => {
  const context = contextOf({ limit: { amount: 5, unit: "working-day" }, regimes: vietnamRegimes });
  const accepted: DossierEvent = {
    type: "accepted",
    at: "2026-08-06T09:00",
    code: "H26.10-260806-0004",
    channel: "counter",
    nonTerritorial: true,
    unit: "Một cửa phường A",
  };
  const arrived: DossierEvent = { type: "agency-received", at: "2026-08-10T08:00", unit: "Một cửa phường B" };

  test("trên đường chuyển: chưa tính thời hạn (on its way no limit runs)", () => {
    const error = thrownBy(() => dossierDeadline(replayed([accepted], context), context));
    expect(error.facts).toEqual({ code: "H26.10-260806-0004", because: "not-at-competent-agency" });
    expect(sentence(error)).toBe(
      'Hồ sơ "H26.10-260806-0004" được tiếp nhận phi địa giới và chưa đến cơ quan có thẩm quyền nên chưa tính thời hạn giải quyết. Hãy tính thời hạn sau khi cơ quan có thẩm quyền tiếp nhận.',
    );
  });

  test("cơ quan có thẩm quyền nhận 10/08: hẹn trả 17/08 (Tue 11 to Fri 14, Mon 17)", () => {
    expect(dossierDeadline(replayed([accepted, arrived], context), context)).toMatchObject({
      startDate: "2026-08-10",
      dueDate: "2026-08-17",
    });
  });

  test("chỉ nhận một lần (it arrives once)", () => {
    expect(availableEvents(replayed([accepted], context))).toContain("agency-received");
    expect(availableEvents(replayed([accepted, arrived], context))).not.toContain("agency-received");
  });

  test("chuyển chậm vẫn bị ghi nhận (received Thursday 09:00, it was to leave that day)", () => {
    expect(
      dossierFindings(replayed([accepted, arrived], context), context, "2026-08-10").map(({ code }) => code),
    ).toEqual(["dossier/forwarded-late"]);
  });

  test("tiếp nhận tại chỗ thì tính từ khi tiếp nhận: 13/08 (within the territory: Fri 7, Mon 10 to Thu 13)", () => {
    const local = replayed([{ ...accepted, nonTerritorial: false }], context);
    expect(dossierDeadline(local, context).dueDate).toBe("2026-08-13");
  });

  test("thủ tục quy định tính từ khi tiếp nhận thì theo thủ tục (a procedure may say otherwise)", () => {
    const own = { ...context, nonTerritorialStart: "accepted" } as const;
    expect(dossierDeadline(replayed([accepted, arrived], own), own).dueDate).toBe("2026-08-13");
  });
});
