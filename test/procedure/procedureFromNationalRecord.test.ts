import { type NationalRecord, procedureFromNationalRecord } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { days, untyped } from "../support/procedures.js";

const FROM = { from: "2026-02-10" } as const;
const HEADER = "Hình thức nộpThời gianPhí, lệ phíMô tả";

const read = (properties: Partial<NationalRecord>) =>
  procedureFromNationalRecord({ ma_thu_tuc: "1.003204", so_quyet_dinh: "1523/QĐ-BCA-C06", ...properties }, FROM);

const waysOf = (rows: string) => read({ cach_thuc_thuc_hien: `${HEADER}${rows}` });

const unread = (property: keyof NationalRecord, text: string) => ({
  code: "procedure/unread-text",
  facts: { code: "1.003204", property, text },
});

const unreadLimit = (channel: string, text: string) => ({
  code: "procedure/unread-limit",
  facts: { code: "1.003204", channel, text },
});

describe("a record of the national catalogue", () => {
  test("1.003204: plain texts, level, subjects, ways and result", () => {
    const { procedure, findings } = read({
      ten_thu_tuc: "Cấp mới Giấy chứng nhận đủ điều kiện về an ninh, trật tự",
      cap_thuc_hien: "Cấp bộ",
      linh_vuc: "Quản lý ngành nghề đầu tư, kinh doanh có điều kiện",
      doi_tuong_thuc_hien:
        "Người nước ngoài, Tổ chức nước ngoài, Tổ chức (không bao gồm doanh nghiệp, HTX), Người Việt Nam định cư ở nước ngoài, Doanh nghiệp có vốn đầu tư nước ngoài, Công dân Việt Nam, Doanh nghiệp, Hợp tác xã",
      co_quan_co_tham_quyen: "Cục Cảnh sát quản lý hành chính",
      co_quan_duoc_uy_quyen: "",
      co_quan_phoi_hop: "Công an tỉnh",
      trinh_tu_thuc_hien: "- Bước 1",
      cach_thuc_thuc_hien: `${HEADER}Trực tuyến5 Ngày làm việc30,000 Việt Nam ĐồngDịch vụ bưu chính5 Ngày làm việc300,000 Việt Nam ĐồngTrực tiếp5 Ngày làm việc300,000 Việt Nam Đồng`,
      co_quan_thuc_hien: "Cục Cảnh sát quản lý hành chính",
      yeu_cau_dieu_kien: "Không có thông tin",
      ket_qua_xu_ly: "Giấy chứng nhận đủ điều kiện về an ninh, trật tựMã: KQ.G01.000063Từ khóaKhông có thông tinMô tả",
    });
    expect(findings).toEqual([]);
    expect(procedure).toEqual({
      code: "1.003204",
      version: "1523/QĐ-BCA-C06",
      decision: "1523/QĐ-BCA-C06",
      name: "Cấp mới Giấy chứng nhận đủ điều kiện về an ninh, trật tự",
      from: "2026-02-10",
      field: "Quản lý ngành nghề đầu tư, kinh doanh có điều kiện",
      levels: ["ministry"],
      subjects: [
        "foreigner",
        "foreign-organisation",
        "organisation",
        "overseas-vietnamese",
        "foreign-invested-enterprise",
        "citizen",
        "enterprise",
        "cooperative",
      ],
      competentAgency: "Cục Cảnh sát quản lý hành chính",
      performingAgency: "Cục Cảnh sát quản lý hành chính",
      coordinatingAgencies: ["Công an tỉnh"],
      channels: ["online", "post", "counter"],
      resultChannels: [],
      sequence: "- Bước 1",
      steps: [],
      limits: [
        { channel: "online", limit: days(5) },
        { channel: "post", limit: days(5) },
        { channel: "counter", limit: days(5) },
      ],
      components: [],
      fees: [
        { channel: "online", amount: 30_000 },
        { channel: "post", amount: 300_000 },
        { channel: "counter", amount: 300_000 },
      ],
      results: [{ code: "KQ.G01.000063", name: "Giấy chứng nhận đủ điều kiện về an ninh, trật tự" }],
      legalBasis: [],
      postings: [],
    });
  });

  test("1.000656: a number without a unit is no limit", () => {
    const { procedure, findings } = waysOf("Trực tuyến1Miễn phí(Mức lệ phí cụ thể)Trực tiếp1Miễn phí");
    expect(procedure.channels).toEqual(["online", "counter"]);
    expect(procedure.limits).toEqual([]);
    expect(procedure.fees).toEqual([]);
    expect(findings).toEqual([
      unreadLimit("online", "1Miễn phí(Mức lệ phí cụ thể)"),
      unreadLimit("counter", "1Miễn phí"),
    ]);
  });

  test("3.000346: free of charge, but with fees in words", () => {
    const { procedure, findings } = waysOf("Trực tuyến7 NgàyMiễn phí(Lệ phí: 135.000 đồng/lần)Trực tiếp3 NgàyMiễn phí");
    expect(procedure.limits).toEqual([
      { channel: "online", limit: { amount: 7, unit: "calendar-day" } },
      { channel: "counter", limit: { amount: 3, unit: "calendar-day" } },
    ]);
    expect(procedure.fees).toEqual([
      { channel: "online", amount: null, note: "Miễn phí(Lệ phí: 135.000 đồng/lần)" },
      { channel: "counter", amount: 0 },
    ]);
    expect(findings).toEqual([]);
  });

  test("1.010382: a description after a missing fee is kept", () => {
    const { procedure, findings } = waysOf("Trực tuyến3 Ngày làm việcKhông có thông tin\tnộp hồ sơ trực tuyến");
    expect(procedure.limits).toEqual([{ channel: "online", limit: days(3) }]);
    expect(procedure.fees).toEqual([]);
    expect(findings).toEqual([
      unread("cach_thuc_thuc_hien", "3 Ngày làm việcKhông có thông tin\tnộp hồ sơ trực tuyến"),
    ]);
  });
});

