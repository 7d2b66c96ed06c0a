/** A province and how many units of it the national portal evaluates. */
export interface Province {
  /** Its name. */
  readonly name: string;
  /** Departments (sở, ban, ngành). */
  readonly departments: number;
  /** Communes (xã, phường, đặc khu). */
  readonly communes: number;
}

/**
 * The 34 provinces since 1 July 2025 with their units on the national portal's evaluation by Decision 766/QD-TTg, as captured
 * in October 2026 in the public GitHub repository ChippedTopaz/qd766.
 */
// biome-ignore format: one province a line
export const PROVINCES: readonly Province[] = [
  { name: "An Giang", departments: 15, communes: 102 },
  { name: "Bắc Ninh", departments: 14, communes: 99 },
  { name: "Cao Bằng", departments: 16, communes: 56 },
  { name: "Cà Mau", departments: 13, communes: 64 },
  { name: "Cần Thơ", departments: 15, communes: 103 },
  { name: "Gia Lai", departments: 14, communes: 135 },
  { name: "Huế", departments: 15, communes: 40 },
  { name: "Hà Nội", departments: 16, communes: 126 },
  { name: "Hà Tĩnh", departments: 14, communes: 69 },
  { name: "Hưng Yên", departments: 12, communes: 104 },
  { name: "Hải Phòng", departments: 12, communes: 114 },
  { name: "Khánh Hòa", departments: 26, communes: 64 },
  { name: "Lai Châu", departments: 18, communes: 39 },
  { name: "Lào Cai", departments: 15, communes: 99 },
  { name: "Lâm Đồng", departments: 14, communes: 124 },
  { name: "Lạng Sơn", departments: 14, communes: 66 },
  { name: "Nghệ An", departments: 13, communes: 130 },
  { name: "Ninh Bình", departments: 14, communes: 129 },
  { name: "Phú Thọ", departments: 15, communes: 148 },
  { name: "Quảng Ngãi", departments: 31, communes: 96 },
  { name: "Quảng Ninh", departments: 16, communes: 54 },
  { name: "Quảng Trị", departments: 17, communes: 78 },
  { name: "Sơn La", departments: 13, communes: 75 },
  { name: "Thanh Hóa", departments: 14, communes: 166 },
  { name: "Thành phố Hồ Chí Minh", departments: 19, communes: 169 },
  { name: "Thái Nguyên", departments: 15, communes: 92 },
  { name: "Tuyên Quang", departments: 13, communes: 124 },
  { name: "Tây Ninh", departments: 14, communes: 96 },
  { name: "Vĩnh Long", departments: 13, communes: 124 },
  { name: "Điện Biên", departments: 14, communes: 45 },
  { name: "Đà Nẵng", departments: 14, communes: 93 },
  { name: "Đắk Lắk", departments: 16, communes: 102 },
  { name: "Đồng Nai", departments: 13, communes: 95 },
  { name: "Đồng Tháp", departments: 14, communes: 102 },
];
