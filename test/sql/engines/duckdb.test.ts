import { describeAgreement } from "../support/agreement.js";
import { openDuckDb } from "../support/duckdb.js";

describeAgreement("DuckDB", openDuckDb);
