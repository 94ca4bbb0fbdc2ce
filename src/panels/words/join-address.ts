/** The address of the door with the code of a class in it. */
export function withCode(address: string, code: string): string {
  return `${address}/${code}`;
}

/** An address as people type it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
