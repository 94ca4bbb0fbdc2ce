import { cameoOf } from '../../scenario/index';

/**
 * The codes whose names other languages have: the twenty kinds of act, and those that shipped crises use. Of any other code, those
 * languages say what kind of act it is.
 */
export const namedCodes = [
  ...Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0')),
  ...[
    '010',
    '011',
    '013',
    '015',
    '016',
    '018',
    '0256',
    '0312',
    '0331',
    '036',
    '037',
    '038',
    '039',
    '040',
    '041',
  ],
  ...[
    '042',
    '043',
    '044',
    '045',
    '050',
    '052',
    '053',
    '062',
    '064',
    '0841',
    '085',
    '087',
    '1013',
    '111',
    '114',
    '130',
  ],
  ...[
    '131',
    '138',
    '1384',
    '150',
    '152',
    '153',
    '154',
    '160',
    '161',
    '164',
    '173',
    '190',
    '191',
    '193',
    '195',
  ],
  '1952',
];

/** The names of CAMEO's codes, as the codebook has them in English. */
export const cameo: Readonly<Record<string, string>> = Object.fromEntries(
  namedCodes.map((code) => [code, cameoOf(code)?.label ?? code]),
);
