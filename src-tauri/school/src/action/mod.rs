//! What somebody has to do, by when, and the thing it serves.

pub mod api;
pub mod change;
pub mod read;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::store::sql_text;
use crate::value::{Day, Id, Patch};

/// A to-do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Todo {
    /// Its id.
    pub id: Id,
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub owner: Option<TodoOwner>,
    /// By when.
    pub due: Option<Day>,
    /// When it was done.
    pub done: Option<Day>,
    /// What came of it.
    pub result: String,
    /// The thing it serves.
    pub subject: Option<Subject>,
}

/// Who does it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct TodoOwner {
    /// The person.
    pub id: Id,
    /// Their name.
    pub name: String,
}

/// The thing that a to-do serves. It may have been removed since: whoever shows it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Where it stands.
    pub room: SubjectRoom,
    /// Which.
    pub id: Id,
}

/// The rooms that hold things a to-do can serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SubjectRoom {
    /// An organization, a person, an agreement.
    Partner,
    /// A box of the model.
    Logic,
    /// An indicator.
    Indicator,
    /// A source, a line.
    Budget,
    /// An agreed level.
    Assessment,
}

sql_text!(SubjectRoom {
    "partner" => Partner, "logic" => Logic, "indicator" => Indicator, "budget" => Budget, "assessment" => Assessment,
});

/// Which to-dos to list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct TodoList {
    /// Only those that are not done.
    pub open_only: Option<bool>,
    /// Only those that were done on this day or after it.
    pub done_since: Option<Day>,
    /// Only those that are, or were, due on this day or after it.
    pub due_since: Option<Day>,
    /// Only those that serve a thing of this room.
    pub serves: Option<SubjectRoom>,
}

/// A new to-do.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TodoNew {
    /// What is to be done.
    pub text: String,
    /// Who does it.
    #[serde(default)]
    pub owner: Option<Id>,
    /// By when.
    #[serde(default)]
    pub due: Option<Day>,
    /// The thing it serves.
    #[serde(default)]
    pub subject: Option<Subject>,
}

/// What changes about a to-do; what is absent stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TodoEdit {
    /// Which.
    pub id: Id,
    /// What is to be done.
    #[serde(default)]
    pub text: Option<String>,
    /// Who does it.
    #[serde(default)]
    pub owner: Patch<Id>,
    /// By when.
    #[serde(default)]
    pub due: Patch<Day>,
    /// The thing it serves.
    #[serde(default)]
    pub subject: Patch<Subject>,
}

/// A to-do is done, or open again.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TodoDone {
    /// Which.
    pub id: Id,
    /// When it was done: today unless said, `null` to open it again.
    #[serde(default)]
    pub day: Patch<Day>,
    /// What came of it; absent stays.
    #[serde(default)]
    pub result: Option<String>,
}

/// Names one to-do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TodoRef {
    /// Its id.
    pub id: Id,
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::api::call;
    use crate::store::testing::school;
    use crate::store::{Action, School};

    fn alter(school: &mut School, name: &str, ask: Value) -> crate::Result<Value> {
        Ok(call(name).unwrap().alter(school, Action::named(name), ask)?.answer)
    }

    fn list(school: &School, ask: Value) -> Vec<Value> {
        let list = school.read(|view| call("action_list").unwrap().ask(view, ask)).unwrap();
        list.as_array().unwrap().clone()
    }

    fn texts(school: &School, ask: Value) -> Vec<String> {
        list(school, ask).iter().map(|todo| todo["text"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn open_ones_come_first_by_their_day() {
        let (_folder, mut school) = school();
        let dana = alter(&mut school, "partner_add_person", json!({"name": "Dana Whitfield"})).unwrap();
        let serves = json!({"room": "partner", "id": dana["id"]});
        let send = json!({"text": "Send change request", "owner": dana["id"], "due": "2026-06-12", "subject": serves});
        let send = alter(&mut school, "action_add", send).unwrap();
        alter(&mut school, "action_add", json!({"text": "Some day"})).unwrap();
        alter(&mut school, "action_add", json!({"text": "Call the clinic", "due": "2026-05-01"})).unwrap();
        assert_eq!(texts(&school, json!({})), ["Call the clinic", "Send change request", "Some day"]);
        alter(&mut school, "action_done", json!({"id": send["id"]})).unwrap();
        assert_eq!(texts(&school, json!({})), ["Call the clinic", "Some day", "Send change request"]);
        assert_eq!(texts(&school, json!({"open_only": true})), ["Call the clinic", "Some day"]);
        assert_eq!(texts(&school, json!({"done_since": "2026-06-15"})), ["Send change request"]);
        assert!(texts(&school, json!({"done_since": "2026-06-16"})).is_empty());
        let done = list(&school, json!({}))[2].clone();
        let expected = json!({"id": send["id"], "text": "Send change request", "owner": {"id": dana["id"], "name": "Dana Whitfield"},
            "due": "2026-06-12", "done": "2026-06-15", "result": "", "subject": serves});
        assert_eq!(done, expected);
        alter(&mut school, "action_done", json!({"id": send["id"], "day": null})).unwrap();
        assert_eq!(texts(&school, json!({"open_only": true})).len(), 3);
    }

    #[test]
    fn an_edit_keeps_what_it_does_not_name() {
        let (_folder, mut school) = school();
        let dana = alter(&mut school, "partner_add_person", json!({"name": "Dana Whitfield"})).unwrap();
        let id =
            alter(&mut school, "action_add", json!({"text": "Send it", "owner": dana["id"], "due": "2026-06-12"})).unwrap()["id"].clone();
        alter(&mut school, "action_edit", json!({"id": id, "due": null})).unwrap();
        let todo = list(&school, json!({}))[0].clone();
        assert_eq!((&todo["due"], &todo["owner"]["name"]), (&Value::Null, &json!("Dana Whitfield")));
        alter(&mut school, "partner_remove_person", json!({"id": dana["id"]})).unwrap();
        assert_eq!(list(&school, json!({}))[0]["owner"], Value::Null, "the to-do outlives its owner");
        let nobody = alter(&mut school, "action_edit", json!({"id": id, "owner": dana["id"]}));
        assert_eq!(nobody.unwrap_err().code(), "not_found");
        alter(&mut school, "action_remove", json!({"id": id})).unwrap();
        assert!(list(&school, json!({})).is_empty());
        let steps = alter(&mut school, "action_done", json!({"id": id}));
        assert_eq!(steps.unwrap_err().code(), "not_found");
    }
}
