/** Removes thousands separators and leading zeros; zeros behind the point stay, as in `1.10`. */
export function trim(written: string): string {
  return written.replaceAll(',', '').replace(/^0+(?=\d)/, '');
}

/**
 * Multiplies a written decimal number by a power of ten, exactly: `scale('3.5', 8)` is `350000000`.
 *
 * @param power zero or more
 */
export function scale(written: string, power: number): string {
  const [whole = '', fraction = ''] = trim(written).split('.');
  const padded = fraction.padEnd(power, '0');
  const left = `${whole}${padded.slice(0, power)}`.replace(/^0+(?=\d)/, '');
  const right = padded.slice(power).replace(/(?<!0)0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}
