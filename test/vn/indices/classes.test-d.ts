import { classify } from "motcua/reform-index";
import { AGENCY_QUALITY_CLASSES, type QualityFacts, type QualityScore, qualityScore } from "motcua/vn";
import { expectTypeOf, it } from "vitest";

it("names classes by their own words", () => {
  expectTypeOf(classify(15, AGENCY_QUALITY_CLASSES)).toEqualTypeOf<"xuất sắc" | "tốt" | "khá" | "trung bình" | "yếu">();
});

it("asks each indicator for its own facts", () => {
  expectTypeOf<{ indicator: 3; contacts: number }>().toExtend<QualityFacts>();
  expectTypeOf<{ indicator: 3; agencies: number }>().not.toExtend<QualityFacts>();
  expectTypeOf(qualityScore).returns.toEqualTypeOf<QualityScore>();
});
