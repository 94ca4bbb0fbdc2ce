/** The flags of assets/flags, by which actors name their emblem. */
export const emblems: readonly string[] = [
  'af',
  'cn',
  'eu',
  'in',
  'iq',
  'ir',
  'pk',
  'ru',
  'sa',
  'sy',
  'tr',
  'un',
  'us',
];
