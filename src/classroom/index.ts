export { viewSchema } from './protocol/game-schemas';
