import type { HostMessage } from '../protocol/messages';
import type { DebriefStep, Room } from '../room/types';

/** Minutes of each step of a debrief, in their order. */
const stepMinutes: readonly (readonly [DebriefStep, number])[] = [
  ['own-words', 3],
  ['own-debrief', 5],
  ['river', 4],
  ['moments', 5],
  ['talk', 5],
];

/** Milliseconds in the lobby, with a brief and with a reveal before the class is led on. */
const lobbyTime = 150_000;
const briefTime = 180_000;
const revealTime = 60_000;
const turnTime = 480_000;

/** What somebody who leads a class would do next; `since` says when each thing was first seen as it is now. */
export function leadOn(room: Room, now: number, since: (what: string) => number): readonly HostMessage[] {
  const { course, tables } = room;
  switch (course.phase) {
    case 'lobby':
      return now - since('lobby') > lobbyTime
        ? [
            { do: 'go-on', table: 'all' },
            { do: 'show', what: 'public' },
          ]
        : [];
    case 'play': {
      if (tables.every(({ phase }) => phase === 'over')) return [{ do: 'debrief' }];
      return [...texts(room), ...tables.flatMap((table) => onward(table))];
    }
    case 'debrief':
      return nextStep(room, now, since);
    case 'closed':
      return [];
    default:
      return course.phase satisfies never;
  }

  function onward({ number, phase, turn }: Room['tables'][number]): readonly HostMessage[] {
    const waited = now - since(`table ${number} ${phase} ${turn}`);
    if (phase === 'brief' && waited > briefTime) return [{ do: 'go-on', table: number }];
    if (phase === 'reveal' && waited > revealTime) return [{ do: 'go-on', table: number }];
    if (phase === 'deliberation' && waited > turnTime) return [{ do: 'resolve-now', table: number }];
    return [];
  }
}

/** Everything that waits for whoever leads: messages and reports pass, and who asked for help gets it. */
function texts({ hands, tables, reports }: Room): readonly HostMessage[] {
  return [
    ...hands.filter(({ help }) => help).map(({ id }) => ({ do: 'helped', hand: id }) as const),
    ...tables.flatMap(({ number, letters }) =>
      letters
        .filter(({ state }) => state === 'waiting')
        .map(({ id }) => ({ do: 'judge-letter', table: number, letter: id, pass: true }) as const),
    ),
    ...reports
      .filter(({ state }) => state === 'waiting')
      .map(({ id }) => ({ do: 'judge-report', report: id, pass: true }) as const),
  ];
}

function nextStep({ course }: Room, now: number, since: (what: string) => number): readonly HostMessage[] {
  const at = stepMinutes.findIndex(([step]) => step === course.step?.is);
  const minutes = stepMinutes[at]?.[1] ?? 0;
  if (at >= 0 && now - since(`step ${at}`) < minutes * 60_000) return [];
  const next = stepMinutes[at + 1];
  if (next === undefined) return [];
  const [step, boxed] = next;
  const onWall = step === 'river' || step === 'moments' ? [{ do: 'show', what: step } as const] : [];
  return [{ do: 'step', step, minutes: boxed }, ...onWall];
}
