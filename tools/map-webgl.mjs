// @ts-check
// Shows the map in WebGL on a machine without a graphics chip, where the map would choose the plain canvas.

import { chromiumFlags } from './chromium.mjs';

/** Flags under which Chromium imitates a graphics chip. */
export const webglFlags = [
  ...chromiumFlags.filter((flag) => flag !== '--disable-gpu'),
  '--enable-unsafe-swiftshader',
];

/** Runs in the page before its scripts: WebGL does not say that it is imitated, and counts in `webglCanvases` what is drawn with it. */
export function pretendChip() {
  const getContext = HTMLCanvasElement.prototype.getContext;
  /** @type {Set<HTMLCanvasElement>} */
  const canvases = new Set();
  Object.assign(globalThis, { webglCanvases: canvases });
  Object.assign(HTMLCanvasElement.prototype, {
    /** @this {HTMLCanvasElement} @param {string} kind @param {object} [options] */
    getContext(kind, options) {
      if (!kind.includes('webgl')) return getContext.call(this, kind, options);
      const context = getContext.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false });
      if (context instanceof WebGLRenderingContext) {
        canvases.add(this);
        const getExtension = context.getExtension.bind(context);
        Object.assign(context, {
          /** @param {string} name */
          getExtension: (name) => (name === 'WEBGL_debug_renderer_info' ? null : getExtension(name)),
        });
      }
      return context;
    },
  });
}
