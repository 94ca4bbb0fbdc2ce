// Shaded relief for tools/map-relief.mjs: heights in, greys out.

const EXAGGERATION = 13; // at the scale of a theatre, true slopes would not be seen
const HEIGHT_OF_SUN = 45;
/** Where light comes from, clockwise from north, and how much of it: mostly from the north-west, as readers of maps expect. */
const SUNS = [
  [315, 0.6],
  [275, 0.2],
  [355, 0.2],
];
/** What lies flat gets this grey, which the map leaves as it is. */
export const FLAT = 128;
const CONTRAST = 190;

/** Greys of a grid of heights in metres whose cells are `cell` metres wide; what is flat gets 128, light slopes more, dark slopes less. */
export function shade(heights, width, height, cell) {
  const smooth = soften(heights, width, height);
  const greys = new Uint8ClampedArray(width * height);
  const at = (x, y) =>
    smooth[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))];
  const flat = Math.sin((HEIGHT_OF_SUN * Math.PI) / 180);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const east = ((at(x + 1, y) - at(x - 1, y)) / (2 * cell)) * EXAGGERATION;
      const south = ((at(x, y + 1) - at(x, y - 1)) / (2 * cell)) * EXAGGERATION;
      greys[y * width + x] = FLAT + (lightOn(east, south) - flat) * CONTRAST;
    }
  }
  return greys;
}

/** How much light falls on a slope that rises so much to the east and to the south. */
function lightOn(east, south) {
  const up = (HEIGHT_OF_SUN * Math.PI) / 180;
  const steepness = Math.hypot(1, east, south);
  return SUNS.reduce((sum, [azimuth, share]) => {
    const turn = (azimuth * Math.PI) / 180;
    const [sunEast, sunSouth] = [Math.sin(turn) * Math.cos(up), -Math.cos(turn) * Math.cos(up)];
    return sum + (share * (Math.sin(up) - east * sunEast - south * sunSouth)) / steepness;
  }, 0);
}

/** Each height with a quarter of its neighbours on either side, across and then down. */
function soften(heights, width, height) {
  const once = (from, step, low, high, index) =>
    from.map((value, at) => {
      const place = index(at);
      const before = place > low ? from[at - step] : value;
      const after = place < high ? from[at + step] : value;
      return (before + 2 * value + after) / 4;
    });
  const across = once(heights, 1, 0, width - 1, (at) => at % width);
  return once(across, width, 0, height - 1, (at) => Math.floor(at / width));
}
