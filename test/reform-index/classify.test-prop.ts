import { fc, test } from "@fast-check/vitest";
import { classify } from "motcua/reform-index";
import { expect } from "vitest";

const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 });

test.prop([cuts, fc.integer({ min: -100, max: 10_100 })])(
  "a score is in the class whose number is that of the ends it reaches",
  (ends, hundredths) => {
    const sorted = ends.toSorted((a, b) => a - b);
    const bands = [undefined, ...sorted].map((from, at) => ({
      name: String(at),
      from: from === undefined ? undefined : from / 100,
      to: sorted[at] === undefined ? undefined : sorted[at] / 100,
    }));
    const reached = sorted.filter((end) => end <= hundredths).length;
    expect(classify(hundredths / 100, bands)).toBe(String(reached));
    expect(classify(hundredths / 100, bands.toReversed())).toBe(String(reached));
  },
);
