import type { DeadlineStatus } from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import type { Text } from "./model.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const counted = (days: number): string => `${days} working ${days === 1 ? "day" : "days"}`;

/** `what` is due; whether it has come, the page does not know. */
const left = ({ state, workingDaysLeft }: DeadlineStatus, what: string, unlessDone: string): string => {
  if (state === "paused") return "the clock is stopped.";
  if (state === "due-today") return `${what} is due today.`;
  const days = counted(Math.abs(workingDaysLeft ?? 0));
  return state === "overdue" ? `${unlessDone}, it is ${days} overdue.` : `${days} left.`;
};

/** `1 h 20 min`. */
const hoursText = (hours: number): string => {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} h` : `${whole} h ${rest} min`;
};

const momentText = (at: IsoDateTime): string => `${at.slice(11, 16)} on ${en.date(at.slice(0, 10) as IsoDate)}`;

export const en: Text = {
  otherLanguage: "Tiếng Việt",
  skip: "Skip to the content",
  pagesLabel: "Pages",
  pages: { deadline: "Due date", dashboard: "Figures", ranking: "Ranking" },
  footer: "An example page. Dates and figures are computed in your browser with motcua; nothing is sent anywhere.",
  licences: { label: "Licences", code: "code", fonts: "fonts" },
  date: (date) => `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
  number: String,
  percent: (share) => `${(share * 100).toFixed(2)}\u00a0%`,
  figure: (printed) => printed,
  madeUp: "Made-up figures: the units and dossiers on this page do not exist.",
  showFigures: "Show the figures",
  deadline: {
    heading: "When is my result due?",
    intro:
      "Choose the procedure, how you submit and when the complete dossier was received: you get the due date and the reason for every day.",
    example: "Example",
    overTet: "over Tet 2026",
    form: "Dossier",
    procedure: "Procedure",
    channel: "Submitted",
    receivedAt: "Complete dossier received at",
    pause: "The clock was stopped once",
    pauseHint: "For example: a paper is missing. Leave the second date empty while it is awaited.",
    pauseFrom: "Asked for on",
    pauseTo: "Supplied on",
    pauseReason: "Reason",
    anyReason: "a paper is missing",
    more: "More options",
    asOf: "State on the day",
    knownOn: "Compare with the days off as known on",
    knownOnHint: "Days off are sometimes decided after a due date was promised.",
    result: "Result",
    basis: {
      catalogue: "Limit of the national catalogue of procedures",
      quoted: "Limit as other documents quote it; the act itself was not read",
      "made-up": "A limit made up for this example, not an official one",
    },
    ends: {
      result: {
        status: (on, status) => `On ${en.date(on)}: ${left(status, "the result", "if there is no result yet")}`,
        due: "due",
        legend: "the result is due",
        stands: "The due date stands.",
        moved: "The due date has moved.",
      },
      acceptance: {
        status: (on, status) => `On ${en.date(on)}: ${left(status, "acceptance", "if it is not accepted yet")}`,
        due: "accept by",
        legend: "the dossier is to be accepted",
        stands: "The day of acceptance stands.",
        moved: "The day of acceptance has moved.",
      },
    },
    acceptanceDue: (dueAt, hours) =>
      `To be accepted by ${momentText(dueAt)}, after ${hoursText(hours)} of working time.`,
    acceptanceEnds: (dueAt) => `To be accepted by ${dueAt.slice(11, 16)}.`,
    provisionalDue: "This is provisional: the year's days off have not been announced.",
    problems: {
      "no-receipt": ({ procedure }) =>
        `Enter the day and hour at which the complete dossier for “${procedure}” was received.`,
      "unreadable-receipt": ({ procedure }) =>
        `The time of receipt of the dossier for “${procedure}” cannot be read. Enter the day and the hour again.`,
      "outside-calendar": ({ procedure, calendar: { from, to } }) =>
        `The limit for “${procedure}” cannot be counted at that time: the calendar of this page begins on ${en.date(from)} and ends on ${en.date(to)}.`,
      "not-in-force": ({ procedure, from }) =>
        `This page knows the limit for “${procedure}” only for dossiers received from ${en.date(from)} on. Check the day of receipt.`,
      "no-pause-start": () => "Enter the day on which the supplement was asked for.",
    },
    calendar: "How the limit is counted",
    weekdays: [
      ["Mo", "Monday"],
      ["Tu", "Tuesday"],
      ["We", "Wednesday"],
      ["Th", "Thursday"],
      ["Fr", "Friday"],
      ["Sa", "Saturday"],
      ["Su", "Sunday"],
    ],
    month: (month, year) => `${MONTHS[month - 1]} ${year}`,
    moreMonths: "Later months are in the list below.",
    kind: {
      workday: "",
      "weekly-rest": "",
      holiday: "holiday",
      "in-lieu": "in lieu",
      "swapped-off": "swapped",
      "swapped-work": "made up",
      closure: "closed",
      "special-work": "open",
    },
    received: "received",
    paused: "paused",
    counted: "counted",
    progress: ({ used, total, unit }) =>
      unit === "working-hour" ? `${hoursText(used)} / ${hoursText(total)}` : `${Math.round(used * 100) / 100}/${total}`,
    provisional: "provisional",
    legend: "Legend",
    legendRows: {
      received: "day of receipt, not counted yet",
      counted: "day that counts towards the limit",
      paused: "the clock is stopped",
      off: "holiday, day in lieu or swapped day off",
      work: "day of rest worked to make up for another",
      rest: "weekly rest",
      provisional: "the days off of the year are not announced yet",
    },
    steps: "Why this day",
    promised: "On the days off as known then:",
    now: "On the days off as known now:",
    causes: "Days that moved it:",
  },
  dashboard: {
    heading: "Figures",
    intro: "How 12 units handled their dossiers, counted dossier by dossier.",
    period: "Reporting period",
    quarter: (quarter, from, to) => `Quarter ${quarter}: ${en.date(from)} – ${en.date(to)}`,
    form: "Form II.06a: handling of procedures",
    refused: "The form cannot be made:",
    provisional: "The period is not over: its figures may change.",
    total: "Total",
    rate: "On-time rate",
    basis: "What the rate is a share of",
    basisWords: {
      qd766: "Dossiers finished on time and open ones still within time, of all that have a due date.",
      resolved: "Dossiers finished on time, of the finished ones.",
      received: "Dossiers finished on time, of the received ones.",
      strict: "Dossiers finished on time, of the finished ones and the open ones that are overdue.",
    },
    outOf: (numerator, denominator) => `${numerator} of ${denominator} dossiers`,
    interval: (low, high, level) => `${level} confidence interval: ${low} to ${high}`,
    light: {
      green: "At or above 97\u00a0% (a made-up threshold)",
      amber: "From 95\u00a0% to below 97\u00a0% (made-up thresholds)",
      red: "Below 95\u00a0% (a made-up threshold)",
    },
    toNext: (dossiers) => `${dossiers} more dossiers on time would reach the next level.`,
    units: "By unit",
    unit: "Unit",
    dossiers: "Dossiers",
    share: "Rate",
    confidence: "95\u00a0% confidence interval",
    withheld: (minimum) => `not shown, fewer than ${minimum} dossiers`,
    ageing: "Age of open dossiers",
    ageingIntro: (open, overdue) => `${open} dossiers are open, ${overdue} of them overdue.`,
    ageClass: (from, to) => {
      if (from === null) return `up to ${to} days`;
      return to === null ? `over ${from - 1} days` : `${from}–${to} days`;
    },
    age: "Working days since receipt",
    backlog: "Open dossiers by day",
    open: "Open",
    day: "Day",
    receivedCount: "Received",
    finishedCount: "Finished",
    chart: "On-time rate by month",
    chartIntro:
      "A p-chart: between the dashed lines a rate may move by chance alone; outside them there is a cause to look for.",
    month: "Month",
    low: "Lower limit",
    high: "Upper limit",
    signal: "Signal",
    crosses: (months) => `A × marks a month outside the limits: ${months.join("; ")}.`,
    signals: { below: "unusually low", above: "unusually high", none: "within the limits" },
  },
  ranking: {
    heading: "Ranking of the units",
    intro: "An index made up for this example, not an official one. Scores come from the first nine months of 2026.",
    doubt:
      "The rank interval says which ranks a unit may have if its dossiers are taken as a sample: all intervals hold together with a confidence of about 95\u00a0%. Units whose intervals overlap are not told apart.",
    table: "Scores and ranks",
    rank: "Rank",
    ranks: "Rank interval",
    points: "Points",
    between: (low, high) => (low === high ? low : `${low}–${high}`),
    criteria: "Criterion",
    criterion: { "on-time": "Share finished on time", online: "Share submitted online" },
    maximum: "Maximum",
    chart: "Ranks and rank intervals",
    place: "Rank",
    unranked: "Not ranked, since they have too few dossiers:",
  },
};
