import { describeAgreement } from "../support/agreement.js";
import { openPglite } from "../support/postgres.js";

describeAgreement("PGlite", openPglite);
