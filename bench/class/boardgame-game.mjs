// @ts-check

/**
 * Orders of a room's players by boardgame.io's rules: each sees its own, and all may give orders at any time.
 * @param {{ readonly STRIP_SECRETS: unknown }} views
 */
export function classGame(views) {
  return {
    name: 'class',
    /** @param {{ ctx: { numPlayers: number } }} at */
    setup: ({ ctx }) => ({
      players: Object.fromEntries(
        Array.from({ length: ctx.numPlayers }, (_, at) => [String(at), { count: 0, track: '', option: '' }]),
      ),
    }),
    playerView: views.STRIP_SECRETS,
    turn: { activePlayers: { all: 'deliberation' } },
    moves: {
      order: {
        /**
         * @param {{ G: { players: Record<string, { count: number, track: string, option: string }> }, playerID: string }} at
         * @param {number} count
         * @param {string} track
         * @param {string} option
         */
        move: ({ G, playerID }, count, track, option) => {
          const player = G.players[playerID];
          if (player === undefined || count !== player.count + 1) return 'INVALID_MOVE';
          Object.assign(player, { count, track, option });
          return undefined;
        },
        client: false,
        ignoreStaleStateID: true,
      },
    },
  };
}
