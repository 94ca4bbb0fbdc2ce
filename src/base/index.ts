export { base64UrlToBytes, bytesToBase64Url, checksum } from './bytes';
export { canonicalJson, isSameJson, type Json, sha256Hex } from './canonical';
export { counted } from './counted';
export { impossible } from './impossible';
export { draw, drawFrom, gameLuck, luckKey, pick, scale, turnLuck } from './luck';
export { largestSeed, seedIn } from './seed';
