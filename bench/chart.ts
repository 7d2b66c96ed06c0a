/** A bar of a chart. */
export interface Bar {
  /** What was asked; bars of one question stand together. */
  readonly question: string;
  /** What the figure is held against. */
  readonly against: string;
  readonly ratio: number;
  /** What the ratio must come to, drawn as a line across the bar. */
  readonly bound: number;
}

/** Ratios as horizontal bars. */
export interface Chart {
  readonly title: string;
  /** How to read it, in a sentence. */
  readonly hint: string;
  readonly bars: readonly Bar[];
  /** Powers of ten with bars that begin at 1, or whole numbers with bars that begin at 0. */
  readonly scale: "powers" | "numbers";
}

const WIDTH = 760;
const LEFT = 24;
/** Where the longest bar may end: its figure stands behind it. */
const RIGHT = 650;
const TOP = 84;
const HEADING = 26;
const LABEL = 16;
const BAR = 14;
const GAP = 10;

interface Scale {
  readonly ticks: readonly number[];
  /** Where bars begin. */
  readonly base: number;
  readonly place: (ratio: number) => number;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

const between = (from: number, to: number) => (value: number) => LEFT + ((RIGHT - LEFT) * (value - from)) / (to - from);

const scaleOf = ({ scale, bars }: Chart): Scale => {
  const values = [1, ...bars.flatMap(({ ratio, bound }) => [ratio, bound])];
  if (scale === "numbers") {
    const last = Math.ceil(Math.max(...values));
    return { ticks: range(0, last), base: 0, place: between(0, last) };
  }
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const inside = between(first, last);
  return {
    ticks: range(first, last).map((power) => 10 ** power),
    base: 1,
    place: (ratio) => inside(Math.log10(ratio)),
  };
};

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const ratioText = (ratio: number): string => `${ratio.toLocaleString("en", { maximumSignificantDigits: 3 })} x`;

const text = (x: number, y: number, kind: string, words: string): string =>
  `<text x="${x.toFixed(1)}" y="${y}" class="${kind}">${escaped(words)}</text>`;

const upright = (x: number, top: number, bottom: number, kind: string): string =>
  `<path d="M${x.toFixed(1)} ${top}V${bottom}" class="${kind}"/>`;

/** A bar and where it stands: below a heading where another question begins. */
interface Placed extends Bar {
  readonly y: number;
  readonly heading: boolean;
}

const placed = (bars: readonly Bar[]): readonly Placed[] => {
  let y = TOP;
  return bars.map((bar, index) => {
    const heading = bar.question !== bars[index - 1]?.question;
    if (heading) y += HEADING;
    const at = { ...bar, y, heading };
    y += LABEL + BAR + GAP;
    return at;
  });
};

const drawn = ({ question, against, ratio, bound, y, heading }: Placed, { place, base }: Scale): readonly string[] => {
  const [from, to] = [place(base), place(ratio)];
  const top = y + LABEL;
  return [
    ...(heading ? [text(LEFT, y - 8, "question", question)] : []),
    text(LEFT, y + LABEL - 5, "against", against),
    `<rect x="${Math.min(from, to).toFixed(1)}" y="${top}" width="${Math.max(1, Math.abs(to - from)).toFixed(1)}" height="${BAR}" class="bar"/>`,
    upright(place(bound), top - 2, top + BAR + 2, "bound"),
    text(Math.max(to, place(bound)) + 8, top + BAR - 3, "ratio", ratioText(ratio)),
  ];
};

/** The picture brings its own ground: an image does not know the colours of the page around it. */
const STYLE = [
  "text { font: 12px system-ui, sans-serif; fill: #1f2933; stroke: #ffffff; stroke-width: 4px; paint-order: stroke }",
  ".title { font-size: 16px; font-weight: 600 } .question, .ratio { font-weight: 600 } .against, .hint, .tick { fill: #52606d }",
  ".tick { text-anchor: middle } .ground { fill: #ffffff } .bar { fill: #7fa8da } .grid { stroke: #d5dbe1 } .bound { stroke: #9c2f00; stroke-width: 2 }",
  "@media (prefers-color-scheme: dark) {",
  "text { fill: #e8ecf0; stroke: #20252b } .against, .hint, .tick { fill: #b3bdc7 } .ground { fill: #20252b } .bar { fill: #46719f } .grid { stroke: #3d454e } .bound { stroke: #ffc08a }",
  "}",
].join("\n");

/** What the picture shows, for those who do not see it. */
export const chartText = ({ hint, bars }: Chart): string =>
  [hint, ...bars.map(({ question, against, ratio }) => `${question}; ${against}: ${ratioText(ratio)}.`)].join(" ");

/** Draws a chart as an SVG document. */
export const barChart = (chart: Chart): string => {
  const bars = placed(chart.bars);
  const scale = scaleOf(chart);
  const bottom = (bars.at(-1)?.y ?? TOP) + LABEL + BAR + GAP;
  const height = bottom + 28;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(chart.title)}</title>`,
    `<desc id="desc">${escaped(chartText(chart))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" class="ground"/>`,
    text(LEFT, 34, "title", chart.title),
    text(LEFT, 58, "hint", chart.hint),
    ...scale.ticks.map((tick) => upright(scale.place(tick), TOP, bottom, "grid")),
    ...bars.flatMap((bar) => drawn(bar, scale)),
    ...scale.ticks.map((tick) => text(scale.place(tick), bottom + 16, "tick", ratioText(tick))),
    "</svg>",
    "",
  ].join("\n");
};
