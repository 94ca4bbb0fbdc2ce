const deathWords =
  /\b(kill(s|ed|ing|ings)?|dead|deaths?|die[sd]?|dying|lost (their|his|her) (life|lives)|bodies|buried|bury|buries|burials?|funerals?|casualt(y|ies)|fatal(ly|ity|ities)?|massacred?|corpses?)\b/i;
const denials =
  /\b(no|nobody|none|no-one|not|never|neither|nor|without|nobody's|avoid(s|ed|ing)?|spare[sd]?)\b/i;

/** Whether an English text tells of deaths: in some clause of it that does not deny them. */
export function tellsOfDeaths(text: string): boolean {
  return text.split(/[.;:!?]|, /).some((clause) => deathWords.test(clause) && !denials.test(clause));
}
