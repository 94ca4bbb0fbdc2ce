import { openStream } from './lean-http';
import type { Student } from './students';

/** A hand whose device listens to its class. It parses nothing of what it hears before somebody asks. */
export interface Listener extends Student {
  readonly hand: string;
  /** When the reveal of a turn came, by turn; milliseconds of this process. */
  readonly reveals: ReadonlyMap<number, number>;
  readonly place: () => Place;
  readonly view: () => View;
  readonly close: () => void;
}

/** Where a hand sits, and what it does there. */
export interface Place {
  readonly seat: { readonly table: number; readonly side: string };
  readonly office: { readonly tracks: readonly string[]; readonly head: boolean };
}

/** As much of a seat's view as an order needs. */
export interface View {
  readonly phase: 'deciding' | 'over';
  readonly tracks: readonly {
    readonly track: string;
    readonly options: readonly { readonly option: string; readonly closed?: unknown }[];
  }[];
}

/** Lets a hand listen. */
export async function listen(port: number, student: Student & { readonly hand: string }): Promise<Listener> {
  const latest = { self: '', view: '' };
  const reveals = new Map<number, number>();
  const heard = (event: string): void => {
    if (event.includes('"self":{')) latest.self = event;
    if (event.includes('"view":{')) latest.view = event;
    const [, turn] = /"phase":"reveal","turn":(\d+)/.exec(event) ?? [];
    if (turn !== undefined && !reveals.has(Number(turn))) reveals.set(Number(turn), performance.now());
  };
  const { token, path } = student;
  const { close } = await openStream({ port, token }, `${path}/events`, { heard, ended: () => undefined });
  return {
    ...student,
    reveals,
    place: () => partsIn(latest.self).self as Place,
    view: () => partsIn(latest.view).view as View,
    close: () => {
      close();
      student.leave();
    },
  };
}

function partsIn(event: string): Readonly<Record<string, unknown>> {
  return JSON.parse(event.slice(event.indexOf('data: {') + 6)).parts;
}

/** An option that is open on a track, whichever `luck` (0 to 1) comes upon; null where there is none. */
export function openOption({ tracks }: View, name: string, luck: number): string | null {
  const open = tracks.find(({ track }) => track === name)?.options.filter(({ closed }) => !closed) ?? [];
  return open[Math.floor(open.length * luck)]?.option ?? null;
}
