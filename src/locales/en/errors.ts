import * as calendar from "../../calendar/errors.js";
import * as deadline from "../../deadline/errors.js";
import * as dossier from "../../dossier/errors.js";
import * as exact from "../../exact/errors.js";
import * as law from "../../law/errors.js";
import * as metrics from "../../metrics/errors.js";
import * as oversight from "../../oversight/errors.js";
import * as procedure from "../../procedure/errors.js";
import * as reformIndexAnalysis from "../../reform-index/analysis/errors.js";
import * as reformIndex from "../../reform-index/errors.js";
import * as sql from "../../sql/errors.js";
import * as survey from "../../survey/errors.js";
import * as time from "../../time/errors.js";
import * as vn from "../../vn/errors.js";
import * as locales from "../errors.js";
import type { ErrorFacts, Sentences } from "../model.js";
import { table } from "../table.js";

const rooms = [
  time,
  exact,
  law,
  calendar,
  deadline,
  procedure,
  dossier,
  metrics,
  sql,
  reformIndex,
  reformIndexAnalysis,
  survey,
  oversight,
  vn,
  locales,
];

/** A room's errors, each a function with these beside it. */
type Kinds = Readonly<Record<string, { readonly code: string; readonly sentence: unknown }>>;

const entriesOf = (room: Kinds) => Object.values(room).map(({ code, sentence }) => [code, sentence] as const);

/** Every error's English sentence, which stands where the error is defined. */
export const errors: Sentences<ErrorFacts> = /* @__PURE__ */ table(
  () => Object.fromEntries(rooms.flatMap(entriesOf)) as Sentences<ErrorFacts>,
);
