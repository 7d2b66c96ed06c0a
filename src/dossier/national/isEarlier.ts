import { instantOf, isBefore, type Moment } from "../../time/index.js";

const ZONE = "Asia/Ho_Chi_Minh";

/** Whether one moment of the national portal lies before another; its times carry no zone and are Viet Nam's. */
export const isEarlier = (a: Moment, b: Moment): boolean => isBefore(instantOf(a, ZONE), instantOf(b, ZONE));
