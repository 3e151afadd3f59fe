import { toasts } from "../kit";
import { t } from "../words";
import { place } from "./routes.svelte";
import { attempt, session } from "./session.svelte";

/** Saves a copy of the school where the person says. */
export async function savePackage() {
  const path = await attempt("file_save_package");
  if (path) toasts.say({ text: t("frame-package-saved", { path }) });
}

/** Goes back to the door. */
export async function closeSchool() {
  toasts.clear();
  if (await session.ask("file_close")) place.home();
}
