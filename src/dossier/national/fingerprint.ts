/** A number of 53 bits that texts share by chance once in some 10^15 pairs: enough to see whether two contents differ. */
export const fingerprint = (text: string): number => {
  let high = 0x9e37_79b9;
  let low = 0x85eb_ca6b;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e37_79b1);
    low = Math.imul(low ^ code, 0x5f35_6495);
    high ^= low >>> 13;
    low ^= high >>> 16;
  }
  return (high & 0x1f_ffff) * 2 ** 32 + (low >>> 0);
};
