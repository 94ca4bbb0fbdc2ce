export { base64UrlToBytes, bytesToBase64Url, checksum } from './bytes';
export { canonicalJson, type Json, sha256Hex } from './canonical';
export { draw, luckKey, pick, scale } from './luck';
