/** Writes the pages of docs that are made from the code. */
import { writeFileSync } from "node:fs";
import { dossierLifeDiagram, dossierLifePage } from "./dossierLifePage.js";
import { errorsPage } from "./errorsPage.js";
import { provenancePage } from "./provenancePage.js";
import { wrongDaysPage } from "./wrongDaysPage.js";

writeFileSync("docs/assets/dossier-life.svg", await dossierLifeDiagram());
writeFileSync("docs/dossier-life.md", dossierLifePage());
writeFileSync("docs/errors.md", errorsPage());
writeFileSync("docs/provenance.md", await provenancePage());
writeFileSync("docs/wrong-days.md", wrongDaysPage());
