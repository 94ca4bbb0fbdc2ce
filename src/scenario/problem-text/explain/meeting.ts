const risk = '    risk: At home it can look weak.\n';

/** An offer to meet that can wait for that of the other side. */
export const meeting = {
  risk,
  after: '    brief: Offer to meet at the bridge. It calms, more so if both sides offer.\n',
  changes: [
    [
      'actors/hill.yaml',
      risk,
      `${risk}    answered: { label: Both come, text: Both sides come to the bridge. }\n    alone: { label: Nobody comes, text: Nobody comes to the bridge. }\n`,
    ],
  ],
} as const;
