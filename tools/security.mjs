// @ts-check
// What a browser may do on behalf of the app: the policy that the server sends and the page carries.

import { createHash } from 'node:crypto';

/**
 * The only <style> elements that may be written into the page: fixed texts of libraries, let in by their hash, so that
 * no other inline style is. A library that changes its text is caught by the browser tests' clean console.
 */
const libraryStyles = [
  // react-aria, usePress
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  // react-aria, usePreventScroll on iOS
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

const directives = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': ["'self'", ...libraryStyles.map(hashSource)].join(' '),
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The policy for a <meta> element, where any static host has it. */
export const contentSecurityPolicy = policy(directives);

/**
 * The headers of every answer, with the origins that may show the app in a frame; none means that no page may. Who may frame a page
 * works in a header only.
 * @param {readonly string[]} frameAncestors
 * @returns {Record<string, string>}
 */
export function headersWith(frameAncestors) {
  const framed = frameAncestors.length > 0;
  return {
    'Content-Security-Policy': policy({
      ...directives,
      'frame-ancestors': framed ? frameAncestors.join(' ') : "'none'",
    }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // The Class page reads QR codes by the camera, if its user says so; no frame in it may.
    'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // Old browsers know this one only, and it knows no list of origins.
    ...(framed ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}

/** The headers where no page may show the app in a frame. */
export const securityHeaders = headersWith([]);

/** @param {Record<string, string>} rules */
function policy(rules) {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** @param {string} text */
function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
