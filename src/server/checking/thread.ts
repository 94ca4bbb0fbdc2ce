import { parentPort } from 'node:worker_threads';
import { checkCrisis } from './check-crisis';

// One thread for each file: what a hostile one leaves behind ends with it.
parentPort?.once('message', (text: string) => parentPort?.postMessage(checkCrisis(text)));
parentPort?.postMessage('ready');
