import {
  type DossierContext,
  type DossierEvent,
  type EventResult,
  type NationalStatus,
  replayDossier,
  TRANSITIONS,
  type Transition,
} from "motcua/dossier";
import { fromEpochDay, type IsoDate, toEpochDay } from "motcua/time";
import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
import { assign, createMachine, initialTransition, transition } from "xstate";
import { nanosecondsEach } from "../measure.js";
import { equalAnswers, type Row, rate, times } from "../row.js";

const LIMIT = { amount: 10, unit: "working-day" } as const;
const CONTEXT: DossierContext = { calendar: vietnamCalendar, limit: LIMIT, regimes: vietnamRegimes };

const FIRST = toEpochDay("2025-03-03");
const EVENTS_EACH = 10;

/** A dossier that is supplemented once, and paid for or else appraised; 10 events with hours. */
const lifeOf = (index: number): readonly DossierEvent[] => {
  const day = (after: number): IsoDate => fromEpochDay(FIRST + (index % 12) + after);
  const pays = index % 3 === 0;
  return [
    { type: "submitted", at: `${day(0)}T08:00`, code: `H44.100-250303-${index}`, channel: "online" },
    { type: "accepted", at: `${day(0)}T09:30`, unit: "one-stop shop" },
    { type: "processing-started", at: `${day(0)}T10:00`, unit: "land office" },
    { type: "supplement-requested", at: `${day(2)}T10:00`, note: "copy of the certificate" },
    { type: "supplement-supplied", at: `${day(6)}T14:00` },
    { type: "forwarded", at: `${day(7)}T08:15`, unit: "tax office" },
    { type: pays ? "payment-requested" : "appraised", at: `${day(8)}T09:00` },
    { type: pays ? "payment-made" : "approved", at: `${day(9)}T15:00` },
    { type: "processed", at: `${day(10)}T15:30` },
    { type: "result-returned", at: `${day(11)}T08:00`, means: "counter" },
  ];
};

/** One dossier whose supplement is asked for and supplied over and over, in one minute: so many events. */
const longLife = (events: number): readonly DossierEvent[] => [
  ...lifeOf(0).slice(0, 3),
  ...Array.from(
    { length: events - 3 },
    (_, index): DossierEvent => ({
      type: index % 2 === 0 ? "supplement-requested" : "supplement-supplied",
      at: "2025-03-03T10:00",
    }),
  ),
];

const statusOf = (result: EventResult): NationalStatus | null => (result.ok ? result.dossier.status : null);

interface Held {
  readonly held: NationalStatus | null;
}

/** A row as XState has it. These dossiers are none from outside the territory, and a supplement restarts their limit. */
const asXState = ({ event, to, from, clock, guard }: Transition) => {
  if (guard !== null) return { guard: () => false, target: "accepted" };
  if (to === "held") {
    const goal = event === "supplement-supplied" ? "accepted" : "in-processing";
    const back = event === "supplement-supplied" ? "registered" : "accepted";
    return [{ guard: ({ context }: { context: Held }) => context.held === back, target: back }, { target: goal }];
  }
  const holds = clock === "pause" || to === "supplement-requested";
  return holds ? { target: to, actions: assign({ held: from }) } : { target: to };
};

/** The same table as a state machine. */
const machine = () => {
  const states: Record<string, { on: Record<string, unknown> }> = {};
  for (const row of TRANSITIONS) {
    for (const name of [row.from ?? "none", row.to === "held" ? "accepted" : row.to]) states[name] ??= { on: {} };
    (states[row.from ?? "none"] as { on: Record<string, unknown> }).on[row.event] = asXState(row);
  }
  return createMachine({ initial: "none", context: { held: null }, states } as Parameters<typeof createMachine>[0]);
};

const LIVES = 100_000;
const XSTATE_LIVES = 2_000;
const LEAST = 1_000_000;
const FLOOR = 20;

const manyDossiers = (): readonly Row[] => {
  const lives = Array.from({ length: LIVES }, (_, index) => lifeOf(index));
  const few = lives.slice(0, XSTATE_LIVES);
  const states = machine();
  const [start] = initialTransition(states);
  const ours = () => lives.map((events) => statusOf(replayDossier(events, CONTEXT)));
  const theirs = () =>
    few.map((events) => {
      let snapshot = start;
      for (const event of events) [snapshot] = transition(states, snapshot, event);
      return snapshot.value;
    });
  const [we, they] = nanosecondsEach(ours, theirs).map((each) => each / EVENTS_EACH) as [number, number];
  const question = "replayDossier, a million events of 100,000 dossiers";
  return [
    {
      question,
      against: "",
      measured: rate(we),
      floor: `at least ${rate(1e9 / LEAST)}`,
      held: 1e9 / we >= LEAST,
      figures: "",
      equal: "",
      how: "Events with hours, made beforehand, checked and folded into frozen dossiers under the four regimes; a dossier has 10, a supplement among them. The rate is of events, on one core.",
    },
    {
      question,
      against: "XState 5, transition",
      measured: times(they / we),
      floor: `at least ${times(FLOOR)}`,
      held: they / we >= FLOOR,
      figures: `${rate(we)} : ${rate(they)}`,
      equal: equalAnswers(ours(), theirs()),
      how: "The same table as a machine, with a guard for what leads back, run by the pure `transition` over the first 2,000 dossiers. It keeps the status alone, and neither moments, units nor words, and checks no event.",
    },
  ];
};

const SHORT = 1_000;
const LONG = 10_000;
const MOST = 1.5;

/** A pass over one life, as many answers as it has events. */
const lifePass = (events: readonly DossierEvent[]) => () => {
  replayDossier(events, CONTEXT);
  return events;
};

const oneDossier = (): Row => {
  const [short, long] = nanosecondsEach(lifePass(longLife(SHORT)), lifePass(longLife(LONG)));
  return {
    question: "replayDossier, 10,000 events of one dossier",
    against: "time of an event among 1,000",
    measured: times(long / short),
    floor: `at most ${times(MOST)}`,
    held: long / short <= MOST,
    figures: `${rate(long)} : ${rate(short)}`,
    equal: "",
    how: "One supplement after another, asked for and supplied. An event costs as much among 10,000 as among 1,000: the time is linear.",
  };
};

/** Dossiers from their events. */
export const replay = (): readonly Row[] => [...manyDossiers(), oneDossier()];
