/** The longest code or number of a payload that is read, in characters. A bound of this library, not of the portal. */
export const LONGEST_ID = 200;

/** The longest text of a payload that is read, in characters. A bound of this library, not of the portal. */
export const LONGEST_TEXT = 4000;

/** The longest list of a payload that is read, in items. A bound of this library, not of the portal. */
export const LONGEST_LIST = 500;

/** The most issues and left-out names that a result has. */
export const MOST_NAMED = 50;
