import type { DossierContext } from "motcua/dossier";
import { defineProcedure, type Procedure } from "motcua/procedure";
import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
import { unknownProcedure } from "./errors.js";

const workingDays = (amount: number) => ({ amount, unit: "working-day" }) as const;
const calendarDays = (amount: number) => ({ amount, unit: "calendar-day" }) as const;

/** The catalogue names no first day of these versions. */
const ALWAYS = "2010-01-01";

/** Two entries of the national catalogue and one that is made up. The names of fields are this example's. */
export const CATALOGUE: readonly Procedure[] = [
  defineProcedure({
    code: "1.003204",
    version: "1523/QĐ-BCA-C06",
    name: "Cấp mới Giấy chứng nhận đủ điều kiện về an ninh, trật tự",
    from: ALWAYS,
    field: "An ninh, trật tự",
    channels: ["counter", "online", "post"],
    limits: [{ limit: workingDays(5) }],
  }),
  defineProcedure({
    code: "3.000346",
    version: "1025/QĐ-BCA",
    name: "Cấp giấy phép lái xe",
    from: ALWAYS,
    field: "Giấy phép lái xe",
    channels: ["counter", "online", "post"],
    limits: [{ limit: calendarDays(3) }, { channel: "online", limit: calendarDays(7) }],
  }),
  defineProcedure({
    code: "vi-du-xay-dung",
    version: "ví dụ",
    name: "Cấp giấy phép xây dựng nhà ở riêng lẻ (ví dụ)",
    from: ALWAYS,
    field: "Hoạt động xây dựng",
    channels: ["counter", "online", "post"],
    limits: [{ limit: workingDays(15) }, { channel: "online", limit: workingDays(12) }],
    handling: { supplementEffect: "restart" },
  }),
];

/** The versions of a procedure. */
export const versionsOf = (
  code: string | null,
  catalogue: readonly Procedure[],
): readonly [Procedure, ...Procedure[]] => {
  const [first, ...more] = catalogue.filter((procedure) => procedure.code === code);
  if (first === undefined) throw unknownProcedure({ code, known: [...new Set(catalogue.map((one) => one.code))] });
  return [first, ...more];
};

/** What applies to the dossiers of a procedure. */
export const contextOf = (code: string | null, catalogue: readonly Procedure[]): DossierContext => ({
  calendar: vietnamCalendar,
  regimes: vietnamRegimes,
  procedure: versionsOf(code, catalogue),
});
