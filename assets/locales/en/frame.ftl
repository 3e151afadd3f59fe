frame-app = Throughline
frame-loading = Opening…
frame-skip = Skip to the page
frame-rooms = Rooms
frame-home = Home
frame-logic = Logic model
frame-reports = Reports

frame-your-file = Your file
frame-all-saved = All changes are saved.
frame-last-backup = Last backup: { $when }
frame-no-backup = No backup yet
frame-file-menu = Your file: menu
frame-save-package = Save a package…
frame-package-saved = Package saved: { $path }
frame-settings = Settings
frame-history = History
frame-close-school = Close this school

frame-undo = Undo
frame-redo = Redo
frame-undone = Undone: { $what }
frame-redone = Done again: { $what }
frame-nothing-to-undo = There is nothing to undo in this sitting.
frame-nothing-to-redo = There is nothing to redo.
frame-dismiss = Dismiss
frame-close = Close
frame-unexpected = Something went wrong here, and nothing was lost. Please try again. ({ $code })

frame-language = Language
frame-language-en = English
frame-language-es = Español
frame-appearance = Appearance
frame-theme-system = As on this laptop
frame-theme-light = Light
frame-theme-dark = Dark
frame-text-size = Text size

frame-history-what = What was done
frame-history-when = When
frame-history-who = By whom
frame-history-undone = undone
frame-history-earlier = Show earlier
frame-history-empty = Nothing has been changed yet.
frame-history-note = Every change in this file, newest first.

frame-start-title = Your community school, in one file
frame-start-lead = Everything stays on this laptop. You can save a copy whenever you like.
frame-start-new = New school
frame-start-new-note = A name is enough. It takes less than a minute.
frame-start-sample = Open the sample school
frame-start-sample-note = Look around Alder Creek, an invented school, and change whatever you like.
frame-start-take-in = Take in a package
frame-start-take-in-note = A file ending in .throughline that someone gave you, or that you saved before.
frame-start-known = Schools on this laptop
frame-start-create = Create the school
frame-start-back = Back
frame-start-working = One moment…
frame-priorities = Seven priorities

frame-find = Find anything
frame-find-what = Words, names, commands
frame-find-rooms = Go to
frame-find-commands = Commands
frame-find-some = { $shown } of { $count }
frame-find-nothing = Nothing in this school has all these words. Try fewer, or only the beginning of one.
frame-find-count = { $count ->
    [one] 1 line to choose from
   *[other] { $count } lines to choose from
}
frame-find-day = { $kind ->
    [agreement] ends { $day }
    [source] the award ends { $day }
    [action] due { $day }
   *[other] { $day }
}
frame-print = Print: { $document }
frame-of = { $what }: { $choice }
