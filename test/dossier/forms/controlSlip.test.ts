import { splitLimit } from "motcua/deadline";
import { controlSlip, type DossierEvent, type DossierFile, replayDossier } from "motcua/dossier";
import { defineProcedure, FOUR_STEPS, type ProcedureDefinition, type ProcedureStep } from "motcua/procedure";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../support/thrownBy.js";

const FILE: DossierFile = {
  agency: "UBND xã Yên Lập",
  receivingUnit: "Một cửa",
  content: "Cấp giấy phép xây dựng",
  submitter: { name: "Nguyễn Văn A" },
  papers: [],
  sets: 1,
};

const days = (amount: number) => ({ amount, unit: "working-day" }) as const;

const contextOf = (steps: readonly ProcedureStep[], properties: Partial<ProcedureDefinition> = {}) => ({
  calendar: vietnamCalendar,
  procedure: [
    defineProcedure({
      code: "1.009994",
      version: "2026",
      name: "Cấp giấy phép xây dựng",
      from: "2026-01-01",
      limits: [{ limit: days(10) }],
      steps,
      ...properties,
    }),
  ],
});

const step = (unit: string, amount: number, properties: Partial<ProcedureStep> = {}): ProcedureStep => ({
  id: `${unit} ${amount}`,
  title: unit,
  unit,
  limit: days(amount),
  ...properties,
});

const MON_2026_03_02 = "2026-03-02";
const TUE_2026_03_03 = "2026-03-03";
const WED_2026_03_04 = "2026-03-04";
const FRI_2026_03_06 = "2026-03-06";
const MON_2026_03_09 = "2026-03-09";
const WED_2026_03_11 = "2026-03-11";

const forwarded = (at: typeof FRI_2026_03_06 | typeof WED_2026_03_04, unit: string): DossierEvent => ({
  type: "forwarded",
  at,
  unit,
});

/** Each row as unit, days used, days given, outcome. */
const rowsOf = (
  later: readonly DossierEvent[],
  context: Parameters<typeof controlSlip>[2],
  unit = "Một cửa",
  channel: "counter" | "online" = "counter",
) => {
  const accepted: DossierEvent = { type: "accepted", at: MON_2026_03_02, code: "H44.100-260302-0001", channel, unit };
  const result = replayDossier([accepted, ...later], context);
  if (!result.ok) throw new Error(result.refusal.code);
  const { rows } = controlSlip(result.dossier, FILE, context, "2026-03-31");
  return rows.map(({ to, used, limit, outcome }) => [to, used?.amount, limit?.amount ?? null, outcome]);
};

describe("a unit with several steps", () => {
  test("the return is judged by the step of the return, not by that of the reception", () => {
    const limits = splitLimit(days(10), [0.5, 7, 0.5, 2]);
    const steps = FOUR_STEPS.map((one, index) => ({ ...one, limit: limits[index] ?? null }));
    const [shop, office, head] = steps.map(({ unit }) => unit) as [string, string, string];
    const rows = rowsOf(
      [
        { type: "processing-started", at: TUE_2026_03_03, unit: office },
        { type: "forwarded", at: FRI_2026_03_06, unit: head },
        { type: "forwarded", at: MON_2026_03_09, unit: shop },
        { type: "processed", at: WED_2026_03_11 },
      ],
      contextOf(steps),
      shop,
    );
    // 1 day against half a day at reception; 2 days against 2 at the return.
    expect(rows).toEqual([
      [shop, 1, 0.5, "late"],
      [office, 3, 7, "early"],
      [head, 1, 0.5, "late"],
      [shop, 2, 2, "on-time"],
    ]);
  });

  test("as often as it has steps, each is judged by its own", () => {
    const steps = [step("Một cửa", 1), step("Phòng Kinh tế", 1), step("Một cửa", 3)];
    const later = [
      forwarded(WED_2026_03_04, "Phòng Kinh tế"),
      forwarded(FRI_2026_03_06, "Một cửa"),
      { type: "processed", at: MON_2026_03_09 },
    ] as const;
    expect(rowsOf(later, contextOf(steps))).toEqual([
      ["Một cửa", 2, 1, "late"],
      ["Phòng Kinh tế", 2, 1, "late"],
      ["Một cửa", 1, 3, "early"],
    ]);
  });
});

describe("a unit that had it more often than it has steps", () => {
  const later = [
    { type: "forwarded", at: TUE_2026_03_03, unit: "Phòng Kinh tế" },
    { type: "forwarded", at: WED_2026_03_04, unit: "Một cửa" },
    { type: "forwarded", at: FRI_2026_03_06, unit: "Phòng Kinh tế" },
    { type: "forwarded", at: MON_2026_03_09, unit: "Một cửa" },
    { type: "processed", at: WED_2026_03_11 },
  ] as const satisfies readonly DossierEvent[];

  test("one step: all share it, and none is judged", () => {
    const steps = [step("Một cửa", 1), step("Phòng Kinh tế", 5)];
    expect(rowsOf(later, contextOf(steps))).toEqual([
      ["Một cửa", 1, 1, null],
      ["Phòng Kinh tế", 1, 5, null],
      ["Một cửa", 2, 1, null],
      ["Phòng Kinh tế", 1, 5, null],
      ["Một cửa", 2, 1, null],
    ]);
  });

  test("two steps: the first is judged, what comes after shares the second", () => {
    const steps = [step("Một cửa", 1), step("Phòng Kinh tế", 2), step("Phòng Kinh tế", 1), step("Một cửa", 3)];
    expect(rowsOf(later, contextOf(steps))).toEqual([
      ["Một cửa", 1, 1, "on-time"],
      ["Phòng Kinh tế", 1, 2, "early"],
      ["Một cửa", 2, 3, null],
      ["Phòng Kinh tế", 1, 1, "on-time"],
      ["Một cửa", 2, 3, null],
    ]);
  });
});

describe("only the steps for the dossier's case and channel", () => {
  const steps = [
    step("Một cửa", 3, { channel: "online" }),
    step("Một cửa", 1, { channel: "counter" }),
    step("Phòng Kinh tế", 1, { case: "Cấp lại" }),
    step("Phòng Kinh tế", 5, { case: "Cấp mới" }),
  ];
  const later = [
    { type: "processing-started", at: TUE_2026_03_03, unit: "Phòng Kinh tế" },
    { type: "processed", at: FRI_2026_03_06 },
  ] as const satisfies readonly DossierEvent[];

  test.each([
    ["Cấp mới", "counter", ["Một cửa", 1, 1, "on-time"], ["Phòng Kinh tế", 3, 5, "early"]],
    ["Cấp lại", "counter", ["Một cửa", 1, 1, "on-time"], ["Phòng Kinh tế", 3, 1, "late"]],
    ["Cấp lại", "online", ["Một cửa", 1, 3, "early"], ["Phòng Kinh tế", 3, 1, "late"]],
    [undefined, "online", ["Một cửa", 1, 3, "early"], ["Phòng Kinh tế", 3, null, null]],
  ] as const)("%s, %s", (name, channel, first, second) => {
    const context = { ...contextOf(steps), case: name };
    expect(rowsOf(later, context, "Một cửa", channel)).toEqual([first, second]);
  });

  test("a case that the procedure does not name is refused, also where the limit is the context's own", () => {
    const context = { ...contextOf(steps), limit: days(10), case: "Cáp lại" };
    expect(thrownBy(() => rowsOf(later, context))).toMatchObject({
      code: "procedure/unknown-case",
      facts: { case: "Cáp lại", known: ["Cấp lại", "Cấp mới"] },
    });
  });
});
