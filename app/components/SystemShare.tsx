// Hands the link to the apps of the reader's device, where the browser has a sheet for that.
import { useState } from 'react';
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';

interface SystemShareProps {
  readonly title: string;
  readonly link: string;
}

export function SystemShare({ title, link }: SystemShareProps) {
  const words = useWords();
  const [hasFailed, setFailed] = useState(false);
  if (!('share' in navigator)) return null;
  const handleShare = async () => {
    setFailed(false);
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      // Who closes the sheet has changed their mind; nothing failed.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <div>
      <Button aria-haspopup="dialog" onClick={() => void handleShare()}>
        {words.share.send}
      </Button>
      <p role="status">{hasFailed && words.share.sendFailed}</p>
    </div>
  );
}
