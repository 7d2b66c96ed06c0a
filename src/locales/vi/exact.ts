import type * as exactErrors from "../../exact/errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { quote } from "./quote.js";

/** Sentences of exact numbers and rounding in Vietnamese. */
export const exact: Sentences<ErrorFactsOf<typeof exactErrors>> = {
  "exact/not-a-number": ({ value }) => `${quote(value)} không phải là số hữu hạn. Hãy nhập một số có giá trị cụ thể.`,
  "exact/invalid-digits": ({ value }) =>
    `${quote(value)} không phải là số chữ số thập phân hợp lệ. Hãy nhập số nguyên từ 0 đến 20.`,
  "exact/unknown-rounding-mode": ({ value }) =>
    `${quote(value)} không phải là cách làm tròn đã biết. Hãy chọn "half-up", "half-even", "down" hoặc "up".`,
};
