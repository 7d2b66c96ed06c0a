import type { CountingRules, TimeLimit } from "../deadline/index.js";
import { inForceOn, type LegalReference } from "../law/index.js";
import type { Writable } from "../plain/index.js";
import { type HandlingRules, limitFor, type Procedure, versionInForce } from "../procedure/index.js";
import { fromEpochDay, type IsoDate, toLocalDay } from "../time/index.js";
import { checkContext, HANDLING_RULES, requireDossier } from "./check.js";
import { invalidArgument } from "./errors.js";
import type { Dossier, DossierContext } from "./model.js";
import type { RegimeRules } from "./regime.js";

/** What applies to one dossier, settled. */
export interface DossierTerms {
  /** The day of receipt, by which procedure and regime were chosen. */
  readonly receivedOn: IsoDate;
  /** The procedure as it was in force; `null` where the context names none. */
  readonly procedure: Procedure | null;
  /** The processing limit; `null` where nothing is due. */
  readonly limit: TimeLimit | null;
  /** How the limit is counted. */
  readonly rules: Omit<CountingRules, "onPause">;
  /** How the dossier is handled: the context's own rules, else the procedure's, else the regime's, else the defaults. */
  readonly handling: HandlingRules;
  /** Where the rules that come from the regime stand. */
  readonly sources: { readonly [Rule in keyof HandlingRules]?: LegalReference };
}

const DEFAULTS = {
  clockStart: "accepted",
  nonTerritorialStart: "competent-agency",
  supplementEffect: "restart",
} as const satisfies HandlingRules;

const receivedDay = ({ acceptedAt, submittedAt, lastEventAt }: Dossier, context: DossierContext): IsoDate =>
  fromEpochDay(toLocalDay(acceptedAt ?? submittedAt ?? lastEventAt, context.calendar.timeZone));

const limitOf = (
  dossier: Dossier,
  { limit, case: asked }: DossierContext,
  procedure: Procedure | null,
): TimeLimit | null => {
  if (limit !== undefined) return limit;
  if (procedure === null) throw invalidArgument({ argument: "context.limit", value: limit });
  return limitFor(procedure, { case: asked, channel: dossier.channel });
};

const regimeOn = ({ regimes }: DossierContext, on: IsoDate): RegimeRules | null =>
  regimes === undefined ? null : inForceOn(regimes, on).value;

const procedureOn = ({ procedure }: DossierContext, on: IsoDate): Procedure | null =>
  procedure === undefined ? null : versionInForce(procedure, on);

/** What a supplement does to the limit of a dossier. */
export const supplementEffectOf = (dossier: Dossier, context: DossierContext): "restart" | "continue" => {
  if (context.supplementEffect !== undefined) return context.supplementEffect;
  const on = receivedDay(dossier, context);
  const { supplementEffect } = procedureOn(context, on)?.handling ?? {};
  return supplementEffect ?? regimeOn(context, on)?.handling.supplementEffect?.value ?? DEFAULTS.supplementEffect;
};

const settle = (context: DossierContext, procedure: Procedure | null, on: IsoDate) => {
  const regime = regimeOn(context, on);
  const handling: Writable<HandlingRules> = { ...DEFAULTS };
  const sources: Record<string, LegalReference> = {};
  for (const rule of HANDLING_RULES) {
    const own = context[rule] ?? procedure?.handling?.[rule];
    const legal = regime?.handling[rule];
    const value = own ?? legal?.value ?? undefined;
    if (value !== undefined) Object.assign(handling, { [rule]: value });
    if (own === undefined && legal?.value !== undefined && legal.value !== null) sources[rule] = legal.source;
  }
  return { handling: Object.freeze(handling), sources: Object.freeze(sources) };
};

/**
 * What applies to a dossier, settled from its context by the day of receipt: the version of its procedure and the regime in
 * force on that day, for good.
 *
 * @throws MotcuaError `dossier/invalid-argument` where neither a limit nor a procedure is given, `law/nothing-in-force`,
 * and what `versionInForce` and `limitFor` throw
 * @example
 * ```ts
 * import { replayDossier, termsOf } from "motcua/dossier";
 * import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, regimes: vietnamRegimes, limit: { amount: 10, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [{ type: "accepted", at: "2024-02-20", code: "000.00.16.H40-240220-0001", channel: "counter" }],
 *   context,
 * );
 * const terms = result.ok && termsOf(result.dossier, context);
 * terms && terms.handling.supplementWithin; // => { amount: 3, unit: "working-day" }
 * terms && terms.sources.supplementWithin?.article; // => "art. 19(4)"
 * ```
 */
export const termsOf = (dossier: Dossier, context: DossierContext): DossierTerms => {
  requireDossier(dossier);
  checkContext(context);
  const receivedOn = receivedDay(dossier, context);
  const procedure = procedureOn(context, receivedOn);
  return Object.freeze({
    receivedOn,
    procedure,
    limit: limitOf(dossier, context, procedure),
    rules: Object.freeze({ ...procedure?.rules, ...context.rules }),
    ...settle(context, procedure, receivedOn),
  });
};
