import type { CountingRules } from "motcua/deadline";
import { defineProcedure, type Procedure } from "motcua/procedure";
import { vietnamCalendar } from "motcua/vn";

/** What stands at the end of a limit: the result, or only that the dossier is accepted. */
export type Outcome = "result" | "acceptance";

/** Where a limit comes from: the national catalogue, an act as other documents quote it, or nowhere. */
export type Basis = "catalogue" | "quoted" | "made-up";

/** A procedure that the page offers. */
export interface Offer {
  /** In addresses. */
  readonly id: string;
  /** The entry of the catalogue; where its official code is not known, `id` stands for it. */
  readonly procedure: Procedure;
  /** Its name in English; the Vietnamese one is the procedure's own. */
  readonly english: string;
  /** What is due at the end of its limit. */
  readonly outcome: Outcome;
  /** How sure its limit is. */
  readonly basis: Basis;
  /** The act or decision behind it, where there is one. */
  readonly source: string | null;
}

const workingDays = (amount: number) => ({ amount, unit: "working-day" }) as const;
const calendarDays = (amount: number) => ({ amount, unit: "calendar-day" }) as const;

/** Where the catalogue names no first day, a procedure is offered on every day of the calendar: no act says that it began there. */
const ALWAYS = vietnamCalendar.coverage.from;

/** Six procedures whose limits are counted in six ways. */
export const OFFERS: readonly Offer[] = [
  {
    id: "security-certificate",
    procedure: defineProcedure({
      code: "1.003204",
      version: "1523/QĐ-BCA-C06",
      name: "Cấp mới Giấy chứng nhận đủ điều kiện về an ninh, trật tự",
      from: ALWAYS,
      channels: ["counter", "online", "post"],
      limits: [{ limit: workingDays(5) }],
    }),
    english: "Certificate of security and order, first issue",
    outcome: "result",
    basis: "catalogue",
    source: "1.003204, 1523/QĐ-BCA-C06",
  },
  {
    id: "driving-licence",
    procedure: defineProcedure({
      code: "3.000346",
      version: "1025/QĐ-BCA",
      name: "Cấp giấy phép lái xe",
      from: ALWAYS,
      channels: ["counter", "online", "post"],
      limits: [{ limit: calendarDays(3) }, { channel: "online", limit: calendarDays(7) }],
    }),
    english: "Driving licence",
    outcome: "result",
    basis: "catalogue",
    source: "3.000346, 1025/QĐ-BCA",
  },
  {
    id: "linked-birth",
    procedure: defineProcedure({
      code: "linked-birth",
      version: "301/2026/NĐ-CP",
      name: "Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
      from: "2026-09-01",
      channels: ["online"],
      limits: [{ limit: workingDays(3) }],
      rules: { cutOff: "15:00" },
      handling: { supplementEffect: "continue" },
    }),
    english: "Birth registration, residence and health insurance card of a child, in one dossier",
    outcome: "result",
    basis: "quoted",
    source: "63/2024/NĐ-CP, 301/2026/NĐ-CP",
  },
  {
    id: "linked-karaoke",
    procedure: defineProcedure({
      code: "linked-karaoke",
      version: "2025",
      name: "Liên thông cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke",
      from: "2025-11-17",
      channels: ["online"],
      limits: [{ limit: workingDays(16) }],
      // an hour before offices that close at 17:00
      rules: { cutOff: "16:00" },
      handling: { supplementEffect: "restart" },
    }),
    english: "Karaoke business permit with all its conditions, in one dossier",
    outcome: "result",
    basis: "quoted",
    source: null,
  },
  {
    id: "online-reception",
    procedure: defineProcedure({
      code: "online-reception",
      version: "2025",
      name: "Tiếp nhận hồ sơ nộp trực tuyến",
      from: ALWAYS,
      channels: ["online"],
      limits: [{ limit: { amount: 8, unit: "working-hour" } }],
    }),
    english: "Acceptance of a dossier submitted online",
    outcome: "acceptance",
    basis: "quoted",
    source: null,
  },
  {
    id: "building-permit",
    procedure: defineProcedure({
      code: "building-permit",
      version: "example",
      name: "Cấp giấy phép xây dựng nhà ở riêng lẻ",
      from: ALWAYS,
      channels: ["counter", "online", "post"],
      limits: [{ limit: workingDays(15) }, { channel: "online", limit: workingDays(12) }],
      handling: { supplementEffect: "restart" },
    }),
    english: "Building permit for a house",
    outcome: "result",
    basis: "made-up",
    source: null,
  },
];

/** How its limit is counted: what the procedure says, and what it says a supplement does. */
export const rulesOf = ({ rules, handling }: Procedure): CountingRules => ({
  ...rules,
  onPause: handling?.supplementEffect,
});
