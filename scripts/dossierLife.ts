/** Writes docs/dossier-life.md. */
import { writeFileSync } from "node:fs";
import { dossierLifePage } from "./dossierLifePage.js";

writeFileSync("docs/dossier-life.md", dossierLifePage());
