import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const REFERENCE = /\s(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const ELSEWHERE = /^(?:[a-z][a-z+.-]*:|\/\/)/i;

const valuesIn = (markup: string, attribute: RegExp): readonly string[] =>
  [...markup.matchAll(attribute)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));

/** The file behind an address: a folder stands for its first page. */
const fileAt = (path: string): string =>
  existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;

/** Every reference of a built site that leads to no file of it, or to no element of a page or an image. */
export const siteLinkProblems = (site: string): readonly string[] => {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).map((path) => join(site, path));
  const pages = files.filter((path) => path.endsWith(".html"));
  const markup = new Map(
    [...pages, ...files.filter((path) => path.endsWith(".svg"))].map((path) => [path, readFileSync(path, "utf8")]),
  );
  const ids = new Map([...markup].map(([path, text]) => [path, new Set(valuesIn(text, ID))]));
  const problemOf = (page: string, reference: string): string | undefined => {
    const [path = "", anchor = ""] = decodeURI(reference).split("#");
    const aim = path === "" ? page : fileAt(join(dirname(page), path));
    if (!existsSync(aim)) return "leads to no file";
    return anchor === "" || ids.get(aim)?.has(anchor) === true ? undefined : "leads to no element";
  };
  return pages.flatMap((page) =>
    valuesIn(markup.get(page) ?? "", REFERENCE)
      .filter((reference) => !ELSEWHERE.test(reference))
      .map((reference) => [reference, problemOf(page, reference)] as const)
      .filter(([, problem]) => problem !== undefined)
      .map(([reference, problem]) => `${page}: ${reference} ${problem}`),
  );
};
