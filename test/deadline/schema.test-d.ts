import {
  type CountingRules,
  type CountingRulesSchema,
  computeDeadline,
  type DayStep,
  type Deadline,
  type DeadlineRequest,
  type DeadlineRequestSchema,
  type Extension,
  type ExtensionSchema,
  explainDeadline,
  type Pause,
  type PauseSchema,
  type TimeLimit,
  type TimeLimitSchema,
} from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`, at every depth: schemas give plain objects. */
type Writable<T> = T extends string | number | null | undefined ? T : { -readonly [Key in keyof T]: Writable<T[Key]> };

describe("what the schemas give is what the interfaces say, and back", () => {
  test("the parts of a request", () => {
    expectTypeOf<z.output<typeof TimeLimitSchema>>().toEqualTypeOf<Writable<TimeLimit>>();
    expectTypeOf<z.output<typeof CountingRulesSchema>>().toEqualTypeOf<Writable<CountingRules>>();
    expectTypeOf<z.output<typeof PauseSchema>>().toEqualTypeOf<Writable<Pause>>();
    expectTypeOf<z.output<typeof ExtensionSchema>>().toExtend<Extension>();
    expectTypeOf<Extension>().toExtend<z.output<typeof ExtensionSchema>>();
  });

  test("the request", () => {
    type Request = z.output<typeof DeadlineRequestSchema>;
    expectTypeOf<Request>().toExtend<DeadlineRequest>();
    expectTypeOf<DeadlineRequest>().toExtend<Request>();
    expectTypeOf<keyof Request>().toEqualTypeOf<keyof DeadlineRequest>();
    expectTypeOf(computeDeadline).parameter(0).toEqualTypeOf<DeadlineRequest>();
  });
});

describe("deadlines and their explanations", () => {
  test("a due date may be null, and the compiler says so", () => {
    expectTypeOf<Deadline["dueDate"]>().toEqualTypeOf<IsoDate | null>();
    expectTypeOf<Deadline["dueAt"]>().toEqualTypeOf<IsoDateTime | null>();
    expectTypeOf<Deadline["originalDueDate"]>().toEqualTypeOf<IsoDate>();
  });

  test("the kind of a step narrows its facts", () => {
    expectTypeOf(explainDeadline).returns.toEqualTypeOf<readonly DayStep[]>();
    expectTypeOf<Extract<DayStep, { kind: "counted" }>["facts"]["used"]>().toEqualTypeOf<number>();
    expectTypeOf<Extract<DayStep, { kind: "paused" }>["facts"]["reason"]>().toEqualTypeOf<string>();
    expectTypeOf<Extract<DayStep, { kind: "received" }>["code"]>().toEqualTypeOf<"deadline/received">();
    expectTypeOf<DayStep["kind"]>().toEqualTypeOf<"received" | "counted" | "skipped" | "paused" | "rolled">();
  });

  test("an extension is by an amount or up to a date, not both", () => {
    const decided = { decidedAt: "2026-05-05", reason: "" } as const;
    const by = { amount: 1, unit: "working-day" } as const;
    expectTypeOf({ ...decided, by }).toExtend<Extension>();
    expectTypeOf({ ...decided, to: "2026-05-20" as const }).toExtend<Extension>();
    expectTypeOf({ ...decided, by, to: "2026-05-20" as const }).not.toExtend<Extension>();
    expectTypeOf(decided).not.toExtend<Extension>();
  });
});
