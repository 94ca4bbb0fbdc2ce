import type { RoomPart } from '../protocol/sights';

/** Whether a class is shown under invented names now: until its debrief begins. */
export function isBehindMask({ masked, phase }: Pick<RoomPart, 'masked' | 'phase'>): boolean {
  return masked === true && (phase === 'lobby' || phase === 'play');
}
