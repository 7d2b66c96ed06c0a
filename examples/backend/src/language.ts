import type { FastifyRequest } from "fastify";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { z } from "zod";
import * as errors from "./errors.js";

/** Anything of the library or of this service that has a sentence. */
export interface Coded {
  readonly code: string;
  readonly facts: object;
}

/** What may be wrong with a request before it reaches a route. */
export type RequestProblem =
  | "request/malformed"
  | "request/malformed-address"
  | "request/unknown-address"
  | "request/too-slow"
  | "request/too-large"
  | "request/address-too-long"
  | "request/not-json"
  | "request/headers-too-large";

/** A language in which the service answers. */
export interface Language {
  /** The sentence of an error, a refusal, a finding, a gap, an issue or a day. */
  readonly sentence: (message: Coded) => string;
  /** The sentence of a deadline. */
  readonly deadlineSentence: typeof vi.deadlineSentence;
  /** The words of a schema's issues. */
  readonly issueMap: ReturnType<typeof z.locales.vi>["localeError"];
  /** What is wrong with a request before it reaches a route. */
  readonly request: Readonly<Record<RequestProblem, string>>;
  /** Nothing more can be said. */
  readonly internal: string;
  /** A body or query that does not fit its schema. */
  readonly invalid: string;
}

/** `2026-03-31T17:00` as `17:00 ngày 31/03/2026`, a date as `31/03/2026`. */
const momentText = (at: string): string => {
  const [date = "", time] = at.split("T");
  const day = date.split("-").reverse().join("/");
  return time === undefined ? day : `${time.slice(0, 8)} ngày ${day}`;
};

type Own = (typeof errors)[keyof typeof errors];

type OwnSentences = { readonly [Kind in Own as Kind["code"]]: Kind["sentence"] };

/** The sentences of this service's own errors. */
const OWN_VIETNAMESE: OwnSentences = {
  "backend/unknown-procedure": ({ code }) => `Danh mục không có thủ tục "${code}". Đề nghị kiểm tra lại mã thủ tục.`,
  "backend/unknown-dossier": ({ code }) => `Không tìm thấy hồ sơ "${code}". Đề nghị gửi thông tin hồ sơ trước.`,
  "backend/already-open": ({ code }) =>
    `Hồ sơ "${code}" đã có trên hệ thống. Đề nghị gửi bước xử lý tiếp theo của hồ sơ.`,
  "backend/changed-meanwhile": ({ code }) =>
    `Hồ sơ "${code}" vừa được cập nhật. Chưa lưu thay đổi nào; đề nghị tải lại hồ sơ và thực hiện lại.`,
  "backend/in-the-future": ({ at, now }) =>
    `Thời điểm xử lý (${momentText(at)}) sau thời điểm hiện tại (${momentText(now)}). Chưa lưu thay đổi nào.`,
  "backend/too-many-days": ({ days, most }) =>
    `Từ khi tiếp nhận đến ngày hẹn trả là ${days} ngày, chỉ giải thích từng ngày đến ${most} ngày. Đề nghị bỏ tùy chọn explain.`,
  "backend/several-dossiers": ({ codes }) =>
    `Các bước xử lý thuộc nhiều hồ sơ: ${codes.join(", ")}. Đề nghị gửi riêng từng hồ sơ.`,
  "backend/report-refused": ({ findings }) => `Không lập báo cáo: có ${findings} nội dung chưa khớp.`,
  "backend/unstorable-text": () => "Thông tin gửi lên có ký tự không lưu được hoặc mã quá dài. Chưa lưu thay đổi nào.",
};

const OWN_ENGLISH = Object.fromEntries(Object.values(errors).map(({ code, sentence }) => [code, sentence]));

/** Sentences of this service's own errors, and of what the library says. */
const sentenceOf =
  (own: Readonly<Record<string, unknown>>, library: (message: vi.Message) => string) =>
  (message: Coded): string => {
    const { code, facts } = message;
    const sentence = Object.hasOwn(own, code) ? (own[code] as (facts: object) => string) : undefined;
    return sentence === undefined ? library(message as vi.Message) : sentence(facts);
  };

const VIETNAMESE: Language = {
  sentence: sentenceOf(OWN_VIETNAMESE, vi.sentence),
  deadlineSentence: vi.deadlineSentence,
  issueMap: z.locales.vi().localeError,
  request: {
    "request/malformed": "Nội dung gửi lên không đọc được. Đề nghị gửi đúng định dạng JSON.",
    "request/malformed-address": "Địa chỉ có ký tự mã hóa không hợp lệ. Đề nghị kiểm tra lại địa chỉ.",
    "request/unknown-address": "Không có địa chỉ này.",
    "request/too-slow": "Nội dung gửi lên quá chậm. Đề nghị gửi lại.",
    "request/too-large": "Nội dung gửi lên quá lớn.",
    "request/address-too-long": "Mã trong địa chỉ quá dài. Đề nghị kiểm tra lại mã hồ sơ.",
    "request/not-json": "Chỉ nhận nội dung định dạng JSON (application/json).",
    "request/headers-too-large": "Phần đầu của yêu cầu quá lớn.",
  },
  internal: "Hệ thống đang gặp sự cố. Đề nghị thử lại sau.",
  invalid: "Thông tin gửi lên chưa hợp lệ.",
};

const ENGLISH: Language = {
  sentence: sentenceOf(OWN_ENGLISH, en.sentence),
  deadlineSentence: en.deadlineSentence,
  issueMap: z.locales.en().localeError,
  request: {
    "request/malformed": "The request cannot be read. Send JSON.",
    "request/malformed-address": "The address has a broken escape. Check it.",
    "request/unknown-address": "There is no such address.",
    "request/too-slow": "The request came too slowly. Send it again.",
    "request/too-large": "The body is too large.",
    "request/address-too-long": "A code in the address is too long. Check it.",
    "request/not-json": "Send JSON (application/json).",
    "request/headers-too-large": "The headers are too large.",
  },
  internal: "Something went wrong here. Try again later.",
  invalid: "The request is not valid.",
};

/** The language that a request asks for: English where it comes first in `Accept-Language`, else Vietnamese. */
export const languageOf = ({ headers }: Pick<FastifyRequest, "headers">): Language =>
  /^\s*en\b/i.test(headers["accept-language"] ?? "") ? ENGLISH : VIETNAMESE;
