// The parts that every room is built from. No word of the domain stands here.
export { default as Button } from "./Button.svelte";
export { default as Card } from "./Card.svelte";
export { default as Check } from "./Check.svelte";
export { default as Choice } from "./Choice.svelte";
export { default as DayField } from "./DayField.svelte";
export { default as Empty } from "./Empty.svelte";
export { default as FullScreen } from "./FullScreen.svelte";
export { default as Icon } from "./Icon.svelte";
export { default as Menu } from "./Menu.svelte";
export { default as Modal } from "./Modal.svelte";
export { default as Page } from "./Page.svelte";
export { default as Pick } from "./Pick.svelte";
export { default as Segments } from "./Segments.svelte";
export { default as TextField } from "./TextField.svelte";
export { default as Toaster } from "./Toaster.svelte";
export { takesFocus } from "./focus";
export { toasts } from "./toasts.svelte";
export type { IconName } from "./icons";
