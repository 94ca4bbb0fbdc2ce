// Makes assets/emblems/, the neutral emblems of groups and organisations, from icons of lucide; run by hand: `node tools/emblems.mjs` (docs/map.md).
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ICONS = {
  group: 'users',
  'armed-group': 'shield',
  organisation: 'landmark',
  alliance: 'link',
  movement: 'megaphone',
  company: 'factory',
  'aid-agency': 'heart-pulse',
  press: 'newspaper',
  court: 'scale',
};

const folder = new URL('../assets/emblems/', import.meta.url);
mkdirSync(folder, { recursive: true });
const lucide = createRequire(import.meta.url).resolve('lucide-react/package.json');
for (const [name, icon] of Object.entries(ICONS)) {
  const { __iconData: icon24 } = await import(new URL(`dist/esm/icons/${icon}.mjs`, `file://${lucide}`).href);
  const drawn = icon24.node.map(([tag, { key: _, ...given }]) => {
    const attributes = Object.entries(given).map(([attribute, value]) => `${attribute}="${value}"`);
    return `<${tag} ${attributes.join(' ')}/>`;
  });
  writeFileSync(
    new URL(`${name}.svg`, folder),
    `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#e7e2d6"/>` +
      `<g transform="translate(5.2 5.2) scale(.567)" fill="none" stroke="#2d3640" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${drawn.join('')}</g></svg>\n`,
  );
}
copyFileSync(new URL('LICENSE', `file://${lucide}`), new URL('LICENSE.md', folder));
console.log(`${Object.keys(ICONS).length} emblems`);
