import { type OnTimeBasis, onTimeRate, type Rate, rateOf, tallyOf } from "motcua/metrics";
import { roundHalfUp } from "motcua/reform-index";

const BASES: readonly OnTimeBasis[] = ["resolved", "received", "qd766", "strict"];

/** Rates under every basis, once if all pending dossiers are within time and once if all are overdue. */
export interface RateBounds {
  readonly basis: OnTimeBasis;
  readonly worst: Rate;
  readonly best: Rate;
}

interface Handled {
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
}

/** Only the sum of early and on time was published, which is all that these four bases need. */
const tallyWith = ({ received, onTime, late }: Handled, pending: { withinTime: number; overdue: number }) =>
  tallyOf(
    {
      received: { online: 0, counterOrPost: received, carriedOver: 0 },
      resolved: { early: 0, onTime, late },
      pending,
    },
    { period: { from: "2023-01-01", to: "2023-09-30" }, asOf: "2023-09-30" },
  );

const boundsOf = (handled: Handled): readonly RateBounds[] => {
  const pending = handled.received - handled.onTime - handled.late;
  const worst = tallyWith(handled, { withinTime: 0, overdue: pending });
  const best = tallyWith(handled, { withinTime: pending, overdue: 0 });
  return BASES.map((basis) => ({ basis, worst: onTimeRate(worst, basis), best: onTimeRate(best, basis) }));
};

/** Thuong Tin district (Ha Noi), nine months of 2023: its own dossiers, and those of its communes. */
export const thuongTin = () => ({
  received: 4_015,
  resolved: 3_799,
  pending: 4_015 - 3_799,
  district: boundsOf({ received: 4_015, onTime: 3_799, late: 0 }),
  communes: boundsOf({ received: 31_456, onTime: 31_456, late: 0 }),
});

const printsAs = (received: number, percent: number) => (late: number) =>
  roundHalfUp((100 * (received - late)) / received, 1) === percent;

/** Yen Lap district (Phu Tho), to April 2020: rates were published, counts of late dossiers were not. */
export const yenLap = () => {
  const received = 14_463;
  const rates = { onTime: 99.8, overdue: 0.2 };
  const late = Array.from({ length: received + 1 }, (_, index) => index).filter(printsAs(received, rates.onTime));
  return {
    received,
    rates,
    addUp: roundHalfUp(rates.onTime + rates.overdue, 1) === 100,
    fewestLate: late[0] as number,
    mostLate: late.at(-1) as number,
    communes: rateOf(69_428, 69_428, "resolved"),
  };
};

/** Dam Ha district (Quang Ninh), August 2018: procedures posted, and those handled by several agencies. */
export const damHa = () => {
  const interAgency = { total: 43, sameLevel: 15, acrossLevels: 28 };
  const addUp = interAgency.total === interAgency.sameLevel + interAgency.acrossLevels;
  return { posted: rateOf(299, 299, "posted"), interAgency: { ...interAgency, addUp } };
};
