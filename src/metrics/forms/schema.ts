import * as z from "zod";
import { frozenList } from "../../plain/index.js";
import { CountSchema, PeriodSchema, SettledTallyOptionsSchema } from "../schema.js";

const II06_CELLS = /* @__PURE__ */ (() => ({
  receivedTotal: CountSchema,
  receivedOnline: CountSchema,
  receivedCounterOrPost: CountSchema,
  carriedOver: CountSchema,
  resolvedTotal: CountSchema,
  resolvedEarly: CountSchema,
  resolvedOnTime: CountSchema,
  resolvedLate: CountSchema,
  pendingTotal: CountSchema,
  pendingWithinTime: CountSchema,
  pendingOverdue: CountSchema,
}))();

/** A complete form II.06 that was stored or sent. Whether it reconciles is for `checkReportII06` to say. */
export const ReportII06Schema = /* @__PURE__ */ z.object({
  options: SettledTallyOptionsSchema.nullable(),
  rows: frozenList(z.array(z.object({ no: z.int().positive(), field: z.string(), ...II06_CELLS }))),
  total: z.object(II06_CELLS),
});

/** A cell as somebody states it: any number, since `checkReportII06` names the cells that hold no number of dossiers. */
const StatedCellSchema = /* @__PURE__ */ z.number().nullish();

const STATED_II06_CELLS = /* @__PURE__ */ (() => ({
  receivedTotal: StatedCellSchema,
  receivedOnline: StatedCellSchema,
  receivedCounterOrPost: StatedCellSchema,
  carriedOver: StatedCellSchema,
  resolvedTotal: StatedCellSchema,
  resolvedEarly: StatedCellSchema,
  resolvedOnTime: StatedCellSchema,
  resolvedLate: StatedCellSchema,
  pendingTotal: StatedCellSchema,
  pendingWithinTime: StatedCellSchema,
  pendingOverdue: StatedCellSchema,
}))();

/** A form II.06 as somebody states it, for `checkReportII06`, `checkCarryOver` and `suggestRepairs`. Cells may be missing. */
export const StatedReportII06Schema = /* @__PURE__ */ z.object({
  options: z.object({ period: PeriodSchema }).nullish(),
  rows: z.array(z.object({ field: z.string().nullish(), ...STATED_II06_CELLS })),
  total: z.object(STATED_II06_CELLS).nullish(),
});

const II07B_CELLS = /* @__PURE__ */ (() => ({
  proceduresTotal: CountSchema,
  proceduresProvince: CountSchema,
  proceduresDistrict: CountSchema,
  proceduresCommune: CountSchema,
  oneStopTotal: CountSchema,
  oneStopProvince: CountSchema,
  oneStopDistrict: CountSchema,
  oneStopCommune: CountSchema,
  processesTotal: CountSchema,
  processesProvince: CountSchema,
  processesDistrict: CountSchema,
  processesCommune: CountSchema,
}))();

/** A complete form II.07b that was stored or sent. Whether it reconciles is for `checkReportII07b` to say. */
export const ReportII07bSchema = /* @__PURE__ */ z.object({
  oneStopTotal: z.enum(["sum-of-levels", "different-procedures"]),
  rows: z.array(z.object({ no: z.int().positive(), unit: z.string(), ...II07B_CELLS })),
  total: z.object(II07B_CELLS),
});

const STATED_II07B_CELLS = /* @__PURE__ */ (() => ({
  proceduresTotal: StatedCellSchema,
  proceduresProvince: StatedCellSchema,
  proceduresDistrict: StatedCellSchema,
  proceduresCommune: StatedCellSchema,
  oneStopTotal: StatedCellSchema,
  oneStopProvince: StatedCellSchema,
  oneStopDistrict: StatedCellSchema,
  oneStopCommune: StatedCellSchema,
  processesTotal: StatedCellSchema,
  processesProvince: StatedCellSchema,
  processesDistrict: StatedCellSchema,
  processesCommune: StatedCellSchema,
}))();

/** A form II.07b as somebody states it, for `checkReportII07b`. Cells may be missing. */
export const StatedReportII07bSchema = /* @__PURE__ */ z.object({
  rows: z.array(z.object({ unit: z.string().nullish(), ...STATED_II07B_CELLS })),
  total: z.object(STATED_II07B_CELLS).nullish(),
});

/** The counts of a unit by level, for `reportII07b`. */
export const UnitProceduresSchema = /* @__PURE__ */ z.object({
  unit: z.string(),
  proceduresProvince: CountSchema,
  proceduresDistrict: CountSchema.optional(),
  proceduresCommune: CountSchema,
  oneStopTotal: CountSchema.optional(),
  oneStopProvince: CountSchema,
  oneStopDistrict: CountSchema.optional(),
  oneStopCommune: CountSchema,
  processesProvince: CountSchema,
  processesDistrict: CountSchema.optional(),
  processesCommune: CountSchema,
});
