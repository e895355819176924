// How much was found, spoken at every change; seen where it is nothing.
import type { SearchResult } from '~/model/search';
import { useWords } from '~/state/language';
import styles from './SearchStatus.module.css';

interface SearchStatusProps {
  readonly result: SearchResult;
  readonly text: string;
}

export function SearchStatus({ result, text }: SearchStatusProps) {
  const { found, nothing } = useWords().search;
  const total = result.groups.reduce((sum, group) => sum + group.total, 0);
  const isNothing = total === 0 && text.trim() !== '';
  return (
    <div role="status" className={isNothing ? styles.nothing : 'visually-hidden'}>
      {isNothing ? nothing(text.trim()) : text.trim() === '' ? '' : found(total)}
    </div>
  );
}
