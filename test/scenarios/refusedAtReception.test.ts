import { applyEvent, availableEvents, type DossierEvent, dossierDeadline, nationalStatusCode } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import { contextOf, refusalOf, replayed } from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

/** Submitted on the portal in the evening of Tuesday 10 February 2026; the one-stop shop finds that it is not competent. */
describe("Từ chối tiếp nhận (refused at reception)", () => {
  const context = contextOf();
  const events: readonly DossierEvent[] = [
    { type: "submitted", at: "2026-02-10T20:15", code: "H44.100-260210-0007", channel: "online" },
    { type: "refused", at: "2026-02-11T09:00", note: "Không thuộc thẩm quyền giải quyết" },
  ];
  const dossier = replayed(events, context);

  test("trạng thái 3, không có ngày tiếp nhận (status 3, never accepted, nothing was handled)", () => {
    expect(nationalStatusCode(dossier.status)).toBe("3");
    expect(dossier).toMatchObject({ submittedAt: "2026-02-10T20:15", acceptedAt: null, finishedAt: null });
  });

  test("không có thời hạn giải quyết (no limit ever ran)", () => {
    const error = thrownBy(() => dossierDeadline(dossier, context));
    expect(error.code).toBe("dossier/no-deadline");
    expect(sentence(error)).toBe(
      'Hồ sơ "H44.100-260210-0007" chưa được tiếp nhận nên chưa tính thời hạn giải quyết. Hãy tính thời hạn sau khi hồ sơ được tiếp nhận.',
    );
  });

  test("hồ sơ đã kết thúc: muốn nộp lại phải mở hồ sơ mới (nothing more can happen to it)", () => {
    expect(availableEvents(dossier)).toEqual([]);
    const refusal = refusalOf(applyEvent(dossier, { type: "accepted", at: "2026-02-11T10:00" }, context));
    expect(sentence(refusal)).toBe(
      'Không thể ghi nhận bước "Tiếp nhận hồ sơ" (10:00 ngày 11/02/2026): hồ sơ "H44.100-260210-0007" đang ở trạng thái "Không được tiếp nhận". Bảng chuyển trạng thái không có bước tiếp theo.',
    );
  });
});
