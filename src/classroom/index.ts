export { viewSchema } from './protocol/game-schemas';
export type { HandSight, RoomPart, SeatPart, SelfPart } from './protocol/sights';
