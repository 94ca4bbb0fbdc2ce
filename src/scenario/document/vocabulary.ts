/** Closed lists of the format, each written once as data; the types of the format derive from them. */

export const optionKinds = ['signal', 'diplomacy', 'mediation', 'intelligence', 'covert', 'force'] as const;
export type OptionKind = (typeof optionKinds)[number];

/** Whether others learn of an act by itself. */
export const visibilities = ['public', 'covert'] as const;
export type Visibility = (typeof visibilities)[number];

const secret: Readonly<Record<Visibility, boolean>> = { public: false, covert: true };

/** Whether an act of this visibility is hidden from others as long as it does not come to light. */
export function isSecret(visibility: Visibility): boolean {
  return secret[visibility];
}

/** How an order was seen: by everybody, by its own side alone, or by everybody since it came to light. */
export type Seen = 'public' | 'hidden' | 'exposed';

/** The pictures that the map can play for an order, an inject or a rule. */
export const cueKinds = [
  'missiles',
  'air-strike',
  'drone',
  'artillery',
  'raid',
  'explosion',
  'air-defence',
  'troops',
  'naval-drill',
  'envoy-leaves',
  'envoy-returns',
  'call',
  'talks',
  'statement',
  'summons',
  'note',
  'letter',
  'sanctions',
  'border-closes',
  'border-opens',
  'trade',
  'aid',
  'intelligence',
  'arrest',
  'attack',
  'mourning',
  'shot-down',
  'friendly-fire',
  'near-miss',
  'prisoner-taken',
  'prisoner-handed-over',
  'airspace-closes',
  'alert',
  'mobilisation',
  'economic-measure',
  'press-visit',
  'crowd',
  'evacuation',
  'cyber',
  'vote',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** How the picture of a cue can end other than as it was meant. */
export const cueEndings = ['stopped', 'unanswered'] as const;
export type CueEnding = (typeof cueEndings)[number];

/** How sure whoever reports something is of it. */
export const reportConfidences = ['high', 'moderate', 'low'] as const;
export type ReportConfidence = (typeof reportConfidences)[number];

/** Colour follows tone: force is red, threat amber, cooperation teal, unknown grey. */
export const tones = ['neutral', 'force', 'threat', 'cooperation', 'loss', 'unknown'] as const;
export type Tone = (typeof tones)[number];

/** How one actor stands to another: ambassadors at their posts, called home, or ties cut; in rising order. */
export const relationLevels = ['full', 'strained', 'cut'] as const;
export type RelationLevel = (typeof relationLevels)[number];

export const placeKinds = [
  'capital',
  'city',
  'town',
  'village',
  'crossing',
  'port',
  'base',
  'region',
  'sea',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const sourceKinds = [
  'news',
  'state-media',
  'party',
  'analysis',
  'primary',
  'reference',
  'scholarship',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How sure a statement is: both sides or several independent sources; one source's claim; disputed; what the authors infer. */
export const confidences = ['established', 'claimed', 'disputed', 'inferred'] as const;
export type Confidence = (typeof confidences)[number];

/** When those who see an indicator are shown it: always, once it has changed, or never, where only conditions read it. */
export const indicatorListings = ['from-the-start', 'once-changed', 'never'] as const;
export type IndicatorListing = (typeof indicatorListings)[number];

/** Policies that weigh what may follow by the actor's objectives; `analysis` thinks for them, from the actor's own view. */
export const thinkingKinds = ['logit', 'cautious', 'hawkish', 'unpredictable'] as const;
export type ThinkingKind = (typeof thinkingKinds)[number];

/** How an actor decides when nobody plays it. Links number these by their place, so a new one goes to the end. */
export const policyKinds = ['historical', 'weights', 'hold', 'random', ...thinkingKinds] as const;
export type PolicyKind = (typeof policyKinds)[number];

/** Whether a policy weighs what may follow. */
export function isThinkingKind(kind: string): kind is ThinkingKind {
  return thinkingKinds.some((one) => one === kind);
}

/** ICB actor outcome (OUTCOM). */
export const icbOutcomes = ['victory', 'compromise', 'stalemate', 'defeat', 'other'] as const;
export type IcbOutcome = (typeof icbOutcomes)[number];

/** ICB form of outcome at the level of the crisis (FOROUT). */
export const icbForms = [
  'formal-agreement',
  'semi-formal-agreement',
  'tacit-understanding',
  'unilateral-act',
  'imposed-agreement',
  'other',
  'faded',
] as const;
export type IcbForm = (typeof icbForms)[number];

/** ICB violence in the crisis as a whole (VIOL), in rising order. */
export const icbViolence = ['none', 'minor-clashes', 'serious-clashes', 'full-scale-war'] as const;
export type IcbViolence = (typeof icbViolence)[number];

/** Whose deaths an outcome can declare. */
export const peopleKilled = ['civilians', 'soldiers', 'militants'] as const;
export type PeopleKilled = (typeof peopleKilled)[number];

/** How many are killed, in rising order. */
export const tolls = ['few', 'many'] as const;
export type Toll = (typeof tolls)[number];

/** How an adviser stands to an option. */
export const stances = ['for', 'against', 'divided'] as const;
export type Stance = (typeof stances)[number];

export const levels = ['introductory', 'intermediate', 'advanced'] as const;
export type Level = (typeof levels)[number];
