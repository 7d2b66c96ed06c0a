import { isIterable, isObject } from "../../plain/index.js";
import { clip } from "../code/clip.js";
import { invalidNationalArgument, type NationalArgument, unknownStatus } from "../errors.js";
import { NATIONAL_STATUSES, type NationalStatus } from "../nationalStatus.js";
import { DOSSIER, PROGRESS } from "./dossierCodec.js";
import { findingsOf, type Seen, see } from "./exportTally.js";
import { fingerprint } from "./fingerprint.js";
import { isEarlier } from "./isEarlier.js";
import type {
  NationalDossier,
  NationalExportExample,
  NationalExportFinding,
  NationalExportOptions,
  NationalIssue,
  NationalProgress,
} from "./model.js";
import { readPayload } from "./readPayload.js";
import { noteStatus, type StatusOrder, seeTextOrder } from "./statusOrder.js";

/** A payload as far as it can be read: what is `undefined` cannot, what is `null` is not said. */
type Partly = { readonly [Property in keyof NationalDossier]?: NationalDossier[Property] | undefined };

/** The statuses of which it is certain that the dossier was accepted. */
const ACCEPTED: readonly NationalStatus[] = [
  "accepted",
  "in-processing",
  "financial-obligation-requested",
  "stopped",
  "processed",
  "result-returned",
];

const INTERRUPTED: readonly unknown[] = ["supplement-requested", "financial-obligation-requested", "stopped"];

const isAccepted = ({ status }: Partly): boolean => status !== undefined && ACCEPTED.includes(status);

const isFinishedFirst = ({ finishedAt, acceptedAt }: Partly): boolean =>
  finishedAt != null && acceptedAt != null && isEarlier(finishedAt, acceptedAt);

/** What one payload shows by itself. */
const SMELLS = {
  "dossier/export-no-channel": ({ channel }: Partly): boolean => channel === null,
  "dossier/export-no-acceptance": (one: Partly): boolean => isAccepted(one) && one.acceptedAt === null,
  "dossier/export-no-due-date": (one: Partly): boolean => isAccepted(one) && one.dueAt === null,
  "dossier/export-finished-before-accepted": isFinishedFirst,
} as const;

const SMELL_CODES = /* @__PURE__ */ Object.keys(SMELLS) as readonly (keyof typeof SMELLS)[];

const requireIterable = <T>(argument: NationalArgument, value: Iterable<T>): Iterable<T> => {
  if (!isIterable(value)) throw invalidNationalArgument({ argument, value });
  return value;
};

/** The latest step of each dossier, and how many payloads there were. */
interface Latest {
  readonly steps: ReadonlyMap<string, NationalProgress>;
  readonly total: number;
}

const latestOf = (progress: Iterable<unknown>, seen: Seen): Latest => {
  const steps = new Map<string, NationalProgress>();
  let total = 0;
  for (const payload of requireIterable("options.progress", progress)) {
    const { read, report } = readPayload(PROGRESS, payload);
    if (read === undefined || report.issues.length > 0) {
      see(seen, "dossier/export-unreadable-progress", { index: total, code: clip(read?.code ?? null) });
    } else {
      const before = steps.get(read.code);
      if (before === undefined || !isEarlier(read.at, before.at)) steps.set(read.code, read);
    }
    total += 1;
  }
  return { steps, total };
};

const checkOptions = (options: NationalExportOptions): void => {
  if (!isObject(options)) throw invalidNationalArgument({ argument: "options", value: options });
  const value: unknown = options.localStatus;
  if (value !== undefined && typeof value !== "function") {
    throw invalidNationalArgument({ argument: "options.localStatus", value });
  }
};

/** Where the sender says that the dossier stands; `null` where it does not. */
const senderStatus = (
  code: string,
  { localStatus }: NationalExportOptions,
  { steps }: Latest,
): NationalStatus | null => {
  const status = localStatus?.(code) ?? steps.get(code)?.status ?? null;
  if (status !== null && !NATIONAL_STATUSES.includes(status)) throw unknownStatus({ value: status });
  return status;
};

