import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";

const withCommas = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
const withDots = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

/** What the demo says, in English. */
const english = {
  locale: en,
  count: withCommas,
  decimal: (text: string) => text,
  deadlines: "1. When is the result due?",
  overTet: "Received before Tet 2026",
  withSupplement: "The same dossier, waiting for a supplement from 12 to 24 February",
  supplement: "supplement awaited",
  provisional: "A year whose days off have not been announced",
  binhPhucNhut: "2. Binh Phuc Nhut commune, first half of 2021: 384 dossiers replayed from their events",
  received: "received",
  online: "of these online",
  resolved: "resolved",
  early: "of these early",
  onTime: "on time",
  late: "late",
  pending: "pending",
  report: "report II.06: columns (3) to (13)",
  reconciles: "reconciles",
  doesNotReconcile: "does not reconcile",
  published: "3. Published figures, checked",
  thuongTin: "Thuong Tin district, nine months of 2023",
  thuongTinCommunes: "Thuong Tin's communes",
  hidden: (pending: string) =>
    `${pending} dossiers are pending behind "100 %"; whether they are overdue was not published`,
  bounds: "on-time rate by basis, if all pending are overdue .. within time",
  yenLap: "Yen Lap district, to April 2020",
  lateBetween: (rate: string, few: string, most: string) =>
    `${rate} % on time means between ${few} and ${most} late dossiers`,
  communes: "communes",
  damHa: "Dam Ha district, August 2018",
  posted: "procedures posted",
  interAgency: (total: number, same: number, across: number) =>
    `inter-agency procedures: ${total} = ${same} same level + ${across} across levels`,
  addUp: "adds up",
  doesNotAddUp: "does not add up",
  phuTho: "4. Phu Tho province, 163 units, 2026 to 26 September: every published ratio and score recomputed",
  equal: (equal: string, all: string) => `${equal} of ${all} units equal the published figures`,
  different: "differs",
  publishedAs: "published as",
  nothingReceived: "received nothing: there is no rate, and no score",
  province: "province, sum over sum",
  mean: "mean of the units' ratios, which is not the province's rate",
  ranking: "ranking by printed score, equal scores share the best rank",
  last: "last",
  ties: (units: string) => `${units} units share their rank with another`,
  unranked: "not ranked",
  worth: "5. What a rank is worth",
  districts:
    "13 districts on the nine fields of 2019; all points invented: it was published only that Yen Lap was 1st of 13",
  districtColumns: ["rank by printed total", "by exact total", "total", "district", "rank interval", "first in"],
  noise: (draws: string, noise: string, level: string) =>
    `rank intervals hold ${level} % of ${draws} draws with the fields' weights up to ${noise} % more or less`,
  threeBases: "Phu Tho's 162 ranked units on three bases",
  tiedOn: (exact: string, score: string, percent: string) =>
    `sharing a rank: ${exact} on exact scores, ${score} on printed scores, ${percent} on printed percentages`,
  exactToScore: (units: string) => `from exact to printed scores ${units} units change place`,
  scoreToPercent: (units: string) => `from printed scores to printed percentages ${units} units change place`,
  groups: "bodies of the province apart from communes",
  groupOf: { province: "bodies of the province", commune: "communes" },
};

/** What the demo says. */
export type DemoText = typeof english;

