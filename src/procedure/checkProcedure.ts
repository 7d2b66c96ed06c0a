import { type IsoDate, toEpochDay } from "../time/index.js";
import { finding, foundIn } from "./finding.js";
import type { Applicability, Channel, FoundInRow, MandatoryPart, Procedure, ProcedureFinding } from "./model.js";
import { isProcedureCode } from "./parseProcedureCode.js";
import { keyOf } from "./question.js";
import { requireProcedure } from "./requireProcedure.js";
import { stepFindings } from "./stepFindings.js";

/** The last day on which there were districts: the local government of two levels began on 2025-07-01. */
const LAST_DAY_OF_DISTRICTS: IsoDate = "2025-06-30";

const hasText = (text: string | undefined): boolean => typeof text === "string" && text.trim() !== "";

const isCount = (sets: number): boolean => Number.isInteger(sets) && sets > 0;

const PARTS: Readonly<Record<MandatoryPart, (procedure: Procedure) => boolean>> = {
  name: ({ name }) => hasText(name),
  steps: ({ steps, sequence }) => steps.length > 0 || hasText(sequence),
  ways: ({ channels }) => channels.length > 0,
  components: ({ components, sets = 0 }) => components.length > 0 && isCount(sets),
  limit: ({ limits }) => limits.length > 0,
  subjects: ({ subjects }) => subjects.length > 0,
  agency: ({ performingAgency, competentAgency }) => hasText(performingAgency) || hasText(competentAgency),
};

/** A finding for each part that is missing. */
export const missingParts = (
  procedure: Procedure,
  parts: readonly MandatoryPart[] = Object.keys(PARTS) as MandatoryPart[],
): readonly ProcedureFinding[] =>
  parts
    .filter((part) => !PARTS[part](procedure))
    .map((part) => finding("procedure/missing-part", { ...foundIn(procedure), part }));

const codeFindings = (procedure: Procedure): readonly ProcedureFinding[] =>
  isProcedureCode(procedure.code) ? [] : [finding("procedure/malformed-code", foundIn(procedure))];

const validityFindings = (procedure: Procedure): readonly ProcedureFinding[] => {
  const { from, to = null } = procedure;
  if (to === null || toEpochDay(from) <= toEpochDay(to)) return [];
  return [finding("procedure/reversed-validity", { ...foundIn(procedure), from, to })];
};

const levelFindings = (procedure: Procedure): readonly ProcedureFinding[] => {
  const { levels, to = null } = procedure;
  const outlives = to === null || toEpochDay(to) > toEpochDay(LAST_DAY_OF_DISTRICTS);
  if (!levels.includes("district") || !outlives) return [];
  const facts = { level: "district", lastDay: LAST_DAY_OF_DISTRICTS, to } as const;
  return [finding("procedure/level-ended", { ...foundIn(procedure), ...facts })];
};

const channelFindings = (procedure: Procedure): readonly ProcedureFinding[] => {
  const { channels } = procedure;
  if (channels.length === 0) return [];
  return (["limits", "steps", "fees"] as const).flatMap((property) => {
    const rows: readonly Applicability[] = procedure[property];
    const named = new Set(rows.map(({ channel }) => channel).filter((channel) => channel !== undefined));
    return [...named]
      .filter((channel: Channel) => !channels.includes(channel))
      .map((channel) => finding("procedure/channel-not-offered", { ...foundIn(procedure), channel, property }));
  });
};

const duplicateLimits = (procedure: Procedure): readonly ProcedureFinding[] => {
  const rows = new Map<string, FoundInRow & { count: number }>();
  for (const limit of procedure.limits) {
    const key = keyOf(limit);
    const id = JSON.stringify([key.case, key.channel]);
    const count = (rows.get(id)?.count ?? 0) + 1;
    rows.set(id, { ...foundIn(procedure), case: key.case, channel: limit.channel ?? null, count });
  }
  return [...rows.values()]
    .filter(({ count }) => count > 1)
    .map((facts) => finding("procedure/duplicate-limit", facts));
};

/**
 * Checks one version of a procedure: its code has the national form; the seven parts of Decree 63/2010 art. 8(2) are there (name,
 * steps, ways, components with the number of sets, limit, subjects, agency); it does not end before it begins; it names no
 * district (cấp huyện) after 2025-06-30; no row is for a channel that is not offered, no two limits are for the same dossiers;
 * and the steps add up to each limit, or do not exceed it where some have no limit of their own.
 *
 * @returns every finding; empty where nothing is wrong
 * @throws MotcuaError `procedure/invalid-argument` when something else than a procedure is given
 * @example
 * ```ts
 * import { checkProcedure, defineProcedure, FOUR_STEPS } from "motcua/procedure";
 *
 * const procedure = defineProcedure({
 *   code: "1.000656",
 *   version: "163/QĐ-BTP",
 *   name: "Đăng ký khai tử",
 *   from: "2026-02-01",
 *   levels: ["commune"],
 *   subjects: ["citizen"],
 *   competentAgency: "Ủy ban nhân dân cấp xã",
 *   channels: ["counter", "online", "post"],
 *   components: [{ name: "Tờ khai", originals: 1, copies: 0 }],
 *   sets: 1,
 *   steps: FOUR_STEPS.map((step) => ({ ...step, limit: { amount: 0.5, unit: "working-day" } })),
 *   limits: [{ limit: { amount: 3, unit: "working-day" } }],
 * });
 * const [finding] = checkProcedure(procedure);
 * finding?.code; // => "procedure/steps-do-not-add-up"
 * ```
 */
export const checkProcedure = (procedure: Procedure): readonly ProcedureFinding[] => {
  const checked = requireProcedure(procedure);
  return Object.freeze([
    ...codeFindings(checked),
    ...missingParts(checked),
    ...validityFindings(checked),
    ...levelFindings(checked),
    ...channelFindings(checked),
    ...duplicateLimits(checked),
    ...stepFindings(checked),
  ]);
};
