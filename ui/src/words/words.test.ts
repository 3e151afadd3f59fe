import { afterEach, describe, expect, it } from "vitest";
import {
  daysAfter,
  failureWords,
  fullDay,
  known,
  list,
  longDay,
  money,
  monthName,
  percent,
  setLanguage,
  shortDay,
  stepWords,
  t,
} from "./index";

afterEach(() => setLanguage("en"));

describe("money", () => {
  it("is written to the cent, and without cents where there are none", () => {
    expect(money(12_449_500)).toBe("$124,495");
    expect(money(912_960)).toBe("$9,129.60");
    expect(money(5)).toBe("$0.05");
    expect(money(0)).toBe("$0");
    expect(money(-1_050)).toBe("−$10.50");
  });

  it("keeps each digit of an amount that a fraction could not hold", () => {
    expect(money(9_007_199_254_740_991)).toBe("$90,071,992,547,409.91");
    expect(money(1_005)).toBe("$10.05");
  });

  it("refuses what is not whole cents", () => {
    expect(() => money(10.5)).toThrow(RangeError);
  });

  it("is the same dollars in Spanish", () => {
    setLanguage("es");
    expect(money(12_449_500)).toBe("$124,495");
  });
});

describe("shares", () => {
  it("go to the whole percent, halves away from zero", () => {
    expect([4006, 4137, 50, 49, 150, 10_000].map(percent)).toEqual(["40%", "41%", "1%", "0%", "2%", "100%"]);
  });
});

describe("days", () => {
  it("are the day that stands in the file, whatever the laptop's zone", () => {
    expect(longDay("2026-01-01")).toBe("January 1, 2026");
    expect(shortDay("2026-06-12")).toBe("Jun 12, 2026");
    expect(fullDay("2026-06-15")).toBe("Monday, June 15, 2026");
    expect(monthName("2026-06-01")).toBe("June 2026");
  });

  it("are written in the chosen language", () => {
    setLanguage("es");
    expect(longDay("2026-06-15")).toBe("15 de junio de 2026");
    expect(fullDay("2026-06-15")).toBe("Lunes, 15 de junio de 2026");
    expect(monthName("2026-06-01")).toBe("Junio de 2026");
  });

  it("that come later are counted over the ends of months and years", () => {
    expect(daysAfter("2026-06-15", 28)).toBe("2026-07-13");
    expect(daysAfter("2027-12-31", 60)).toBe("2028-02-29");
    expect(daysAfter("soon", 1)).toBe("soon");
  });

  it("that do not exist are shown as they stand", () => {
    expect(longDay("soon")).toBe("soon");
  });
});

describe("sentences", () => {
  it("come in the chosen language, and count", () => {
    expect(t("frame-home")).toBe("Home");
    expect(t("overview-days-late", { days: 1 })).toBe("1 day late");
    setLanguage("es");
    expect(t("frame-home")).toBe("Inicio");
    expect(t("overview-days-late", { days: 3 })).toBe("3 días de atraso");
    expect(document.documentElement.lang).toBe("es");
  });

  it("that are missing show their key", () => {
    expect(known("frame-nowhere")).toBe(false);
    expect(t("frame-nowhere")).toBe("frame-nowhere");
  });

  it("name a failure and a step, also one that nobody wrote words for", () => {
    expect(failureWords({ code: "from_the_future", data: {} })).toContain("from_the_future");
    expect(stepWords({ action: "logic_add", subject: "Clinic" })).toBe("Added “Clinic”");
    expect(stepWords({ action: "from_the_future", subject: "Clinic" })).toBe("Changed “Clinic”");
    expect(stepWords({ action: "logic_add", subject: "2026-06-15" })).toBe("Added “June 15, 2026”");
  });

  it("list things as the language does", () => {
    expect(list(["one", "two", "three"])).toBe("one, two, and three");
    setLanguage("es");
    expect(list(["uno", "dos"])).toBe("uno y dos");
  });
});
