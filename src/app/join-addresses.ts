/**
 * The addresses at which students join. The page's own, where others can reach it; on the teacher's computer, those at which the class
 * server is reached on the network.
 * @param reaches whether others can open an address of this page
 */
export function joinAddresses(
  own: string,
  lan: readonly string[],
  reaches: (address: string) => boolean,
): readonly string[] {
  const joinAt = new URL('#/join', own).href;
  if (reaches(joinAt) || lan.length === 0) return [joinAt];
  return lan.map((address) => new URL('#/join', address).href);
}
