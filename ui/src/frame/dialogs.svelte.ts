/** Which of the frame's own dialogs stand open: the sidebar opens them, and so do the commands by their names. */
class Dialogs {
  finding = $state(false);
  settings = $state(false);
  history = $state(false);
}

export const dialogs = new Dialogs();
