import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const MADE = /(^|\/)(node_modules|dist|docs\/site)\//;

const markdownUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(".md") && !MADE.test(path));

/** The Markdown files that people read. */
export const markdownFiles = (): readonly string[] => [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...markdownUnder("docs"),
  ...markdownUnder("examples"),
];

const FENCED = /^```.*?^```/gms;
const CODE = /`[^`\n]*`/g;

/** A text without its code, in which nothing is a link; line ends stay. */
const prose = (text: string): string => text.replaceAll(FENCED, "").replaceAll(CODE, "``");

const HEADING = /^#{1,6} +(.+?) *$/gm;
const LINK_TEXT = /\[([^\]]*)\]\([^)]*\)/g;
const PUNCTUATION = /[^\p{L}\p{M}\p{N}\- _]/gu;

/** The anchor of a heading: lower case, marks kept, punctuation dropped, a hyphen for each space. */
const anchorOf = (heading: string): string =>
  heading.replaceAll(LINK_TEXT, "$1").toLowerCase().replaceAll(PUNCTUATION, "").replaceAll(" ", "-");

/** The anchors of a text; a heading that comes again gets a number. */
export const anchorsIn = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>();
  for (const [, heading = ""] of text.replaceAll(FENCED, "").matchAll(HEADING)) {
    const anchor = anchorOf(heading);
    let number = 0;
    while (anchors.has(number === 0 ? anchor : `${anchor}-${number}`)) number += 1;
    anchors.add(number === 0 ? anchor : `${anchor}-${number}`);
  }
  return anchors;
};

const LINK = /\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g;
const SCHEME = /^[a-z][a-z+.-]*:/i;

/** What is wrong with one link of a file: a file or a heading that is not there, or an address that is not https. */
const problemOf = (path: string, target: string): string | undefined => {
  if (SCHEME.test(target)) return /^(https|mailto):/.test(target) ? undefined : "is not https";
  const [file = "", anchor] = decodeURI(target).split("#");
  const aim = file === "" ? path : join(dirname(path), file);
  if (!existsSync(aim)) return "leads to no file";
  if (anchor === undefined) return undefined;
  if (!aim.endsWith(".md")) return "has an anchor, and its file has no headings";
  return anchorsIn(readFileSync(aim, "utf8")).has(anchor) ? undefined : `leads to no heading of ${basename(aim)}`;
};

/** Every link of a Markdown file that leads nowhere. */
export const linkProblems = (path: string, text: string): readonly string[] =>
  [...prose(text).matchAll(LINK)].flatMap(([, target = ""]) => {
    const problem = problemOf(path, target);
    return problem === undefined ? [] : [`${path}: ${target} ${problem}`];
  });
