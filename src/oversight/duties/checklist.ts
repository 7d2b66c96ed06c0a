import type { IsoDate } from "../../time/index.js";
import { requireKind } from "../check.js";
import { unknownId } from "../errors.js";
import type { OversightFinding } from "../model.js";
import type { CheckedItem, ChecklistDuty, DutyRecord, DutyState } from "./model.js";

const stateOf = (dueDate: IsoDate, on: IsoDate | null, asOf: IsoDate): DutyState => {
  if (on !== null) return on > dueDate ? "done-late" : "done";
  return asOf > dueDate ? "missed" : "due";
};

/** Refuses records of items that the checklist does not have. */
const requireItems = ({ items }: ChecklistDuty, records: readonly DutyRecord[]): void => {
  const known = items.map(({ id }) => id);
  for (const { item } of records) {
    requireKind("record.item", item, "a-text");
    if (item !== undefined && !known.includes(item)) throw unknownId({ what: "item", id: item, known });
  }
};

/** Every item of a checklist with the first day on which it was there; due by the duty's own day or else by `lastDay`. */
export const itemsOf = (
  duty: ChecklistDuty,
  records: readonly DutyRecord[],
  lastDay: IsoDate,
  asOf: IsoDate,
): readonly CheckedItem[] => {
  requireItems(duty, records);
  const { items, by: dueDate = lastDay } = duty;
  const checked = items.map(({ id, required = true }) => {
    const days = records.filter(({ item }) => item === id).map(({ on }) => on);
    const on = days.toSorted()[0] ?? null;
    return Object.freeze({ item: id, required, dueDate, on, state: stateOf(dueDate, on, asOf) });
  });
  return Object.freeze(checked);
};

/** What was late or is missing of items that must be there. */
export const checklistFindings = (
  duty: string,
  unit: string,
  required: readonly CheckedItem[],
): readonly OversightFinding[] =>
  required
    .filter(({ state }) => state === "done-late" || state === "missed")
    .map(({ item, dueDate, on }) =>
      Object.freeze({ code: "oversight/item-late" as const, facts: Object.freeze({ duty, unit, item, dueDate, on }) }),
    );
