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
  type Args,
  type Language,
} from "./words.svelte";
export { fullDay, longDay, moment, shortDay } from "./dates";
export { list, money, percent } from "./numbers";
