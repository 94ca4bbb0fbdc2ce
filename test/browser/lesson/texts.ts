/** The texts that are written on the way; each is looked for where it belongs, and where it does not. */
export const texts = {
  inside: 'I would rather talk to them first.',
  letter: 'Nothing will cross the border from our side.',
  agreement: 'Both ambassadors stay where they are this week.',
  note: 'You have five more minutes.',
  reason: 'Say in one sentence what you want them to understand.',
  beforeCrash: 'Written just before the power went.',
} as const;