describe("limits that are not certain", () => {
  test("several in one channel", () => {
    const { procedure, findings } = waysOf("Trực tiếp5 Ngày làm việcTrực tiếp7 Ngày làm việcTrực tuyến5 Ngày làm việc");
    expect(procedure.channels).toEqual(["counter", "online"]);
    expect(procedure.limits).toEqual([{ channel: "online", limit: days(5) }]);
    expect(findings).toEqual([unreadLimit("counter", "5 Ngày làm việc\n7 Ngày làm việc")]);
  });

  test("the same one twice is one", () => {
    const { procedure, findings } = waysOf("Trực tiếp5 Ngày làm việcMiễn phíTrực tiếp05 Ngày làm việc");
    expect(procedure.limits).toEqual([{ channel: "counter", limit: days(5) }]);
    expect(findings).toEqual([]);
  });

  test("a further one in the same row", () => {
    const text = "5 Ngày làm việcMiễn phí7 Ngày làm việcMiễn phí";
    const { procedure, findings } = waysOf(`Trực tiếp${text}`);
    expect(procedure.limits).toEqual([]);
    expect(findings).toEqual([unreadLimit("counter", text)]);
  });

  test("plain hours, and no information", () => {
    const { procedure, findings } = waysOf("Trực tuyếnKhông có thông tinTrực tiếp8 GiờMiễn phí");
    expect(procedure.channels).toEqual(["online", "counter"]);
    expect(procedure.limits).toEqual([]);
    expect(findings).toEqual([unreadLimit("online", "Không có thông tin"), unreadLimit("counter", "8 GiờMiễn phí")]);
  });

  test("on the day of receipt is certain", () => {
    expect(waysOf("Trực tiếpTrong ngàyMiễn phí").procedure.limits).toEqual([{ channel: "counter", limit: days(0) }]);
  });

  test("a row in which another one may hide", () => {
    const { procedure, findings } = waysOf("Trực tuyến3 Ngày làm việcMiễn phíTrực tiếpNhư trên");
    expect(procedure.limits).toEqual([{ channel: "online", limit: days(3) }]);
    expect(findings).toEqual([unread("cach_thuc_thuc_hien", "3 Ngày làm việcMiễn phíTrực tiếpNhư trên")]);
  });

  test.each([`${HEADER}Như trên`, HEADER, "Trực tiếp5 Ngày làm việc", "Nộp tại Bộ phận một cửa"])(
    "%j is no table of ways",
    (text) => {
      const { procedure, findings } = read({ cach_thuc_thuc_hien: text });
      expect(procedure.channels).toEqual([]);
      expect(findings).toEqual([unread("cach_thuc_thuc_hien", text)]);
    },
  );
});

