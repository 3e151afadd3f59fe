/** Takes the focus when it appears: the first field of a form, so that whoever types is not on the button beside it. */
export function takesFocus(node: HTMLElement) {
  node.focus();
}
