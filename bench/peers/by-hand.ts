/** The hand-written rules and players. */
export type ByHand = typeof import('./rules') & Pick<typeof import('./players'), 'chooseOrders'>;

/**
 * A copy of the hand-written rules and players for one peer alone. The machine learns from the objects that code meets: if
 * immer's drafts and plain objects met in the same functions, the plain objects would be measured at the speed of drafts.
 */
export async function byHand(peer: string): Promise<ByHand> {
  const copyOf = (file: string): string => `${file}?for=${peer}`;
  const rules: typeof import('./rules') = await import(/* @vite-ignore */ copyOf('./rules'));
  const { chooseOrders }: typeof import('./players') = await import(/* @vite-ignore */ copyOf('./players'));
  return { ...rules, chooseOrders };
}
