/** A record, as every room names one. */
export interface Thing {
  room: string;
  id: string;
}

/** What the person is looking at, as a room tells it; the frame shows what it is connected to. */
class Selection {
  /** The record that is selected; null where none is. */
  thing = $state.raw<Thing | null>(null);
  /** Whether what it is connected to is shown. */
  shown = $state(false);

  select(thing: Thing | null) {
    this.thing = thing;
  }

  /** Selects a record and shows what it is connected to: also for one that has no page of its own. */
  show(thing: Thing) {
    this.thing = thing;
    this.shown = true;
  }
}

export const selection = new Selection();
