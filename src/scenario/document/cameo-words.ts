import { allCameo, type CameoCode } from './cameo';

/** Everyday words, each with words by which the labels of the table say the same. */
export const cameoSynonyms: Readonly<Record<string, readonly string[]>> = {
  accuse: ['accuse', 'criticize or denounce'],
  agreement: ['sign formal agreement', 'agree', 'settlement'],
  airstrike: ['aerial weapons', 'aerial munitions'],
  airspace: ['restrict movement', 'blockade'],
  ambassador: ['diplomatic relations', 'envoy'],
  apology: ['apologize'],
  armistice: ['ceasefire', 'truce'],
  arrest: ['arrest', 'detain'],
  artillery: ['artillery'],
  bomb: ['bombing', 'aerial'],
  border: ['blockade', 'restrict movement', 'border'],
  call: ['telephone', 'discuss by telephone'],
  condemn: ['criticize or denounce', 'denounce'],
  condolence: ['empathetic'],
  deny: ['deny responsibility', 'deny'],
  drill: ['demonstrate', 'alert', 'exercise', 'military posture'],
  drone: ['remotely piloted', 'aerial weapons'],
  embargo: ['embargo', 'sanctions'],
  envoy: ['diplomatic', 'visit', 'mediate'],
  exchange: ['exchange', 'return, release'],
  expel: ['expel'],
  hostage: ['hostage', 'abduct'],
  hotline: ['telephone'],
  intelligence: ['intelligence', 'investigate'],
  invade: ['occupy territory', 'conventional military force'],
  kidnap: ['abduct'],
  leak: ['public statement'],
  letter: ['complain officially', 'appeal'],
  mediation: ['mediate', 'mediator'],
  missile: ['precision-guided', 'conventional military force'],
  mobilise: ['mobilize', 'alert'],
  mourning: ['symbolic act', 'empathetic'],
  negotiate: ['negotiation', 'negotiate'],
  note: ['complain officially'],
  nuclear: ['nuclear', 'mass destruction'],
  peace: ['peace', 'ceasefire', 'settlement'],
  prisoner: ['release persons', 'abduct', 'detain'],
  protest: ['complain officially', 'demonstrate'],
  raid: ['small arms', 'conventional military force'],
  recall: ['reduce relations', 'diplomatic relations'],
  refugees: ['asylum', 'refugees', 'expulsion'],
  sanction: ['sanctions', 'embargo', 'boycott'],
  ship: ['blockade', 'naval'],
  shell: ['artillery'],
  shoot: ['small arms'],
  silence: ['decline comment'],
  spy: ['intelligence', 'espionage'],
  strike: ['aerial', 'strike', 'conventional military force'],
  summons: ['complain officially'],
  summit: ['meet at a', 'visit', 'negotiation'],
  talks: ['negotiation', 'meet at a', 'discuss'],
  terrorism: ['bombing', 'assassinate', 'unconventional violence'],
  troops: ['military', 'occupy', 'peacekeep'],
  ultimatum: ['ultimatum', 'threaten'],
  vote: ['veto', 'policy'],
  withdraw: ['withdraw', 'retreat', 'military engagement'],
};

/**
 * The codes whose number begins with a word, or whose label has all of the words or what is meant by them; in the order of the table,
 * those that have the words themselves first.
 */
export function findCameo(words: readonly string[]): readonly CameoCode[] {
  const wanted = words.map((word) => word.toLowerCase().trim()).filter((word) => word !== '');
  const codes = allCameo();
  if (wanted.length === 0) return codes.filter(({ code }) => code.length === 2);
  const itself = codes.filter((one) => wanted.every((word) => isSaid(one, word)));
  const meant = codes.filter(
    (one) => !itself.includes(one) && wanted.every((word) => isSaid(one, word) || isMeant(one, word)),
  );
  return [...itself, ...meant];
}

function isSaid({ code, label }: CameoCode, word: string): boolean {
  if (/^\d+$/.test(word)) return code.startsWith(word);
  return ` ${label.toLowerCase()}`.search(new RegExp(`[\\s(,/-]${escaped(stemOf(word))}`)) >= 0;
}

function isMeant({ label }: CameoCode, word: string): boolean {
  const stem = stemOf(word);
  const others = Object.entries(cameoSynonyms).flatMap(([name, said]) => (stemOf(name) === stem ? said : []));
  return others.some((said) => label.toLowerCase().includes(said));
}

/** A word without its ending, so that `sanctions` finds `sanction` and `threat` finds `threaten`. */
function stemOf(word: string): string {
  return word.replace(/(?:ations?|ing|ed|es|s|e)$/, (ending) =>
    word.length - ending.length > 3 ? '' : ending,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
