import { NATIONAL_STATUSES } from "motcua/dossier";
import type { DossierRecord, RecordPause } from "motcua/metrics";
import { fromEpochDay, type IsoDate, type IsoDateTime, toEpochDay } from "motcua/time";
import { randomFrom } from "../../../examples/warehouse/random.js";

/** A record that knows its province, by which tables are cut in parts. */
export interface ProvincialRecord extends DossierRecord {
  readonly province: string | null;
}

const FIRST = toEpochDay("2025-11-20");
const DAYS = 130;
const TIMES = ["T00:00", "T07:30", "T11:30:30.250", "T16:59:59Z", "T17:00:00Z", "T23:59:59.999", "T01:30+09:00"];
const FIELDS = ["Đất đai", "Hộ tịch", "Chứng thực", 'O\'Brien "\\"', undefined] as const;
const PROVINCES = ["25", "26", "31", null] as const;
const PAUSES = ["supplement", "payment", "stop"] as const;

/** Up to three pauses of every kind, sound ones, that may overlap, lie before receipt, after the end, or still last. */
const oddPauses = (random: () => number, received: number): readonly RecordPause[] => {
  const below = (limit: number): number => Math.floor(random() * limit);
  const at = (day: number): IsoDate | IsoDateTime =>
    random() < 0.3 ? `${fromEpochDay(day)}T10:15` : fromEpochDay(day);
  return Array.from({ length: random() < 0.6 ? 0 : 1 + below(3) }, () => {
    const from = received - 2 + below(15);
    const to = random() < 0.15 ? null : at(from + 1 + below(6));
    return { kind: PAUSES[below(PAUSES.length)] ?? "stop", from: at(from), to };
  });
};

/**
 * Dossiers of every status, channel and shape, sound and unsound, with days close enough together to meet often; the same for a
 * seed. `timed: true` gives every moment a time of day, as a column of timestamps holds it.
 */
export const oddDossiers = (count: number, seed: number, { timed = false } = {}): readonly ProvincialRecord[] => {
  const random = randomFrom(seed);
  const randomOfPauses = randomFrom(seed + 1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const at = (day: number): IsoDate | IsoDateTime => {
    const date = fromEpochDay(day);
    return timed || random() < 0.4 ? (`${date}${pick(TIMES)}` as IsoDateTime) : date;
  };
  return Array.from({ length: count }, (_, index) => {
    const received = FIRST + below(DAYS);
    return {
      code: `H44.${below(163)}-${index}`,
      province: pick(PROVINCES),
      status: random() < 0.5 ? pick(["processed", "result-returned", "in-processing"]) : pick(NATIONAL_STATUSES),
      channel: pick(["counter", "online", "post"]),
      receivedAt: random() < 0.02 ? null : at(received),
      dueAt: random() < 0.1 ? null : at(received + below(20)),
      finishedAt: random() < 0.35 ? null : at(received + below(25) - 1),
      ...(random() < 0.9 ? { field: pick(FIELDS) } : {}),
      agency: `agency ${below(5)}`,
      procedureCode: `1.00${1000 + below(20)}`,
      pauses: oddPauses(randomOfPauses, received),
    };
  });
};
