// The map's own icons, one style: a 24 by 24 grid, lines 1.8 wide with round ends, solid parts few; white, so that the map can tint them.

const line = (d) =>
  `<path d="${d}" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
const solid = (d) => `<path d="${d}" fill="#fff"/>`;
const dot = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff"/>`;
const ring = (x, y, r) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#fff" stroke-width="1.8"/>`;

const JET =
  'M22.5 12c-1.2-.8-3-1.2-5-1.2L9.5 4H7.3l2.9 6.7-4.2.3L3.5 8H2l1.2 4L2 16h1.5l2.5-3 4.2.3L7.3 20h2.2l8-6.8c2 0 3.8-.4 5-1.2z';

const PLANE =
  'M22 12c0-.9-1.5-1.5-3.2-1.5h-4.2L9 2.5H6.8l2.7 8H5.2L3.4 8H1.8l1 4-1 4h1.6l1.8-2.5h4.3l-2.7 8H9l5.6-8h4.2c1.7 0 3.2-.6 3.2-1.5z';

/** Struck through, with a gap on both sides of the stroke. */
const struck = (picture) =>
  `<mask id="gap"><path d="M0 0h24v24H0z" fill="#fff"/><path d="M3.5 3.5l17 17" stroke="#000" stroke-width="5.4"/></mask><g mask="url(#gap)">${picture}</g>` +
  line('M3.5 3.5l17 17');

