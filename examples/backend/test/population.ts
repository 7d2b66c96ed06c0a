import type { DossierEvent } from "motcua/dossier";
import { fromEpochDay, toEpochDay } from "motcua/time";

/** A made dossier: its procedure, and what happened to it. */
export interface Made {
  readonly code: string;
  readonly procedureCode: string;
  readonly agency: string;
  readonly events: readonly [DossierEvent, ...DossierEvent[]];
}

const PROCEDURES = ["1.003204", "3.000346", "vi-du-xay-dung"];
const AGENCIES = ["UBND xã A", "UBND xã B"];
const CHANNELS = ["counter", "online", "post"] as const;

/** Random numbers from 0 to 1 (1 excluded) that are the same for a seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Type = DossierEvent["type"];

/** Lives of dossiers after their first event. */
const LIVES: readonly (readonly [first: "submitted" | "accepted", ...later: readonly Type[]])[] = [
  ["submitted"],
  ["submitted", "refused"],
  ["accepted"],
  ["accepted", "processing-started"],
  ["accepted", "processing-started", "processed"],
  ["submitted", "accepted", "processing-started", "processed", "result-returned"],
  ["accepted", "processing-started", "supplement-requested"],
  ["accepted", "processing-started", "supplement-requested", "supplement-supplied", "processing-started", "processed"],
  ["accepted", "processing-started", "payment-requested"],
  ["accepted", "processing-started", "payment-requested", "payment-made", "processed"],
  ["accepted", "processing-started", "stopped"],
  ["accepted", "withdrawn"],
];

const THU_2026_01_01 = toEpochDay("2026-01-01");
const SAT_2026_03_28 = toEpochDay("2026-03-28");

/** Dossiers of the first quarter of 2026, the same for a seed; each life occurs as often as the others. */
export const population = (size: number, seed: number): readonly Made[] => {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: size }, (_, index) => {
    const [first, ...later] = LIVES[index % LIVES.length] as (typeof LIVES)[number];
    const code = `H58.12-260101-${String(index + 1).padStart(4, "0")}`;
    let day = THU_2026_01_01 + Math.floor(random() * 60);
    const at = () => fromEpochDay(day);
    const opening: DossierEvent = { type: first, at: at(), code, channel: pick(CHANNELS) };
    const events = later.map((type) => {
      day = Math.min(SAT_2026_03_28, day + Math.floor(random() * 8));
      return { type, at: at() } as DossierEvent;
    });
    return { code, procedureCode: pick(PROCEDURES), agency: pick(AGENCIES), events: [opening, ...events] };
  });
};
