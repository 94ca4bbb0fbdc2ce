import { normalizePath, type Plugin } from 'vite';
import { leanI18next } from './lean/i18next';

/** Modules that packages bring along, and a file of `tools/lean` or a package that does instead what the page asks of them. */
const replaced: readonly { readonly id: RegExp; readonly from: RegExp; readonly by: string }[] = [
  // Puts widths, frames and colours into icons by rules that no icon of the page asks for.
  { id: /\/createLucideIcon\.mjs$/, from: /\/lucide-react\/dist\/esm\/icons\//, by: './lean/lucide-icon.ts' },
  // Waits for sentences that are still to be loaded.
  { id: /^react-i18next$/, from: /\/src\//, by: './lean/react-i18next.ts' },
  // Asks the browser for its language, and the page speaks its own.
  { id: /\/useDefaultLocale\.mjs$/, from: /\/react-aria\//, by: './lean/default-locale.ts' },
  // Speaks of its own in languages of which the page's are not all.
  { id: /\/DismissButton\.mjs$/, from: /\/react-aria\//, by: './lean/dismiss-button.ts' },
  // Serves React before 18, which has it itself since.
  { id: /^use-sync-external-store\/shim\/index\.js$/, from: /\/react-(aria|stately)\//, by: 'react' },
];

/**
 * Sends the page less of what packages bring along, in the built app only. d3-geo is one file, so that the map would carry all that the
 * charts of the analysis use of it, were it not read once for each; and most of i18next, its hook and Lucide has nothing to do here. A
 * package that no longer has what is left out or replaced stops the build.
 */
export function leanPackages(): Plugin {
  const unseen = new Set(replaced);
  return {
    name: 'demarche:lean-packages',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      const found = replaced.find((one) => one.id.test(id) && one.from.test(normalizePath(importer ?? '')));
      if (found) {
        unseen.delete(found);
        return this.resolve(found.by, import.meta.filename);
      }
      if (id !== 'd3-geo' || !importer?.includes('/src/theatre/')) return undefined;
      const whole = await this.resolve(id, importer, { skipSelf: true });
      return whole && { ...whole, id: `${whole.id}?map` };
    },
    transform(code, id) {
      return normalizePath(id).endsWith('/i18next/dist/esm/i18next.js')
        ? { code: leanI18next(code), map: null }
        : undefined;
    },
    buildEnd(error) {
      if (!error && unseen.size > 0)
        throw new Error(
          `nothing asks for ${[...unseen].map(({ id }) => id).join(', ')} any more; see tools/lean-packages.ts`,
        );
    },
  };
}