/** What is known of the export so far. */
interface Export {
  readonly seen: Seen;
  readonly contents: Map<string, number>;
  readonly order: StatusOrder;
  readonly latest: Latest;
  readonly options: NationalExportOptions;
}

const seeContent = ({ seen, contents }: Export, dossier: NationalDossier, example: NationalExportExample): void => {
  const content = fingerprint(JSON.stringify(dossier));
  const before = contents.get(dossier.code);
  if (before === undefined) contents.set(dossier.code, content);
  else if (before !== content) see(seen, "dossier/export-same-code", example);
};

const seeSender = (
  { seen, latest, options }: Export,
  { code, status }: Partly,
  example: NationalExportExample,
): void => {
  if (code === undefined || status !== "processed") return;
  const sender = senderStatus(code, options, latest);
  if (sender !== null && INTERRUPTED.includes(sender)) see(seen, "dossier/export-interruption-as-processed", example);
};

const isStatusKind = ({ code, facts }: NationalIssue): boolean =>
  code === "dossier/national-wrong-type" && facts.path === "TrangThaiHoSo";

const seePayload = (all: Export, payload: unknown, index: number): void => {
  const { seen, order } = all;
  const { read, report } = readPayload(DOSSIER, payload);
  const one: Partly = read ?? {};
  const example = { index, code: clip(one.code ?? null) };
  if (report.issues.some(isStatusKind)) see(seen, "dossier/export-status-not-text", example);
  if (read === undefined || report.issues.length > 0) see(seen, "dossier/export-unreadable", example);
  else seeContent(all, read, example);
  for (const code of SMELL_CODES) if (SMELLS[code](one)) see(seen, code, example);
  seeSender(all, one, example);
  if (one.status !== undefined) noteStatus(order, one.status, example);
};

/**
 * What is seen in an export of payloads (`DongBoHoSoMC`) and makes figures wrong, counted by kind and with the first few dossiers;
 * nothing is repaired. Kinds are those seen in real exports [practice]: unreadable payloads, a status that is no text, an
 * export sorted by status as text (`"10"` before `"2"`), a code that comes again with other content, no channel, no day of acceptance, no
 * due date (a procedure may legitimately have none), handling that ended before acceptance, and 5, 6 or 8 sent as 9. That last one
 * no payload shows by itself: it is found only where the caller gives the sender's own status or its progress list.
 *
 * The export is read once, payload by payload; of each code one number is kept. Contents are compared by that number of 53 bits.
 *
 * @param payloads - in their order
 * @throws MotcuaError `dossier/invalid-national-argument`, `dossier/unknown-status` where `localStatus` gives another name
 * @example
 * ```ts
 * import { checkNationalExport } from "motcua/dossier";
 *
 * const findings = checkNationalExport([
 *   { MaHoSo: "H44.100-260210-0001", TrangThaiHoSo: "9", KenhThucHien: "1", NgayTiepNhan: "20260210080000", NgayHenTra: "20260213170000", NgayKetThucXuLy: "20260209160000" },
 *   { MaHoSo: "H44.100-260210-0002", TrangThaiHoSo: "1", KenhThucHien: null },
 * ]);
 * findings.map(({ code, facts }) => `${code} ${facts.count}/${facts.total}`);
 * // => ["dossier/export-no-channel 1/2", "dossier/export-finished-before-accepted 1/2"]
 * ```
 */
export const checkNationalExport = (
  payloads: Iterable<unknown>,
  options: NationalExportOptions = {},
): readonly NationalExportFinding[] => {
  checkOptions(options);
  const seen: Seen = new Map();
  const latest = latestOf(options.progress ?? [], seen);
  const order: StatusOrder = { runs: [], isTextOrder: true };
  const all: Export = { seen, contents: new Map(), order, latest, options };
  let total = 0;
  for (const payload of requireIterable("payloads", payloads)) {
    seePayload(all, payload, total);
    total += 1;
  }
  seeTextOrder(seen, order);
  return findingsOf(seen, (code) => (code === "dossier/export-unreadable-progress" ? latest.total : total));
};