describe("texts that are not certain", () => {
  test("names that are not known", () => {
    const { procedure, findings } = read({
      cap_thuc_hien: "Cấp tỉnh, Cấp phường, cấp xã, Cấp tỉnh",
      doi_tuong_thuc_hien: "Cán bộ, công chức, viên chức, Người lao động, Đảng viên",
    });
    expect(procedure.levels).toEqual(["province", "commune"]);
    expect(procedure.subjects).toEqual(["official", "party-member"]);
    expect(findings).toEqual([unread("cap_thuc_hien", "Cấp phường"), unread("doi_tuong_thuc_hien", "Người lao động")]);
    expect(read({ doi_tuong_thuc_hien: "Đảng viên, Người lao động" })).toMatchObject({
      procedure: { subjects: ["party-member"] },
      findings: [unread("doi_tuong_thuc_hien", "Người lao động")],
    });
  });

  test("results", () => {
    expect(read({ ket_qua_xu_ly: "AMã: KQ.G01.000063BMã: KQ.G09.000452Từ khóa" }).procedure.results).toEqual([
      { code: "KQ.G01.000063", name: "A" },
      { code: "KQ.G09.000452", name: "B" },
    ]);
    for (const text of ["Giấy chứng nhận", "AMã: KQ.G01.000063B", "Mã: KQ.G01.000063", "Từ khóa"]) {
      const { procedure, findings } = read({ ket_qua_xu_ly: text });
      expect(procedure.results).toEqual([]);
      expect(findings).toEqual([unread("ket_qua_xu_ly", text)]);
    }
  });

  test("tables that have lost their cells", () => {
    const { findings } = read({
      thanh_phan_ho_so: "Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai1 bản chính",
      can_cu_phap_ly: "Tên văn bản pháp lýMã văn bảnLuật 60/2014/QH1360/2014/QH13",
    });
    expect(findings).toEqual([
      unread("thanh_phan_ho_so", "Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai1 bản chính"),
      unread("can_cu_phap_ly", "Tên văn bản pháp lýMã văn bảnLuật 60/2014/QH1360/2014/QH13"),
    ]);
  });
});

describe("what the record does not say", () => {
  test("comes from the options", () => {
    const options = { from: "2026-02-10", to: "2026-12-31", version: "A" } as const;
    const { procedure, findings } = procedureFromNationalRecord({ ma_thu_tuc: "1.000656" }, options);
    expect(procedure).toMatchObject({ ...options, name: "", coordinatingAgencies: [] });
    expect(procedure).not.toHaveProperty("decision");
    expect(findings).toEqual([]);
  });

  test("a version needs a name", () => {
    expect(errorOf(() => procedureFromNationalRecord({ ma_thu_tuc: "1.000656" }, FROM))).toEqual({
      code: "procedure/invalid-argument",
      facts: { argument: "version", value: undefined },
    });
  });

  test.each<[unknown, unknown, string]>([
    [null, FROM, "record"],
    [{}, FROM, "record"],
    [{ ma_thu_tuc: "1.000656", so_quyet_dinh: 5 }, FROM, "record"],
    [{ ma_thu_tuc: "1.000656" }, undefined, "options"],
  ])("%j with %j", (record, options, argument) => {
    expect(errorOf(() => untyped(procedureFromNationalRecord)(record, options))).toMatchObject({
      code: "procedure/invalid-argument",
      facts: { argument },
    });
  });
});
