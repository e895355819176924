// Tries again what failed, in the way its kind needs.
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { FailureKind } from '~/model/failure';

interface Retry {
  readonly progress: 'waiting' | 'trying' | 'failed';
  readonly retry: () => void;
}

export function useRetry(kind: FailureKind): Retry {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [progress, setProgress] = useState<Retry['progress']>('waiting');
  const tryAgain = async () => {
    setProgress('trying');
    // Going where one is runs the loaders again and draws the view anew; a revalidation alone keeps
    // a view that broke while drawing.
    const isLeaving =
      kind === 'code' ? await reload() : await navigate(pathname + search, { replace: true });
    // After a success another page or view stands here, and this state no longer matters.
    if (isLeaving !== true) setProgress('failed');
  };
  return { progress, retry: () => void tryAgain() };
}

/**
 * Opens the page afresh: the router and some browsers remember that a part of the program could not
 * be fetched and never ask again. Without a network the fresh page would be the browser's own error,
 * so the server is asked first.
 *
 * @returns true when the page is on its way
 */
async function reload(): Promise<boolean> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(
    () => null,
  );
  if (!answer || answer.status >= 500) return false;
  location.reload();
  return true;
}
