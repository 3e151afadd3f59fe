use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What an edit does to one field that may be empty: leave it, empty it, or fill it.
/// On the wire: absent, `null`, or a value. Such fields carry `#[serde(default)]`, their struct
/// `#[ts(optional_fields = nullable)]`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// Absent: as it was.
    #[default]
    Keep,
    /// `null`: now empty.
    Clear,
    /// A value: now this.
    Set(T),
}

impl<T> Patch<T> {
    /// The field after the edit.
    pub fn over(self, before: Option<T>) -> Option<T> {
        match self {
            Patch::Keep => before,
            Patch::Clear => None,
            Patch::Set(value) => Some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Option::<T>::deserialize(deserializer)? {
            Some(value) => Patch::Set(value),
            None => Patch::Clear,
        })
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Patch::Set(value) => value.serialize(serializer),
            Patch::Keep | Patch::Clear => serializer.serialize_none(),
        }
    }
}

impl<T: JsonSchema> JsonSchema for Patch<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Option::<T>::json_schema(generator)
    }
    fn inline_schema() -> bool {
        Option::<T>::inline_schema()
    }
}

impl<T: ts_rs::TS> ts_rs::TS for Patch<T> {
    type WithoutGenerics = Patch<ts_rs::Dummy>;
    type OptionInnerType = T;
    // ts-rs then writes the field as `field?: T | null`, which is just what it means.
    const IS_OPTION: bool = true;

    fn name(cfg: &ts_rs::Config) -> String {
        <Option<T> as ts_rs::TS>::name(cfg)
    }
    fn inline(cfg: &ts_rs::Config) -> String {
        <Option<T> as ts_rs::TS>::inline(cfg)
    }
    fn visit_dependencies(visitor: &mut impl ts_rs::TypeVisitor)
    where
        Self: 'static,
    {
        <Option<T> as ts_rs::TS>::visit_dependencies(visitor);
    }
    fn visit_generics(visitor: &mut impl ts_rs::TypeVisitor)
    where
        Self: 'static,
    {
        <Option<T> as ts_rs::TS>::visit_generics(visitor);
        visitor.visit::<T>();
    }
}
