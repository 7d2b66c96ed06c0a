/** What an element may hold. */
export type Child = Node | string | null;

/** Attributes by name: `true` is an empty attribute; `false` and `null` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Makes an element. Text is always text, never markup. */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
};

/** Puts these into an element instead of what it holds. */
export const fill = (element: HTMLElement, children: readonly Child[]): void =>
  element.replaceChildren(...children.filter((child) => child !== null));

/** A name that is Vietnamese in every language of the page, so that it is read out right. */
export const vietnamese = (name: string): HTMLElement => el("span", { lang: "vi" }, name);

/** A list of a kind with these items. */
export const listOf = (tag: "ul" | "ol", attributes: Attributes, items: Iterable<Child>): HTMLElement =>
  el(tag, attributes, ...Array.from(items, (item) => el("li", {}, item)));

/** A table that scrolls in its own box where the screen is narrow. */
export const wide = (label: string, table: HTMLElement): HTMLElement =>
  el("div", { class: "wide", role: "group", "aria-label": label, tabindex: 0 }, table);

/** A table of plain cells under a heading of its own: a caption for those who do not see that, headings, lines; the first cell of a line is its heading. */
export const tableOf = (
  caption: string,
  headings: readonly string[],
  lines: readonly (readonly Child[])[],
): HTMLElement => {
  const head = el("tr", {}, ...headings.map((heading) => el("th", { scope: "col" }, heading)));
  const body = lines.map(([first = null, ...cells]) =>
    el("tr", {}, el("th", { scope: "row" }, first), ...cells.map((cell) => el("td", {}, cell))),
  );
  return wide(
    caption,
    el(
      "table",
      { class: "figures" },
      el("caption", { class: "aloud" }, caption),
      el("thead", {}, head),
      el("tbody", {}, ...body),
    ),
  );
};

/** What opens on demand. */
export const details = (summary: string, open: boolean, ...children: readonly Child[]): HTMLDetailsElement =>
  el("details", { open }, el("summary", {}, summary), ...children);
