import { appendFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Tests of a file that ended in a state; a file that could not be loaded counts as one failed test. */
const count = (module: TestModule, state: "passed" | "failed"): number => {
  const tests = [...module.children.allTests(state)].length;
  return state === "failed" && tests === 0 && module.state() === "failed" ? 1 : tests;
};

/** Appends `passed failed` of a run to the file that TEST_TALLY names, for the sum over all runs in .ci/run. */
export const tallyReporter = (file: string): Reporter => ({
  onTestRunEnd(modules) {
    const total = (state: "passed" | "failed") => modules.reduce((sum, module) => sum + count(module, state), 0);
    appendFileSync(file, `${total("passed")} ${total("failed")}\n`);
  },
});
