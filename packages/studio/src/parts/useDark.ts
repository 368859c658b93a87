import { useEffect, useState } from 'preact/hooks';

const dark = () => matchMedia('(prefers-color-scheme: dark)');
const printing = () => matchMedia('print');

/** True if the reader has a dark screen and is not printing. */
export function useDark(): boolean {
  const [is, set] = useState(() => dark().matches && !printing().matches);
  useEffect(() => {
    const look = () => set(dark().matches && !printing().matches);
    const queries = [dark(), printing()];
    for (const query of queries) query.addEventListener('change', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
    };
  }, []);
  return is;
}
