import { t } from "../words";

/** By the laptop's own clock, and by the first name, as a colleague would. */
export function greeting(coordinator: string | null, hour: number): string {
  const name = coordinator?.trim().split(/\s+/)[0];
  if (!name) return t("overview-hello");
  if (hour >= 4 && hour < 12) return t("overview-morning", { name });
  if (hour >= 12 && hour < 18) return t("overview-afternoon", { name });
  return t("overview-evening", { name });
}
