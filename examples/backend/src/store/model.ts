import type { DossierEvent } from "motcua/dossier";
import type { DossierRow, SqlRow } from "motcua/sql";

/** A dossier as it is stored: its events are the truth, the rest is what no event says. */
export interface Filed {
  /** Its code. */
  readonly code: string;
  /** The code of its procedure. */
  readonly procedureCode: string;
  /** Its field. */
  readonly field: string;
  /** The agency that handles it. */
  readonly agency: string | null;
  /** What happened to it, in order. */
  readonly events: readonly DossierEvent[];
}

/** What the reports read, of one and the same moment. */
export interface Reading {
  /** The rows of a query over `SETTLED`. */
  readonly rowsOf: (sql: string) => Promise<readonly SqlRow[]>;
  /** The dossiers whose clock stands still: when they are due depends on the day on which one asks. */
  readonly waiting: () => Promise<readonly Filed[]>;
}

/** Where dossiers are kept. */
export interface Store {
  /** The dossier of a code. */
  readonly find: (code: string) => Promise<Filed | null>;
  /** Every dossier. */
  readonly all: () => Promise<readonly Filed[]>;
  /** Reads several times from one state: what others store meanwhile is in none of the answers. */
  readonly snapshot: <T>(read: (reading: Reading) => Promise<T>) => Promise<T>;
  /**
   * Stores events after those that were found, and the row for the reports; all or nothing. `false`: somebody else stored
   * an event since.
   */
  readonly append: (found: Filed, added: readonly DossierEvent[], row: DossierRow) => Promise<boolean>;
  /** Closes it. */
  readonly close: () => Promise<void>;
}

/** Runs one statement. */
export type Run = (sql: string, parameters?: readonly unknown[]) => Promise<readonly SqlRow[]>;

/** A PostgreSQL, embedded or not. */
export interface Database {
  /** Runs one statement, which is a transaction of its own. */
  readonly run: Run;
  /** Runs statements that only read in one transaction, which sees one state from the first of them to the last. */
  readonly snapshot: <T>(read: (run: Run) => Promise<T>) => Promise<T>;
  /** Closes the connection. */
  readonly close: () => Promise<void>;
}
