// A failure in plain words, with a way to try again, a way out, and the details for whoever mends it.
import { useRouteError } from 'react-router';
import { describeFailure, failureKind } from '~/model/failure';
import { htmlLanguage, type Language } from '~/model/text';
import { places } from '~/paths';
import { Button } from '~/ui/Button';
import { failureWords, type FailureWords } from '~/words/failureWords';
import styles from './FailureNotice.module.css';
import { PlaceLink } from './PlaceLink';
import { useRetry } from './useRetry';

interface FailureNoticeProps {
  readonly languages: readonly Language[];
}

export function FailureNotice({ languages }: FailureNoticeProps) {
  const error = useRouteError();
  const kind = failureKind(error);
  const { progress, retry } = useRetry(kind);
  const say = (key: keyof FailureWords) =>
    languages.map((language) => (
      <span key={language} lang={htmlLanguage[language]}>
        {failureWords[language][key]}
      </span>
    ));
  return (
    <div className={styles.failure} role="alert">
      <h1 className={styles.title}>{say('title')}</h1>
      <p className={styles.body}>{say(kind === 'fault' ? 'fault' : 'offline')}</p>
      <div className={styles.ways}>
        <Button
          tone="strong"
          className={styles.retry}
          onClick={retry}
          disabled={progress === 'trying'}
        >
          {say('retry')}
        </Button>
        <PlaceLink to={places.map} className={styles.home}>
          {say('home')}
        </PlaceLink>
      </div>
      <p className={styles.progress} role="status">
        {progress === 'trying' && say('retrying')}
        {progress === 'failed' && say('still')}
      </p>
      <details className={styles.details}>
        <summary>{say('details')}</summary>
        <pre className={styles.trace} lang="en">
          {describeFailure(error)}
        </pre>
      </details>
    </div>
  );
}
