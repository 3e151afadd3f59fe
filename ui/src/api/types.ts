export type Column = "resource" | "activity" | "output" | "short" | "medium" | "long";
export interface Named { id: string; name: string }
export interface Profile { name: string; district: string; grades: string; enrollment: number | null; languages: string[]; definition: string; definition_reviewed: string | null; smallest_cell: number; language: "en" | "es" }
export interface Node { id: string; column: Column; text: string; owner: Named | null; quantity: string | null; unit: string; per: string; population: string; direction: "up" | "down" | null; from: string | null; to: string | null; by: string | null; partners: Named[]; tags: { framework: string; code: string }[] }
export interface Link { id: string; from: string; to: string; reason: string }
export interface Model { version: { number: number; changed: string; note: string } | null; nodes: Node[]; links: Link[]; assumptions: { id: string; text: string; reviewed: string | null }[] }
export interface Due { day: string; kind: "action" | "agreement" | "budget_period" | "award" | "renewal"; id: string; title: string; step: string | null; owner: string | null; days_late: number; amount: number | null; serves: string[] }
export interface SourceLine { id: string; name: string; from: string; to: string; agreed_to: string | null; award_end: string | null; planned: number; spent: number; left: number; spent_bp: number; gone_bp: number }
export interface Home { today: string; sample_day: boolean; coordinator: string | null; due: Due[]; sources: SourceLine[]; planned: number; spent: number; left: number }
export interface Step { action: string; subject: string }
export interface FileState { school: { name: string; district: string; grades: string } | null; sample: boolean; sample_day: string | null; undo: Step | null; redo: Step | null; backed_up: string | null; language: "en" | "es"; theme: "system" | "light" | "dark"; text_percent: number; known: Named[] }
export interface Changed { tables: string[]; undo: Step | null; redo: Step | null }
export interface Failure { code: string; data: { [key: string]: string | number } }
type None = null;
export interface Calls {
  profile_get: [None, Profile];
  profile_set: [Partial<Profile>, null];
  logic_model: [None, Model];
  logic_add: [{ column: Column; text: string; after?: string | null }, { id: string }];
  logic_edit: [{ id: string; text?: string; owner?: string | null; quantity?: string | null; unit?: string; per?: string; population?: string; direction?: "up" | "down" | null; from?: string | null; to?: string | null; by?: string | null }, null];
  logic_move: [{ id: string; column?: Column; before?: string | null }, null];
  logic_remove: [{ id: string }, null];
  logic_link: [{ from: string; to: string; reason?: string }, { id: string }];
  logic_unlink: [{ id: string }, null];
  logic_set_reason: [{ id: string; reason: string }, null];
  logic_add_assumption: [{ text: string; reviewed?: string | null }, { id: string }];
  logic_edit_assumption: [{ id: string; text?: string; reviewed?: string | null }, null];
  logic_remove_assumption: [{ id: string }, null];
  partner_people: [None, { id: string; name: string; role: string }[]];
  budget_sources: [None, { id: string; name: string; award_end: string | null; planned: number; spent: number; left: number }[]];
  overview_home: [None, Home];
  file_state: [None, FileState];
  file_new: [{ name: string; district?: string; grades?: string; language: "en" | "es" }, FileState];
  file_sample: [None, FileState];
  file_take_in: [None, FileState | null];
  file_open: [{ id: string }, FileState];
  file_close: [None, FileState];
  file_save_package: [None, string | null];
  file_undo: [None, Step | null];
  file_redo: [None, Step | null];
  file_history: [{ before?: number; limit: number }, { seq: number; at: string; actor: string; action: string; subject: string; undone: boolean }[]];
  settings_set: [{ language?: "en" | "es"; theme?: "system" | "light" | "dark"; text_percent?: number }, FileState];
  report_summary: [{ source: string; language: "en" | "es" }, { pages: string[]; overflow: string | null; title: string }];
  report_save: [{ source: string; language: "en" | "es" }, string | null];
}
