import { above, badge, type Compose, ease, type Mark, phase, shifted } from './mark';
import { unitMark } from './marks-posture';

/** A unit is made ready, step by step: nothing flies and nothing flashes. */
export const alert: Compose = (cue, share, { to, unit }) => [
  ...unitMark('unit-missile', to, cue, unit, phase(share, 0, 0.15)),
  ...[0, 1, 2].map((step): Mark => {
    const top = shifted(to, -26 * unit, (4 - step * 9) * unit);
    return {
      kind: 'line',
      points: [shifted(top, -8 * unit, 8 * unit), top, shifted(top, 8 * unit, 8 * unit)],
      width: 3 * unit,
      ink: { tone: cue.tone },
      alpha: ease(phase(share, 0.15 + step * 0.2, 0.35 + step * 0.2)),
    };
  }),
  ...badge('alert', above(to, unit * 1.15), cue, unit, phase(share, 0.1, 0.3)),
];

/** Those who are called up come from all sides, and units stand one after another. */
export const mobilisation: Compose = (cue, share, { to, unit }) => [
  ...Array.from({ length: 12 }, (_, place): Mark => {
    const turn = (place * Math.PI) / 6;
    const away = (16 + 50 * (1 - ease(phase(share, 0.02 * place, 0.45 + 0.02 * place)))) * unit;
    const at = shifted(to, Math.cos(turn) * away, Math.sin(turn) * away * 0.7);
    return {
      kind: 'disc',
      at,
      radius: 2.5 * unit,
      ink: { tone: cue.tone },
      alpha: 0.8 * (1 - phase(share, 0.6, 0.8)),
    };
  }),
  ...[0, 1, 2, 3, 4, 5].flatMap((place): Mark[] => {
    const at = shifted(to, ((place % 3) - 1) * 27 * unit, (place < 3 ? 0 : 27) * unit);
    return unitMark('unit-infantry', at, cue, unit, phase(share, 0.3 + place * 0.08, 0.42 + place * 0.08));
  }),
  ...badge('mobilisation', above(to, unit * 1.15), cue, unit, phase(share, 0.2, 0.4)),
];
