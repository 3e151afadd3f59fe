import { asFailure, call, type Answer as Told, type Ask, type Name } from "../api/call";
import type { Answer, Language, Level, Role, Round, Said } from "../api/types";
import { toasts } from "../kit";
import { failureWords, language, monthName, t } from "../words";

export type View = "scoring" | "agreeing" | "time" | "learn";

export const ROLES: Role[] = ["families", "students", "staff", "partners", "leadership"];
export const LEVELS: Level[] = ["exploring", "emerging", "maturing", "excelling"];
/** In the order of the numbers on a form: 0 is “I do not know”. */
export const ANSWERS: Answer[] = ["do_not_know", ...LEVELS];

const PAGE = "priorities";

/** What is looked at, kept while another room is visited. A choice that is gone falls back to the newest. */
class Assessing {
  view = $state<View>("agreeing");
  round = $state<string>();
  criterion = $state<string>();

  /**
   * Opens what `#priorities/<criterion>/<round>` names, the round where it is said. The address is the page's own again
   * then: another criterion is chosen without it.
   */
  asked(address: string) {
    const [page, criterion, round] = address.slice(1).split("/");
    if (page !== PAGE || !criterion) return;
    this.view = "agreeing";
    this.criterion = criterion;
    if (round) this.round = round;
    history.replaceState(null, "", `#${PAGE}`);
  }
}
export const assessing = new Assessing();

/** A text of the wording in the language of the window; where it has none, in English. */
export function said(text: Said, spoken: Language = language()): string {
  return spoken === "es" && text.es !== "" ? text.es : text.en;
}

/** The four answers of a criterion in a language. */
export function levelTexts(levels: { en: string[]; es?: string[] | null }, spoken: Language): string[] {
  return spoken === "es" && levels.es?.every((text) => text !== "") ? levels.es : levels.en;
}

export function roleWords(role: Role): string {
  return t(`assessment-role-${role}`);
}

export function levelWords(level: Level | Answer): string {
  return t(`assessment-level-${level}`);
}

/** Fall 2025; a pulse by its month, for a year may have several. */
export function roundWords(round: Pick<Round, "kind" | "opens">): string {
  return t(`assessment-round-${round.kind}`, {
    year: round.opens.slice(0, 4),
    month: monthName(round.opens),
  });
}

/** Of a criterion such as CV2 the priority's code in small letters: the class that gives the colour. */
export function hueOf(code: string): string {
  return `of-${code.slice(0, 2).toLowerCase()}`;
}

/** A call whose failure is said in a toast. */
export async function attempt<N extends Name>(
  name: N,
  ask?: Ask<N>,
  visit?: string,
): Promise<Told<N> | undefined> {
  try {
    return await call(name, ask, visit);
  } catch (thrown) {
    toasts.warn(failureWords(asFailure(thrown)));
    return undefined;
  }
}

/** Keeps a text, and answers with the reason when it was refused: for a field. */
export async function kept<N extends Name>(name: N, ask: Ask<N>, visit?: string): Promise<string | null> {
  try {
    await call(name, ask, visit);
    return null;
  } catch (thrown) {
    return failureWords(asFailure(thrown));
  }
}
