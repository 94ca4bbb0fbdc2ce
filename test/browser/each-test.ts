import { afterEach } from 'vitest';
import { endTest } from './profiles';

afterEach(endTest);
