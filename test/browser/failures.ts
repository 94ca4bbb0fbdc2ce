import { join } from 'node:path';
import { root } from '../../tools/process.mjs';

/** Where pictures of pages go whose test failed. */
export const failuresFolder = join(root, '.cache', 'failures');
