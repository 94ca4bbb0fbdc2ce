/** A history in which sources can dispute a result: guards stood at the bridge, and a second source tells of it. */
export const guardsStood = {
  outcome: '  outcomes: { hill.border: quiet }\n',
  changes: [
    [
      'history.yaml',
      '    hill: { diplomacy: propose-talks }\n    shore: { diplomacy: propose-talks }\n',
      '    hill: { diplomacy: propose-talks, border: send-guards }\n    shore: { diplomacy: propose-talks }\n  outcomes: { hill.border: quiet }\n',
    ],
    ['sources.yaml', 'S1:\n', 'S2: { title: Other notes, by: Me, kind: analysis }\nS1:\n'],
  ],
} as const;
