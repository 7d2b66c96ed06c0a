import { defineError } from "motcua/errors";
import { describe, expect, test } from "vitest";
import { fuzz, type Target } from "./fuzz.js";
import { everyTarget } from "./targets.js";

const ROUNDS = 6;
const SEED = 7;

const { functions, schemas, names } = await everyTarget();

describe("every function and every schema of all doors", () => {
  test("are found, nearly all of them with arguments from their own documentation", () => {
    expect(functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["motcua/time.toEpochDay", "motcua/deadline.computeDeadline", "motcua/vn.lunarDates"]),
    );
    expect(schemas.map(({ name }) => name)).toContain("motcua/deadline.DeadlineRequestSchema");
    expect(functions.filter(({ samples }) => samples.length === 0).map(({ name }) => name)).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["receivedAt", "limit"]));
  });

  test("answer hostile values with a value or an error of this library, in five seconds", {
    timeout: 120_000,
  }, async () => {
    const goesOn = (round: number) => round < ROUNDS;
    const { calls, answered, faults } = await fuzz([...functions, ...schemas], { seed: SEED, names, goesOn });
    expect(calls).toBe(ROUNDS * (functions.length + schemas.length));
    expect(answered).toBeGreaterThan(calls / 10);
    expect(answered).toBeLessThan(calls);
    expect(faults).toEqual([]);
  });
});

describe("a fault is found: a function that", () => {
  const odd = defineError("portal/odd", (_: { value: unknown }) => "odd");
  const busy = (): void => {
    const start = process.cpuUsage();
    while (process.cpuUsage(start).user < 60_000);
  };
  const faultsOf = async (run: Target["run"], longest = 1_000): Promise<readonly string[]> => {
    const target = { name: "planted", run, samples: [[{ list: [1] }]] };
    const { faults } = await fuzz([target], { seed: 1, names: ["list"], goesOn: (round) => round < 2, longest });
    return [...new Set(faults.map(({ what }) => what))];
  };

  test("reads a property of nothing", async () => {
    const run = () => (undefined as unknown as { day: number }).day;
    expect(await faultsOf(run)).toEqual([expect.stringMatching(/^planted throws TypeError/)]);
  });

  test("rejects", async () =>
    expect(await faultsOf(() => Promise.reject(new RangeError("deep")))).toEqual(["planted throws RangeError: deep"]));

  test("fails when its answer is gone through", async () => {
    function* run() {
      yield 1;
      throw new Error("late");
    }
    expect(await faultsOf(run)).toEqual(["planted throws Error: late"]);
  });

  test("changes a prototype", async () => {
    const run = () => Object.defineProperty(Object.prototype, "polluted", { value: 1, configurable: true });
    try {
      expect(await faultsOf(run)).toEqual(["planted changes a prototype"]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
  });

  test("changes what it was given", async () => {
    const run = (given: unknown) => Object.assign(Object(given), { changed: true });
    expect((await faultsOf(run)).join()).toMatch(/^planted throws TypeError: Cannot (add|assign)/);
  });

  test("is slow", async () => expect(await faultsOf(busy, 50)).toEqual(["planted takes more than 50 ms"]));

  test("and none is found where the errors are of this library, or of the caller's own function", async () => {
    expect(
      await faultsOf((value) => {
        throw odd({ value });
      }),
    ).toEqual([]);
    expect(await faultsOf(new Function("throw new TypeError('own')") as Target["run"])).toEqual([]);
  });
});
