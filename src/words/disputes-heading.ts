/** What stands above everything on which the sources of a crisis disagree. */
export const disputesHeading = 'Where the sources disagree';
