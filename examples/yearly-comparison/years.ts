import { type Assessment, type Observation, scoreUnits } from "motcua/reform-index";
import { communeIndexExample } from "motcua/vn";

/** What was observed in a commune in one year, in the order of the criteria; all of it is invented. */
interface Year {
  readonly daysLate: number;
  readonly initiative: boolean;
  readonly dialogues: number;
  readonly budget: boolean;
  readonly posted: Observation;
  readonly onTime: Observation;
  readonly online: Observation;
  /** `null`: no survey was held. */
  readonly satisfied: Observation;
  readonly copied: number;
  readonly withoutApology: number;
}

const of = (numerator: number, denominator: number): Observation => ({ numerator, denominator });

const YEARS: Readonly<Record<string, readonly [before: Year, after: Year]>> = {
  "xã Đông": [
    {
      ...{ daysLate: 3, initiative: false, dialogues: 1, budget: true, posted: of(180, 191), onTime: of(1_820, 1_900) },
      ...{ online: of(620, 1_900), satisfied: of(81, 100), copied: 0, withoutApology: 4 },
    },
    {
      ...{ daysLate: 0, initiative: true, dialogues: 2, budget: true, posted: of(191, 191), onTime: of(2_010, 2_080) },
      ...{ online: of(910, 2_080), satisfied: of(88, 100), copied: 1, withoutApology: 0 },
    },
  ],
  "xã Tây": [
    {
      ...{ daysLate: 0, initiative: true, dialogues: 2, budget: true, posted: of(191, 191), onTime: of(1_490, 1_500) },
      ...{ online: of(700, 1_500), satisfied: of(93, 100), copied: 2, withoutApology: 0 },
    },
    {
      ...{
        daysLate: 5,
        initiative: false,
        dialogues: 2,
        budget: false,
        posted: of(191, 191),
        onTime: of(1_390, 1_610),
      },
      ...{ online: of(750, 1_610), satisfied: of(84, 100), copied: 0, withoutApology: 9 },
    },
  ],
  "xã Bắc": [
    {
      ...{ daysLate: 1, initiative: false, dialogues: 2, budget: true, posted: of(170, 191), onTime: of(880, 950) },
      ...{ online: of(210, 950), satisfied: null, copied: 0, withoutApology: 2 },
    },
    {
      ...{ daysLate: 1, initiative: false, dialogues: 2, budget: true, posted: of(188, 191), onTime: of(930, 1_000) },
      ...{ online: of(330, 1_000), satisfied: of(70, 100), copied: 0, withoutApology: 1 },
    },
  ],
  "xã Nam": [
    {
      ...{ daysLate: 0, initiative: true, dialogues: 1, budget: true, posted: of(191, 191), onTime: of(0, 0) },
      ...{ online: of(0, 0), satisfied: of(79, 100), copied: 0, withoutApology: 0 },
    },
    {
      ...{ daysLate: 0, initiative: true, dialogues: 2, budget: true, posted: of(191, 191), onTime: of(310, 320) },
      ...{ online: of(120, 320), satisfied: of(82, 100), copied: 0, withoutApology: 0 },
    },
  ],
  "xã Trung": [
    {
      ...{ daysLate: 2, initiative: true, dialogues: 2, budget: true, posted: of(191, 191), onTime: of(1_200, 1_260) },
      ...{ online: of(480, 1_260), satisfied: of(86, 100), copied: 1, withoutApology: 1 },
    },
    {
      ...{ daysLate: 2, initiative: true, dialogues: 2, budget: true, posted: of(191, 191), onTime: of(1_200, 1_260) },
      ...{ online: of(480, 1_260), satisfied: of(86, 100), copied: 1, withoutApology: 1 },
    },
  ],
};

const assessmentOf = (unit: string, period: string, year: Year): Assessment => ({
  unit,
  period,
  level: "commune",
  surveyHeld: year.satisfied !== null,
  values: {
    "A.1": year.daysLate,
    "A.2": year.initiative,
    "A.3": year.dialogues,
    "A.4": year.budget,
    "B.1": year.posted,
    "B.2": year.onTime,
    "C.1": year.online,
    "D.1": year.satisfied,
    "E.1": year.copied,
    "E.2": year.withoutApology,
  },
});

const communes = Object.entries(YEARS);

/** The scorecards of two years of five communes, by one version of one index. */
export const before = scoreUnits(
  communeIndexExample,
  communes.map(([unit, [year]]) => assessmentOf(unit, "2025", year)),
);
export const after = scoreUnits(
  communeIndexExample,
  communes.map(([unit, [, year]]) => assessmentOf(unit, "2026", year)),
);
