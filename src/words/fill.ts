/** What stands for the names in double braces of a template; `count` also chooses between its forms `_one` and `_other`. */
export type Facts = Readonly<Record<string, string | number>>;

/** Says a template of one topic by its key. Each reader brings its own: i18next on the page, `sayFrom` in the terminal. */
export type Say<Key extends string> = (key: Key, facts?: Facts) => string;

/** The keys of a topic; the forms of one and of many are one key. */
export type KeyOf<Templates> = WithoutForm<Extract<keyof Templates, string>>;

type WithoutForm<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** A template with its names filled in; a name without a fact stays as it stands. */
export function filled(template: string, facts: Facts): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(facts[name] ?? whole));
}

/** Says the templates of a topic in English; throws where one is missing. */
export function sayFrom<Templates extends Readonly<Record<string, string>>>(
  templates: Templates,
): Say<KeyOf<Templates>> {
  return (key, facts = {}) => {
    const template = templates[key] ?? templates[`${key}_${facts.count === 1 ? 'one' : 'other'}`];
    if (template === undefined) throw new Error(`no words for ${key}`);
    return filled(template, facts);
  };
}
