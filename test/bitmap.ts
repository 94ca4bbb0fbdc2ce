/** A picture of dark and light squares as a bitmap file, each square so many pixels wide. */
export function bitmapOf(squares: readonly (readonly boolean[])[], scale: number): Buffer {
  const side = squares.length * scale;
  const row = Math.ceil((side * 3) / 4) * 4;
  const file = Buffer.alloc(54 + row * side, 0xff);
  file.fill(0, 0, 54);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(side, 18);
  // The first row of a bitmap is the lowest one, unless its height is negative.
  file.writeInt32LE(-side, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (squares[Math.floor(y / scale)]?.[Math.floor(x / scale)]) {
        const at = 54 + y * row + x * 3;
        file.fill(0, at, at + 3);
      }
    }
  }
  return file;
}
