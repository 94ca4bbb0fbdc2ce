import { sha256 } from '@noble/hashes/sha2.js';

/** Bytes as text for addresses: base64 with `-` and `_`, without padding. */
export function bytesToBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of such a text; undefined when it is none. */
export function base64UrlToBytes(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** The first four bytes of the SHA-256 of some bytes: enough to notice damage. */
export function checksum(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).slice(0, 4);
}
