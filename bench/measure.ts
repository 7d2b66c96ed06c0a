/** Asks all questions once. */
export type Pass = () => ArrayLike<unknown>;

/** The middle one of some figures, or the upper of the two. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

const ROUND_MS = 50;

/** Nanoseconds an answer, over as many passes as fill a round. */
const round = (pass: Pass): number => {
  const start = performance.now();
  let answers = 0;
  let taken = 0;
  while (taken < ROUND_MS) {
    answers += pass().length;
    taken = performance.now() - start;
  }
  return (taken * 1e6) / answers;
};

const ROUNDS = 11;

/** Nanoseconds an answer of each pass: medians of eleven rounds after a warm-up, in which the passes take turns. */
export const nanosecondsEach = <Passes extends readonly Pass[]>(
  ...passes: Passes
): { readonly [Index in keyof Passes]: number } => {
  passes.forEach(round);
  const rounds = Array.from({ length: ROUNDS }, () => passes.map(round));
  return passes.map((_, index) => median(rounds.map((figures) => figures[index] ?? Number.NaN))) as {
    readonly [Index in keyof Passes]: number;
  };
};

/** Asks all questions once, of something that answers later. */
export type AsyncPass = () => ArrayLike<unknown> | Promise<ArrayLike<unknown>>;

const roundAsync = async (pass: AsyncPass): Promise<number> => {
  const start = performance.now();
  let answers = 0;
  let taken = 0;
  while (taken < ROUND_MS) {
    answers += (await pass()).length;
    taken = performance.now() - start;
  }
  return (taken * 1e6) / answers;
};

/** {@link nanosecondsEach} where one of them answers later. */
export const nanosecondsEachAsync = async <Passes extends readonly AsyncPass[]>(
  ...passes: Passes
): Promise<{ readonly [Index in keyof Passes]: number }> => {
  for (const pass of passes) await roundAsync(pass);
  const rounds: number[][] = passes.map(() => []);
  for (let count = 0; count < ROUNDS; count += 1) {
    for (const [index, pass] of passes.entries()) rounds[index]?.push(await roundAsync(pass));
  }
  return rounds.map(median) as unknown as { readonly [Index in keyof Passes]: number };
};
