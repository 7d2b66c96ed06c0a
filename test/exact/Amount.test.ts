import {
  addAmounts,
  amountNumber,
  amountOf,
  exactAmountText,
  exactText,
  minusAmount,
  NOTHING,
  overAmount,
  rational,
  subtract,
  timesAmount,
} from "motcua/exact";
import { describe, expect, test } from "vitest";

test("products beyond the safe whole numbers that cancel are added exactly", () => {
  const [a, b] = [8.293657577570913, 9.366023919182545];
  const sum = addAmounts([amountOf(a), minusAmount(amountOf(b))]);
  expect(exactAmountText(sum)).toBe(exactText(subtract(rational(a), rational(b))));
});

describe("nothing has one form, whatever the signs that made it: never -0", () => {
  const [negative, nothing] = [amountOf(-3), amountOf(0)];
  test.each([
    ["0 · -3", timesAmount(nothing, negative)],
    ["-3 · 0", timesAmount(negative, nothing)],
    ["0 · -1/3", timesAmount(nothing, overAmount(negative, amountOf(9)))],
    ["0 / -3", overAmount(nothing, negative)],
    ["-0", minusAmount(nothing)],
    ["-3 + 3", addAmounts([negative, amountOf(3)])],
    ["the double -0", amountOf(-0)],
  ])("%s", (_, amount) => {
    expect(amount).toEqual(NOTHING);
    expect(amountNumber(amount)).toBe(0);
  });
});
