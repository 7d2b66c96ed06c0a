import { describe, test } from "vitest";
import { describeAgreement } from "../support/agreement.js";
import { openChdb } from "../support/chdb.js";

const folder = process.env.CHDB;

if (folder === undefined) {
  describe("ClickHouse", () => test.skip("runs by `npm run test:clickhouse`, which installs chdb beside the project"));
} else {
  describeAgreement("ClickHouse", () => openChdb(folder));
}
