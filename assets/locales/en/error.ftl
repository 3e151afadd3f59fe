error-locked_or_not_a_school = This file cannot be read. It may be no school, or protected by a passphrase; choose another file or ask whoever sent it.
error-not_a_school = This file is not a Throughline school. Choose a file that ends in .throughline.
error-damaged = This file is damaged ({ $what }). Nothing was changed; restore your newest backup.
error-newer_file = This file was saved by a newer Throughline. Nothing was changed; update the app, then open it again.
error-open_elsewhere = This school is open in another window or program. Close it there, then try again.
error-package_read_only = A package can be read but not changed. Take it in as a school first, then change that.
error-not_a_package = This is a live school, not a package. Save it as a package first, then take that in.
error-place_read_only = Nothing can be written to { $path }. Choose another place, or ask whoever keeps this computer.
error-place_missing = There is no { $path }. Check the name, or choose another place.
error-place_taken = There is something at { $path } already, and it was left as it is. Choose another name.
error-disk_full = The disk is full. Nothing was lost; free some space, then try again.
error-place_failed = { $path } could not be used: { $reason }. Try again, or choose another place.
error-no_school_open = No school is open. Open one first.
error-nothing_to_undo = There is nothing to undo.
error-nothing_to_redo = There is nothing to redo.
error-step_conflict = This step cannot be taken back, because its records were changed outside of Throughline. Nothing was altered; check the file.
error-cancelled = Stopped. Nothing was changed.
error-not_read_only = Throughline made a mistake: a question tried to write. Nothing was changed; please report it.
error-engine = Throughline made a mistake ({ $reason }). Nothing was changed; please report it.
error-call_unknown = There is no call “{ $name }”. The list is under “throughline-cli api”.
error-ask_field_unknown = “{ $field }” is not a field of this call. Check its spelling under “throughline-cli api”.
error-ask_field_missing = The field “{ $field }” is missing. Add it and try again.
error-ask_not_understood = This could not be understood: { $reason }. Check it against “throughline-cli api”.
error-not_found = This is no longer in the file ({ $room }). Look again: it may have been removed.
error-text_empty = This needs a few words. Write them, then save again.
error-period_backward = This ends before it starts. Check both dates.
error-part_over_whole = The part is larger than the whole. Check both counts.
error-link_loop = This would lead in a circle. Link it to something later instead.
error-link_backward = An arrow cannot lead back to an earlier column. Link it the other way round.
error-link_exists = These two are linked already.
error-link_self = A box cannot lead to itself. Choose another one.
error-in_use = A record that must be kept still names this, such as a signed time record. Remove that first if you are sure.
error-day_unknown = “{ $given }” is not a date. Write it like 2026-06-15.
error-number_unknown = “{ $given }” is not a number that fits here. Write it like 31.4.
error-amount_out_of_range = This amount is too large to keep. Check the digits: at most 100 billion dollars.
error-rate_out_of_range = { $given } is not between nothing and the whole. Check it.
error-text_too_long = This is too long. At most { $given } characters fit here.
error-period_unknown = “{ $given }” is not a period. Write a year like 2025-26, a term like fall 2025, a month like 2026-06, or a date.
error-letters_not_printable = These letters cannot be printed yet: { $letters }. Write them another way.
error-page_not_set = Throughline made a mistake while setting the page ({ $reason }). Please report it.
error-not_built_yet = “{ $what }” comes with a later version.
error-funder_unknown = No funding source is called “{ $given }”. There are: { $known }.
error-sample_unreadable = The sample school cannot be read ({ $reason }). Please report it.
error-funder_ambiguous = More than one funding source is called “{ $given }”. Name one of them by its id: { $ids }
error-bad_usage = The line was not understood. { $reason }
error-no_budget_then = This source has no budget period between { $from } and { $to }. Choose other days, or leave them out.
error-rubric_unreadable = The wording of the criteria cannot be read: { $reason }. Compare the file with one that was saved from the app.
error-rubric_wrong = The wording cannot be used: something is missing, twice or too much at “{ $place }”. Mend that place in the file and take it in again.
error-rubric_version_taken = Another wording has version { $version } already. Give the changed file a new version and take it in again.
error-criterion_unknown = This round does not ask about “{ $criterion }”. Choose one of its criteria.
error-round_asks_nobody = Choose at least one group to ask, and for a pulse at least one criterion.
error-role_not_asked = This round does not ask { $role ->
    [families] families
    [students] students
    [staff] staff
    [partners] partners
   *[leadership] leadership
}. Add the group to the round first.
error-round_not_open = Answers are taken from { $opens } to { $closes }. Change the days of the round to take more.
error-group_is_summary = This group was entered as a summary. Remove the summary to score form by form.
error-group_has_forms = This group has forms already. Remove them to enter a summary.
error-student_named = Students give no name. Leave the name empty.
error-form_empty = Nothing is answered yet. Answer at least one criterion.
error-form_finished = This form was finished at the laptop and stays as it is. Remove it if it should not count.
error-reason_missing = Say why, or link a record. Then the level can be agreed.
error-three_are_chosen = Three criteria are chosen already. Let one go to choose another.