const vietnamese: DemoText = {
  locale: vi,
  count: withDots,
  decimal: (text) => text.replace(".", ","),
  deadlines: "1. Khi nào đến hạn trả kết quả?",
  overTet: "Hồ sơ tiếp nhận trước Tết 2026",
  withSupplement: "Cũng hồ sơ đó, chờ bổ sung từ ngày 12 đến ngày 24 tháng 2",
  supplement: "chờ bổ sung hồ sơ",
  provisional: "Năm chưa có thông báo lịch nghỉ",
  binhPhucNhut: "2. Xã Bình Phục Nhứt, 6 tháng đầu năm 2021: 384 hồ sơ dựng lại từ các sự kiện",
  received: "tiếp nhận",
  online: "trong đó trực tuyến",
  resolved: "đã giải quyết",
  early: "trong đó trước hạn",
  onTime: "đúng hạn",
  late: "quá hạn",
  pending: "đang giải quyết",
  report: "biểu II.06: cột (3) đến (13)",
  reconciles: "khớp số liệu",
  doesNotReconcile: "không khớp số liệu",
  published: "3. Kiểm tra các số liệu đã công bố",
  thuongTin: "Huyện Thường Tín, 9 tháng năm 2023",
  thuongTinCommunes: "Các xã của huyện Thường Tín",
  hidden: (pending) => `còn ${pending} hồ sơ đang giải quyết sau con số "100 %"; không công bố có quá hạn hay không`,
  bounds: "tỷ lệ đúng hạn theo từng cách tính, nếu hồ sơ đang giải quyết đều quá hạn .. đều trong hạn",
  yenLap: "Huyện Yên Lập, đến tháng 4 năm 2020",
  lateBetween: (rate, few, most) => `đúng hạn ${rate} % nghĩa là có từ ${few} đến ${most} hồ sơ quá hạn`,
  communes: "cấp xã",
  damHa: "Huyện Đầm Hà, tháng 8 năm 2018",
  posted: "thủ tục được niêm yết",
  interAgency: (total, same, across) => `thủ tục liên thông: ${total} = ${same} cùng cấp + ${across} giữa các cấp`,
  addUp: "khớp",
  doesNotAddUp: "không khớp",
  phuTho: "4. Tỉnh Phú Thọ, 163 đơn vị, năm 2026 đến ngày 26/9: tính lại mọi tỷ lệ và điểm đã công bố",
  equal: (equal, all) => `${equal}/${all} đơn vị bằng đúng số đã công bố`,
  different: "khác",
  publishedAs: "công bố là",
  nothingReceived: "không tiếp nhận hồ sơ nào: không có tỷ lệ và không có điểm",
  province: "toàn tỉnh, tổng trên tổng",
  mean: "trung bình các tỷ lệ của đơn vị, không phải là tỷ lệ của tỉnh",
  ranking: "xếp hạng theo điểm đã làm tròn, điểm bằng nhau cùng hạng cao nhất",
  last: "cuối bảng",
  ties: (units) => `${units} đơn vị có cùng hạng với đơn vị khác`,
  unranked: "không xếp hạng",
  worth: "5. Thứ hạng đáng tin đến đâu",
  districts:
    "13 huyện theo chín lĩnh vực năm 2019; mọi số điểm đều là giả định: chỉ công bố rằng Yên Lập đứng thứ nhất trong 13 huyện",
  districtColumns: [
    "hạng theo tổng điểm đã làm tròn",
    "theo tổng điểm chính xác",
    "tổng điểm",
    "huyện",
    "khoảng thứ hạng",
    "đứng đầu",
  ],
  noise: (draws, noise, level) =>
    `khoảng thứ hạng chứa ${level} % của ${draws} lần rút, trọng số mỗi lĩnh vực tăng hoặc giảm đến ${noise} %`,
  threeBases: "162 đơn vị được xếp hạng của tỉnh Phú Thọ theo ba cách",
  tiedOn: (exact, score, percent) =>
    `đồng hạng: ${exact} theo điểm chính xác, ${score} theo điểm đã làm tròn, ${percent} theo tỷ lệ phần trăm đã làm tròn`,
  exactToScore: (units) => `từ điểm chính xác sang điểm đã làm tròn, ${units} đơn vị đổi hạng`,
  scoreToPercent: (units) => `từ điểm đã làm tròn sang tỷ lệ đã làm tròn, ${units} đơn vị đổi hạng`,
  groups: "các cơ quan của tỉnh xếp riêng với các xã, phường",
  groupOf: { province: "cơ quan của tỉnh", commune: "xã, phường" },
};

/** The languages of the demo. */
export const TEXTS = { en: english, vi: vietnamese } as const;
