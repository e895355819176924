// A word said quietly, which goes away by itself.
import { useEffect, useState } from 'react';

const staying = 3000;

/** What is said now ('' for nothing), and a way to say something. */
export function usePassing(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '' });
  // Time passes outside React.
  useEffect(() => {
    if (said.text === '') return undefined;
    const timer = setTimeout(() => setSaid({ text: '' }), staying);
    return () => clearTimeout(timer);
  }, [said]);
  return [said.text, (text) => setSaid({ text })];
}
