/** Run as a process of its own with --expose-gc: what the first use of Viet Nam's calendar takes, printed as JSON. */
import { addWorkingDays } from "motcua/calendar";
import { defineVietnamCalendar, vietnamCalendar } from "motcua/vn";

const firstUse = (calendar) => {
  const start = performance.now();
  addWorkingDays("2026-02-13", 1, calendar);
  return performance.now() - start;
};

const usedBytes = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const cold = firstUse(vietnamCalendar);
const calendars = Array.from({ length: 21 }, (_, index) => defineVietnamCalendar({ id: `vn-${index}`, version: "1" }));
const before = usedBytes();
const warm = calendars.map(firstUse).sort((a, b) => a - b)[10];
const bytes = (usedBytes() - before) / calendars.length;

console.log(JSON.stringify({ cold, warm, bytes }));
