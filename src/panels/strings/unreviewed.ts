/** What stands beside every translation until somebody who speaks the language has read it. */
export const unreviewed = 'Nobody has reviewed this translation yet.';
