/** Longer addresses fill the lines of a message. */
const longest = 100;
const half = 48;

/** An address as a message shows it: of a long one its beginning, its last folder and its file. */
export function shownUrl(url: string): string {
  if (url.length <= longest) return url;
  const end = url.search(/[?#]/);
  const address = end < 0 ? url : url.slice(0, end);
  const behind = url.slice(address.length);
  if (address.length > longest)
    return `${address.slice(0, half)}…${address.slice(-half)}${behind === '' ? '' : `${behind[0]}…`}`;
  return `${url.slice(0, Math.max(longest - 1, address.length + 1))}…`;
}
