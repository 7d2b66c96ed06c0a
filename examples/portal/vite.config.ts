import { defineConfig } from "vite";

/** Relative addresses: the page works in any folder of a site. */
export default defineConfig({ base: "./", build: { target: "es2023" } });
