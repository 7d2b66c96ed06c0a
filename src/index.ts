/**
 * motcua (một cửa, the one-stop shop): administrative procedures in Viet Nam, from a receipt to a reform score.
 *
 * This door opens on every domain; each is also a subpath (`motcua/calendar`, `motcua/deadline`, …), which is what to import
 * from where size matters. Viet Nam's data are in `motcua/vn`, sentences in `motcua/locales/vi` and `motcua/locales/en`.
 *
 * @packageDocumentation
 */
export * from "./calendar/index.js";
export * from "./deadline/index.js";
export * from "./dossier/index.js";
export * from "./errors/index.js";
export * from "./law/index.js";
export * from "./metrics/index.js";
export * from "./oversight/index.js";
export * from "./procedure/index.js";
export * from "./reform-index/index.js";
export * from "./sql/index.js";
export * from "./survey/index.js";
export * from "./time/index.js";
