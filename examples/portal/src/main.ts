import { type IsoDate, isoDateFromDate } from "motcua/time";
import { deadlinePage } from "./deadline/page.js";
import { el } from "./dom.js";
import type { Page, PageContext } from "./page.js";
import { type Language, PAGES, type PageName, type Route, readRoute, writeRoute } from "./route.js";
import type { Text } from "./text/model.js";
import { SPEECHES } from "./text/speech.js";

type MakePage = (context: PageContext) => Page;

/** Charts are heavy: who only asks for a due date does not load them. */
const PAGE_MAKERS: Readonly<Record<PageName, () => Promise<MakePage>>> = {
  deadline: async () => deadlinePage,
  dashboard: async () => (await import("./dashboard/page.js")).dashboardPage,
  ranking: async () => (await import("./ranking/page.js")).rankingPage,
};

const OTHER: Readonly<Record<Language, Language>> = { vi: "en", en: "vi" };

/** The day of the visit in Viet Nam. */
const today = (): IsoDate => isoDateFromDate(new Date());

const languageHref = (route: Route): string => writeRoute({ ...route, language: OTHER[route.language] });

const languageLinkOf = (route: Route): HTMLAnchorElement => {
  const other = OTHER[route.language];
  const { otherLanguage } = SPEECHES[route.language].text;
  return el("a", { id: "language", href: languageHref(route), lang: other, hreflang: other }, otherLanguage);
};

const header = (route: Route, languageLink: HTMLAnchorElement): HTMLElement => {
  const { text } = SPEECHES[route.language];
  const links = PAGES.map((page) => {
    const href = writeRoute({ page, language: route.language, fields: new Map() });
    return el("li", {}, el("a", { href, "aria-current": page === route.page ? "page" : null }, text.pages[page]));
  });
  return el(
    "header",
    {},
    el("p", { class: "brand" }, "motcua"),
    languageLink,
    el("nav", { "aria-label": text.pagesLabel }, el("ul", {}, ...links)),
  );
};

/** The address is the route, so a jump inside the page must not change it. */
const skipLink = (label: string, main: HTMLElement): HTMLElement => {
  const link = el("a", { class: "skip", href: "#main" }, label);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  return link;
};

/** The files that the build makes of the licences of what it bundles; `npm run dev` has none. */
const licences = ({ licences: { label, code, fonts } }: Text): HTMLElement =>
  el(
    "p",
    { id: "licences" },
    `${label}: `,
    el("a", { href: "licences/code.txt" }, code),
    ", ",
    el("a", { href: "licences/fonts.txt" }, fonts),
  );

const footer = (text: Text): HTMLElement =>
  el("footer", {}, el("p", {}, text.footer), import.meta.env.PROD ? licences(text) : null);

const draw = (route: Route, makePage: MakePage): void => {
  const speech = SPEECHES[route.language];
  const { text } = speech;
  const languageLink = languageLinkOf(route);
  const keep: PageContext["keep"] = (fields) => {
    const kept = { ...route, fields };
    history.replaceState(null, "", writeRoute(kept));
    languageLink.href = languageHref(kept);
  };
  const { heading, content } = makePage({ speech, fields: route.fields, today: today(), keep });
  const main = el("main", { id: "main", tabindex: -1 }, el("h1", { tabindex: -1 }, heading), ...content);
  document.documentElement.lang = route.language;
  document.title = `${heading} – motcua`;
  document
    .querySelector("#page")
    ?.replaceChildren(skipLink(text.skip, main), header(route, languageLink), main, footer(text));
};

let shown: Route | null = null;

/** After a change of page the reader is at its heading, after a change of language where the language is chosen. */
const show = async (): Promise<void> => {
  const { hash } = location;
  const route = readRoute(hash);
  const makePage = await PAGE_MAKERS[route.page]();
  if (hash !== location.hash) return;
  draw(route, makePage);
  if (shown !== null) {
    const target = shown.language === route.language ? "h1" : "#language";
    document.querySelector<HTMLElement>(target)?.focus();
  }
  shown = route;
};

addEventListener("hashchange", show);
await show();
