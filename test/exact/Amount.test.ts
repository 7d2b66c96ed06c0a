import {
  addAmounts,
  amountOf,
  exactAmountText,
  exactText,
  minusAmount,
  rational,
  subtract,
  timesAmount,
} from "motcua/exact";
import { expect, test } from "vitest";

test("products beyond the safe whole numbers that cancel are added exactly", () => {
  const [a, b] = [8.293657577570913, 9.366023919182545];
  const sum = addAmounts([amountOf(a), minusAmount(amountOf(b))]);
  expect(exactAmountText(sum)).toBe(exactText(subtract(rational(a), rational(b))));
});

test("nothing has no sign", () => {
  const product = timesAmount(amountOf(0), amountOf(-1));
  expect(Object.is(product.n, 0)).toBe(true);
});
