export { type ActorEvent, type ActorSnapshot, initialPostures, machineConfig, nextPostures } from './machine';
