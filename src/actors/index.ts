export { type ActorSnapshot, initialPostures, machineConfig, nextPostures } from './machine';
