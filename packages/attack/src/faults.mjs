export const faultNames = [];
export async function playFaults() {}
