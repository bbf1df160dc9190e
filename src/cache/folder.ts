import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder where programs keep what they can make again, with one of ours in it; outside of the
 * tree, where nobody's branch can put anything. null where the system names none.
 */
export function cacheFolder(
  variables: Readonly<Record<string, string | undefined>>,
): string | null {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: windows, HOME: home = homedir() } = variables;
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'announce-lint');
  if (windows !== undefined && isAbsolute(windows)) return join(windows, 'announce-lint', 'cache');
  return isAbsolute(home) ? join(home, '.cache', 'announce-lint') : null;
}
