import type { QualityRefusalFacts } from "../../vn/index.js";
import type { Sentences } from "../model.js";

const WHY: Readonly<Record<QualityRefusalFacts["vn/quality-not-covered"]["why"], string>> = {
  "late-without-complaint": "the result was late and nobody complained, which no score covers",
  "not-all-received":
    "enough procedures run wholly at the one-stop shop for 2 points, but not all are received and returned there, which is 0 points",
  "few-procedures-online":
    "30 % of the dossiers or more are online, but less than 20 % of the procedures, which no score covers",
};

/** What the scoring of service quality refuses to judge. */
export const quality: Sentences<QualityRefusalFacts> = {
  "vn/quality-not-covered": ({ indicator, why }) =>
    `Indicator ${indicator} is not scored: ${WHY[why]} in Circular 01/2018/TT-VPCP art. 13(${indicator}). Let the appraiser decide.`,
  "vn/quality-without-data": ({ indicator }) =>
    `Indicator ${indicator} is not scored: there is nothing to judge. Observe it as "not-applicable", so that it is left out.`,
};
