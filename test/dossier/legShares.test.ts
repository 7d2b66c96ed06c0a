import { type Dossier, type DossierContext, type DossierEvent, type LegShares, legShares } from "motcua/dossier";
import type { Moment } from "motcua/time";
import { describe, expect, test } from "vitest";
import {
  ACCEPTED,
  CODE,
  contextOf,
  dossierIn,
  replayed,
  throughJson,
  unfrozenPaths,
} from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

// March 2026 has no holiday: Monday 2 to Friday 6, 9 to 13, 16 to 20.
const MON_2026_03_02 = "2026-03-02";
const TUE_2026_03_03 = "2026-03-03";
const THU_2026_03_05 = "2026-03-05";
const FRI_2026_03_06 = "2026-03-06";
const TUE_2026_03_10 = "2026-03-10";
const WED_2026_03_11 = "2026-03-11";
const THU_2026_03_12 = "2026-03-12";
const FRI_2026_03_13 = "2026-03-13";
const MON_2026_03_16 = "2026-03-16";

const accepted = (at: Moment): DossierEvent => ({
  type: "accepted",
  at,
  code: CODE,
  channel: "counter",
  unit: "Một cửa",
});
const forwarded = (at: Moment, unit: string): DossierEvent => ({ type: "forwarded", at, unit });

const sharesOf = (events: readonly DossierEvent[], asOf: Moment, context = contextOf()): LegShares =>
  legShares(replayed(events, context), context, asOf);

const amounts = ({ legs, total }: LegShares): readonly (readonly [string | null, number])[] => [
  ...legs.map(({ unit, used }) => [unit, used.amount] as const),
  ["total", total.amount],
];

describe("days", () => {
  const three: readonly DossierEvent[] = [
    accepted(MON_2026_03_02),
    forwarded(TUE_2026_03_03, "Phòng Kinh tế"),
    forwarded(TUE_2026_03_10, "Chi cục Thuế"),
  ];

  test("each unit has the days after it got the dossier, up to the day on which it passed it on", () => {
    const shares = sharesOf([...three, { type: "processed", at: THU_2026_03_12 }], "2026-03-31");
    // Tue 3; Wed 4, Thu 5, Fri 6, Mon 9, Tue 10; Wed 11, Thu 12.
    expect(shares).toEqual({
      legs: [
        { unit: "Một cửa", from: MON_2026_03_02, to: TUE_2026_03_03, used: { amount: 1, unit: "working-day" } },
        { unit: "Phòng Kinh tế", from: TUE_2026_03_03, to: TUE_2026_03_10, used: { amount: 5, unit: "working-day" } },
        { unit: "Chi cục Thuế", from: TUE_2026_03_10, to: THU_2026_03_12, used: { amount: 2, unit: "working-day" } },
      ],
      total: { amount: 8, unit: "working-day" },
    });
    expect(unfrozenPaths(shares)).toEqual([]);
  });

  test("who has it is measured up to the day of the question", () => {
    expect(amounts(sharesOf(three, FRI_2026_03_13))).toEqual([
      ["Một cửa", 1],
      ["Phòng Kinh tế", 5],
      ["Chi cục Thuế", 3],
      ["total", 9],
    ]);
  });

  test("a day of the question before what is known: nobody has used anything after it", () => {
    expect(amounts(sharesOf(three, THU_2026_03_05))).toEqual([
      ["Một cửa", 1],
      ["Phòng Kinh tế", 2],
      ["Chi cục Thuế", 0],
      ["total", 3],
    ]);
  });

  test("a supplement's time is nobody's; what was used before a restart was used", () => {
    const events: readonly DossierEvent[] = [
      accepted(MON_2026_03_02),
      forwarded(TUE_2026_03_03, "Phòng Kinh tế"),
      { type: "supplement-requested", at: THU_2026_03_05 },
      { type: "supplement-supplied", at: TUE_2026_03_10 },
      { type: "processing-started", at: WED_2026_03_11, unit: "Phòng Kinh tế" },
      { type: "processed", at: FRI_2026_03_13 },
    ];
    // Tue 3; Wed 4 and Thu 5, then Wed 11; Thu 12 and Fri 13. Counted as a pause or afresh, the same days were worked.
    const expected = [
      ["Một cửa", 1],
      ["Phòng Kinh tế", 3],
      ["Phòng Kinh tế", 2],
      ["total", 6],
    ];
    expect(amounts(sharesOf(events, FRI_2026_03_13))).toEqual(expected);
    const going: readonly DossierEvent[] = events.map((event) =>
      event.type === "processing-started" ? forwarded(WED_2026_03_11, "Phòng Kinh tế") : event,
    );
    expect(amounts(sharesOf(going, FRI_2026_03_13, contextOf({ supplementEffect: "continue" })))).toEqual(expected);
  });

  test("after a recall the last unit has it as if it had never been finished", () => {
    const events: readonly DossierEvent[] = [
      ...three,
      { type: "processed", at: WED_2026_03_11 },
      { type: "recalled", at: FRI_2026_03_13 },
      { type: "processed", at: MON_2026_03_16 },
    ];
    // Wed 11, Thu 12, Fri 13, Mon 16.
    expect(amounts(sharesOf(events, "2026-03-31")).slice(2)).toEqual([
      ["Chi cục Thuế", 4],
      ["total", 10],
    ]);
  });

  test("time after the due date is used time", () => {
    const events: readonly DossierEvent[] = [...three, { type: "processed", at: THU_2026_03_12 }];
    const late = sharesOf(events, "2026-03-31", contextOf({ limit: { amount: 2, unit: "working-day" } }));
    expect(amounts(late)).toEqual(amounts(sharesOf(events, "2026-03-31")));
  });

  test("a dossier withdrawn while a supplement is awaited used what it had used", () => {
    const events: readonly DossierEvent[] = [
      accepted(MON_2026_03_02),
      { type: "supplement-requested", at: THU_2026_03_05 },
      { type: "withdrawn", at: FRI_2026_03_13 },
    ];
    expect(amounts(sharesOf(events, "2026-03-31"))).toEqual([
      ["Một cửa", 3],
      ["total", 3],
    ]);
  });

  test("the way to the competent agency is no part of the limit", () => {
    const events: readonly DossierEvent[] = [
      { type: "accepted", at: MON_2026_03_02, code: CODE, channel: "counter", nonTerritorial: true, unit: "Một cửa A" },
      { type: "agency-received", at: THU_2026_03_05, unit: "Một cửa B" },
      { type: "processed", at: TUE_2026_03_10 },
    ];
    // Fri 6, Mon 9, Tue 10.
    expect(amounts(sharesOf(events, "2026-03-31"))).toEqual([
      ["Một cửa A", 0],
      ["Một cửa B", 3],
      ["total", 3],
    ]);
  });
});

