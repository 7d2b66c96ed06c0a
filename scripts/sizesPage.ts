/** What a bundler makes of an import. */
export interface Bundle {
  readonly name: string;
  readonly bundler: string;
  /** Minified, brotli. */
  readonly bytes: number;
  readonly zod: boolean;
  readonly vietnam: boolean;
  /** Rooms whose codes are in it. */
  readonly rooms: readonly string[];
}

const importsTable = (bundles: readonly Bundle[]): readonly string[] => {
  const bundlers = [...new Set(bundles.map(({ bundler }) => bundler))];
  const names = [...new Set(bundles.map(({ name }) => name))];
  const bytes = (name: string, bundler: string) =>
    bundles.find((each) => each.name === name && each.bundler === bundler)?.bytes;
  return [
    `| import | ${bundlers.join(" | ")} |`,
    `| --- |${" ---: |".repeat(bundlers.length)}`,
    ...names.map((name) => `| ${name} | ${bundlers.map((bundler) => bytes(name, bundler)).join(" | ")} |`),
  ];
};

const doorsTable = (doors: readonly Bundle[]): readonly string[] => [
  "| everything of | esbuild | with zod |",
  "| --- | ---: | --- |",
  ...doors.map(({ name, bytes, zod }) => `| ${name} | ${bytes} | ${zod ? "yes" : "no"} |`),
];

/** Bytes of typical imports by bundler, and of whole doors. */
export const sizesTables = (imports: readonly Bundle[], doors: readonly Bundle[]): string =>
  [...importsTable(imports), "", ...doorsTable(doors)].join("\n");

/** The page docs/sizes.md. */
export const sizesPage = (imports: readonly Bundle[], doors: readonly Bundle[]): string =>
  [
    "# Sizes",
    "",
    "Written by `npm run sizes:report` from the packed package; do not edit. Bytes, minified and compressed with brotli, with all",
    "dependencies. `npm run test:matrix` holds that no bundle has zod, Viet Nam's days or codes of a domain that its import does not need.",
    "",
    ...importsTable(imports),
    "",
    "A whole door is more than anybody imports:",
    "",
    ...doorsTable(doors),
    "",
  ].join("\n");
