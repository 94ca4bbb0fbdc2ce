/** What is told of something that was set going and lands on a day. */
export const deadlineWords = {
  heading: 'Deadlines',
  due: '{{when}}: {{what}}',
  dueUnless: '{{when}}: {{what}}, unless {{unless}}',
  after: 'After {{day}}',
  begun: 'Set going in turn {{turn}}: {{by}}',
} as const;
