// The day something is printed, as it is written in the language on screen.
import { useState } from 'react';
import { useLanguage } from '~/state/language';
import { formatDate } from '~/words/numbers';

export function useToday(): string {
  const language = useLanguage();
  const [day] = useState(today);
  return formatDate(day, language);
}

/** The day where the reader is, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
