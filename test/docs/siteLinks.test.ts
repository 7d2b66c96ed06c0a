import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { siteLinkProblems } from "../../scripts/linksInSite.js";

const site = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(site, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(site, path), text);

test("a link of the site leads to a file of it, and to an element where it names one", () => {
  mkdirSync(join(site, "guides"));
  write("index.html", '<h1 id="top">x</h1><a href="guides/a.html#end"></a><a href="https://example.org/gone"></a>');
  write("icons.svg", '<svg><g id="menu"></g></svg>');
  write(
    "guides/a.html",
    '<p id="end"></p><a href="../"></a><use href="../icons.svg#menu"/><a href="#start"></a><img src="b.png"><a href="../index.html#down"></a>',
  );
  expect(siteLinkProblems(site).map((problem) => problem.slice(site.length + 1))).toEqual([
    "guides/a.html: #start leads to no element",
    "guides/a.html: b.png leads to no file",
    "guides/a.html: ../index.html#down leads to no element",
  ]);
});
