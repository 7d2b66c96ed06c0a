/** Writes docs/api-report.md. */
import { writeFileSync } from "node:fs";
import { apiReportPage } from "./apiReportPage.js";

writeFileSync("docs/api-report.md", apiReportPage());
