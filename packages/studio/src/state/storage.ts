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

/** Moves what was kept under a name to another one, so that it is in nobody's way and is not lost. */
export function setAside(name: string): void {
  const text = kept(name);
  if (text === undefined) return;
  try {
    // First, since there may be no room for both.
    sessionStorage.removeItem(name);
  } catch {
    return;
  }
  keep(`${name}-set-aside`, text);
}
