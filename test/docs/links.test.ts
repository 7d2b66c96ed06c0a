import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { anchorsIn, linkProblems, markdownFiles } from "../../scripts/linksInMarkdown.js";

test.each(markdownFiles())("every link of %s leads somewhere", (path) =>
  expect(linkProblems(path, readFileSync(path, "utf8"))).toEqual([]),
);

test("the guides are among the files", () =>
  expect(markdownFiles()).toEqual(expect.arrayContaining(["README.md", "docs/errors.md", "docs/decisions/README.md"])));

test("what leads nowhere is found", () =>
  expect(
    linkProblems(
      "docs/x.md",
      "[a](errors.md) [b](missing.md) [c](errors.md#nothing) ![d](http://example.org/x.png) `[e](no-link.md)`\n```md\n[f](no-link.md)\n```\n",
    ),
  ).toEqual([
    "docs/x.md: missing.md leads to no file",
    "docs/x.md: errors.md#nothing leads to no heading of errors.md",
    "docs/x.md: http://example.org/x.png is not https",
  ]));

test("a heading's anchor keeps letters with their marks and drops punctuation", () =>
  expect([
    ...anchorsIn("# Ngày hẹn trả, và vì sao?\n## calendar/out-of-coverage\n## calendar/out-of-coverage\n"),
  ]).toEqual(["ngày-hẹn-trả-và-vì-sao", "calendarout-of-coverage", "calendarout-of-coverage-1"]));
