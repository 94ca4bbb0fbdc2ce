/** Thrown where the server has answered with something else than what was asked for. */
export class LoadError extends Error {}
