/** Which room may import which: the direction of the arrows in docs/decisions/0001-rooms-and-arrows.md. */
const MAY_IMPORT = {
  errors: [],
  plain: ["errors"],
  time: ["errors", "plain"],
  exact: ["errors", "plain"],
  law: ["errors", "plain", "time"],
  calendar: ["errors", "plain", "time", "law"],
  deadline: ["errors", "plain", "time", "law", "calendar"],
  procedure: ["errors", "plain", "time", "exact", "law", "calendar", "deadline"],
  dossier: ["errors", "plain", "time", "law", "calendar", "deadline", "procedure"],
  metrics: ["errors", "plain", "time", "exact", "law", "calendar", "deadline", "procedure", "dossier"],
  sql: ["errors", "plain", "time", "law", "calendar", "deadline", "procedure", "dossier", "metrics"],
  "reform-index": ["errors", "plain", "time", "exact", "law"],
  survey: ["errors", "plain", "time", "exact", "law"],
  oversight: ["errors", "plain", "time", "exact", "law", "calendar", "deadline"],
  vn: [
    "errors",
    "plain",
    "time",
    "exact",
    "law",
    "calendar",
    "deadline",
    "procedure",
    "dossier",
    "metrics",
    "reform-index",
    "survey",
  ],
};

const arrows = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  name: `arrows-of-${room}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...others].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...arrows,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "enter-a-room-by-its-door",
      comment: "another room is entered by its index.ts",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/locales/" },
      to: { path: "^src/([^/]+)/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "locales-import-types-and-errors",
      severity: "error",
      from: { path: "^src/locales/" },
      to: {
        path: "^src/",
        pathNot: ["^src/locales/", "^src/(errors|plain)/", "/errors\\.ts$"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "zod-only-in-schemas",
      severity: "error",
      from: { path: "^src/", pathNot: "/schema\\.ts$" },
      to: { path: "node_modules/zod" },
    },
    {
      name: "date-fns-only-in-locales",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/locales/" },
      to: { path: "node_modules/date-fns" },
    },
    { name: "no-node-builtins", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
    { name: "no-unresolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
