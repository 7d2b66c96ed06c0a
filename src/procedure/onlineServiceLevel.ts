import { invalidArgument } from "./errors.js";
import type { LegacyOnlineLevel, OnlineServiceLevel } from "./model.js";

const NAMES: Readonly<Record<LegacyOnlineLevel, OnlineServiceLevel>> = {
  1: "information",
  2: "information",
  3: "partial",
  4: "full",
};

const NUMBERS: Readonly<Record<OnlineServiceLevel, LegacyOnlineLevel>> = { information: 2, partial: 3, full: 4 };

/**
 * Turns an online service level into that of the other scale: levels 1 to 4 (mức độ 1-4, Decree 43/2011, until 2022) into
 * information, partial, full (cung cấp thông tin, một phần, toàn trình; Decree 42/2022, which expired on 2026-07-01) and back.
 * Of levels 1 and 2, which are both information, the way back gives 2. The correspondence is that of the codes 2, 3 and 4 in the
 * software of one province [practice]: no table in law was found. Since 2026-07-01 full is the rule and partial has to be
 * justified in public (Decree 224/2026 art. 14).
 *
 * @throws MotcuaError `procedure/invalid-argument`
 * @example
 * ```ts
 * import { onlineServiceLevel } from "motcua/procedure";
 *
 * onlineServiceLevel(4); // => "full"
 * onlineServiceLevel("partial"); // => 3
 * ```
 */
export function onlineServiceLevel(level: LegacyOnlineLevel): OnlineServiceLevel;
export function onlineServiceLevel(level: OnlineServiceLevel): LegacyOnlineLevel;
export function onlineServiceLevel(
  level: LegacyOnlineLevel | OnlineServiceLevel,
): OnlineServiceLevel | LegacyOnlineLevel {
  if (typeof level === "number" && Object.hasOwn(NAMES, level)) return NAMES[level];
  if (typeof level === "string" && Object.hasOwn(NUMBERS, level)) return NUMBERS[level];
  throw invalidArgument({ argument: "level", value: level });
}
