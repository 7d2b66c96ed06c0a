import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const fileOf = (name: string): string => fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));

/** Whether a table of the research behind this project lies beside the checkout. */
export const hasReferenceTable = (name: string): boolean => existsSync(fileOf(name));

/** Its rows by column; fields may be quoted, quoted fields hold no quotation marks and no line breaks. */
export const referenceTable = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [header = "", ...lines] = readFileSync(fileOf(name), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => {
    const fields = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? "",
    );
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""]));
  });
};
