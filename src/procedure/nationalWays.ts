import type { TimeLimit } from "../deadline/index.js";
import { finding } from "./finding.js";
import { parseLimitText } from "./limitText.js";
import type { Channel, ProcedureFee, ProcedureFinding, ProcedureLimit } from "./model.js";

/** What the table of ways says. */
export interface NationalWays {
  /** The channels in it. */
  readonly channels: readonly Channel[];
  /** Their limits, as far as they are certain. */
  readonly limits: readonly ProcedureLimit[];
  /** Their fees. */
  readonly fees: readonly ProcedureFee[];
  /** What is not certain. */
  readonly findings: readonly ProcedureFinding[];
}

const HEADER = "Hình thức nộpThời gianPhí, lệ phíMô tả";

/** Channels by the names that a row can begin with. */
const CHANNELS: Readonly<Record<string, Channel>> = {
  "Trực tuyến": "online",
  "Dịch vụ bưu chính": "post",
  "Trực tiếp": "counter",
};

/** Cells begin with a capital and follow each other without a space: so the name of a channel, then its time. */
const ROW = /(Trực tuyến|Dịch vụ bưu chính|Trực tiếp)(?=\d|Trong ngày|Không có thông tin)/g;
const TIME = /^(?:\d+(?:[.,]\d+)? (?:Ngày làm việc|Ngày|Giờ làm việc|Giờ|Tháng)|Trong ngày)/;
const FURTHER_TIME = /\d (?:Ngày|Giờ|Tháng)|Trong ngày/;
const FURTHER_ROW = /\S(?:Trực tuyến|Dịch vụ bưu chính|Trực tiếp)/;
const AMOUNT = /^(\d{1,3}(?:[.,]\d{3})*) Việt Nam Đồng$/;
const NOTHING = "Không có thông tin";

/** One row of the table: a channel, and its cells without the borders between them. */
interface Row {
  readonly channel: Channel;
  readonly text: string;
}

const rowsOf = (table: string): readonly Row[] => {
  const starts = [...table.matchAll(ROW)];
  return starts.map((start, index) => ({
    channel: CHANNELS[start[0]] as Channel,
    text: table.slice(start.index + start[0].length, starts[index + 1]?.index).trim(),
  }));
};

const timeOf = ({ text }: Row): string => TIME.exec(text)?.[0] ?? "";

const afterTime = (row: Row): string => row.text.slice(timeOf(row).length).trim();

const limitOf = (row: Row): TimeLimit | null => {
  const result = FURTHER_TIME.test(afterTime(row)) ? null : parseLimitText(timeOf(row));
  return result?.ok ? result.limit : null;
};

const isSame = (a: TimeLimit | null, b: TimeLimit | null): boolean => a?.amount === b?.amount && a?.unit === b?.unit;

/** The limit of a channel, where all its rows say the same for certain. */
const limitOfChannel = (rows: readonly Row[]): TimeLimit | null => {
  const [first = null, ...others] = rows.map(limitOf);
  return others.every((other) => isSame(first, other)) ? first : null;
};

const feesOf = (row: Row): readonly ProcedureFee[] => {
  const { channel } = row;
  const text = afterTime(row);
  if (timeOf(row) === "" || text === "" || text.startsWith(NOTHING)) return [];
  if (text === "Miễn phí") return [{ channel, amount: 0 }];
  const digits = AMOUNT.exec(text)?.[1];
  if (digits !== undefined) return [{ channel, amount: Number(digits.replaceAll(/[.,]/g, "")) }];
  return [{ channel, amount: null, note: text }];
};

/** Descriptions, and rows in which another one may hide. */
const unreadOf = (code: string, row: Row): readonly ProcedureFinding[] => {
  const text = afterTime(row);
  const described = timeOf(row) !== "" && text.startsWith(NOTHING) && text !== NOTHING;
  if (!described && !FURTHER_ROW.test(text)) return [];
  return [finding("procedure/unread-text", { code, property: "cach_thuc_thuc_hien", text: row.text })];
};

/** Reads the table of ways (cách thức thực hiện) of a national record. */
export const nationalWays = (code: string, text: string): NationalWays => {
  const table = text.normalize("NFC").trim();
  const body = table.startsWith(HEADER) ? table.slice(HEADER.length).trim() : "";
  const rows = body.search(ROW) === 0 ? rowsOf(body) : [];
  if (rows.length === 0) {
    const findings = [finding("procedure/unread-text", { code, property: "cach_thuc_thuc_hien", text })];
    return { channels: [], limits: [], fees: [], findings };
  }
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  const read = channels.map((channel) => {
    const own = rows.filter((row) => row.channel === channel);
    return { channel, limit: limitOfChannel(own), texts: own.map((row) => row.text) };
  });
  const unread = read.filter(({ limit }) => limit === null);
  return {
    channels,
    limits: read.filter(({ limit }) => limit !== null).map(({ channel, limit }) => ({ channel, limit })),
    fees: rows.flatMap(feesOf),
    findings: [
      ...unread.map(({ channel, texts }) =>
        finding("procedure/unread-limit", { code, channel, text: texts.join("\n") }),
      ),
      ...rows.flatMap((row) => unreadOf(code, row)),
    ],
  };
};
