/** The pages of the portal. */
export const PAGES = ["deadline", "dashboard", "ranking"] as const;

/** A page of the portal. */
export type PageName = (typeof PAGES)[number];

/** A language of the portal. */
export type Language = "vi" | "en";

/** What a form holds, by the names of its inputs; an input that is not named is as the page sets it. */
export type Fields = ReadonlyMap<string, string>;

/** Where the reader is: everything that a link to the page must tell. */
export interface Route {
  readonly page: PageName;
  readonly language: Language;
  readonly fields: Fields;
}

const isPage = (name: string): name is PageName => PAGES.some((page) => page === name);

/** `#/deadline?lang=en&channel=online`; what is not known becomes the first page, in Vietnamese. */
export const readRoute = (hash: string): Route => {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const { lang, ...rest } = Object.fromEntries(new URLSearchParams(query));
  return {
    page: isPage(path) ? path : "deadline",
    language: lang === "en" ? "en" : "vi",
    fields: new Map(Object.entries(rest).filter(([, value]) => value !== "")),
  };
};

/** The address of a route. Fields without a value are left out. */
export const writeRoute = ({ page, language, fields }: Route): string => {
  const query = new URLSearchParams([["lang", language], ...[...fields].filter(([, value]) => value !== "")]);
  return `#/${page}?${query}`;
};
