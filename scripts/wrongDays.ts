/** Writes docs/wrong-days.md. */
import { writeFileSync } from "node:fs";
import { wrongDaysPage } from "./wrongDaysPage.js";

writeFileSync("docs/wrong-days.md", wrongDaysPage());