test("hours: handed over at 10:00 and 14:30, in the hours of the office", () => {
  const context = contextOf({ limit: { amount: 24, unit: "working-hour" } });
  const events: readonly DossierEvent[] = [
    accepted("2026-03-02T15:30"),
    forwarded("2026-03-03T10:00", "Phòng Kinh tế"),
    forwarded("2026-03-04T14:30", "Chi cục Thuế"),
    { type: "processed", at: "2026-03-05T09:00" },
  ];
  // 1:30 and 2:30; 1:30 and 4, 4 and 1:30; 2:30 and 1:30.
  expect(amounts(sharesOf(events, "2026-03-31T08:00", context))).toEqual([
    ["Một cửa", 4],
    ["Phòng Kinh tế", 11],
    ["Chi cục Thuế", 4],
    ["total", 19],
  ]);
});

test("is the same for a dossier that came from a file", () => {
  const dossier = replayed([accepted(MON_2026_03_02), forwarded(FRI_2026_03_06, "Chi cục Thuế")]);
  expect(legShares(throughJson(dossier), contextOf(), FRI_2026_03_13)).toEqual(
    legShares(dossier, contextOf(), FRI_2026_03_13),
  );
});

describe("what cannot be asked is thrown", () => {
  test.each([
    ["dossier/no-deadline", () => legShares(dossierIn("registered"), contextOf(), MON_2026_03_02)],
    ["dossier/no-deadline", () => legShares(dossierIn("accepted"), contextOf({ limit: null }), MON_2026_03_02)],
    ["dossier/invalid-argument", () => legShares(undefined as unknown as Dossier, contextOf(), MON_2026_03_02)],
    ["dossier/invalid-argument", () => legShares(replayed([ACCEPTED]), {} as DossierContext, MON_2026_03_02)],
    ["time/invalid-date", () => legShares(dossierIn("accepted"), contextOf(), "2026-02-30")],
  ])("%s", (code, call) => {
    expect(thrownBy(call).code).toBe(code);
  });
});
