import { basename } from "node:path";
import { Converter, IndexEvent, PageEvent, RendererEvent } from "typedoc";

const MARKS = /\p{M}/gu;

/** `Đúng hạn` as it is typed without its marks: `Dung han`. */
const folded = (text) => text.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** Lets the search find Vietnamese words that are typed without their marks. */
const foldSearch = ({ searchFieldWeights, searchResults, searchFields }) => {
  searchFieldWeights.folded = 10;
  searchResults.forEach((reflection, index) => {
    const fields = searchFields[index];
    const content = reflection.isDocument() ? reflection.content.map(({ text }) => text) : [];
    const text = [reflection.name, ...Object.values(fields), ...content].join(" ");
    if (folded(text) !== text) fields.folded = folded(text);
  });
};

const GROUPS = [
  ["docs/decisions/", "Decisions"],
  ["docs/", "Guides"],
  ["", "Project"],
];

/** Gives a page the address of its file's name, and its group. */
const placePage = (_, page) => {
  page.frontmatter.group = GROUPS.find(([folder]) => page.name.startsWith(folder))[1];
  page.name = basename(page.name);
};

const FIRST_HEADING = /^# (.+)$/m;

/** Names a page after its heading, once it has its address. */
const namePages = ({ project }) => {
  for (const page of project.documents ?? []) {
    const text = page.content.map((part) => part.text).join("");
    page.name = FIRST_HEADING.exec(text)?.[1].replaceAll("`", "") ?? page.name;
  }
};

const WIDE = '<div class="wide" role="group" tabindex="0"';

/** A Vietnamese page says so where its words stand; the frame around them is English. */
const inItsLanguage = ({ url, contents }) =>
  url.endsWith(".vi.html") ? contents.replace('class="col-content"', 'class="col-content" lang="vi"') : contents;

/** Wide tables and diagrams scroll by themselves, also by keyboard; `~/` in a link of the header is the root of the site. */
const finishPage = (page) => {
  const root = "../".repeat(page.url.split("/").length - 1);
  page.contents = inItsLanguage(page)
    .replaceAll("<table>", `${WIDE} aria-label="table"><table>`)
    .replaceAll("</table>", "</table></div>")
    .replaceAll(/<img [^>]*>/g, (image) => `${WIDE} aria-label="diagram">${image}</div>`)
    .replaceAll('href="~/', `href="${root}`);
};

/** What the site has beside typedoc's own: pages by group and heading, search without marks, wide tables, links in the header. */
export const load = ({ converter, renderer }) => {
  converter.on(Converter.EVENT_CREATE_DOCUMENT, placePage);
  renderer.on(RendererEvent.BEGIN, namePages);
  renderer.on(IndexEvent.PREPARE_INDEX, foldSearch);
  renderer.on(PageEvent.END, finishPage);
};
