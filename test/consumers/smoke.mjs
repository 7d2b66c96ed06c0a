// Prints the due date of one dossier, by import and by require.
import { createRequire } from "node:module";
import { computeDeadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";

const request = { receivedAt: "2026-02-10", limit: { amount: 10, unit: "working-day" } };
const require = createRequire(import.meta.url);
const required = require("motcua/deadline").computeDeadline(request, require("motcua/vn").vietnamCalendar);
console.log([computeDeadline(request, vietnamCalendar).dueDate, required.dueDate].join(" "));
