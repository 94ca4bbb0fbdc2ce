/** The endings of the reference game, in the scenario's order of priority. */
export const endings = ['war', 'ruin', 'accord', 'drift'] as const;
export type EndingName = (typeof endings)[number];

/** How one play of the reference game came out; equal for all who play the same rules with the same luck. */
export interface Played {
  readonly ending: EndingName;
  /** The turn in which it ended. */
  readonly turn: number;
  readonly tension: number;
  readonly trade: number;
  readonly eastResolve: number;
  readonly westResolve: number;
}

/** One way to play the reference game: every order drawn by the policies' weights, all luck keyed by the seed. */
export interface Peer {
  readonly name: string;
  readonly play: (seed: number) => Played;
}

/** Throws unless a peer plays seeds 1 to `plays` as the reference does, with the first play that differs. */
export function holdToReference(reference: Peer, peer: Peer, plays: number): void {
  for (let seed = 1; seed <= plays; seed++) {
    const wanted = JSON.stringify(tidy(reference.play(seed)));
    const got = JSON.stringify(tidy(peer.play(seed)));
    if (wanted !== got)
      throw new Error(
        `${peer.name} plays seed ${seed} otherwise than ${reference.name}: ${got}, not ${wanted}`,
      );
  }
}

function tidy({ ending, turn, tension, trade, eastResolve, westResolve }: Played): Played {
  return { ending, turn, tension, trade, eastResolve, westResolve };
}
