/** Starts the service: `npm start`, with PORT, DATABASE_URL, DATA and NOW from the environment. */
import { makeApp } from "./app.js";
import { backendFromEnvironment } from "./environment.js";

const backend = await backendFromEnvironment();
const app = await makeApp(backend, { logger: true });

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await app.close();
    await backend.store.close();
  });
}

await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT ?? 3000) });
