/** One line of a telling. Who prints it chooses marks, colours and width by `kind`; `depth` says under what it stands. */
export interface Line {
  /** 0 for what opens a turn, then one more for each level below it. */
  readonly depth: 0 | 1 | 2;
  readonly kind: 'turn' | 'setting' | 'step' | 'event' | 'order' | 'change' | 'news' | 'ending' | 'note';
  readonly text: string;
}
