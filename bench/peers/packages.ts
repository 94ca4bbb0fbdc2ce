import { createRequire } from 'node:module';

/*
 * Peers that the product does not depend on. They are loaded by name when the benchmark runs, and described here as far as it
 * uses them, so that a clone without bench/node_modules still type-checks.
 */

const load = createRequire(import.meta.url);

/** A running boardgame.io client, as far as it is used. */
export interface BoardgameClient<State> {
  readonly start: () => void;
  readonly stop: () => void;
  readonly updatePlayerID: (id: string) => void;
  readonly getState: () => { readonly G: State } | null;
  readonly moves: Readonly<Record<string, (...values: readonly unknown[]) => void>>;
}

export interface Boardgame {
  readonly Client: <State>(setup: {
    readonly game: unknown;
    readonly numPlayers: number;
    readonly debug: boolean;
  }) => BoardgameClient<State>;
}

/** A compiled ink story, as far as it is used. */
export interface InkStory {
  readonly canContinue: boolean;
  readonly currentChoices: readonly { readonly index: number; readonly text: string }[];
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly ResetState: () => void;
  readonly ContinueMaximally: () => string;
  readonly ChooseChoiceIndex: (index: number) => void;
  readonly BindExternalFunction: (
    name: string,
    answer: (...values: readonly unknown[]) => unknown,
    lookaheadSafe: boolean,
  ) => void;
}

export interface Ink {
  readonly Compiler: new (source: string) => { readonly Compile: () => InkStory };
}

/** WebAssembly's text format to its binary one, as far as it is used. */
export type LoadWabt = () => Promise<{
  readonly parseWat: (
    name: string,
    text: string,
  ) => { readonly toBinary: (settings: object) => { readonly buffer: Uint8Array<ArrayBuffer> } };
}>;

/** boardgame.io's client without a screen. */
export function loadBoardgame(): Boardgame {
  const { Client }: Boardgame = load('boardgame.io/client');
  return { Client };
}

/** inkjs with its compiler. */
export function loadInk(): Ink {
  const { Compiler }: Ink = load('inkjs/full');
  return { Compiler };
}

/** The WebAssembly binary toolkit. */
export function loadWabt(): LoadWabt {
  return load('wabt');
}
