import { badge, type Compose, ease, type Mark, phase, shifted, stretch } from './mark';
import { cross } from './marks-flight';

const seats = 9;

/** Seats in a half circle, and a tick beside the icon, or a grey cross where the motion fails. The seats count nobody's votes. */
export const vote: Compose = (cue, share, { to, unit }) => {
  const ink = { tone: cue.tone };
  const told = shifted(to, 30 * unit, -46 * unit);
  const tick = [
    shifted(told, -8 * unit, 0),
    shifted(told, -2 * unit, 6 * unit),
    shifted(told, 9 * unit, -6 * unit),
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
    ...(cue.ends === 'stopped'
      ? cross(told, phase(share, 0.65, 0.9), unit * 1.6)
      : [{ kind: 'line', points: ticked, width: 3 * unit, ink, alpha: 1 } as const]),
    ...badge('vote', shifted(to, 0, -46 * unit), cue, unit, phase(share, 0.1, 0.3)),
  ];
};
