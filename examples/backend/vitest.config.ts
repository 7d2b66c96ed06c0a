import { defineConfig } from "vitest/config";

// a configuration of its own: the nearest one further up would put the library's source in the place of the package
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 180_000 } });
