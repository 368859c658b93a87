/** Keeps a text for this tab, where the browser lets it. */
export function keep(name: string, text: string): boolean {
  try {
    sessionStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** A text that was kept for this tab. */
export function kept(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Moves what was kept under a name to a free one, so that it is in nobody's way and nothing set aside before is lost. */
export function setAside(name: string): void {
  const text = kept(name);
  if (text === undefined) return;
  let aside = `${name}-set-aside`;
  for (let n = 2; kept(aside) !== undefined; n++) aside = `${name}-set-aside-${n}`;
  const copied = keep(aside, text);
  remove(name);
  // There may have been no room for both.
  if (!copied) keep(aside, text);
}

function remove(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to remove.
  }
}
