import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";

const { files, esm } = inject("packed");

describe("the tarball", () => {
  test("holds the build and what a reader needs", () => {
    const folders = new Set(files.map((path) => path.split("/")[0]));
    expect([...folders].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "README.vi.md",
      "dist",
      "package.json",
    ]);
  });

  test("holds code and declarations only, without source maps that lead nowhere", () => {
    const built = files.filter((path) => path.startsWith("dist/"));
    expect(built.filter((path) => !/\.(c?js|d\.c?ts)$/.test(path))).toEqual([]);
    const mapped = built.filter((path) =>
      readFileSync(join(esm, "node_modules/motcua", path), "utf8").includes("sourceMappingURL"),
    );
    expect(mapped).toEqual([]);
  });
});
