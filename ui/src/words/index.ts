export {
  failureWords,
  known,
  language,
  laptopLanguage,
  LANGUAGES,
  locale,
  setLanguage,
  stepWords,
  t,
  tIn,
  type Args,
  type Language,
} from "./words.svelte";
export { daysAfter, fullDay, laptopDay, longDay, moment, monthName, shortDay } from "./dates";
export { figure, period } from "./figures";
export { list, money, percent } from "./numbers";
