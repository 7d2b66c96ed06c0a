/** Makes the rows of the reports again: `npm run refile`, with DATABASE_URL or DATA, after an update that changes a day. */
import { backendFromEnvironment } from "./environment.js";
import { refileAll } from "./filing.js";

const backend = await backendFromEnvironment();
console.log(`${await refileAll(backend)} dossiers filed again`);
await backend.store.close();
