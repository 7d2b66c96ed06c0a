/** Identifiers of agencies: groups with dots between, of capital letters and digits. */
const UNIT = /^[0-9A-Z]+(?:\.[0-9A-Z]+)*$/;

/** The most characters of an identifier (Decision 20/2020/QD-TTg art. 4). */
const LONGEST_UNIT = 35;

/** The fewest digits of an order number. */
export const FEWEST_DIGITS = 4;

/** The most digits of an order number that this library reads and writes. */
export const MOST_DIGITS = 10;

/** How many digits stand for the owner of a centralised system. */
export const SYSTEM_DIGITS = 2;

/** The longest code: identifier, date, system, number and the two hyphens. */
export const LONGEST_CODE = LONGEST_UNIT + 6 + SYSTEM_DIGITS + MOST_DIGITS + 2;

/** Whether a value has the form of an agency's identifier. */
export const isUnit = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LONGEST_UNIT && UNIT.test(value);

/** Whether a value is two digits. */
export const isSystem = (value: unknown): value is string => typeof value === "string" && /^\d{2}$/.test(value);
