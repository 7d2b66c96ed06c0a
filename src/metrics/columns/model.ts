/**
 * Dossiers as columns of numbers, an entry a dossier in each: what millions of rows are in Arrow, Parquet or a database's
 * own memory. Days are days since 1970-01-01 of Viet Nam's calendar, or {@link NO_DAY}.
 */
export interface ColumnarDossiers {
  /** The national portal's code of the status, as a number from 1 to 10. */
  readonly statuses: Uint8Array;
  /** How it was submitted: 0 at the counter, 1 online, 2 by post. */
  readonly channels: Uint8Array;
  /** When it was accepted. */
  readonly receivedDays: Int32Array;
  /** The due date in force. */
  readonly dueDays: Int32Array;
  /** When processing ended. */
  readonly finishedDays: Int32Array;
}

/** The group of each dossier, in the form of a dictionary. */
export interface ColumnGroups {
  /** The names of the groups. */
  readonly names: readonly string[];
  /** The place in `names` of each dossier's group, an entry a dossier. */
  readonly numbers: Int32Array;
}
