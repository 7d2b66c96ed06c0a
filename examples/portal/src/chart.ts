import { el } from "./dom.js";

/** A drawing by Observable Plot. */
type Drawing = SVGSVGElement | HTMLElement;

/** One image with one name: what Plot writes on its groups is not allowed on an image's parts. */
const named = (drawing: Drawing, label: string): Drawing => {
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", label);
  for (const group of drawing.querySelectorAll("g[aria-label], g[aria-description]")) {
    group.removeAttribute("aria-label");
    group.removeAttribute("aria-description");
  }
  return drawing;
};

/** Narrower than this nothing can be read; the box scrolls. */
const LEAST_WIDTH = 280;

/**
 * A chart as wide as its place, drawn again when that changes: letters keep their size.
 *
 * @param label - what the chart says, for those who do not see it
 * @param height - in pixels, kept free from the start
 */
export const chart = (label: string, height: number, draw: (width: number) => Drawing): HTMLElement => {
  const place = el("div", { class: "chart", style: `min-block-size: ${height}px` });
  let drawn = 0;
  const redraw = (): void => {
    const width = Math.max(LEAST_WIDTH, Math.floor(place.clientWidth));
    if (place.clientWidth === 0 || width === drawn) return;
    drawn = width;
    place.replaceChildren(named(draw(width), label));
  };
  new ResizeObserver(redraw).observe(place);
  return place;
};
