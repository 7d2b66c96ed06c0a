import { sentence as en } from "motcua/locales/en";
import { type Message, sentence as vi } from "motcua/locales/vi";
import { SAMPLES } from "../test/support/messageSamples.js";
import type { Samples } from "../test/support/sample.js";
import { type MessageType, messageTypes } from "./messageTypes.js";

/** What Markdown would take for marks. */
const MARKS = /[\\`*_[\]<>|]/g;

const plain = (text: string): string => text.replaceAll(MARKS, "\\$&").replaceAll("\n", " ");

const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

const roomOf = (type: MessageType): string => type.code.slice(0, type.code.indexOf("/"));

const sampleOf = ({ code }: MessageType): Message => {
  const samples: Samples[keyof Samples] | undefined = SAMPLES[code as keyof Samples];
  if (samples === undefined) throw new Error(`${code} has no sample in test/support/messageSamples.ts`);
  return { code, facts: samples[0].facts } as Message;
};

const entry = (type: MessageType): readonly string[] => {
  const sample = sampleOf(type);
  return [
    `### ${type.code}`,
    "",
    type.when,
    "",
    `- facts: ${type.facts.map(code).join(", ")}`,
    `- English: ${plain(en(sample))}`,
    `- tiếng Việt: ${plain(vi(sample))}`,
    "",
  ];
};

const section = (title: string, types: readonly MessageType[]): readonly string[] =>
  types.length === 0 ? [] : [`## ${title}`, "", ...types.flatMap(entry)];

const roomSections = (room: string, types: readonly MessageType[]): readonly string[] => {
  const own = types.filter((type) => roomOf(type) === room);
  return [
    ...section(
      `${room}: errors`,
      own.filter(({ thrown }) => thrown),
    ),
    ...section(
      `${room}: values`,
      own.filter(({ thrown }) => !thrown),
    ),
  ];
};

/** The page docs/errors.md. */
export const errorsPage = (): string => {
  const types = messageTypes();
  const rooms = [...new Set(types.map(roomOf))].sort();
  const thrown = types.filter((type) => type.thrown).length;
  return [
    "# Errors and findings",
    "",
    "Written by `npm run docs:pages` from the code; do not edit. A test fails where it is stale.",
    "",
    `${thrown} errors are thrown, as a \`MotcuaError\` with \`code\` and \`facts\`: a caller's mistake, or data that are missing. ${types.length - thrown} values are returned,`,
    "with the same two properties: what the law foresees, what a check found, why a score is what it is, what a day did to a limit. A code is public and",
    "keeps its meaning. Each stands here with its facts, and with one sentence in both languages from made facts, as `sentence` of",
    "`motcua/locales/en` and `motcua/locales/vi` says it. A fact with `?` may be absent.",
    "",
    ...rooms.flatMap((room) => roomSections(room, types)),
  ].join("\n");
};