/** One icon for each kind of cue. */
export const CUE_ICONS = {
  missiles:
    line('M9.5 14.5 17 7c1-1 2.6-1.8 3.8-1.8 0 1.2-.8 2.8-1.8 3.8l-7.5 7.5z') +
    line('M9.5 14.5 7 14l-2.5 2.5 3 .5') +
    line('M11.5 16.5l.5 2.5L9.5 21.5l-.5-3') +
    line('M6.5 19.5 4 22'),
  'air-strike': `<g transform="rotate(-45 12 12)">${solid(JET)}</g>`,
  drone:
    line('M7 7l3.5 3.5M17 7l-3.5 3.5M7 17l3.5-3.5M17 17l-3.5-3.5') +
    ring(5.6, 5.6, 2.6) +
    ring(18.4, 5.6, 2.6) +
    ring(5.6, 18.4, 2.6) +
    ring(18.4, 18.4, 2.6) +
    solid('M9.5 9.5h5v5h-5z'),
  artillery:
    line('M4 15.5 19.5 7.5M6 18.2l15-7.7') + line('M19.5 7.5 21 10.5') + ring(9, 18, 3) + line('M12 18h8'),
  raid:
    line('M3 18.5h18') +
    line('M5 18.5V12l3.5-3 3.5 3v6.5') +
    line('M21 5l-7 5.5M14 10.5l.6-3.8M14 10.5l3.7.8'),
  explosion: line(
    'M12 3l1.7 4.6L18 5.2l-1.3 4.7 4.8 1-4.2 2.6 2.9 4-4.9-.7L14.8 21 12 17l-2.8 4-.5-4.2-4.9.7 2.9-4L2.5 10.9l4.8-1L6 5.2l4.3 2.4z',
  ),
  'air-defence':
    line('M12 3 4.5 5.8v5.4c0 4.6 3.2 8 7.5 9.8 4.3-1.8 7.5-5.2 7.5-9.8V5.8z') +
    line('M12 15.5V8.5M9 11l3-3 3 3'),
  troops: line('M4 6.5h16v11H4z') + line('M4 6.5l16 11M20 6.5l-16 11'),
  'naval-drill':
    line('M3 15h18l-2.5 4.5h-13z') +
    line('M7 15v-3.5h7V15M10.5 11.5V6.5M10.5 7.5h5.5') +
    line('M17 15v-2h2.5'),
  'envoy-leaves':
    line('M3.5 20h17') +
    solid(
      'M3.2 11.2l1.7-.5 2.4 1.7 4.3-1.2-4.2-6 2-.6 6.7 4.9 3.7-1.1c1-.3 1.9 0 2.1.8.2.8-.4 1.5-1.4 1.8L6.5 15z',
    ),
  'envoy-returns':
    line('M3.5 20h17') +
    solid(
      'M20.8 14.9 7 11.2c-1.7-.5-3.1-2-3.6-3.9l-.6-2.3 1.5.4 1.5 2.4 3.7 1-.3-6.2 2 .5 4 7 3.9 1c1 .3 1.7 1.1 1.5 1.9-.2.8-1 1.2-2 .9z',
    ),
  call: line(
    'M7.6 4 10 8.7 8 10.5c1 2.3 2.9 4.3 5.3 5.4l1.9-1.9 4.8 2.3c-.1 2.1-1.3 3.9-3.3 3.9C10 20.2 3.9 13.9 4 7.2 4 5.2 5.7 4 7.6 4z',
  ),
  talks: line('M3.5 5h11v7.5H9L5.5 15.5v-3h-2z') + line('M17.5 9h3v7.5h-2v3L15 16.5h-4'),
  statement:
    line('M4 10v4.5l3 .5L16 19V5.5L7 9.5z') +
    line('M7.5 15l1 5h2.7l-.9-4') +
    line('M19 9.5c1.2 1.4 1.2 4 0 5.5'),
  summons:
    line('M5 21V4l9-1.5V21') +
    line('M3 21h18') +
    dot(11.3, 12, 1.1) +
    line('M21.5 11h-5M18.8 8.5 16.3 11l2.5 2.5'),
  note: line('M6 3h8.5L18.5 7v14H6z') + line('M14 3v4.5h4.5M9 12h6.5M9 15.5h6.5'),
  letter: line('M3.5 6h17v12.5h-17z') + line('M3.5 7l8.5 6.5L20.5 7'),
  sanctions:
    ring(12, 12, 8.5) +
    line('M6.2 17.8 17.8 6.2') +
    line('M14.8 10.2c-.3-1-1.4-1.7-2.8-1.7-1.6 0-2.9.8-2.9 2M9.2 14c.4.9 1.5 1.5 2.8 1.5 1.6 0 2.9-.8 2.9-2'),
  'border-closes':
    line('M4 20V6.5M20 20V6.5') +
    line('M2.5 20h3M18.5 20h3') +
    line('M4 9h16M4 13h16') +
    line('M7.5 13l3-4M12.5 13l3-4'),
  'border-opens':
    line('M5 20V9') +
    line('M3 20h4M17 20h4') +
    line('M5 12 17.5 3.5M5 15.5 19.3 5.8') +
    line('M17.5 3.5l1.8 2.3') +
    line('M19 20v-4'),
  trade: line('M3.5 8.5h14M14 5l3.5 3.5L14 12') + line('M20.5 15.5h-14M10 12l-3.5 3.5L10 19'),
  aid: line('M4 9.5 12 6l8 3.5v8L12 21l-8-3.5z') + line('M4 9.5l8 3.5 8-3.5M12 13v8'),
  intelligence:
    line('M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12z') +
    ring(12, 12, 3),
  arrest: line('M5.5 10.5h13V20h-13z') + line('M8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3') + dot(12, 15.2, 1.3),
  attack: line('M12 3.5 21.5 20h-19z') + line('M12 9.5v5') + dot(12, 17.2, 1.1),
  mourning:
    line('M12 3.5c-2.8 0-4 2-3.2 4.2L17 21M12 3.5c2.8 0 4 2 3.2 4.2L7 21') + line('M9.5 9.5c1.6.8 3.4.8 5 0'),
  'shot-down':
    `<g transform="translate(1.5 -1.5) rotate(55 12 12) translate(1.8 1.8) scale(.85)">${solid(PLANE)}</g>` +
    line('M3.5 21.5h17'),
  'friendly-fire': line('M3 20.5h6M6 20.5V9.5a5.2 5.2 0 0 1 10.4 0v8') + line('M12.8 14l3.6 3.6L20 14'),
  'near-miss':
    line('M4 3.5c6.5 4.5 6.5 12.5 0 17M20 3.5c-6.5 4.5-6.5 12.5 0 17') +
    line('M3.8 16v4.7h4.7M20.2 8V3.3h-4.7'),
  'prisoner-taken':
    line('M3.5 21V3.5h17V21') + dot(12, 9, 2.5) + line('M7.3 20.5c0-3.7 1.9-5.8 4.7-5.8s4.7 2.1 4.7 5.8'),
  'prisoner-handed-over':
    dot(7.8, 7.5, 2.6) +
    line('M2.8 20c0-4 2.1-6.3 5-6.3s5 2.3 5 6.3') +
    line('M14.5 10.5H22M18.8 7.2l3.2 3.3-3.2 3.3'),
  'airspace-closes': struck(`<g transform="rotate(-45 12 12)">${solid(PLANE)}</g>`),
  alert:
    line('M12 2.5 14.6 7v11.5H9.4V7z') +
    line('M9.4 14 6.8 17v4l2.6-2.5M14.6 14l2.6 3v4l-2.6-2.5') +
    line('M5.3 5c-1.7 2.5-1.7 5.5 0 8M18.7 5c1.7 2.5 1.7 5.5 0 8'),
  mobilisation:
    line('M2.5 10h13.5v9.5H2.5z') + line('M2.5 10 16 19.5M16 10 2.5 19.5') + line('M19 3v7M15.5 6.5h7'),
  'economic-measure': ring(8.8, 8.8, 5.6) + line('M15.6 9.8a5.6 5.6 0 1 1-5.8 5.8') + line('M8.8 6.6V11'),
  'press-visit': line('M3 8h4.2l1.6-2.8h6.4L16.8 8H21v11.5H3z') + ring(12, 13.4, 3.4),
  crowd:
    dot(12, 6.5, 2.5) +
    dot(4.9, 9.3, 1.9) +
    dot(19.1, 9.3, 1.9) +
    line('M7.6 20c0-5 1.5-7.3 4.4-7.3s4.4 2.3 4.4 7.3M2 19c0-3.4.9-5.2 2.9-5.2M22 19c0-3.4-.9-5.2-2.9-5.2'),
  evacuation:
    line('M3 5.5h18v11.5H3zM3 11.3h18M9 5.5v5.8M15 5.5v5.8') + dot(7.2, 18.7, 2) + dot(16.8, 18.7, 2),
  cyber:
    line('M2.8 4h18.4v12.5H2.8zM8.5 20.5h7M12 16.5v4') +
    line('M8.6 7.8 6.2 10.2l2.4 2.4M15.4 7.8l2.4 2.4-2.4 2.4M12.9 7.3l-1.8 5.8'),
  vote: line('M3 13h18v7.5H3zM7.2 13V3.5h9.6V13') + line('M9.5 8.2l1.8 1.9 3.3-3.7'),
};

/** Things that travel along a path; they point east. */
export const MOVERS = {
  'mover-missile':
    solid('M3 9.4h11.5c4.2 0 7.7 2.6 7.7 2.6s-3.5 2.6-7.7 2.6H3z') +
    solid('M8 14.6 4.5 19H1l2-4.4zM8 9.4 4.5 5H1l2 4.4z'),
  'mover-jet': solid(JET),
  'mover-drone': solid(
    'M20.5 12c0-.7-1.2-1.1-2.8-1.1h-3L13.3 2h-1.7l.4 8.9-6.3.4L4 8.5H2.8L3.3 12l-.5 3.5H4l1.7-2.8 6.3.4-.4 8.9h1.7l1.4-8.9h3c1.6 0 2.8-.4 2.8-1.1z',
  ),
  'mover-plane': solid(PLANE),
  'mover-ship': solid('M1.5 9h13.5l7 3-7 3H1.5l1-3z'),
  'mover-truck': solid('M2 8h12v8H2zM15 9.2h4.2L22 12v4h-7z'),
};
