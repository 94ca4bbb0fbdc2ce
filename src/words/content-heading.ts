/** The heading of the notes on a crisis's content; the first screen needs it without the rest of a brief. */
export const contentHeading = 'Before you begin';
