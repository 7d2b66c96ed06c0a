import { days2010 } from "./days2010.js";
import { days2011 } from "./days2011.js";
import { days2012 } from "./days2012.js";
import { days2013 } from "./days2013.js";
import { days2014 } from "./days2014.js";
import { days2015 } from "./days2015.js";
import { days2016 } from "./days2016.js";
import { days2017 } from "./days2017.js";
import { days2018 } from "./days2018.js";
import { days2019 } from "./days2019.js";
import { days2020 } from "./days2020.js";
import { days2021 } from "./days2021.js";
import { days2022 } from "./days2022.js";
import { days2023 } from "./days2023.js";
import { days2024 } from "./days2024.js";
import { days2025 } from "./days2025.js";
import { days2026 } from "./days2026.js";
import { days2027 } from "./days2027.js";
import type { YearOfDays } from "./model.js";

/** The years of which the decision is known, in order. */
export const ANNOUNCED_YEARS: readonly YearOfDays[] = [
  days2010,
  days2011,
  days2012,
  days2013,
  days2014,
  days2015,
  days2016,
  days2017,
  days2018,
  days2019,
  days2020,
  days2021,
  days2022,
  days2023,
  days2024,
  days2025,
  days2026,
  days2027,
];

/** The last of them. */
export const LAST_ANNOUNCED_YEAR: number = /* @__PURE__ */ Math.max(...ANNOUNCED_YEARS.map(({ year }) => year));
