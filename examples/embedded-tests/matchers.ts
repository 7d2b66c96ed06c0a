import { computeDeadline, explainDeadline } from "motcua/deadline";
import { sentence } from "motcua/locales/vi";
import { vietnamCalendar } from "motcua/vn";
import { expect } from "vitest";
import { requestOf } from "./builders.js";
import { appointmentFor, type Intake } from "./portal.js";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the parameter that vitest declares
  interface Matchers<T = any> {
    /** The portal gives an intake the same day as motcua; where it does not, the failure explains motcua's day by day. */
    toGetTheLawfulDay(): T;
  }
}

expect.extend({
  toGetTheLawfulDay: (intake: Intake) => {
    const deadline = computeDeadline(requestOf(intake), vietnamCalendar);
    const [given, lawful] = [appointmentFor(intake), deadline.originalDueDate];
    const days = () => explainDeadline(deadline, vietnamCalendar).map(sentence);
    return {
      pass: given === lawful,
      message: () => [`${intake.receivedAt}: the portal says ${given}, motcua ${lawful}`, ...days()].join("\n  "),
    };
  },
});
