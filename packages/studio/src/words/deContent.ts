export const deContent: Readonly<Record<string, string>> = {};
