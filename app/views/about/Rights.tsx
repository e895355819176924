// Who may do what with which part.
import { useWords } from '~/state/language';

export function Rights() {
  const words = useWords();
  return (
    <>
      <p>{words.about.licence}</p>
      <p>{words.about.sourceRights}</p>
    </>
  );
}
