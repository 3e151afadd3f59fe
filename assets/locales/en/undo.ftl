undo-other = Changed “{ $subject }”
undo-profile_set = Changed the school’s details
undo-logic_add = Added “{ $subject }”
undo-logic_edit = Edited “{ $subject }”
undo-logic_move = Moved “{ $subject }”
undo-logic_remove = Removed “{ $subject }”
undo-logic_link = Linked { $subject }
undo-logic_unlink = Unlinked { $subject }
undo-logic_edit_link = Wrote about the arrow { $subject }
undo-logic_nest = Moved “{ $subject }” in the outline
undo-logic_arrange = Arranged the logic model anew ({ $subject } boxes)
undo-logic_add_assumption = Added the assumption “{ $subject }”
undo-logic_edit_assumption = Edited the assumption “{ $subject }”
undo-logic_remove_assumption = Removed the assumption “{ $subject }”
undo-profile_found = Started the school “{ $subject }”
undo-sample_load = Opened the sample school
undo-calendar_set = Changed the school’s year
undo-calendar_add_term = Added the term “{ $subject }”
undo-calendar_edit_term = Changed the term “{ $subject }”
undo-calendar_remove_term = Removed the term “{ $subject }”
undo-partner_add_organization = Added the organization “{ $subject }”
undo-partner_edit_organization = Changed the organization “{ $subject }”
undo-partner_remove_organization = Removed the organization “{ $subject }”
undo-partner_add_person = Added the person “{ $subject }”
undo-partner_edit_person = Changed the person “{ $subject }”
undo-partner_remove_person = Removed the person “{ $subject }”
undo-partner_add_affiliation = Added the role of “{ $subject }”
undo-partner_edit_affiliation = Changed the role of “{ $subject }”
undo-partner_remove_affiliation = Removed the role of “{ $subject }”
undo-partner_add_agreement = Added the agreement with “{ $subject }”
undo-partner_edit_agreement = Changed the agreement with “{ $subject }”
undo-partner_remove_agreement = Removed the agreement with “{ $subject }”
undo-partner_add_interaction = Added the conversation with “{ $subject }”
undo-partner_edit_interaction = Changed the conversation with “{ $subject }”
undo-partner_remove_interaction = Removed the conversation with “{ $subject }”
undo-budget_add_source = Added the funding source “{ $subject }”
undo-budget_edit_source = Changed the funding source “{ $subject }”
undo-budget_remove_source = Removed the funding source “{ $subject }”
undo-budget_add_period = Added the budget period of “{ $subject }”
undo-budget_edit_period = Changed the budget period of “{ $subject }”
undo-budget_remove_period = Removed the budget period of “{ $subject }”
undo-budget_add_line = Added the budget line “{ $subject }”
undo-budget_edit_line = Changed the budget line “{ $subject }”
undo-budget_remove_line = Removed the budget line “{ $subject }”
undo-budget_add_spending = Added the spending “{ $subject }”
undo-budget_edit_spending = Changed the spending “{ $subject }”
undo-budget_remove_spending = Removed the spending “{ $subject }”
undo-budget_add_certification = Added the time record of “{ $subject }”
undo-budget_edit_certification = Changed the time record of “{ $subject }”
undo-budget_remove_certification = Removed the time record of “{ $subject }”
undo-budget_add_match = Added the match from “{ $subject }”
undo-budget_edit_match = Changed the match from “{ $subject }”
undo-budget_remove_match = Removed the match from “{ $subject }”
undo-action_add = Added the to-do “{ $subject }”
undo-action_edit = Changed the to-do “{ $subject }”
undo-action_done = Checked off “{ $subject }”
undo-action_remove = Removed the to-do “{ $subject }”
undo-logic_set_version = Named a version of the logic model
undo-logic_name_version = Named the version “{ $subject }”
undo-logic_edit_version = Changed the version “{ $subject }”
undo-logic_remove_version = Removed the version “{ $subject }”
undo-logic_go_back = Went back to the version “{ $subject }”
undo-logic_tag = Tagged “{ $subject }”
undo-logic_untag = Removed a tag from “{ $subject }”
undo-logic_add_goal = Added the goal “{ $subject }”
undo-logic_edit_goal = Edited the goal “{ $subject }”
undo-logic_move_goal = Moved the goal “{ $subject }”
undo-logic_remove_goal = Removed the goal “{ $subject }”
undo-logic_add_partner = Joined a partner to “{ $subject }”
undo-logic_remove_partner = Took a partner off “{ $subject }”
undo-indicator_add = Added the indicator “{ $subject }”
undo-indicator_edit = Changed the indicator “{ $subject }”
undo-indicator_remove = Removed the indicator “{ $subject }”
undo-indicator_tag = Tagged the indicator “{ $subject }”
undo-indicator_untag = Removed a tag from the indicator “{ $subject }”
undo-indicator_add_reading = Added a data point to “{ $subject }”
undo-indicator_edit_reading = Changed a data point of “{ $subject }”
undo-indicator_remove_reading = Removed a data point of “{ $subject }”
undo-indicator_add_group = Added a group to “{ $subject }”
undo-indicator_remove_group = Removed a group of “{ $subject }”
undo-budget_back_resource = Put money behind “{ $subject }”
undo-budget_unback_resource = Took money from behind “{ $subject }”
undo-assessment_add_form = { $subject ->
    [families] Added a form of families
    [students] Added a form of students
    [staff] Added a form of staff
    [partners] Added a form of partners
   *[leadership] Added a form of leadership
}
undo-assessment_unscore = { $subject ->
    [families] Cleared an answer of families
    [students] Cleared an answer of students
    [staff] Cleared an answer of staff
    [partners] Cleared an answer of partners
   *[leadership] Cleared an answer of leadership
}
undo-assessment_finish_form = { $subject ->
    [families] Finished a form of families
    [students] Finished a form of students
    [staff] Finished a form of staff
    [partners] Finished a form of partners
   *[leadership] Finished a form of leadership
}
undo-assessment_remove_form = { $subject ->
    [families] Removed a form of families
    [students] Removed a form of students
    [staff] Removed a form of staff
    [partners] Removed a form of partners
   *[leadership] Removed a form of leadership
}
undo-assessment_set_group = { $subject ->
    [families] Entered the summary of families
    [students] Entered the summary of students
    [staff] Entered the summary of staff
    [partners] Entered the summary of partners
   *[leadership] Entered the summary of leadership
}
undo-assessment_remove_group = { $subject ->
    [families] Removed the summary of families
    [students] Removed the summary of students
    [staff] Removed the summary of staff
    [partners] Removed the summary of partners
   *[leadership] Removed the summary of leadership
}
undo-assessment_add_round = Began the round of { $subject }
undo-assessment_edit_round = Changed the round of { $subject }
undo-assessment_remove_round = Removed the round of { $subject }
undo-assessment_score = Answered “{ $subject }”
undo-assessment_choose = Changed what is chosen: “{ $subject }”
undo-assessment_remove_agreed = Opened “{ $subject }” again
undo-assessment_take_rubric = Took in the wording “{ $subject }”
undo-assessment_remove_rubric = Removed the wording “{ $subject }”
undo-overview_agree = Agreed on “{ $subject }”
undo-scores_import = Took in answers from a spreadsheet into the round of { $subject }
undo-overview_set_aside = Set a question about “{ $subject }” aside
undo-overview_ask_again = Let question { $subject } be asked again
undo-model_import = Took in a table of the logic model (new boxes: { $subject })
