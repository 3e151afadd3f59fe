//! The school itself, its year, those around it and what they have to do.

use std::collections::BTreeMap;

use school::action;
use school::calendar::{self, CalendarEdit, TermNew};
use school::partner::{affiliation, agreement, interaction, organization, person};
use school::profile::{self, ProfileEdit};
use school::value::{Id, Language, Patch};
use school::{Edit, Result};

use super::Names;
use super::file::{ActionStatus, File, Partner, Person, School};

pub fn profile(edit: &Edit, file: &File, _names: &mut Names) -> Result<()> {
    let school = &file.school;
    profile::change::found(edit, &school.name, Language::En)?;
    profile::change::set(
        edit,
        ProfileEdit {
            name: None,
            district: Some(school.district.clone()),
            grades: Some(school.grades.clone()),
            enrollment: Patch::Set(school.enrollment),
            languages: Some(school.languages.clone()),
            definition: Some(school.definition.text.clone()),
            definition_reviewed: Patch::Set(school.definition.reviewed),
            smallest_cell: Some(file.meta.min_cell),
            language: None,
        },
    )
}

pub fn calendar(edit: &Edit, file: &File, _names: &mut Names) -> Result<()> {
    let year = &file.calendar;
    let starts = CalendarEdit { year_starts: Some(year.school_year_starts), quarters_start: Some(year.quarters_from) };
    calendar::change::set(edit, starts)?;
    for (name, term) in [("fall", &year.fall), ("spring", &year.spring)] {
        calendar::change::add_term(edit, TermNew { name: name.to_owned(), starts: term.from, ends: term.to })?;
    }
    Ok(())
}

pub fn organizations(edit: &Edit, file: &File, names: &mut Names) -> Result<()> {
    for partner in &file.partners {
        let named = organization::OrganizationNew {
            name: partner.name.clone(),
            kind: Some(partner.kind.clone()),
            involvement: Some(partner.involvement),
            asset: Some(partner.asset),
        };
        let id = organization::add(edit, named)?.id;
        names.name(&partner.id, id)?;
        agreed(edit, partner, id)?;
    }
    Ok(())
}

/// What was agreed with an organization and when it was last in touch.
fn agreed(edit: &Edit, partner: &Partner, id: Id) -> Result<()> {
    if let Some(ends) = partner.mou_end {
        let data_terms = Some(partner.data_terms);
        agreement::add(edit, agreement::AgreementNew { organization: id, starts: None, ends, notice_days: None, data_terms })?;
    }
    let contact = interaction::InteractionNew {
        organization: Some(id),
        person: None,
        day: partner.last_contact,
        kind: Some(interaction::InteractionKind::Contact),
        summary: None,
    };
    interaction::add(edit, contact)?;
    Ok(())
}

/// Two rows of the same name and phone are one person at two organizations.
pub fn people(edit: &Edit, file: &File, names: &mut Names) -> Result<()> {
    let mut known: BTreeMap<(&str, &str), Id> = BTreeMap::new();
    for row in &file.people {
        let key = (row.name.as_str(), row.phone.as_str());
        let id = match known.get(&key) {
            Some(id) => *id,
            None => {
                let id = meet(edit, &file.people, row)?;
                if names.people.insert(row.name.clone(), id).is_some() {
                    return Err(super::unreadable(&row.name)); // a name that could mean two people
                }
                known.insert(key, id);
                id
            }
        };
        affiliation::add(edit, role(&file.school, row, id, names.code(&row.org)?))?;
    }
    names.person(&file.school.coordinator.name)?;
    names.person(&file.school.project_manager.name)?;
    Ok(())
}

/// The person of this row with what their other rows know of them.
fn meet(edit: &Edit, rows: &[Person], first: &Person) -> Result<Id> {
    let theirs = || rows.iter().filter(|row| row.name == first.name && row.phone == first.phone);
    let mut languages: Vec<String> = Vec::new();
    for language in theirs().flat_map(|row| &row.languages) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    let email = theirs().map(|row| row.email.clone()).find(|email| !email.is_empty());
    let met = person::PersonNew { name: first.name.clone(), email, phone: Some(first.phone.clone()), languages: Some(languages) };
    Ok(person::add(edit, met)?.id)
}

fn role(school: &School, row: &Person, person: Id, organization: Id) -> affiliation::AffiliationNew {
    let coordinator = Some(&school.coordinator).filter(|coordinator| coordinator.name == row.name);
    let manager = Some(&school.project_manager).filter(|manager| manager.name == row.name);
    affiliation::AffiliationNew {
        person,
        organization,
        role: Some(row.role.clone()),
        starts: coordinator.map(|coordinator| coordinator.start),
        ends: None,
        fte: coordinator.map(|coordinator| coordinator.fte.0),
        sites: manager.map(|manager| manager.sites),
        key_person: coordinator.map(|coordinator| coordinator.named_key_person),
    }
}

/// What a committee meeting left for somebody to do; the meeting itself is for a later room.
pub fn actions(edit: &Edit, file: &File, names: &mut Names) -> Result<()> {
    for todo in file.steering.meetings.iter().flat_map(|meeting| &meeting.actions) {
        let ActionStatus::Open = todo.status;
        let owner = Some(names.person(&todo.owner)?);
        action::change::add(edit, action::TodoNew { text: todo.text.clone(), owner, due: Some(todo.due), subject: None })?;
    }
    Ok(())
}
