import {
  ageing,
  type BacklogDay,
  backlog,
  backlogSeries,
  type DisclosedRate,
  type DossierRecord,
  discloseRate,
  type FormII06Made,
  type FormRefused,
  type HistogramClass,
  histogramClasses,
  type LitRate,
  makeFormII06,
  mergeTallies,
  type OnTimeBasis,
  onTimeRate,
  type PChart,
  pChart,
  type Rate,
  reportPeriod,
  type Tally,
  type TallyOptions,
  tallyDossiers,
  tallyDossiersBy,
  trafficLight,
  type WithheldRate,
} from "motcua/metrics";
import type { DateRange } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { KNOWN_UNTIL, LEAST_DOSSIERS } from "../data/records.js";

/** The ways to take an on-time rate, the national portal's first. */
export const BASES = ["qd766", "resolved", "received", "strict"] as const satisfies readonly OnTimeBasis[];

/** A report that the page offers. */
export interface Quarter {
  /** In addresses. */
  readonly id: string;
  readonly quarter: number;
  readonly period: DateRange;
}

/** The quarters of 2026 that the made dossiers cover, as the reporting decree cuts them: from the 15th to the 14th. */
export const QUARTERS: readonly Quarter[] = [1, 2, 3].map((quarter) => ({
  id: `2026-${quarter}`,
  quarter,
  period: reportPeriod({ kind: "quarter", year: 2026, index: quarter, calendar: "day-15" }),
}));

/** The months of the p-chart. */
const MONTHS = Array.from({ length: 12 }, (_, place) => {
  const year = place < 3 ? 2025 : 2026;
  const month = ((place + 9) % 12) + 1;
  return {
    label: `${month}/${year}`,
    period: reportPeriod({ kind: "month", year, index: month, calendar: "calendar" }),
  };
});

/** Lights of this example; which thresholds hold is for a plan to say. */
const LIGHTS = [
  { light: "green", from: 0.97 },
  { light: "amber", from: 0.95 },
  { light: "red", from: 0 },
] as const;

/** The greatest working days of each class of age. */
const AGE_BOUNDS = [5, 10, 20];

/** A unit and its rate, where it has enough dossiers. */
export interface UnitRate {
  readonly unit: string;
  readonly disclosed: DisclosedRate<OnTimeBasis> | WithheldRate<OnTimeBasis>;
}

/** Everything that the page shows for a period and a basis. */
export interface Figures {
  readonly form: FormII06Made | FormRefused;
  readonly tally: Tally;
  readonly rate: Rate<OnTimeBasis>;
  readonly light: LitRate;
  readonly units: readonly UnitRate[];
  readonly ages: readonly HistogramClass[];
  readonly backlog: readonly BacklogDay[];
  readonly chart: PChart;
}

const optionsOf = (period: DateRange): TallyOptions => ({
  period,
  asOf: period.to < KNOWN_UNTIL ? period.to : KNOWN_UNTIL,
});

const chartOf = (records: readonly DossierRecord[], basis: OnTimeBasis): PChart =>
  pChart(
    new Map(
      MONTHS.map(({ label, period }) => [label, onTimeRate(tallyDossiers(records, optionsOf(period)), basis)] as const),
    ),
  );

const unitRates = (records: readonly DossierRecord[], options: TallyOptions, basis: OnTimeBasis): readonly UnitRate[] =>
  [...tallyDossiersBy(records, ({ agency }) => agency ?? "", options)]
    .map(([unit, tally]) => ({ unit, disclosed: discloseRate(onTimeRate(tally, basis), LEAST_DOSSIERS) }))
    .toSorted((a, b) => a.unit.localeCompare(b.unit, "vi"));

/** Makes the figures of a page. */
export const figuresOf = (records: readonly DossierRecord[], period: DateRange, basis: OnTimeBasis): Figures => {
  const options = optionsOf(period);
  const byField = tallyDossiersBy(records, ({ field }) => field ?? "", options);
  const tally = mergeTallies(...byField.values());
  const rate = onTimeRate(tally, basis);
  return {
    form: makeFormII06(byField),
    tally,
    rate,
    light: trafficLight(rate, LIGHTS),
    units: unitRates(records, options, basis),
    ages: histogramClasses(ageing(records, options, vietnamCalendar).age, AGE_BOUNDS),
    backlog: backlogSeries(backlog(records, options)),
    chart: chartOf(records, basis),
  };
};
