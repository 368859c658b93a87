/** Stores a text for this tab, if the browser allows it. */
export function keep(name: string, text: string): boolean {
  try {
    sessionStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** A text that was stored for this tab. */
export function kept(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Moves a stored text to an unused name, so that it is out of the way and replaces nothing set aside before. */
export function setAside(name: string): void {
  const text = kept(name);
  if (text === undefined) return;
  let aside = `${name}-set-aside`;
  for (let n = 2; kept(aside) !== undefined; n++) aside = `${name}-set-aside-${n}`;
  const copied = keep(aside, text);
  remove(name);
  // There may not have been room for both.
  if (!copied) keep(aside, text);
}

function remove(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // A browser that stores nothing has nothing to remove.
  }
}
