import { tick, type Component } from "svelte";
import Priorities from "../assessment/Priorities.svelte";
import type { IconName } from "../kit";
import Logic from "../logic/Logic.svelte";
import Home from "../overview/Home.svelte";
import WorkPlan from "../overview/WorkPlan.svelte";
import Reports from "../report/Reports.svelte";
import { t } from "../words";

export interface Route {
  path: string;
  icon: IconName;
  name: () => string;
  page: Component;
}

/** The entries at the left, in their order: each from the day it holds something. */
export const ROUTES: Route[] = [
  { path: "home", icon: "home", name: () => t("frame-home"), page: Home },
  { path: "priorities", icon: "seven", name: () => t("frame-priorities"), page: Priorities },
  { path: "logic", icon: "flow", name: () => t("frame-logic"), page: Logic },
  { path: "plan", icon: "plan", name: () => t("overview-plan-title"), page: WorkPlan },
  { path: "reports", icon: "doc", name: () => t("frame-reports"), page: Reports },
];
const HOME = ROUTES[0] as Route;

class Place {
  path = $state(location.hash.slice(1));
  route = $derived(ROUTES.find((route) => route.path === this.path.split("/")[0]) ?? HOME);

  /** Shows the page that the address names; without `quiet` it is read out from its heading. */
  async moved(quiet = false) {
    this.path = location.hash.slice(1);
    await tick();
    if (!quiet) document.querySelector<HTMLElement>("main h1")?.focus();
  }

  home() {
    location.hash = HOME.path;
    this.path = HOME.path;
  }
}

export const place = new Place();
