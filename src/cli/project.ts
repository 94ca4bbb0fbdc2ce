import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program itself. The tests bundle the command line to a place as deep in the project as this file. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The scenarios that come with the program. */
export const shippedFolder = join(projectFolder, 'scenarios');

/** The crises that are there to be rewritten, and are not played as they are. */
export const templatesFolder = join(projectFolder, 'templates');
