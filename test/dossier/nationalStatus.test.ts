import { NATIONAL_STATUSES, type NationalStatus, nationalStatusCode, nationalStatusFromCode } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrownBy.js";

/**
 * Field TrangThaiHoSo of the dossier synchronisation service: "1" Mới đăng ký, "2" Được tiếp nhận, "3" Không được tiếp nhận,
 * "4" Đang xử lý, "5" Yêu cầu bổ sung giấy tờ, "6" Yêu cầu thực hiện nghĩa vụ tài chính, "7" Công dân yêu cầu rút hồ sơ,
 * "8" Dừng xử lý, "9" Đã xử lý xong, "10" Đã trả kết quả. As one-stop software in use has them.
 */
const CODES: readonly (readonly [code: string, status: NationalStatus])[] = [
  ["1", "registered"],
  ["2", "accepted"],
  ["3", "rejected-at-reception"],
  ["4", "in-processing"],
  ["5", "supplement-requested"],
  ["6", "financial-obligation-requested"],
  ["7", "withdrawn"],
  ["8", "stopped"],
  ["9", "processed"],
  ["10", "result-returned"],
];

describe("the ten national statuses", () => {
  test.each(CODES)('"%s" is %s, both ways', (code, status) => {
    expect(nationalStatusCode(status)).toBe(code);
    expect(nationalStatusFromCode(code)).toBe(status);
  });

  test("are all there are, in the order of their codes, and cannot be changed", () => {
    expect(NATIONAL_STATUSES).toEqual(CODES.map(([, status]) => status));
    expect(Object.isFrozen(NATIONAL_STATUSES)).toBe(true);
  });

  test.each([
    ["11"],
    ["0"],
    ["01"],
    ["1.0"],
    [" 1"],
    [""],
    ["one"],
    [1],
    [10],
    [null],
    [undefined],
    [["1"]],
    ["length"],
    ["__proto__"],
  ])("%j is no code", (value) => {
    const error = thrownBy(() => nationalStatusFromCode(value as string));
    expect(error.code).toBe("dossier/unknown-status-code");
    expect(error.facts).toEqual({ value });
  });

  test.each([
    ["4"],
    ["In-Processing"],
    ["rejected_at_reception"],
    [""],
    ["toString"],
    ["__proto__"],
    [4],
    [null],
    [undefined],
  ])("%j is no status", (value) => {
    const error = thrownBy(() => nationalStatusCode(value as NationalStatus));
    expect(error.code).toBe("dossier/unknown-status");
    expect(error.facts).toEqual({ value });
  });
});
