/**
 * A clock in milliseconds since 1970 that never goes back. It follows this machine's clock forward, since a laptop that slept
 * was really away; when that one is set back, this goes on at the pace of time.
 */
export function openClock(
  wall: () => number = Date.now,
  steady: () => number = () => performance.now(),
): () => number {
  let last = wall();
  let then = steady();
  return () => {
    const now = steady();
    last = Math.max(Math.round(wall()), last + (now - then));
    then = now;
    return Math.floor(last);
  };
}
