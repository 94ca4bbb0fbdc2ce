/** The hand-written rules and players. */
export type ByHand = typeof import('./rules') & Pick<typeof import('./players'), 'chooseOrders'>;

/**
 * A copy of the hand-written rules and players for one peer alone. The machine learns from the objects that code meets: if
 * immer's drafts and plain objects met in the same functions, the plain objects would be measured at the speed of drafts.
 */
export async function byHand(peer: string): Promise<ByHand> {
  const rules: typeof import('./rules') = await import(`./rules?for=${peer}`);
  const { chooseOrders }: typeof import('./players') = await import(`./players?for=${peer}`);
  return { ...rules, chooseOrders };
}
