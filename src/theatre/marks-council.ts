import { badge, type Compose, ease, type Mark, phase, shifted, stretch } from './mark';
import { cross } from './marks-flight';

const seats = 9;

/** Seats in a half circle, and a tick under them, or a grey cross where the motion fails. The seats count nobody's votes. */
export const vote: Compose = (cue, share, { to, unit }) => {
  const ink = { tone: cue.tone };
  const tick = [
    shifted(to, -8 * unit, -4 * unit),
    shifted(to, -2 * unit, 2 * unit),
    shifted(to, 9 * unit, -10 * unit),
  ];
  const ticked = stretch(tick, 0, ease(phase(share, 0.65, 0.9)));
  return [
    ...Array.from({ length: seats }, (_, seat): Mark => {
      const turn = Math.PI * (1 + seat / (seats - 1));
      const at = shifted(to, Math.cos(turn) * 36 * unit, (6 + Math.sin(turn) * 30) * unit);
      return {
        kind: 'disc',
        at,
        radius: 4 * unit,
        ink,
        alpha: 0.9 * phase(share, seat * 0.06, 0.12 + seat * 0.06),
      };
    }),
    { kind: 'disc', at: to, radius: 14 * unit, ink: 'badge', alpha: 0.95 * phase(share, 0, 0.12) },
    ...(cue.ends === 'stopped'
      ? cross(to, phase(share, 0.65, 0.9), unit * 1.6)
      : [{ kind: 'line', points: ticked, width: 3 * unit, ink, alpha: 1 } as const]),
    ...badge('vote', shifted(to, 0, -46 * unit), cue, unit, phase(share, 0.1, 0.3)),
  ];
};
