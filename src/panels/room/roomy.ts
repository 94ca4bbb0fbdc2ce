/** The room holds a whole turn without a scrolling page only where there is width and height for it. */
export const roomy = '(min-width: 66rem) and (min-height: 36rem)';
